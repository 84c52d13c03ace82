#include "baydeskctl/ExportCommands.h"

#include "baydeskctl/Console.h"
#include "baydeskctl/OpenStore.h"
#include "baydeskctl/Text.h"
#include "exchange/TableFiles.h"

#include <QDir>
#include <QFile>

namespace baydesk::ctl {

namespace {

std::vector<ExportKind> kindsOf(const QString& word) {
    static const std::map<QString, ExportKind> kinds = {
        {QStringLiteral("customers"), ExportKind::Customers},
        {QStringLiteral("vehicles"), ExportKind::Vehicles},
        {QStringLiteral("orders"), ExportKind::Orders},
        {QStringLiteral("parts"), ExportKind::Parts},
        {QStringLiteral("calls"), ExportKind::Calls},
        {QStringLiteral("appointments"), ExportKind::Appointments},
        {QStringLiteral("complaints"), ExportKind::Complaints}};
    if (const auto found = kinds.find(word); found != kinds.end()) return {found->second};
    return everyExportKind();
}

TableFormat formatOf(const QString& word) {
    if (word == u"xlsx") return TableFormat::Xlsx;
    return word == u"json" ? TableFormat::Json : TableFormat::Csv;
}

// The folder is made for its owner alone: it will hold names and phone numbers.
bool makeFolder(const QString& path) {
    if (QDir(path).exists()) return true;
    return QDir().mkpath(path) &&
           QFile::setPermissions(
               path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

}  // namespace

Exit runExport(const Invocation& invocation, Console& console) {
    const Result<OpenedStore> store = openStore(invocation, Database::Access::ReadWrite);
    if (!store) return console.refuse(store.error());
    if (const Done allowed = store->allows(rightFor(Verb::Export)); !allowed)
        return console.refuse(allowed.error());
    const QString folder = invocation.value(QStringLiteral("to"));
    if (!makeFolder(folder))
        return console.refuse(
            Error(ErrorKind::FileNotWritable, {}, {{QStringLiteral("path"), folder}}));
    const auto sink = tableFiles(folder, formatOf(invocation.value(QStringLiteral("format"))),
                                 store->workplace->calendar);
    const auto counts = exportStore(*store->workplace, store->caller,
                                    kindsOf(invocation.value(QStringLiteral("kind"))), *sink);
    if (!counts) return console.refuse(counts.error());
    QJsonObject rows;
    for (const auto& [table, count] : *counts) {
        rows.insert(table, count);
        console.line(Ctl::tr("%1: %2 rows").arg(table).arg(count));
    }
    console.document({{QStringLiteral("folder"), folder}, {QStringLiteral("rows"), rows}});
    return Exit::Done;
}

}  // namespace baydesk::ctl
