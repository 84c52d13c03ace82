#include "documents/report/SummaryTable.h"

#include "base/IsoDate.h"
#include "documents/report/CsvRecord.h"
#include "documents/report/FigureWords.h"
#include "domain/values/Harmless.h"

#include <algorithm>

namespace baydesk {

namespace {

QString plainCell(const std::optional<std::vector<Tally>>& part, const Tally& figure) {
    const Tally* tally = part ? find(*part, figure.kind, figure.of) : nullptr;
    return tally ? plainValue(figureOf(*tally)) : QString();
}

}  // namespace

SummaryTable SummaryTable::of(ReportPeriod period, QDate day) {
    SummaryTable table;
    table.parts = partsOf(period, day);
    table.tallies.resize(table.parts.size());
    return table;
}

int SummaryTable::known() const {
    return static_cast<int>(std::count_if(tallies.begin(), tallies.end(),
                                          [](const auto& part) { return part.has_value(); }));
}

std::vector<Tally> SummaryTable::whole() const {
    std::vector<std::vector<Tally>> there;
    for (const auto& part : tallies)
        if (part) there.push_back(*part);
    return together(there);
}

QString SummaryTable::cell(std::size_t part, const Tally& figure) const {
    if (!tallies.at(part)) return {};
    const Tally* tally = find(*tallies.at(part), figure.kind, figure.of);
    return tally ? valueText(figureOf(*tally)) : QStringLiteral("–");
}

QString headOf(const DateRange& part) {
    const QString first = isoDate(part.first);
    if (part.first == part.last) return first.mid(5);
    const bool isMonth = part.first.day() == 1 && part.last == part.first.addMonths(1).addDays(-1);
    return isMonth ? first.left(7)
                   : QStringLiteral("%1 – %2").arg(first.mid(5), isoDate(part.last).mid(5));
}

QString summaryCsv(const SummaryTable& table, const Phrases& phrases) {
    QStringList heads{QStringLiteral("figure"), QStringLiteral("of"), QStringLiteral("name")};
    for (const DateRange& part : table.parts) heads << headOf(part);
    heads << QStringLiteral("whole") << QStringLiteral("formula");
    QStringList lines{csvRecord(heads)};
    for (const Tally& figure : table.whole()) {
        const Figure whole = figureOf(figure);
        QStringList cells{figureCode(figure.kind), harmless(figure.of),
                          harmless(nameOf(whole, phrases))};
        for (const auto& part : table.tallies) cells << plainCell(part, figure);
        cells << plainValue(whole) << formulaOf(figure.kind, phrases);
        lines << csvRecord(cells);
    }
    return lines.join(u'\n') + u'\n';
}

QString summaryText(const SummaryTable& table, const Phrases& phrases) {
    QStringList heads{{}};
    for (const DateRange& part : table.parts) heads << headOf(part);
    QStringList lines{(heads << phrases.translate("Documents", "Total")).join(u'\t')};
    for (const Tally& figure : table.whole()) {
        const Figure whole = figureOf(figure);
        QStringList cells{nameOf(whole, phrases)};
        for (std::size_t at = 0; at < table.parts.size(); ++at) cells << table.cell(at, figure);
        lines << (cells << valueText(whole)).join(u'\t');
    }
    return lines.join(u'\n');
}

}  // namespace baydesk
