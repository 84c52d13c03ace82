#pragma once

#include <QDate>
#include <vector>

namespace baydesk {

// What a summary tells: a business week (from Monday), a month or a year (mission.md, The manager's
// day).
enum class ReportPeriod { Week, Month, Year };

// Business days, the first and the last included.
struct DateRange {
    QDate first;
    QDate last;

    bool operator==(const DateRange&) const = default;
    bool contains(QDate day) const { return day >= first && day <= last; }
};

// The week, month or year that this day is in.
DateRange rangeOf(ReportPeriod period, QDate day);
// What stands side by side in the summary: a week's days, a month's weeks as far as they lie in it,
// a year's months.
std::vector<DateRange> partsOf(ReportPeriod period, QDate day);
// The same day of the period that lies `count` before (below zero) or after.
QDate moved(ReportPeriod period, QDate day, int count);

}  // namespace baydesk
