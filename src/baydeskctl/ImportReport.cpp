#include "baydeskctl/ImportReport.h"

#include "baydeskctl/Console.h"
#include "baydeskctl/Sentences.h"
#include "baydeskctl/Text.h"

namespace baydesk::ctl {

// Another thing under a key that stands further up in the file is not there "already": the store
// was not asked.
QString reasonOf(const Refusal& refusal) {
    const QVariantMap& details = refusal.reason.details;
    const bool isMoment = refusal.field == u"arrivedAt" || refusal.field == u"leftAt";
    if (isMoment && refusal.reason.kind == ErrorKind::NotANumber)
        return Ctl::tr("It is no day, and no day with a time.");
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

QJsonObject refusalJson(const Refusal& refusal) {
    return {{QStringLiteral("file"), refusal.file},
            {QStringLiteral("row"), refusal.row},
            {QStringLiteral("field"), refusal.field},
            {QStringLiteral("value"), refusal.value},
            {QStringLiteral("reason"), kindName(refusal.reason.kind)},
            {QStringLiteral("message"), reasonOf(refusal)}};
}

void writeCounts(bool dryRun, const ImportCounts& counts, Console& console) {
    if (dryRun)
        console.line(Ctl::tr("Nothing was written: this was a dry run."));
    else
        console.line(Ctl::tr("%1 new, %2 changed, %3 as they were.")
                         .arg(counts.added)
                         .arg(counts.changed)
                         .arg(counts.same));
}

void writeRefusals(const std::vector<Refusal>& refused, const QStringList& unusedHeadings,
                   Console& console) {
    if (!unusedHeadings.isEmpty())
        console.line(
            Ctl::tr("Columns not taken over: %1.").arg(unusedHeadings.join(QStringLiteral(", "))));
    for (const Refusal& refusal : refused) {
        const QString place = QStringLiteral("%1:%2").arg(refusal.file).arg(refusal.row);
        const QString value =
            refusal.field.isEmpty() ? refusal.value : refusal.field + u'=' + refusal.value;
        console.line(place + u'\t' + value.simplified() + u'\t' + reasonOf(refusal));
    }
}

}  // namespace baydesk::ctl
