#include "domain/appointment/Timetable.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr qint64 Quarter = 15;
constexpr qint64 BetweenOffers = 60;

struct Busy {
    const Booking* booking;
    const BookingSlot* slot;
};

// Every slot whose time is not free, but those of one booking.
std::vector<Busy> busyTimes(const Timetable& table, BookingId except) {
    std::vector<Busy> busy;
    for (const Booking& booking : table.bookings) {
        if (!booking.keepsTime() || (except && booking.id == except)) continue;
        for (const BookingSlot& slot : booking.times) busy.push_back({&booking, &slot});
    }
    return busy;
}

QString called(const Booking& booking) {
    if (booking.plate.isNone()) return booking.caller;
    return booking.plate.display() + QStringLiteral(" · ") + booking.caller;
}

Clash taken(ClashKind kind, const BookingSlot& slot, const Busy& by) {
    return {.kind = kind,
            .slot = slot.id,
            .other = by.booking->id,
            .time = by.slot->time(),
            .what = called(*by.booking)};
}

void addTaken(std::vector<Clash>& clashes, const BookingSlot& slot, const std::vector<Busy>& busy) {
    for (const Busy& each : busy) {
        if (!each.slot->time().overlaps(slot.time())) continue;
        if (slot.bay && each.slot->bay == slot.bay)
            clashes.push_back(taken(ClashKind::BayTaken, slot, each));
        if (slot.technician && each.slot->technician == slot.technician)
            clashes.push_back(taken(ClashKind::TechnicianTaken, slot, each));
    }
}

bool worksAt(const std::vector<TimeSpan>& times, const TimeSpan& wanted) {
    return std::any_of(times.begin(), times.end(),
                       [&wanted](const TimeSpan& each) { return each.contains(wanted); });
}

void addAway(std::vector<Clash>& clashes, const BookingSlot& slot, const Roster& roster,
             const BusinessCalendar& calendar) {
    if (!slot.technician) return;
    for (const Absence& absence : roster.absences)
        if (absence.person == slot.technician && absence.time.overlaps(slot.time()))
            clashes.push_back({.kind = ClashKind::OnLeave,
                               .slot = slot.id,
                               .other = {},
                               .time = absence.time,
                               .what = absence.reason});
    const auto times =
        rosteredTimes(roster, slot.technician, calendar, calendar.businessDate(slot.from));
    if (!worksAt(times, slot.time()))
        clashes.push_back({.kind = ClashKind::OffDuty,
                           .slot = slot.id,
                           .other = {},
                           .time = slot.time(),
                           .what = {}});
}

qint64 bookedMinutes(const Timetable& table, const TimeSpan& day, std::optional<StaffId> person) {
    qint64 sum = 0;
    for (const Busy& each : busyTimes(table, {}))
        if (!person || each.slot->technician == *person)
            sum += minutesOf(within({each.slot->time()}, day));
    return sum;
}

std::vector<StaffId> peopleOf(const Timetable& table, std::optional<StaffId> person) {
    return person ? std::vector<StaffId>{*person} : table.roster.technicians;
}

qint64 carriedMinutes(const CarriedWork& carried, std::optional<StaffId> person) {
    qint64 sum = 0;
    for (const auto& [who, minutes] : carried)
        if (!person || who == *person) sum += minutes;
    return sum;
}

// What is free at a moment for so long: bays and technicians, each none where there is none, or
// null where the shop is not short of them.
bool isFree(const std::vector<Busy>& busy, const TimeSpan& wanted, BayId bay) {
    return std::none_of(busy.begin(), busy.end(), [&](const Busy& each) {
        return each.slot->bay == bay && each.slot->time().overlaps(wanted);
    });
}

bool isFree(const std::vector<Busy>& busy, const TimeSpan& wanted, StaffId technician) {
    return std::none_of(busy.begin(), busy.end(), [&](const Busy& each) {
        return each.slot->technician == technician && each.slot->time().overlaps(wanted);
    });
}

// How many at that time are booked without saying whom or where: they need somebody, too.
std::ptrdiff_t undecided(const std::vector<Busy>& busy, const TimeSpan& wanted,
                         bool (*isOpen)(const BookingSlot&)) {
    return std::count_if(busy.begin(), busy.end(), [&](const Busy& each) {
        return isOpen(*each.slot) && each.slot->time().overlaps(wanted);
    });
}

// The first of the free ones that is not needed by a booking which is still undecided.
template <typename Id>
std::optional<Id> firstSpare(const std::vector<Id>& all, const std::vector<Id>& free,
                             std::ptrdiff_t needed) {
    if (all.empty()) return Id();
    if (std::ptrdiff_t(free.size()) <= needed) return std::nullopt;
    return free.front();
}

