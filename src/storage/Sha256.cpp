#include "storage/Sha256.h"

#include <nettle/sha2.h>

namespace baydesk {

QByteArray sha256(std::initializer_list<QByteArray> parts) {
    sha256_ctx hash;
    sha256_init(&hash);
    for (const QByteArray& part : parts)
        sha256_update(&hash, static_cast<std::size_t>(part.size()),
                      reinterpret_cast<const std::uint8_t*>(part.constData()));
    QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&hash, SHA256_DIGEST_SIZE, reinterpret_cast<std::uint8_t*>(digest.data()));
    return digest;
}

}  // namespace baydesk
