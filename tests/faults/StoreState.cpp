#include "faults/StoreState.h"

#include <sqlite3.h>
#include <QCryptographicHash>
#include <QFile>
#include <QStringList>
#include <functional>
#include <memory>

namespace baydesk::testing {

namespace {

struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Handle = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

const QStringList LeftOut = {QStringLiteral("audit_seal"), QStringLiteral("audit_head"),
                             QStringLiteral("audit_unsealed"), QStringLiteral("schema_migration"),
                             QStringLiteral("id_session")};
const QStringList Salted = {QStringLiteral("salt"), QStringLiteral("digest_before"),
                            QStringLiteral("digest_after"), QStringLiteral("pin_hash")};

bool forEach(sqlite3* handle, const QString& text, const std::function<void(sqlite3_stmt*)>& each) {
    sqlite3_stmt* prepared = nullptr;
    const QByteArray utf8 = text.toUtf8();
    const bool isSql =
        sqlite3_prepare_v2(handle, utf8.constData(), -1, &prepared, nullptr) == SQLITE_OK;
    const Statement statement(prepared);
    if (!isSql) return false;
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(prepared)) == SQLITE_ROW) each(prepared);
    return result == SQLITE_DONE;
}

QString textAt(sqlite3_stmt* row, int column) {
    return QString::fromUtf8(static_cast<const char*>(sqlite3_column_blob(row, column)),
                             sqlite3_column_bytes(row, column));
}

bool list(sqlite3* handle, const QString& text, QStringList& found) {
    return forEach(handle, text, [&](sqlite3_stmt* row) { found.push_back(textAt(row, 0)); });
}

bool addTable(sqlite3* handle, const QString& table, QCryptographicHash& hash) {
    QStringList columns;
    if (!list(handle, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table),
              columns))
        return false;
    for (const QString& salted : Salted) columns.removeAll(salted);
    const QString listed = QLatin1Char('"') + columns.join(QStringLiteral("\",\"")) + u'"';
    hash.addData(table.toUtf8());
    return forEach(handle, QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY %1").arg(listed, table),
                   [&](sqlite3_stmt* row) {
                       for (int column = 0; column < columns.size(); ++column) {
                           const QByteArray cell(
                               static_cast<const char*>(sqlite3_column_blob(row, column)),
                               sqlite3_column_bytes(row, column));
                           hash.addData(QByteArray::number(sqlite3_column_type(row, column)) +
                                        QByteArray::number(cell.size()) + ':' + cell);
                       }
                   });
}

}  // namespace

StoreState stateOf(const QString& file, const char* vfs) {
    sqlite3* opened = nullptr;
    const bool isOpen = sqlite3_open_v2(QFile::encodeName(file).constData(), &opened,
                                        SQLITE_OPEN_READWRITE, vfs) == SQLITE_OK;
    const Handle handle(opened);
    if (!isOpen) return {};
    sqlite3_busy_timeout(opened, 5000);
    // One moment of the store, and no checkpoint of ours.
    sqlite3_db_config(opened, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (sqlite3_exec(opened, "BEGIN", nullptr, nullptr, nullptr) != SQLITE_OK) return {};
    StoreState state;
    QStringList tables;
    bool isRead = list(opened,
                       QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                      "name NOT LIKE 'sqlite_%' ORDER BY name"),
                       tables);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& table : tables)
        if (!LeftOut.contains(table)) isRead = isRead && addTable(opened, table, hash);
    int verbs = -1;
    isRead = isRead && forEach(opened, QStringLiteral("SELECT count(*) FROM verb_done"),
                               [&](sqlite3_stmt* row) { verbs = sqlite3_column_int(row, 0); });
    if (!isRead) return {};
    return {verbs, QString::fromLatin1(hash.result().toHex())};
}

}  // namespace baydesk::testing
