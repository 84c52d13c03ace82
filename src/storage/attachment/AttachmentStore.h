#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "storage/Session.h"
#include "storage/Transaction.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace baydesk {

class Database;

// A photo, signature, scan or recording.
struct Attachment {
    QString mediaType;  // "image/jpeg"
    QByteArray bytes;
};

// Keeps attachments under the SHA-256 of their content: the same photo twice is one row, and a row
// that was damaged shows. On SQLite they are in a second file beside the store's.
class AttachmentStore {
public:
    // Hexadecimal, 64 characters.
    static QString idOf(const QByteArray& bytes);

    // Before the verb that refers to it, in a transaction of its own: a photo is too large for one
    // that others wait for, a signature is not (putWith). Gives its id; the same content again
    // changes nothing.
    // Errors: those of a write.
    static Result<QString> put(Database& database, const Attachment& attachment, Instant at);

    // Whether attachments lie in a file of their own: then they are kept before the verb that names
    // them, because a power cut between two files could leave the verb without them.
    static bool liesApart(const Database& database);
    // Inside the verb that names it, where they do not lie apart: it goes to the server along with
    // the verb's own rows. `id` is idOf() the bytes.
    static void putWith(Transaction& transaction, const QString& id, const Attachment& attachment);

    static bool isKept(Session& session, const QString& id);

    // Nothing if there is none. Content that is not what was kept fails the session with
    // StoreDamaged.
    static std::optional<Attachment> get(Session& session, const QString& id);
};

}  // namespace baydesk
