#include "desktop/parts/ImportWords.h"

#include "desktop/parts/PartWords.h"
#include "desktop/text/ErrorText.h"
#include "exchange/TextDecoding.h"

#include <QFileInfo>

namespace baydesk {

namespace {

constexpr qint64 BytesOfMegabyte = 1024 * 1024;
constexpr int MostHeadings = 12;

QString fact(const Violation& violation, const char* name) {
    return violation.details.value(QLatin1String(name)).toString();
}

}  // namespace

QString ImportWords::ofFile(const Violation& violation) {
    const QString file = QFileInfo(fact(violation, "path")).fileName();
    if (violation.kind == ErrorKind::HeadingsUnknown) {
        const QStringList needs = violation.details.value(u"needs"_qs).toStringList();
        const QStringList found = violation.details.value(u"found"_qs).toStringList();
        return tr("%1 has no column for: %2. The first row says: %3. Put the headings in, or "
                  "choose another file.")
            .arg(file, PartWords::fields(needs),
                 found.mid(0, MostHeadings).join(tr(", ")).left(200));
    }
    if (violation.kind == ErrorKind::OutOfRange)
        return tr("%1 is larger than %2 MB. Split it and import the pieces.")
            .arg(file)
            .arg(MostTextBytes / BytesOfMegabyte);
    return ErrorText::sentence(violation);
}

QString ImportWords::ofRow(const Violation& violation) {
    if (violation.kind == ErrorKind::AlreadyExists)
        return tr("Stands in row %1 already, with other values. Keep one of the two rows.")
            .arg(fact(violation, "row"));
    if (violation.kind == ErrorKind::NotFound && violation.field == u"grade")
        return tr("“%1” is no part grade. Write original, aftermarket or remanufactured.")
            .arg(fact(violation, "what"));
    if (violation.kind == ErrorKind::RowBroken && violation.details.value(u"openQuote"_qs).toBool())
        return tr("A quotation mark is opened and not closed. Close it or take it out.");
    return ErrorText::sentence(violation);
}

QString ImportWords::summary(const ImportPreview& preview) {
    QStringList sentences;
    sentences.append(tr("%1 of %n row(s) come in.", nullptr, preview.rows).arg(preview.count()));
    if (preview.merged > 0)
        sentences.append(
            tr("%n row(s) say the same again and are taken once.", nullptr, preview.merged));
    if (preview.refusedRows > 0)
        sentences.append(tr("%n row(s) are refused and stay out.", nullptr, preview.refusedRows));
    if (!preview.unusedHeadings.isEmpty())
        sentences.append(tr("Columns that are not taken over: %1.")
                             .arg(preview.unusedHeadings.mid(0, MostHeadings).join(tr(", "))));
    return sentences.join(u' ');
}

QString ImportWords::outcome(const ImportPreview& preview, const ImportCounts& counts) {
    const QString done = tr("Imported %1: %2 added, %3 changed, %4 as they were.")
                             .arg(preview.file)
                             .arg(counts.added)
                             .arg(counts.changed)
                             .arg(counts.same);
    if (preview.refusedRows == 0) return done;
    return done + u' ' + tr("%n row(s) were refused.", nullptr, preview.refusedRows);
}

}  // namespace baydesk
