#include "baydeskctl/StoreCommands.h"

#include "application/store/Backups.h"
#include "application/store/Restoring.h"
#include "application/store/Shops.h"
#include "application/store/StoreCare.h"
#include "base/SystemUser.h"
#include "baydeskctl/Console.h"
#include "baydeskctl/OpenStore.h"
#include "baydeskctl/Text.h"
#include "storage/Backup.h"
#include "storage/audit/AuditSealer.h"
#include "storage/copy/StoreCopy.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace baydesk::ctl {

namespace {

const SystemClock Now;

constexpr qint64 RowsWorthTelling = 100'000;  // a table that takes a while

QJsonObject toJson(const std::map<QString, qint64>& counts) {
    QJsonObject rows;
    for (const auto& table : counts) rows.insert(table.first, table.second);
    return rows;
}

QJsonObject toJson(const MadeBackup& made) {
    const BackupReport& report = made.report;
    QJsonArray heads;
    for (const auto& head : report.heads)
        heads.append(QJsonObject{{QStringLiteral("store"), head.first.value()},
                                 {QStringLiteral("count"), head.second.count},
                                 {QStringLiteral("hash"), head.second.hash}});
    return {{QStringLiteral("file"), report.file},
            {QStringLiteral("copy"), made.copy},
            {QStringLiteral("bytes"), report.bytes},
            {QStringLiteral("rows"), toJson(report.rows)},
            {QStringLiteral("audit_heads"), heads}};
}

// Under a name of somebody's choice: nothing is removed for it, and it goes nowhere else.
Result<MadeBackup> copyTo(Workplace& workplace, const QString& file) {
    // So that the copy's head covers everything in it.
    const Result<int> sealed = AuditSealer::seal(*workplace.database, workplace.store);
    if (!sealed) return sealed.error();
    const Result<BackupReport> report =
        backup(*workplace.database, QFileInfo(file).absoluteFilePath());
    if (!report) return report.error();
    return MadeBackup{*report, {}, {}};
}

// Of one that cannot be opened nobody's rights are known: then it is for the owner of its file.
Result<RestorePermit> mayRestore(const Invocation& invocation, const DatabaseAddress& address,
                                 const QString& file) {
    const Result<OpenedStore> store = openStore(invocation, Database::Access::ReadWrite);
    if (store) return permitRestore(*store->workplace, store->caller, file);
    const bool isNew = store.error().has(ErrorKind::StoreMissing);
    if (!isNew && !isOwnFile(address)) return store.error();
    return permitWithoutStore(store.error(), systemUserName(), file);
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
    const QString code = invocation.value(QStringLiteral("code"));
    const Result<Outcome> made = code.isEmpty()
                                     ? setUpShop(**workplace, shop, IdempotencyKey::make())
                                     : addShop(**workplace, code, shop, IdempotencyKey::make());
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
    const QString given = invocation.value(QStringLiteral("file"));
    const Result<MadeBackup> made =
        given.isEmpty() ? makeBackup(*store->workplace) : copyTo(*store->workplace, given);
    if (!made) return console.refuse(made.error());
    console.document(toJson(*made));
    console.line(Ctl::tr("%1 (%2 bytes) holds the whole store.")
                     .arg(made->report.file)
                     .arg(made->report.bytes));
    if (!made->copy.isEmpty()) console.line(Ctl::tr("A second copy is %1.").arg(made->copy));
    // The backup is good; but whoever relies on the copy must hear of it.
    return made->copyFailure ? console.refuse(*made->copyFailure) : Exit::Done;
}

Exit runRestore(const Invocation& invocation, Console& console) {
    const Result<DatabaseAddress> address = storeAddress(invocation);
    if (!address) return console.refuse(address.error());
    const QString file = QFileInfo(invocation.value(QStringLiteral("file"))).absoluteFilePath();
    const Result<RestorePermit> permit = mayRestore(invocation, *address, file);
    if (!permit) return console.refuse(permit.error());
    const Result<RestoreReport> report = restoreStore(*address, Now, *permit);
    if (!report) return console.refuse(report.error());
    console.document({{QStringLiteral("restored"), file},
                      {QStringLiteral("replaced"), report->replaced},
                      {QStringLiteral("without_attachments"), report->withoutAttachments},
                      {QStringLiteral("rows"), toJson(report->rows)}});
    console.line(report->replaced.isEmpty()
                     ? Ctl::tr("The store is as it was in %1.").arg(file)
                     : Ctl::tr("The store is as it was in %1. The one of before is kept as %2.")
                           .arg(file, report->replaced));
    if (report->withoutAttachments)
        console.line(
            Ctl::tr("The backup holds no photos and signatures, and there are none left."));
    return Exit::Done;
}

Exit runCopy(const Invocation& invocation, Console& console) {
    Invocation original = invocation;
    original.values[QStringLiteral("database")] = invocation.all(QStringLiteral("from"));
    const Result<DatabaseAddress> from = storeAddress(original);
    if (!from) return console.refuse(from.error());
    const Result<DatabaseAddress> to = storeAddress(invocation, QStringLiteral("to"));
    if (!to) return console.refuse(to.error());
    {
        const Result<OpenedStore> store = openStore(original, Database::Access::ReadOnly);
        if (!store) return console.refuse(store.error());
        if (const Done allowed = store->allows(Right::EditShop); !allowed)
            return console.refuse(allowed.error());
    }
    const Result<CopyReport> copied =
        copyStore(*from, *to, [&console](const CopyProgress& progress) {
            if (progress.rows > 0 && progress.rows % RowsWorthTelling == 0)
                console.say(Ctl::tr("%1: %2 rows").arg(progress.table).arg(progress.rows));
            return true;
        });
    if (!copied) return console.refuse(copied.error());
    QJsonArray tables;
    for (const CopiedTable& table : copied->tables) {
        tables.append(QJsonObject{{QStringLiteral("name"), table.name},
                                  {QStringLiteral("rows"), table.rows},
                                  {QStringLiteral("checksum"), table.checksum}});
        console.line(table.name + QStringLiteral(": ") +
                     Ctl::tr("%1 rows, checksum %2").arg(table.rows).arg(table.checksum));
    }
    console.document({{QStringLiteral("to"), to->location},
                      {QStringLiteral("resumed"), copied->resumed},
                      {QStringLiteral("tables"), tables}});
    console.line(
        Ctl::tr("The copy at %1 is the same as the original, table by table.").arg(to->location));
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
