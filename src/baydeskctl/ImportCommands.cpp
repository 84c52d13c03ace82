#include "baydeskctl/ImportCommands.h"

#include "application/parts/PriceBook.h"
#include "baydeskctl/Console.h"
#include "baydeskctl/OpenStore.h"
#include "baydeskctl/Sentences.h"
#include "baydeskctl/Text.h"
#include "exchange/ColumnMap.h"
#include "exchange/CustomersImport.h"
#include "exchange/ImportSource.h"
#include "exchange/LabourImport.h"
#include "exchange/PartsImport.h"

#include <QJsonArray>
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

// What a report calls an entry that contradicts the store.
QString nameOf(const ImportedPart& row) { return row.part.code; }
QString nameOf(const LabourItem& row) { return row.name; }
QString nameOf(const Customer& row) { return row.name; }
QString nameOf(const VehicleEntry& row) {
    return row.vehicle.plate.isNone() ? row.vehicle.vin.text() : row.vehicle.plate.display();
}

// Rows that only the store could refuse join those that the plan refused.
template <typename T>
void refuseContradicted(ImportPlan<T>& plan, const ImportCounts& counts) {
    for (const int index : counts.contradicted) {
        const auto at = static_cast<std::size_t>(index);
        const QString name = nameOf(plan.accepted[at]);
        plan.refused.push_back({plan.places[at].file,
                                plan.places[at].row,
                                {},
                                name,
                                {ErrorKind::AlreadyExists, {}, {{QStringLiteral("what"), name}}}});
        ++plan.refusedRows;
    }
}

// Another thing under a key that stands further up in the file is not there "already": the store
// was not asked.
QString reasonOf(const Refusal& refusal) {
    const QVariantMap& details = refusal.reason.details;
    if (refusal.reason.kind != ErrorKind::AlreadyExists) return sentence(refusal.reason);
    if (!details.contains(QStringLiteral("row")))
        return Ctl::tr(
                   "The store knows “%1” with other data: look at both, and change one by hand.")
            .arg(details.value(QStringLiteral("what")).toString());
    return Ctl::tr("“%1” stands with other data in row %2 of %3.")
        .arg(details.value(QStringLiteral("what")).toString(),
             details.value(QStringLiteral("row")).toString(),
             details.value(QStringLiteral("file")).toString());
}

QJsonObject toJson(const Refusal& refusal) {
    return {{QStringLiteral("file"), refusal.file},
            {QStringLiteral("row"), refusal.row},
            {QStringLiteral("field"), refusal.field},
            {QStringLiteral("value"), refusal.value},
            {QStringLiteral("reason"), kindName(refusal.reason.kind)},
            {QStringLiteral("message"), reasonOf(refusal)}};
}

template <typename T>
qint64 acceptedOf(const ImportPlan<T>& plan, const ImportCounts& counts) {
    return static_cast<qint64>(plan.accepted.size() - counts.contradicted.size());
}

template <typename T>
QJsonObject toJson(const ImportPlan<T>& plan, bool dryRun, const ImportCounts& counts) {
    QJsonArray refused;
    for (const Refusal& refusal : plan.refused) refused.append(toJson(refusal));
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
    if (dryRun)
        console.line(Ctl::tr("Nothing was written: this was a dry run."));
    else
        console.line(Ctl::tr("%1 new, %2 changed, %3 as they were.")
                         .arg(counts.added)
                         .arg(counts.changed)
                         .arg(counts.same));
    if (!plan.unusedHeadings.isEmpty())
        console.line(Ctl::tr("Columns not taken over: %1.")
                         .arg(plan.unusedHeadings.join(QStringLiteral(", "))));
    for (const Refusal& refusal : plan.refused) {
        const QString place = QStringLiteral("%1:%2").arg(refusal.file).arg(refusal.row);
        const QString value =
            refusal.field.isEmpty() ? refusal.value : refusal.field + u'=' + refusal.value;
        console.line(place + u'\t' + value.simplified() + u'\t' + reasonOf(refusal));
    }
}

template <typename T>
Exit finish(Result<ImportPlan<T>> planned, const Invocation& invocation, Console& console) {
    if (!planned) return console.refuse(planned.error());
    ImportPlan<T> plan = std::move(planned).value();
    const bool dryRun = invocation.has(QStringLiteral("dry-run"));
    ImportCounts counts;
    if (!dryRun) {
        Result<OpenedStore> store = openStore(invocation, Database::Access::ReadWrite);
        if (!store) return console.refuse(store.error());
        OpenedStore opened = std::move(store).value();
        const Result<ImportCounts> written = write(opened, plan.accepted);
        if (!written) return console.refuse(written.error());
        counts = *written;
        refuseContradicted(plan, counts);
    }
    console.document(toJson(plan, dryRun, counts));
    writeReport(plan, dryRun, counts, console);
    return plan.refusedRows == 0 ? Exit::Done : Exit::Refused;
}

// The map of the file after --map; none without. Nothing where it makes no sense, which was said.
std::optional<ColumnMap> columnMap(const Invocation& invocation, Console& console) {
    const QString path = invocation.value(QStringLiteral("map"));
    if (path.isEmpty()) return ColumnMap();
    const auto maps = readColumnMaps(path);
    if (maps) return maps->value({});
    if (maps.error().has(ErrorKind::FileNotText))
        console.say(Ctl::tr("%1 is not a map of columns: one JSON object of fields and headings.")
                        .arg(path));
    else
        console.refuse(maps.error());
    return std::nullopt;
}

// A field of the map that there is not: which ones there are helps.
template <typename T>
Exit finishMapped(Result<ImportPlan<T>> planned, const Invocation& invocation, Console& console) {
    if (!planned && planned.error().first().field == u"map") {
        const QVariantMap details = planned.error().first().details;
        console.say(Ctl::tr("The map names the field “%1”; there are: %2.")
                        .arg(details.value(QStringLiteral("what")).toString(),
                             details.value(QStringLiteral("known")).toStringList().join(u", "_qs)));
        return Exit::Usage;
    }
    return finish(std::move(planned), invocation, console);
}

}  // namespace

Exit runImport(const Invocation& invocation, Console& console) {
    const std::optional<ColumnMap> map = columnMap(invocation, console);
    if (!map) return Exit::Usage;
    const Result<std::vector<ImportFile>> files = readFiles(invocation);
    if (!files) return console.refuse(files.error());
    const QString kind = invocation.value(QStringLiteral("kind"));
    if (kind == u"labour") return finishMapped(planLabour(*files, *map), invocation, console);
    if (kind == u"customers") return finishMapped(planCustomers(*files, *map), invocation, console);
    if (kind == u"vehicles") return finishMapped(planVehicles(*files, *map), invocation, console);
    return finishMapped(planParts(*files, *map), invocation, console);
}

}  // namespace baydesk::ctl