std::optional<FreeWindow> windowAt(const Timetable& table, const std::vector<Busy>& busy,
                                   const BusinessCalendar& calendar, const TimeSpan& wanted) {
    std::vector<BayId> bays;
    std::vector<BayId> freeBays;
    for (const Bay& bay : table.bays) {
        bays.push_back(bay.id);
        if (isFree(busy, wanted, bay.id)) freeBays.push_back(bay.id);
    }
    const QDate date = calendar.businessDate(wanted.from);
    std::vector<StaffId> freePeople;
    for (const StaffId person : table.roster.technicians)
        if (isFree(busy, wanted, person) &&
            worksAt(workingTimes(table.roster, person, calendar, date), wanted))
            freePeople.push_back(person);
    const auto noBay = [](const BookingSlot& slot) { return slot.bay.isNone(); };
    const auto nobody = [](const BookingSlot& slot) { return slot.technician.isNone(); };
    const auto bay = firstSpare(bays, freeBays, undecided(busy, wanted, noBay));
    const auto person =
        firstSpare(table.roster.technicians, freePeople, undecided(busy, wanted, nobody));
    if (!bay || !person) return std::nullopt;
    return FreeWindow{wanted.from, *bay, *person};
}

Instant nextQuarter(Instant moment) {
    const qint64 step = Quarter * 60'000;
    return {(moment.ms + step - 1) / step * step};
}

}  // namespace

std::vector<Clash> clashesOf(const Booking& booking, const Timetable& table,
                             const BusinessCalendar& calendar) {
    std::vector<Clash> clashes;
    const std::vector<Busy> busy = busyTimes(table, booking.id);
    for (const BookingSlot& slot : booking.times) {
        if (!slot.sharedReason.trimmed().isEmpty()) continue;
        addTaken(clashes, slot, busy);
        addAway(clashes, slot, table.roster, calendar);
    }
    return clashes;
}

Done checkFree(const Booking& booking, const Timetable& table, const BusinessCalendar& calendar) {
    const std::vector<Clash> clashes = clashesOf(booking, table, calendar);
    if (clashes.empty()) return {};
    const Clash& first = clashes.front();
    return Error(
        ErrorKind::TimeTaken,
        first.kind == ClashKind::BayTaken ? QStringLiteral("bay") : QStringLiteral("technician"),
        {{QStringLiteral("clash"), static_cast<int>(first.kind)},
         {QStringLiteral("from"), first.time.from.ms},
         {QStringLiteral("until"), first.time.until.ms},
         {QStringLiteral("what"), first.what}});
}

std::vector<DayCapacity> capacityOf(const Timetable& table, const CarriedWork& carried,
                                    const BusinessCalendar& calendar, Instant now, QDate from,
                                    int days, std::optional<StaffId> person) {
    std::vector<DayCapacity> list;
    const QDate today = calendar.businessDate(now);
    qint64 toDo = carriedMinutes(carried, person);
    for (QDate date = std::min(from, today); date < from.addDays(days); date = date.addDays(1)) {
        DayCapacity day{.date = date};
        const TimeSpan whole{date == today ? now : calendar.startOf(date),
                             calendar.startOf(date.addDays(1))};
        for (const StaffId each : peopleOf(table, person)) {
            const auto rostered = rosteredTimes(table.roster, each, calendar, date);
            const auto working = workingTimes(table.roster, each, calendar, date);
            day.rostered += minutesOf(within(rostered, whole));
            day.leave += minutesOf(within(rostered, whole)) - minutesOf(within(working, whole));
        }
        day.booked = bookedMinutes(table, whole, person);
        if (date >= today) {
            day.carriedOver = std::min(toDo, day.rostered - day.leave);
            toDo -= day.carriedOver;
        }
        if (date >= from) list.push_back(day);
    }
    return list;
}

std::vector<FreeWindow> freeWindows(const Timetable& table, const BusinessCalendar& calendar,
                                    Instant from, int minutes, int days, std::size_t most) {
    std::vector<FreeWindow> windows;
    const std::vector<Busy> busy = busyTimes(table, {});
    const QDate first = calendar.businessDate(from);
    for (int day = 0; day < days; ++day) {
        for (const TimeSpan& open : openTimes(calendar, first.addDays(day))) {
            const qint64 length = std::min<qint64>(minutes, open.minutes());
            Instant at = std::max(open.from, nextQuarter(from));
            while (at.plusMinutes(length) <= open.until) {
                const auto window = windowAt(table, busy, calendar, {at, at.plusMinutes(length)});
                if (window) windows.push_back(*window);
                if (windows.size() == most) return windows;
                at = at.plusMinutes(window ? BetweenOffers : Quarter);
            }
        }
    }
    return windows;
}

}  // namespace baydesk
