#pragma once

#include "documents/Phrases.h"
#include "domain/report/Period.h"
#include "domain/report/Tally.h"

#include <QStringList>
#include <optional>

namespace baydesk {

// A summary as far as it is known: its parts side by side, and what they come to together. The same
// on screen, on the command line and in files.
struct SummaryTable {
    std::vector<DateRange> parts;
    std::vector<std::optional<std::vector<Tally>>> tallies;  // by part; nothing: not known yet

    static SummaryTable of(ReportPeriod period, QDate day);
    // How many parts are known.
    int known() const;
    // Every figure of the parts that are known.
    std::vector<Tally> whole() const;
    // As it is shown in this part: "¥1,280.00"; a dash where there was nothing, empty where it is
    // not known yet.
    QString cell(std::size_t part, const Tally& figure) const;
};

// "2026-11" for a month, "11-23" for a day, "11-23 – 11-29" for the days of a week.
QString headOf(const DateRange& part);
// The figures under the heads of the parts, separated by tabs.
QString summaryText(const SummaryTable& table, const Phrases& phrases);
// Codes, names and plain values; one row for each figure, one column for each part.
QString summaryCsv(const SummaryTable& table, const Phrases& phrases);

}  // namespace baydesk
