#include "desktop/appointment/TimelineScale.h"

#include "base/Contracts.h"

#include <algorithm>
#include <cmath>

namespace baydesk {

TimelineScale::TimelineScale(BusinessCalendar calendar, QDate from, int days, QTime first,
                             QTime last)
    : m_calendar(std::move(calendar)), m_from(from), m_days(days), m_first(first), m_last(last) {
    BD_EXPECTS(days > 0 && first < last);
}

void TimelineScale::setPlace(int left, int width) {
    m_left = left;
    m_width = std::max(1, width);
}

TimeSpan TimelineScale::shown(int day) const {
    return {m_calendar.at(date(day), m_first), m_calendar.at(date(day), m_last)};
}

int TimelineScale::left(int day) const { return m_left + m_width * day / m_days; }

qint64 TimelineScale::hoursMinutes() const { return m_first.secsTo(m_last) / 60; }

int TimelineScale::dayOf(Instant moment) const {
    const auto day = static_cast<int>(m_from.daysTo(m_calendar.wall(moment).date()));
    return std::clamp(day, 0, m_days - 1);
}

int TimelineScale::x(Instant moment) const {
    const int day = dayOf(moment);
    const qint64 minutes =
        std::clamp<qint64>(minutesBetween(shown(day).from, moment), 0, hoursMinutes());
    return left(day) + static_cast<int>(minutes * (right(day) - left(day)) /
                                        std::max<qint64>(1, hoursMinutes()));
}

Instant TimelineScale::at(int x) const {
    const int day = std::clamp((x - m_left) * m_days / m_width, 0, m_days - 1);
    const double part = double(x - left(day)) / std::max(1, right(day) - left(day));
    const auto steps =
        static_cast<qint64>(std::lround(part * double(hoursMinutes()) / StepMinutes));
    return shown(day).from.plusMinutes(std::clamp<qint64>(steps * StepMinutes, 0, hoursMinutes()));
}

Instant TimelineScale::moved(Instant moment, int steps) const {
    const int day = dayOf(moment);
    const Instant wanted = moment.plusMinutes(qint64(steps) * StepMinutes);
    if (wanted < shown(day).from && day > 0) return shown(day - 1).until.plusMinutes(-StepMinutes);
    if (wanted >= shown(day).until && day + 1 < m_days) return shown(day + 1).from;
    return wanted;
}

int TimelineScale::width(int minutes) const {
    return static_cast<int>(qint64(minutes) * (right(0) - left(0)) /
                            std::max<qint64>(1, hoursMinutes()));
}

}  // namespace baydesk
