#include "documents/report/ReportCsv.h"

#include "documents/report/FigureWords.h"

#include <QStringList>

namespace baydesk {

namespace {

// A spreadsheet must not take a customer's words for a formula.
QString safe(const QString& text) {
    const bool risky = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
    return risky ? u'\'' + text : text;
}

QString record(const QStringList& cells) {
    QStringList quoted;
    for (const QString& cell : cells) {
        QString inside = cell;
        quoted << u'"' + inside.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return quoted.join(u',');
}

}  // namespace

QString reportCsv(const DayReport& report, const Phrases& phrases,
                  const BusinessCalendar& calendar) {
    QStringList lines{
        record({QStringLiteral("record"), QStringLiteral("figure"), QStringLiteral("of"),
                QStringLiteral("name"), QStringLiteral("reference"), QStringLiteral("subject"),
                QStringLiteral("note"), QStringLiteral("at"), QStringLiteral("value"),
                QStringLiteral("formula")})};
    const auto wall = [&calendar](Instant moment) {
        return moment.isNone() ? QString() : calendar.wall(moment).toString(Qt::ISODate);
    };
    for (const Figure& figure : report.figures) {
        const QString code = figureCode(figure.kind);
        const QString name = safe(nameOf(figure, phrases));
        lines << record({QStringLiteral("figure"),
                         code,
                         safe(figure.of),
                         name,
                         {},
                         {},
                         {},
                         wall(report.from),
                         plainValue(figure),
                         formulaOf(figure.kind, phrases)});
        for (const ReportRow& row : figure.rows)
            lines << record({QStringLiteral("row"),
                             code,
                             safe(figure.of),
                             name,
                             safe(row.reference),
                             safe(row.subject),
                             safe(row.note),
                             wall(row.at),
                             plainValue(figure.kind, row),
                             {}});
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace baydesk
