#include "domain/report/Period.h"

#include <algorithm>

namespace baydesk {

namespace {

QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

DateRange monthOf(QDate day) {
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

// Where the part that begins on this day ends, if nothing cuts it off.
QDate endOfPart(ReportPeriod period, QDate first) {
    switch (period) {
        case ReportPeriod::Week:
            return first;
        case ReportPeriod::Month:
            return mondayOf(first).addDays(6);
        case ReportPeriod::Year:
            return monthOf(first).last;
    }
    return first;
}

}  // namespace

DateRange rangeOf(ReportPeriod period, QDate day) {
    switch (period) {
        case ReportPeriod::Week:
            return {mondayOf(day), mondayOf(day).addDays(6)};
        case ReportPeriod::Month:
            return monthOf(day);
        case ReportPeriod::Year:
            return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    }
    return {day, day};
}

std::vector<DateRange> partsOf(ReportPeriod period, QDate day) {
    const DateRange whole = rangeOf(period, day);
    std::vector<DateRange> parts;
    for (QDate first = whole.first; first <= whole.last; first = parts.back().last.addDays(1))
        parts.push_back({first, std::min(endOfPart(period, first), whole.last)});
    return parts;
}

QDate moved(ReportPeriod period, QDate day, int count) {
    switch (period) {
        case ReportPeriod::Week:
            return day.addDays(7 * count);
        case ReportPeriod::Month:
            return day.addMonths(count);
        case ReportPeriod::Year:
            return day.addYears(count);
    }
    return day;
}

}  // namespace baydesk
