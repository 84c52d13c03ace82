#include "application/appointment/BookingWork.h"

#include "storage/appointment/BookingRepository.h"
#include "storage/appointment/RosterRepository.h"
#include "storage/staff/StaffRepository.h"
#include "storage/workshop/WorkshopBoard.h"

#include <algorithm>
#include <set>

namespace baydesk {

namespace {

constexpr qint64 MinutesOfAnHour = 60;

std::vector<Bay> baysInUse(std::vector<Bay> all) {
    all.erase(std::remove_if(all.begin(), all.end(), [](const Bay& bay) { return !bay.active; }),
              all.end());
    return all;
}

// Sold minutes that are not on the clock yet; a lump sum has none.
qint64 toDo(const workshop::JobCard& job, Instant now) {
    if (job.state == WorkshopState::QualityCheck || job.state == WorkshopState::Ready) return 0;
    const qint64 sold =
        job.soldHours.thousandths() * MinutesOfAnHour / Quantity::of(1).thousandths();
    return std::max<qint64>(0, sold - job.clockedMinutes(now));
}

}  // namespace

bool hasAppointments(const Staff& person) {
    return person.active &&
           (person.roles.contains(Role::Technician) || person.roles.contains(Role::Foreman));
}

Timetable timetableOf(Session& session, StoreId store, const TimeSpan& time) {
    Timetable table;
    table.bays = baysInUse(roster::bays(session, store));
    for (const Staff& person : staff::list(session, store))
        if (hasAppointments(person)) table.roster.technicians.push_back(person.id);
    table.roster.shifts = roster::shifts(session, store);
    table.roster.absences = roster::absences(session, store, time.from);
    table.bookings = bookings::between(session, store, time);
    return table;
}

CarriedWork carriedWork(Session& session, StoreId store, const Timetable& table, Instant now) {
    std::set<OrderId> booked;
    for (const Booking& booking : table.bookings)
        if (booking.order && booking.until() > now) booked.insert(booking.order);
    CarriedWork carried;
    for (const workshop::JobCard& job : workshop::cards(session, store)) {
        const qint64 minutes = toDo(job, now);
        if (minutes == 0 || booked.contains(job.order)) continue;
        if (job.technicians.empty()) carried[StaffId()] += minutes;
        for (const WorkShare& share : job.technicians)
            carried[share.technician] += minutes * share.permille / WholeJob;
    }
    return carried;
}

Done writeArrival(Transaction& transaction, BookingId booking, OrderId order) {
    const QString field = QStringLiteral("booking");
    const auto before = bookings::loadForChange(transaction, booking);
    if (!before) return Error(ErrorKind::NotFound, field, {{QStringLiteral("what"), field}});
    const Result<Booking> after = arrived(*before, order);
    if (!after) return after.error();
    bookings::update(transaction, *before, *after);
    return {};
}

}  // namespace baydesk
