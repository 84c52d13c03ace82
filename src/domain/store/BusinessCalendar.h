#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>
#include <optional>
#include <set>

namespace baydesk {

// When the store works, on its own wall clock. Weekdays are Qt's: 1 is Monday.
struct CalendarSettings {
    QByteArray zone = "Asia/Shanghai";
    QTime dayStart = QTime(4, 0);
    QTime open = QTime(8, 30);
    QTime close = QTime(18, 0);
    std::set<int> weekdays = {1, 2, 3, 4, 5, 6, 7};
    std::set<QDate> holidays = {};

    bool operator==(const CalendarSettings&) const = default;
};

// A zone that this machine knows, dayStart ≤ open < close, at least one weekday.
// Errors at "zone": NotFound; "dayStart", "open", "close": OutOfRange; "weekdays": Required,
// OutOfRange.
Done check(const CalendarSettings& settings);

// Turns moments into the store's dates and hours and back: every due time goes through it.
// The store is open from `open` until just before `close`.
class BusinessCalendar {
public:
    // Settings that check() refuses are a bug of the caller.
    explicit BusinessCalendar(CalendarSettings settings = {});

    const CalendarSettings& settings() const { return m_settings; }

    // What the wall clock of the store shows.
    QDateTime wall(Instant moment) const;
    Instant at(QDate date, QTime time) const;

    // The date a moment's business counts for: before dayStart it is still the day before.
    QDate businessDate(Instant moment) const;
    // The moment a business date begins; it ends when the next one begins.
    Instant startOf(QDate businessDate) const;

    bool isOpenDay(QDate date) const;
    bool isOpen(Instant moment) const;
    // The moment itself if the store is open, else when it opens next.
    Instant nextOpen(Instant moment) const;
    // The same wall time `days` calendar days on (0 to 36,600), or when the store opens next.
    Instant plusDaysThenOpen(Instant moment, int days) const;
    // After that many minutes of open time (0 to 10 years of them); it may be the closing time.
    Instant plusBusinessMinutes(Instant moment, qint64 minutes) const;
    // Whole minutes of open time between two moments; negative if `to` is earlier.
    qint64 businessMinutesBetween(Instant from, Instant to) const;

private:
    Instant closingAfter(Instant opened) const;
    qint64 openMsBetween(Instant from, Instant to) const;

    CalendarSettings m_settings;
    QTimeZone m_zone;
    // Seconds ahead of UTC, where the clocks are not moved in this century: then no moment has to
    // be looked up among the zone's rules.
    std::optional<int> m_ahead;
};

}  // namespace baydesk
