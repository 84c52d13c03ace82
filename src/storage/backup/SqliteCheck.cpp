#include "storage/backup/SqliteCheck.h"

#include "storage/Database.h"
#include "storage/backup/EngineBackup.h"
#include "storage/sql/Connection.h"
#include "storage/sqlite/SqliteFile.h"

#include <QFileInfo>

namespace baydesk::sqlite {

namespace {

Done quickCheck(sql::Connection& copy) {
    QString complaint;
    const Done read = copy.read(QStringLiteral("PRAGMA quick_check(1)"), {},
                                [&complaint](const sql::Row& row) { complaint = row.text(0); });
    if (!read) return read;
    if (complaint == QLatin1String("ok")) return {};
    return Error(
        ErrorKind::StoreDamaged, {},
        {{QStringLiteral("path"), copy.address().location}, {QStringLiteral("why"), complaint}});
}

}  // namespace

Result<StoreCensus> checkCopy(const QString& file) {
    const auto copy = sql::Connection::open({Engine::Sqlite, file}, Database::Access::ReadOnly);
    if (!copy) return copy.error();
    if (const Done sound = quickCheck(**copy); !sound) return sound.error();
    return census(**copy);
}

Done requireStore(const QString& file) {
    const Error notOurs(ErrorKind::StoreNotOurs, {}, {{QStringLiteral("path"), file}});
    if (looksForeign(file) || QFileInfo(file).size() == 0) return notOurs;
    return {};
}

Done checkAttachmentsCopy(const QString& file) {
    const auto copy = sql::Connection::open({Engine::Sqlite, file}, Database::Access::ReadOnly);
    if (!copy) return copy.error();
    return quickCheck(**copy);
}

}  // namespace baydesk::sqlite

namespace baydesk {

namespace {

// An older store has no such column: then it is no practice store either.
bool isPractice(sql::Connection& copy) {
    bool practice = false;
    const Done asked =
        copy.read(QStringLiteral("SELECT practice FROM store ORDER BY id LIMIT 1"), {},
                  [&practice](const sql::Row& row) { practice = row.integer(0) != 0; });
    return asked && practice;
}

}  // namespace

Result<BackupContents> inspectSqlite(const QString& file) {
    if (const Done ours = sqlite::requireStore(file); !ours) return ours.error();
    const Result<StoreCensus> counted = sqlite::checkCopy(file);
    if (!counted) return counted.error();
    const auto copy = sql::Connection::open({Engine::Sqlite, file}, Database::Access::ReadOnly);
    if (!copy) return copy.error();
    BackupContents contents;
    const auto orders = counted->rows.find(QStringLiteral("repair_order"));
    contents.orders = orders == counted->rows.end() ? 0 : orders->second;
    const Done named =
        (*copy)->read(QStringLiteral("SELECT name FROM store ORDER BY id LIMIT 1"), {},
                      [&contents](const sql::Row& row) { contents.shop = row.text(0); });
    if (!named) return named.error();
    contents.isPractice = isPractice(**copy);
    const QString attachments = sqlite::attachmentsFile(file);
    contents.hasAttachments = QFileInfo::exists(attachments);
    if (contents.hasAttachments)
        if (const Done sound = sqlite::checkAttachmentsCopy(attachments); !sound)
            return sound.error();
    return contents;
}

}  // namespace baydesk
