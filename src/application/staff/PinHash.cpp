#include "application/staff/PinHash.h"

#include "base/Contracts.h"

#include <sodium.h>
#include <QByteArray>
#include <array>

namespace baydesk {

namespace {

constexpr unsigned long long Passes = 2;
constexpr std::size_t MemoryBytes = 19U * 1024U * 1024U;

void startLibrary() { BD_EXPECTS(sodium_init() >= 0); }  // may be called again, from any thread

}  // namespace

QString hashPin(const QString& pin) {
    startLibrary();
    const QByteArray secret = pin.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const int status = crypto_pwhash_str_alg(hash.data(), secret.constData(),
                                             static_cast<unsigned long long>(secret.size()), Passes,
                                             MemoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    BD_EXPECTS(status == 0);
    return QString::fromLatin1(hash.data());
}

bool pinMatches(const QString& hash, const QString& pin) {
    startLibrary();
    const QByteArray secret = pin.toUtf8();
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), secret.constData(),
                                    static_cast<unsigned long long>(secret.size())) == 0;
}

}  // namespace baydesk
