#include "desktop/text/Formats.h"

#include <QLocale>

namespace baydesk {

namespace {

constexpr qint64 HourMinutes = 60;
constexpr qint64 DayMinutes = 24 * HourMinutes;
// Minutes are worth saying beside hours only while there are few of them.
constexpr qint64 RoughFrom = 3 * HourMinutes;

}  // namespace

Formats::Formats(const Clock& clock, BusinessCalendar calendar)
    : m_clock(&clock), m_calendar(std::move(calendar)) {}

QDate Formats::today() const { return m_calendar.wall(m_clock->now()).date(); }

QString Formats::day(QDate date) const {
    const QDate now = today();
    if (date == now) return tr("today");
    if (date == now.addDays(1)) return tr("tomorrow");
    if (date == now.addDays(-1)) return tr("yesterday");
    return date.toString(date.year() == now.year() ? QStringLiteral("MM-dd")
                                                   : QStringLiteral("yyyy-MM-dd"));
}

QString Formats::time(Instant moment) const {
    if (moment.isNone()) return {};
    return m_calendar.wall(moment).time().toString(QStringLiteral("HH:mm"));
}

QString Formats::moment(Instant moment) const {
    if (moment.isNone()) return {};
    return day(m_calendar.wall(moment).date()) + QLatin1Char(' ') + time(moment);
}

QString Formats::exact(Instant moment) const {
    if (moment.isNone()) return {};
    return m_calendar.wall(moment).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString Formats::duration(qint64 minutes) {
    if (minutes < HourMinutes) return tr("%1 min").arg(minutes);
    if (minutes >= 2 * DayMinutes) {
        return tr("%n day(s)", nullptr, static_cast<int>(minutes / DayMinutes));
    }
    const qint64 hours = minutes / HourMinutes;
    const qint64 rest = minutes % HourMinutes;
    if (minutes >= RoughFrom || rest == 0) return tr("%1 h").arg(hours);
    return tr("%1 h %2 min").arg(hours).arg(rest);
}

QString Formats::distance(Instant due) const {
    const qint64 left = minutesBetween(m_clock->now(), due);
    if (left > 0) return tr("in %1").arg(duration(left));
    if (left == 0) return tr("now");
    return tr("%1 late").arg(duration(-left));
}

QString Formats::ago(Instant moment) const {
    const qint64 passed = minutesBetween(moment, m_clock->now());
    if (passed < 1) return tr("just now");
    if (passed < DayMinutes) return tr("%1 ago").arg(duration(passed));
    return this->moment(moment);
}

ChipText Formats::promise(Instant due, bool kept) const {
    if (due.isNone()) return {Tone::Neutral, tr("no time promised"), Icon::Clock};
    if (kept) return {Tone::Green, moment(due), Icon::Check};
    const Instant now = m_clock->now();
    const QString words = tr("%1 · %2").arg(moment(due), distance(due));
    if (due < now) return {Tone::Red, words, Icon::Warning};
    const bool soon = minutesBetween(now, due) < HourMinutes;
    return {soon ? Tone::Amber : Tone::Neutral, words, Icon::Clock};
}

QString Formats::kilometres(int km) {
    return tr("%1 km").arg(QLocale(QLocale::English).toString(km));
}

QString Formats::engineHours(int hours) {
    return tr("%1 h").arg(QLocale(QLocale::English).toString(hours));
}

QString Formats::hours(Quantity hours) { return tr("%1 h").arg(hours.toText()); }

}  // namespace baydesk
