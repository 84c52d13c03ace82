// Who has called for the days to come, and who did not turn up lately.
#include "application/practice/PracticeStore.h"

namespace baydesk {

namespace {

constexpr int DaysAhead = 6;
constexpr int LeastADay = 3;
constexpr int MostADay = 9;
constexpr int Missed = 12;
constexpr int MissedWithinDays = 40;
constexpr int QuarterMinutes = 15;
constexpr int MostQuarters = 12;
constexpr int ConfirmedPermille = 600;
constexpr int TimesTried = 4;
constexpr int Bays = 4;

}  // namespace

// A time between these two that is free; nothing where none was found.
std::optional<Booking> PracticeStore::bookedFor(const Car& car, const Timetable& table,
                                                const TimeSpan& time) {
    const Customer& caller = m_clients[*car.client].customer;
    const PracticeJob& job = *planFor(car.vehicle).front();
    Booking booking;
    booking.id = newId<BookingId>();
    booking.caller = caller.name;
    booking.phone = caller.phone();
    booking.plate = car.vehicle.plate;
    booking.model = (car.vehicle.brand + u' ' + car.vehicle.model).trimmed();
    booking.purpose = job.title;
    booking.status =
        m_random.chance(ConfirmedPermille) ? BookingStatus::Confirmed : BookingStatus::Unconfirmed;
    booking.revision = 1;
    const int minutes = QuarterMinutes * m_random.between(2, MostQuarters);
    const qint64 room = time.minutes() - minutes;
    if (room <= 0) return std::nullopt;
    for (int tried = 0; tried < TimesTried; ++tried) {
        const qint64 on = m_random.below(static_cast<int>(room / QuarterMinutes) + 1);
        booking.times = {{.id = newId<BookingSlotId>(),
                          .from = time.from.plusMinutes(on * QuarterMinutes),
                          .minutes = minutes,
                          .bay = m_random.pick(table.bays).id,
                          .technician = m_random.pick(m_crew.technicians),
                          .sharedReason = {}}};
        if (checkFree(booking, table, m_calendar)) return booking;
    }
    return std::nullopt;
}

void PracticeStore::bookAhead() {
    Timetable table;
    table.roster.technicians = m_crew.technicians;
    for (int bay = 1; bay <= Bays; ++bay)
        table.bays.push_back({.id = newId<BayId>(),
                              .name = QStringLiteral("%1 号举升机").arg(bay),
                              .active = true,
                              .version = 1});
    const auto pickCaller = [this]() -> const Car* {
        const Car& car = m_random.pick(m_cars);
        const bool calls = car.client && !car.isHere && !car.vehicle.plate.isNone() &&
                           !m_clients[*car.client].customer.phone().isNone();
        return calls ? &car : nullptr;
    };
    const auto book = [&](QDate date, BookingStatus status) {
        const Car* car = m_cars.empty() ? nullptr : pickCaller();
        if (!car) return;
        const bool missed = status == BookingStatus::NoShow;
        for (const TimeSpan& open : openTimes(m_calendar, date)) {
            // What is still to come begins on a quarter of an hour after now.
            const qint64 step = QuarterMinutes * 60'000;
            const Instant soon{(m_now.ms / step + 2) * step};
            const Instant from = missed ? open.from : std::max(open.from, soon);
            auto booking = bookedFor(*car, table, {from, open.until});
            if (!booking) continue;
            if (missed) booking->status = status;
            table.bookings.push_back(*booking);
        }
    };
    const QDate today = m_calendar.businessDate(m_now);
    for (int day = 0; day <= DaysAhead; ++day)
        for (int left = m_random.between(LeastADay, MostADay); left > 0; --left)
            book(today.addDays(day), BookingStatus::Confirmed);
    for (int at = 0; at < Missed; ++at)
        book(today.addDays(-m_random.between(1, MissedWithinDays)), BookingStatus::NoShow);
    m_batch.bays = std::move(table.bays);
    m_batch.bookings = std::move(table.bookings);
}

}  // namespace baydesk
