#include "desktop/appointment/AppointmentWords.h"

#include "desktop/appointment/BookingText.h"

#include <QLocale>
#include <algorithm>

namespace baydesk {

namespace {

qint64 laneOf(const BookingSlot& slot, LaneMode mode) {
    return mode == LaneMode::Bays ? slot.bay.value() : slot.technician.value();
}

bool isShown(const Booking& booking) { return booking.keepsTime(); }

QTime fullHour(QTime time, bool up) {
    if (!up || (time.minute() == 0 && time.second() == 0)) return {time.hour(), 0};
    return time.hour() == 23 ? QTime(23, 59) : QTime(time.hour() + 1, 0);
}

}  // namespace

AppointmentWords::AppointmentWords(const AppointmentBook& book, const Clock& clock,
                                   const BusinessCalendar& calendar, bool mayMove)
    : m_book(book),
      m_clock(clock),
      m_calendar(calendar),
      m_formats(clock, calendar),
      m_mayMove(mayMove) {}

TimelineScale AppointmentWords::scale() const {
    QTime first = m_calendar.settings().open;
    QTime last = m_calendar.settings().close;
    for (const Booking& booking : m_book.table.bookings) {
        for (const BookingSlot& slot : booking.times) {
            const QDateTime from = m_calendar.wall(slot.from);
            const QDateTime until = m_calendar.wall(slot.time().until);
            first = std::min(first, from.time());
            last = std::max(last, until.date() > from.date() ? QTime(23, 59) : until.time());
        }
    }
    return {m_calendar, m_book.from, m_book.days, fullHour(first, false), fullHour(last, true)};
}

std::vector<TimelineHead::Day> AppointmentWords::days() const {
    std::vector<TimelineHead::Day> days;
    const bool alone = m_book.days == 1;
    for (const DayCapacity& day : m_book.capacity) {
        const ChipText left = BookingText::left(day);
        const QString formula = BookingText::formula(day);
        // Beside the others a date without its weekday tells nobody which day it is.
        const QString weekday = QLocale().dayName(day.date.dayOfWeek(), QLocale::ShortFormat);
        days.push_back(
            {tr("%1 %2").arg(weekday, m_formats.day(day.date)),
             alone && !formula.isEmpty() ? tr("%1 (%2)").arg(left.text, formula) : left.text,
             left.tone});
    }
    return days;
}

// Whatever of the shown days is not in `there`, day by day.
std::vector<TimeSpan> AppointmentWords::awayOf(
    const std::vector<std::vector<TimeSpan>>& there) const {
    std::vector<TimeSpan> away;
    for (int day = 0; day < m_book.days; ++day) {
        const QDate date = m_book.from.addDays(day);
        std::vector<TimeSpan> rest{
            {m_calendar.at(date, QTime(0, 0)), m_calendar.at(date.addDays(1), QTime(0, 0))}};
        for (const TimeSpan& each : there.at(static_cast<std::size_t>(day)))
            rest = without(rest, each);
        away.insert(away.end(), rest.begin(), rest.end());
    }
    return away;
}

bool AppointmentWords::isUndecided(LaneMode mode) const {
    const auto& bookings = m_book.table.bookings;
    return std::any_of(bookings.begin(), bookings.end(), [mode](const Booking& booking) {
        return isShown(booking) &&
               std::any_of(booking.times.begin(), booking.times.end(),
                           [mode](const BookingSlot& slot) { return laneOf(slot, mode) == 0; });
    });
}

std::vector<TimelineLane> AppointmentWords::lanes(LaneMode mode) const {
    std::vector<std::vector<TimeSpan>> open;
    for (int day = 0; day < m_book.days; ++day)
        open.push_back(openTimes(m_calendar, m_book.from.addDays(day)));
    std::vector<TimelineLane> lanes;
    if (mode == LaneMode::Bays) {
        for (const Bay& bay : m_book.table.bays)
            lanes.push_back({.id = bay.id.value(), .title = bay.name, .away = awayOf(open)});
        for (const Bay& bay : m_book.oldBays) {
            const auto& bookings = m_book.table.bookings;
            const bool named = std::any_of(bookings.begin(), bookings.end(), [&](const auto& each) {
                return std::any_of(each.times.begin(), each.times.end(),
                                   [&](const BookingSlot& slot) { return slot.bay == bay.id; });
            });
            if (named)
                lanes.push_back({.id = bay.id.value(), .title = bay.name, .away = awayOf(open)});
        }
    } else {
        for (const Staff& person : m_book.technicians) {
            std::vector<std::vector<TimeSpan>> works;
            for (int day = 0; day < m_book.days; ++day)
                works.push_back(workingTimes(m_book.table.roster, person.id, m_calendar,
                                             m_book.from.addDays(day)));
            TimelineLane lane{.id = person.id.value(), .title = person.name, .away = awayOf(works)};
            const auto capacity = m_book.capacityOf.find(person.id);
            if (m_book.days == 1 && capacity != m_book.capacityOf.end()) {
                const ChipText left = BookingText::left(capacity->second.front());
                lane.note = left.text;
                lane.tone = left.tone;
            }
            lanes.push_back(lane);
        }
    }
    if (lanes.empty() || isUndecided(mode))
        lanes.push_back({.id = 0, .title = tr("not decided yet"), .away = awayOf(open)});
    return lanes;
}

TimelineBlock AppointmentWords::block(const Booking& booking, const BookingSlot& slot,
                                      LaneMode mode) const {
    const BookingText text(m_formats);
    const bool late = BookingText::isLate(booking, m_clock.now());
    return {.booking = booking.id,
            .slot = slot.id,
            .lane = laneOf(slot, mode),
            .time = slot.time(),
            .title = BookingText::called(booking),
            .cut = booking.plate.isNone() ? Qt::ElideRight : Qt::ElideLeft,
            .words = text.times(slot.time()) + u' ' + booking.purpose,
            .spoken = text.spoken(booking, slot),
            .tone = booking.status == BookingStatus::Arrived ? Tone::Green
                    : late                                   ? Tone::Red
                                                             : Tone::Neutral,
            .firm = booking.status != BookingStatus::Unconfirmed &&
                    booking.status != BookingStatus::NoAnswer,
            .movable = m_mayMove && booking.isLive()};
}

std::vector<TimelineBlock> AppointmentWords::blocks(LaneMode mode) const {
    std::vector<TimelineBlock> blocks;
    const TimelineScale shown = scale();
    const TimeSpan whole{shown.shown(0).from, shown.shown(m_book.days - 1).until};
    for (const Booking& booking : m_book.table.bookings) {
        if (!isShown(booking)) continue;
        for (const BookingSlot& slot : booking.times)
            if (slot.time().overlaps(whole)) blocks.push_back(block(booking, slot, mode));
    }
    return blocks;
}

}  // namespace baydesk
