#include "domain/store/BusinessCalendar.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostDays = 36'600;
constexpr qint64 MostMinutes = 10LL * 366 * 24 * 60;
constexpr qint64 MinuteMs = 60'000;
constexpr Instant FirstOfCentury{946'684'800'000};   // 2000-01-01
constexpr Instant LastOfCentury{4'102'444'800'000};  // 2100-01-01

QDateTime utc(Instant moment) { return QDateTime::fromMSecsSinceEpoch(moment.ms, Qt::UTC); }

bool isWeekday(int day) { return day >= Qt::Monday && day <= Qt::Sunday; }

}  // namespace

Done check(const CalendarSettings& settings) {
    Violations violations;
    violations.require(QTimeZone(settings.zone).isValid(), ErrorKind::NotFound,
                       QStringLiteral("zone"),
                       {{QStringLiteral("what"), QString::fromUtf8(settings.zone)}});
    violations.require(settings.dayStart.isValid(), ErrorKind::OutOfRange,
                       QStringLiteral("dayStart"));
    violations.require(settings.open.isValid() && settings.dayStart <= settings.open,
                       ErrorKind::OutOfRange, QStringLiteral("open"));
    violations.require(settings.close.isValid() && settings.open < settings.close,
                       ErrorKind::OutOfRange, QStringLiteral("close"));
    violations.require(!settings.weekdays.empty(), ErrorKind::Required, QStringLiteral("weekdays"));
    violations.require(std::all_of(settings.weekdays.begin(), settings.weekdays.end(), isWeekday),
                       ErrorKind::OutOfRange, QStringLiteral("weekdays"));
    return violations.result();
}

BusinessCalendar::BusinessCalendar(CalendarSettings settings)
    : m_settings(std::move(settings)), m_zone(m_settings.zone) {
    // A store that never opens would send every due time looking for its opening for ever.
    BD_EXPECTS(check(m_settings).ok());
    if (m_zone.transitions(utc(FirstOfCentury), utc(LastOfCentury)).isEmpty())
        m_ahead = m_zone.offsetFromUtc(utc(FirstOfCentury));
}

QDateTime BusinessCalendar::wall(Instant moment) const {
    if (m_ahead && moment >= FirstOfCentury && moment < LastOfCentury)
        return QDateTime::fromMSecsSinceEpoch(moment.ms, Qt::OffsetFromUTC, *m_ahead);
    return QDateTime::fromMSecsSinceEpoch(moment.ms, m_zone);
}

Instant BusinessCalendar::at(QDate date, QTime time) const {
    return {QDateTime(date, time, m_zone).toMSecsSinceEpoch()};
}

QDate BusinessCalendar::businessDate(Instant moment) const {
    const QDateTime local = wall(moment);
    return local.time() < m_settings.dayStart ? local.date().addDays(-1) : local.date();
}

Instant BusinessCalendar::startOf(QDate businessDate) const {
    return at(businessDate, m_settings.dayStart);
}

bool BusinessCalendar::isOpenDay(QDate date) const {
    return m_settings.weekdays.contains(date.dayOfWeek()) && !m_settings.holidays.contains(date);
}

bool BusinessCalendar::isOpen(Instant moment) const {
    const QDateTime local = wall(moment);
    return isOpenDay(local.date()) && local.time() >= m_settings.open &&
           local.time() < m_settings.close;
}

Instant BusinessCalendar::nextOpen(Instant moment) const {
    if (isOpen(moment)) return moment;
    const QDateTime local = wall(moment);
    QDate date = local.date();
    if (local.time() >= m_settings.open) date = date.addDays(1);
    // Ends: there is an open weekday, and each holiday closes only one of them.
    while (!isOpenDay(date)) date = date.addDays(1);
    return at(date, m_settings.open);
}

Instant BusinessCalendar::plusDaysThenOpen(Instant moment, int days) const {
    BD_EXPECTS(days >= 0 && days <= MostDays);
    const QDateTime local = wall(moment);
    return nextOpen(at(local.date().addDays(days), local.time()));
}

Instant BusinessCalendar::plusBusinessMinutes(Instant moment, qint64 minutes) const {
    BD_EXPECTS(minutes >= 0 && minutes <= MostMinutes);
    qint64 left = minutes * MinuteMs;
    for (Instant from = nextOpen(moment);;) {
        const Instant close = closingAfter(from);
        if (left <= close.ms - from.ms) return {from.ms + left};
        left -= close.ms - from.ms;
        from = nextOpen(close);
    }
}

qint64 BusinessCalendar::businessMinutesBetween(Instant from, Instant to) const {
    return to < from ? -openMsBetween(to, from) / MinuteMs : openMsBetween(from, to) / MinuteMs;
}

Instant BusinessCalendar::closingAfter(Instant opened) const {
    // Where clocks are put forward, a day's opening may fall behind its closing: a day of nothing.
    return std::max(opened, at(wall(opened).date(), m_settings.close));
}

qint64 BusinessCalendar::openMsBetween(Instant from, Instant to) const {
    qint64 open = 0;
    for (Instant begin = nextOpen(from); begin < to;) {
        const Instant close = closingAfter(begin);
        open += std::min(close, to).ms - begin.ms;
        begin = nextOpen(close);
    }
    return open;
}

}  // namespace baydesk
