#include "storage/attachment/AttachmentStore.h"

#include "storage/Database.h"
#include "storage/sql/WriteTransaction.h"

#include <QCryptographicHash>

namespace baydesk {

namespace {

const QString& insertion() {
    static const QString statement = QStringLiteral(
        "INSERT INTO attachment (sha256, media_type, bytes, at_ms) "
        "VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING");
    return statement;
}

Result<bool> write(Session& session, const QString& id, const Attachment& attachment, Instant at) {
    const Result<qint64> written = session.connection().write(
        insertion(), {id, attachment.mediaType, attachment.bytes, at.ms});
    if (written) return *written == 1;
    session.fail(written.error());
    return written.error();
}

}  // namespace

QString AttachmentStore::idOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool AttachmentStore::liesApart(const Database& database) {
    return database.address().engine == Engine::Sqlite;
}

void AttachmentStore::putWith(Transaction& transaction, const QString& id,
                              const Attachment& attachment) {
    sql::write(transaction, insertion(),
               {id, attachment.mediaType, attachment.bytes, transaction.at()});
}

bool AttachmentStore::isKept(Session& session, const QString& id) {
    return sql::one(session, QStringLiteral("SELECT 1 FROM attachment WHERE sha256 = ?"), {id},
                    [](const sql::Row&) { return true; })
        .value_or(false);
}

Result<QString> AttachmentStore::put(Database& database, const Attachment& attachment, Instant at) {
    const QString id = idOf(attachment.bytes);
    const Result<bool> known =
        database.read([&id](Session& session) { return isKept(session, id); });
    if (!known) return known.error();
    if (*known) return id;
    const Result<bool> written = sql::inWriteTransaction(
        database.connection(),
        [&](Session& session) { return write(session, id, attachment, at); });
    if (!written) return written.error();
    return id;
}

std::optional<Attachment> AttachmentStore::get(Session& session, const QString& id) {
    const auto found = sql::one(
        session, QStringLiteral("SELECT media_type, bytes FROM attachment WHERE sha256 = ?"), {id},
        [](const sql::Row& row) {
            return Attachment{row.text(0), row.bytes(1)};
        });
    if (!found || idOf(found->bytes) == id) return found;
    session.fail(Error(ErrorKind::StoreDamaged, {},
                       {{QStringLiteral("path"), session.connection().address().location},
                        {QStringLiteral("why"), QStringLiteral("attachment %1").arg(id)}}));
    return {};
}

}  // namespace baydesk
