#include "baydeskctl/ImportCommands.h"

#include "application/history/History.h"
#include "application/parts/PriceBook.h"
#include "baydeskctl/Console.h"
#include "baydeskctl/ImportReport.h"
#include "baydeskctl/OpenStore.h"
#include "baydeskctl/Sentences.h"
#include "baydeskctl/Text.h"
#include "exchange/ColumnMap.h"
#include "exchange/CustomersImport.h"
#include "exchange/HistoryImport.h"
#include "exchange/ImportList.h"
#include "exchange/ImportSource.h"
#include "exchange/LabourImport.h"
#include "exchange/PartsImport.h"

#include <QJsonArray>
#include <algorithm>
#include <optional>

namespace baydesk::ctl {

namespace {

Result<std::vector<ImportFile>> readFiles(const Invocation& invocation) {
    const QString asked = invocation.value(QStringLiteral("encoding"));
    const Encoding encoding = encodingOf(asked).value_or(Encoding::Auto);
    std::vector<ImportFile> files;
    for (const QString& path : invocation.all(QStringLiteral("files"))) {
        Result<ImportFile> file = readImportFile(path, encoding);
        if (!file) return file.error();
        files.push_back(std::move(file).value());
    }
    return files;
}

Result<ImportCounts> write(OpenedStore& store, const std::vector<ImportedPart>& rows) {
    std::vector<PartEntry> entries;
    entries.reserve(rows.size());
    for (const ImportedPart& row : rows) entries.push_back({row.part, row.onHand, row.unlisted});
    return importParts(*store.workplace, store.caller, entries);
}

Result<ImportCounts> write(OpenedStore& store, const std::vector<LabourItem>& rows) {
    return importLabour(*store.workplace, store.caller, rows);
}

Result<ImportCounts> write(OpenedStore& store, const std::vector<Customer>& rows) {
    return importCustomers(*store.workplace, store.caller, rows);
}

Result<ImportCounts> write(OpenedStore& store, const std::vector<VehicleEntry>& rows) {
    return importVehicles(*store.workplace, store.caller, rows);
}

template <typename T>
qint64 acceptedOf(const ImportPlan<T>& plan, const ImportCounts& counts) {
    return static_cast<qint64>(plan.accepted.size() - counts.contradicted.size());
}

template <typename T>
QJsonObject toJson(const ImportPlan<T>& plan, bool dryRun, const ImportCounts& counts) {
    QJsonArray refused;
    for (const Refusal& refusal : plan.refused) refused.append(refusalJson(refusal));
    return {{QStringLiteral("dry_run"), dryRun},
            {QStringLiteral("rows"), plan.rows},
            {QStringLiteral("accepted"), acceptedOf(plan, counts)},
            {QStringLiteral("merged"), plan.merged},
            {QStringLiteral("refused_rows"), plan.refusedRows},
            {QStringLiteral("added"), counts.added},
            {QStringLiteral("changed"), counts.changed},
            {QStringLiteral("same"), counts.same},
            {QStringLiteral("unused_headings"), QJsonArray::fromStringList(plan.unusedHeadings)},
            {QStringLiteral("refused"), refused}};
}

template <typename T>
void writeReport(const ImportPlan<T>& plan, bool dryRun, const ImportCounts& counts,
                 Console& console) {
    console.line(Ctl::tr("%1 rows: %2 accepted, %3 the same again, %4 refused.")
                     .arg(plan.rows)
                     .arg(acceptedOf(plan, counts))
                     .arg(plan.merged)
                     .arg(plan.refusedRows));
    writeCounts(dryRun, counts, console);
    writeRefusals(plan.refused, plan.unusedHeadings, console);
}

using ColumnMaps = QHash<QString, ColumnMap>;

// The maps of the file after --map; none without. Nothing where they make no sense, which was said.
std::optional<ColumnMaps> columnMaps(const Invocation& invocation, Console& console) {
    const QString path = invocation.value(QStringLiteral("map"));
    if (path.isEmpty()) return ColumnMaps();
    const auto maps = readColumnMaps(path);
    if (maps) return *maps;
    if (maps.error().has(ErrorKind::FileNotText))
        console.say(Ctl::tr("%1 is not a map of columns: one JSON object of fields and headings.")
                        .arg(path));
    else
        console.refuse(maps.error());
    return std::nullopt;
}

// A field of the map that there is not: which ones there are helps.
Exit refusePlan(const Error& error, Console& console) {
    if (error.first().field != u"map") return console.refuse(error);
    const QVariantMap details = error.first().details;
    console.say(Ctl::tr("The map names the field “%1”; there are: %2.")
                    .arg(details.value(QStringLiteral("what")).toString(),
                         details.value(QStringLiteral("known")).toStringList().join(u", "_qs)));
    return Exit::Usage;
}

// The store to import into. What an earlier import left undone comes first, because its list is
// older; where that cannot be done it must not keep every later list out.
Result<OpenedStore> openForImport(const Invocation& invocation, Console& console) {
    Result<OpenedStore> store = openStore(invocation, Database::Access::ReadWrite);
    if (!store) return store;
    if (const auto finished = finishImports(*store->workplace); !finished)
        console.say(Ctl::tr("The rest of an earlier import is still missing: %1")
                        .arg(sentence(finished.error().first())));
    return store;
}

// `list` is kept in the store until all of it is in; none for a list that comes in at once.
template <typename T>
Exit finish(Result<ImportPlan<T>> planned, const std::optional<ImportList>& list,
            const Invocation& invocation, Console& console) {
    if (!planned) return refusePlan(planned.error(), console);
    ImportPlan<T> plan = std::move(planned).value();
    const bool dryRun = invocation.has(QStringLiteral("dry-run"));
    ImportCounts counts;
    if (!dryRun) {
        Result<OpenedStore> store = openForImport(invocation, console);
        if (!store) return console.refuse(store.error());
        OpenedStore opened = std::move(store).value();
        if (list)
            if (const Done kept = keep(*opened.workplace, opened.caller, *list); !kept)
                return console.refuse(kept.error());
        const Result<ImportCounts> written = write(opened, plan.accepted);
        if (!written) return console.refuse(written.error());
        counts = *written;
        refuseContradicted(plan, counts);
    }
    console.document(toJson(plan, dryRun, counts));
    writeReport(plan, dryRun, counts, console);
    return plan.refusedRows == 0 ? Exit::Done : Exit::Refused;
}

QJsonArray differencesOf(const std::vector<PastOrder>& orders) {
    QJsonArray differences;
    for (const PastOrder& order : orders)
        if (const Money amount = difference(order); !amount.isZero())
            differences.append(QJsonObject{{QStringLiteral("number"), order.number},
                                           {QStringLiteral("lines_fen"), workAndParts(order).fen()},
                                           {QStringLiteral("paid_fen"), order.paid->fen()},
                                           {QStringLiteral("difference_fen"), amount.fen()}});
    return differences;
}

qint64 unsettled(const std::vector<PastOrder>& orders) {
    return std::count_if(orders.begin(), orders.end(),
                         [](const PastOrder& order) { return !order.paid; });
}

QJsonObject toJson(const HistoryPlan& plan, bool dryRun, const ImportCounts& counts) {
    QJsonObject report = toJson(plan.orders, dryRun, counts);
    report.insert(QStringLiteral("accepted"), acceptedOf(plan.orders, counts) + plan.lines);
    report.insert(QStringLiteral("orders"), acceptedOf(plan.orders, counts));
    report.insert(QStringLiteral("lines"), plan.lines);
    report.insert(QStringLiteral("unsettled"), unsettled(plan.orders.accepted));
    report.insert(QStringLiteral("differences"), differencesOf(plan.orders.accepted));
    return report;
}

void writeReport(const HistoryPlan& plan, bool dryRun, const ImportCounts& counts,
                 Console& console) {
    const auto& orders = plan.orders.accepted;
    const QJsonArray differences = differencesOf(orders);
    console.line(Ctl::tr("%1 orders with %2 lines; %3 were never settled, %4 differ from what was "
                         "paid.")
                     .arg(acceptedOf(plan.orders, counts))
                     .arg(plan.lines)
                     .arg(unsettled(orders))
                     .arg(differences.size()));
    writeCounts(dryRun, counts, console);
    for (const PastOrder& order : orders)
        if (const Money amount = difference(order); !amount.isZero())
            console.line(Ctl::tr("%1: lines %2, paid %3, difference %4")
                             .arg(order.number, workAndParts(order).toPlain(),
                                  order.paid->toPlain(), amount.toPlain()));
    writeRefusals(plan.orders.refused, plan.orders.unusedHeadings, console);
}

// Wall times in the files are the store's, so the store is opened first; a dry run takes them for
// times of the usual zone.
Exit importPastOrders(const std::vector<ImportFile>& files, const ColumnMaps& maps,
                      const Invocation& invocation, Console& console) {
    const bool dryRun = invocation.has(QStringLiteral("dry-run"));
    std::optional<OpenedStore> store;
    if (!dryRun) {
        Result<OpenedStore> opened = openForImport(invocation, console);
        if (!opened) return console.refuse(opened.error());
        store.emplace(std::move(opened).value());
    }
    const BusinessCalendar calendar = store ? store->workplace->calendar : BusinessCalendar();
    Result<HistoryPlan> planned = planHistory(files, maps, calendar);
    if (!planned) return refusePlan(planned.error(), console);
    HistoryPlan plan = std::move(planned).value();
    ImportCounts counts;
    if (store) {
        const ImportList list{ListKind::History, files, maps};
        if (const Done kept = keep(*store->workplace, store->caller, list); !kept)
            return console.refuse(kept.error());
        const auto written = importHistory(*store->workplace, store->caller, plan.orders.accepted);
        if (!written) return console.refuse(written.error());
        counts = *written;
        refuseContradicted(plan.orders, counts);
    }
    console.document(toJson(plan, dryRun, counts));
    writeReport(plan, dryRun, counts, console);
    return plan.orders.refusedRows == 0 ? Exit::Done : Exit::Refused;
}

}  // namespace

Exit runImport(const Invocation& invocation, Console& console) {
    const std::optional<ColumnMaps> maps = columnMaps(invocation, console);
    if (!maps) return Exit::Usage;
    const Result<std::vector<ImportFile>> files = readFiles(invocation);
    if (!files) return console.refuse(files.error());
    const QString kind = invocation.value(QStringLiteral("kind"));
    if (kind == u"history") return importPastOrders(*files, *maps, invocation, console);
    const ColumnMap map = maps->value({});
    if (kind == u"labour") return finish(planLabour(*files, map), {}, invocation, console);
    if (kind == u"customers")
        return finish(planCustomers(*files, map), ImportList{ListKind::Customers, *files, *maps},
                      invocation, console);
    if (kind == u"vehicles")
        return finish(planVehicles(*files, map), ImportList{ListKind::Vehicles, *files, *maps},
                      invocation, console);
    return finish(planParts(*files, map), {}, invocation, console);
}

}  // namespace baydesk::ctl
