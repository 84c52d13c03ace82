#include "baydeskctl/StoreCommands.h"

#include "application/store/Shops.h"
#include "application/store/StoreCare.h"
#include "baydeskctl/Console.h"
#include "baydeskctl/OpenStore.h"
#include "baydeskctl/Text.h"
#include "storage/Backup.h"
#include "storage/audit/AuditSealer.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace baydesk::ctl {

namespace {

const SystemClock Now;

// The folder is made for its owner alone.
QString newBackupFile(const OpenedStore& store) {
    const DatabaseAddress& address = store.workplace->database->address();
    const bool isFile = address.engine == Engine::Sqlite;
    const QDir folder(backupFolder(address));
    if (!folder.exists() && QDir().mkpath(folder.path()))
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                 QFileDevice::ExeOwner);
    const QString moment =
        store.workplace->calendar.wall(Now.now()).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString ending = isFile ? QStringLiteral("db") : QStringLiteral("dump");
    return folder.filePath(QStringLiteral("baydesk-%1.%2").arg(moment, ending));
}

QJsonObject toJson(const BackupReport& report) {
    QJsonObject rows;
    for (const auto& table : report.rows) rows.insert(table.first, table.second);
    QJsonArray heads;
    for (const auto& head : report.heads)
        heads.append(QJsonObject{{QStringLiteral("store"), head.first.value()},
                                 {QStringLiteral("count"), head.second.count},
                                 {QStringLiteral("hash"), head.second.hash}});
    return {{QStringLiteral("file"), report.file},
            {QStringLiteral("bytes"), report.bytes},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("audit_heads"), heads}};
}

// "where" of a finding: its details as name=value.
QString placeOf(const Finding& finding) {
    QStringList facts;
    for (auto detail = finding.details.begin(); detail != finding.details.end(); ++detail)
        facts.push_back(detail.key() + u'=' + detail.value().toString());
    return facts.join(u' ');
}

}  // namespace

Exit runInit(const Invocation& invocation, Console& console) {
    const Result<DatabaseAddress> address = storeAddress(invocation);
    if (!address) return console.refuse(address.error());
    const Result<QString> pin = readPin(invocation.value(QStringLiteral("manager-pin-file")));
    if (!pin) return console.refuse(pin.error());
    // The folder of the default file is made on the first start; any other has to be there.
    if (!invocation.has(QStringLiteral("database")))
        QDir().mkpath(QFileInfo(address->location).absolutePath());

    const auto workplace = openWorkplace(*address, Now);
    if (!workplace) return console.refuse(workplace.error());
    const NewShop shop{.shopName = invocation.value(QStringLiteral("name")),
                       .managerName = invocation.value(QStringLiteral("manager")),
                       .pin = *pin};
    const Result<Outcome> made = setUpShop(**workplace, shop, IdempotencyKey::make());
    if (!made) return console.refuse(made.error());
    const Result<Shop> stored = shopOf(**workplace);
    if (!stored) return console.refuse(stored.error());
    console.document({{QStringLiteral("database"), address->location},
                      {QStringLiteral("store"), stored->code},
                      {QStringLiteral("name"), stored->name},
                      {QStringLiteral("manager"), shop.managerName.trimmed()}});
    console.line(Ctl::tr("The store “%1” is ready at %2.").arg(stored->name, address->location));
    return Exit::Done;
}

Exit runBackup(const Invocation& invocation, Console& console) {
    const Result<OpenedStore> store = openStore(invocation, Database::Access::ReadWrite);
    if (!store) return console.refuse(store.error());
    if (const Done allowed = store->allows(Right::EditShop); !allowed)
        return console.refuse(allowed.error());
    Database& database = *store->workplace->database;
    // So that the copy's head covers everything in it.
    const Result<int> sealed = AuditSealer::seal(database, store->workplace->store);
    if (!sealed) return console.refuse(sealed.error());
    const QString given = invocation.value(QStringLiteral("file"));
    const QString target =
        given.isEmpty() ? newBackupFile(*store) : QFileInfo(given).absoluteFilePath();
    const Result<BackupReport> report = backup(database, target);
    if (!report) return console.refuse(report.error());
    console.document(toJson(*report));
    console.line(
        Ctl::tr("%1 (%2 bytes) holds the whole store.").arg(report->file).arg(report->bytes));
    return Exit::Done;
}

Exit runVerify(const Invocation& invocation, Console& console) {
    const Result<OpenedStore> store = openStore(invocation, Database::Access::ReadOnly);
    if (!store) return console.refuse(store.error());
    const Result<Findings> found = verifyStore(*store->workplace);
    if (!found) return console.refuse(found.error());
    QJsonArray findings;
    for (const Finding& finding : *found) {
        findings.append(
            QJsonObject{{QStringLiteral("code"), finding.code},
                        {QStringLiteral("details"), QJsonObject::fromVariantMap(finding.details)}});
        console.line(finding.code + u'\t' + placeOf(finding));
    }
    console.document(
        {{QStringLiteral("sound"), found->empty()}, {QStringLiteral("findings"), findings}});
    if (found->empty()) console.line(Ctl::tr("The store is sound."));
    return found->empty() ? Exit::Done : Exit::Refused;
}

}  // namespace baydesk::ctl
