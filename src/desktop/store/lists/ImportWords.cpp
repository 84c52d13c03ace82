#include "desktop/store/lists/ImportWords.h"

#include "desktop/store/lists/FieldWords.h"
#include "desktop/text/ErrorText.h"

#include <QFileInfo>

namespace baydesk {

namespace {

constexpr qint64 BytesOfMegabyte = 1024 * 1024;
constexpr qint64 Million = 1'000'000;
constexpr int MostHeadings = 12;

QString fact(const Violation& violation, const char* name) {
    return violation.details.value(QLatin1String(name)).toString();
}

bool holds(const Violation& violation, const char* name) {
    return violation.details.value(QLatin1String(name)).toBool();
}

}  // namespace

QString ImportWords::ofFile(ListKind kind, const Violation& violation) {
    const QString file = QFileInfo(fact(violation, "path")).fileName();
    if (violation.kind == ErrorKind::FileNotText && holds(violation, "old"))
        return tr("%1 is a workbook of an older kind (.xls) or has a password. Open it in a "
                  "spreadsheet, save it as XLSX without a password, and choose that.")
            .arg(file);
    if (violation.kind == ErrorKind::HeadingsUnknown) {
        const QStringList needs = violation.details.value(u"needs"_qs).toStringList();
        const QStringList found = violation.details.value(u"found"_qs).toStringList();
        return tr("%1 has no column for: %2. The first row says: %3. Put the headings in, or "
                  "choose another file.")
            .arg(file, FieldWords::of(kind, needs),
                 found.mid(0, MostHeadings).join(tr(", ")).left(200));
    }
    if (violation.kind != ErrorKind::OutOfRange) return ErrorText::sentence(violation);
    const qint64 most = violation.details.value(u"most"_qs).toLongLong();
    if (fact(violation, "of") == u"cells")
        return tr("%1 has more than %2 million cells. Split it and import the pieces.")
            .arg(file)
            .arg(most / Million);
    return tr("%1 is larger than %2 MB. Split it and import the pieces.")
        .arg(file)
        .arg(most / BytesOfMegabyte);
}

// The same thing further up in the file, or in the store.
QString ImportWords::ofTwin(const Violation& violation) {
    const bool listed = holds(violation, "listed");
    if (violation.details.contains(u"row"_qs))
        return listed ? tr("Stands in row %1 already.").arg(fact(violation, "row"))
                      : tr("Stands in row %1 already, with other values. Keep one of the two rows.")
                            .arg(fact(violation, "row"));
    if (listed)
        return tr("The store knows “%1” already. It stays as it is.").arg(fact(violation, "what"));
    return tr("The store knows “%1” with other data. Look at both, and change one by hand.")
        .arg(fact(violation, "what"));
}

QString ImportWords::ofUnknown(const Violation& violation) {
    const QString what = fact(violation, "what");
    if (violation.field == u"grade")
        return tr("“%1” is no part grade. Write original, aftermarket or remanufactured.")
            .arg(what);
    if (violation.field == u"kind")
        return tr("“%1” is neither a person nor a company. Write one of the two.").arg(what);
    return tr("None of the files has the order %1.").arg(what);
}

QString ImportWords::ofRow(const Violation& violation) {
    const bool isMoment = violation.field == u"arrivedAt" || violation.field == u"leftAt";
    if (violation.kind == ErrorKind::AlreadyExists) return ofTwin(violation);
    if (violation.kind == ErrorKind::NotFound) return ofUnknown(violation);
    if (violation.kind == ErrorKind::NotANumber && isMoment)
        return tr("This is no day. Write it as 2026-11-22, with or without a time.");
    if (violation.kind == ErrorKind::Required && violation.field == u"plate")
        return tr("Fill in the plate, or the VIN.");
    if (violation.kind == ErrorKind::RowBroken && holds(violation, "openQuote"))
        return tr("A quotation mark is opened and not closed. Close it or take it out.");
    return ErrorText::sentence(violation);
}

QString ImportWords::ofRow(ListKind kind, const Refusal& refusal) {
    const QString sentence = ofRow(refusal.reason);
    if (refusal.field.isEmpty()) return sentence;
    return tr("%1: %2").arg(FieldWords::of(kind, refusal.field), sentence);
}

QString ImportWords::summary(const ListPlan& plan) {
    QStringList sentences;
    const int comeIn = plan.rows - plan.merged - plan.refusedRows;
    sentences.append(tr("%1 of %n row(s) come in.", nullptr, plan.rows).arg(comeIn));
    if (plan.merged > 0)
        sentences.append(
            tr("%n row(s) say the same again and are taken once.", nullptr, plan.merged));
    if (plan.refusedRows > 0)
        sentences.append(tr("%n row(s) are refused and stay out.", nullptr, plan.refusedRows));
    if (plan.lines > 0) sentences.append(tr("%n line(s) belong to them.", nullptr, plan.lines));
    if (plan.unsettled > 0)
        sentences.append(tr("%n order(s) were never settled.", nullptr, plan.unsettled));
    if (plan.different > 0)
        sentences.append(
            tr("%n order(s) differ from what was paid; the difference comes in as a line.", nullptr,
               plan.different));
    return sentences.join(u' ');
}

QString ImportWords::outcome(const ListPlan& plan, const QString& file,
                             const ImportCounts& counts) {
    const QString done = tr("Imported %1: %2 added, %3 changed, %4 as they were.")
                             .arg(file)
                             .arg(counts.added)
                             .arg(counts.changed)
                             .arg(counts.same);
    const int out = plan.refusedRows + static_cast<int>(counts.contradicted.size());
    if (out == 0) return done;
    return done + u' ' + tr("%n row(s) stayed out.", nullptr, out);
}

QString ImportWords::verb(ListKind kind, int count) {
    switch (kind) {
        case ListKind::Customers:
            return tr("Import %n customer(s)", nullptr, count);
        case ListKind::Vehicles:
            return tr("Import %n car(s)", nullptr, count);
        case ListKind::History:
            return tr("Import %n past order(s)", nullptr, count);
        case ListKind::Parts:
        case ListKind::Labour:
            break;
    }
    return tr("Import %n item(s)", nullptr, count);
}

}  // namespace baydesk
