#include "documents/report/ReportCsv.h"

#include "documents/report/CsvRecord.h"
#include "documents/report/FigureWords.h"
#include "domain/values/Harmless.h"

#include <QStringList>

namespace baydesk {

QString reportCsv(const DayReport& report, const Phrases& phrases,
                  const BusinessCalendar& calendar) {
    QStringList lines{
        csvRecord({QStringLiteral("record"), QStringLiteral("figure"), QStringLiteral("of"),
                   QStringLiteral("name"), QStringLiteral("reference"), QStringLiteral("subject"),
                   QStringLiteral("note"), QStringLiteral("at"), QStringLiteral("value"),
                   QStringLiteral("formula")})};
    const auto wall = [&calendar](Instant moment) {
        return moment.isNone() ? QString() : calendar.wall(moment).toString(Qt::ISODate);
    };
    for (const Figure& figure : report.figures) {
        const QString code = figureCode(figure.kind);
        const QString name = harmless(nameOf(figure, phrases));
        lines << csvRecord({QStringLiteral("figure"),
                            code,
                            harmless(figure.of),
                            name,
                            {},
                            {},
                            {},
                            wall(report.from),
                            plainValue(figure),
                            formulaOf(figure.kind, phrases)});
        for (const ReportRow& row : figure.rows)
            lines << csvRecord({QStringLiteral("row"),
                                code,
                                harmless(figure.of),
                                name,
                                harmless(row.reference),
                                harmless(row.subject),
                                harmless(row.note),
                                wall(row.at),
                                plainValue(figure.kind, row),
                                {}});
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace baydesk
