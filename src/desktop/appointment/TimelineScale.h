#pragma once

#include "domain/store/BusinessCalendar.h"
#include "domain/values/TimeSpan.h"

#include <QDate>
#include <QTime>

namespace baydesk {

// Where moments stand on the timeline: days side by side, of each the same hours.
class TimelineScale {
public:
    static constexpr int StepMinutes = 15;

    // `first` is before `last`; of the store's wall clock.
    TimelineScale(BusinessCalendar calendar, QDate from, int days, QTime first, QTime last);

    // From where to where the days are, in pixels.
    void setPlace(int left, int width);

    int days() const { return m_days; }
    QDate date(int day) const { return m_from.addDays(day); }
    QTime first() const { return m_first; }
    QTime last() const { return m_last; }
    TimeSpan shown(int day) const;
    int left(int day) const;
    int right(int day) const { return left(day + 1); }
    // A moment outside the hours stands at their edge, one outside the days at that of the whole.
    int x(Instant moment) const;
    // The step nearest to a place.
    Instant at(int x) const;
    // So many steps on: from the end of one day's hours to the next day's beginning.
    Instant moved(Instant moment, int steps) const;
    // How far so many minutes are.
    int width(int minutes) const;

private:
    int dayOf(Instant moment) const;
    qint64 hoursMinutes() const;

    BusinessCalendar m_calendar;
    QDate m_from;
    int m_days;
    QTime m_first;
    QTime m_last;
    int m_left = 0;
    int m_width = 1;
};

}  // namespace baydesk
