#include "baydeskctl/ImportCommands.h"

#include "application/parts/PriceBook.h"
#include "baydeskctl/Console.h"
#include "baydeskctl/OpenStore.h"
#include "baydeskctl/Sentences.h"
#include "baydeskctl/Text.h"
#include "exchange/LabourImport.h"
#include "exchange/PartsImport.h"
#include "exchange/TextDecoding.h"

#include <QJsonArray>

namespace baydesk::ctl {

namespace {

Result<std::vector<ImportFile>> readFiles(const Invocation& invocation) {
    const QString asked = invocation.value(QStringLiteral("encoding"));
    const Encoding encoding = encodingOf(asked).value_or(Encoding::Auto);
    std::vector<ImportFile> files;
    for (const QString& path : invocation.all(QStringLiteral("files"))) {
        const Result<QString> text = readTextFile(path, encoding);
        if (!text) return text.error();
        files.push_back({path, readDelimited(*text, delimiterOf(*text))});
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

// Another article under a code that stands further up in the file is not there "already": the store
// was not asked.
QString reasonOf(const Refusal& refusal) {
    const QVariantMap& details = refusal.reason.details;
    if (refusal.reason.kind != ErrorKind::AlreadyExists) return sentence(refusal.reason);
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
QJsonObject toJson(const ImportPlan<T>& plan, bool dryRun, const ImportCounts& counts) {
    QJsonArray refused;
    for (const Refusal& refusal : plan.refused) refused.append(toJson(refusal));
    return {{QStringLiteral("dry_run"), dryRun},
            {QStringLiteral("rows"), plan.rows},
            {QStringLiteral("accepted"), static_cast<qint64>(plan.accepted.size())},
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
                     .arg(plan.accepted.size())
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
Exit finish(const Result<ImportPlan<T>>& plan, const Invocation& invocation, Console& console) {
    if (!plan) return console.refuse(plan.error());
    const bool dryRun = invocation.has(QStringLiteral("dry-run"));
    ImportCounts counts;
    if (!dryRun) {
        Result<OpenedStore> store = openStore(invocation, Database::Access::ReadWrite);
        if (!store) return console.refuse(store.error());
        OpenedStore opened = std::move(store).value();
        const Result<ImportCounts> written = write(opened, plan->accepted);
        if (!written) return console.refuse(written.error());
        counts = *written;
    }
    console.document(toJson(*plan, dryRun, counts));
    writeReport(*plan, dryRun, counts, console);
    return plan->refusedRows == 0 ? Exit::Done : Exit::Refused;
}

}  // namespace

Exit runImport(const Invocation& invocation, Console& console) {
    const Result<std::vector<ImportFile>> files = readFiles(invocation);
    if (!files) return console.refuse(files.error());
    if (invocation.value(QStringLiteral("kind")) == u"labour")
        return finish(planLabour(*files), invocation, console);
    return finish(planParts(*files), invocation, console);
}

}  // namespace baydesk::ctl
