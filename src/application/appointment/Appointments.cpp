#include "application/appointment/Appointments.h"

#include "application/appointment/BookingWork.h"
#include "application/order/UrgentCalls.h"
#include "storage/appointment/BookingRepository.h"
#include "storage/appointment/RosterRepository.h"
#include "storage/customer/CustomerRepository.h"
#include "storage/order/OrderRepository.h"
#include "storage/order/UrgentCallRepository.h"
#include "storage/staff/StaffRepository.h"
#include "storage/vehicle/VehicleRepository.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostDays = 31;
constexpr int DaysAhead = 14;  // in which a free time is looked for

Error notFound(const QString& what) {
    return Error(ErrorKind::NotFound, what, {{QStringLiteral("what"), what}});
}

TimeSpan spanOf(const BusinessCalendar& calendar, QDate from, int days) {
    return {calendar.startOf(from), calendar.startOf(from.addDays(days))};
}

// The stretch in which others can clash with these slots.
TimeSpan spanOf(const std::vector<BookingSlot>& slots) {
    TimeSpan span;
    for (const BookingSlot& slot : slots) {
        if (span.from.isNone() || slot.from < span.from) span.from = slot.from;
        span.until = std::max(span.until, slot.time().until);
    }
    return span;
}

std::vector<Booking> inSpan(std::vector<Booking> list, const TimeSpan& span) {
    list.erase(std::remove_if(list.begin(), list.end(),
                              [&span](const Booking& each) { return !each.overlaps(span); }),
               list.end());
    return list;
}

// What a booking verb reads, to be foretold: it takes its turn first, so that no two take one time.
void readForBooking(Transaction& transaction, const std::vector<BookingSlot>& slots) {
    orders::takeTurnAtReception(transaction);
    timetableOf(transaction, transaction.store(), spanOf(slots));
}

Done checkNamed(const Booking& booking, const Timetable& table) {
    Violations violations;
    for (const BookingSlot& slot : booking.times) {
        const bool bay = slot.bay.isNone() ||
                         std::any_of(table.bays.begin(), table.bays.end(),
                                     [&slot](const Bay& each) { return each.id == slot.bay; });
        const auto& people = table.roster.technicians;
        const bool person = slot.technician.isNone() || std::find(people.begin(), people.end(),
                                                                  slot.technician) != people.end();
        if (!bay) violations.take(Done(notFound(QStringLiteral("bay"))));
        if (!person) violations.take(Done(notFound(QStringLiteral("technician"))));
    }
    return violations.result();
}

// Everything that can be wrong with a booking as it is to be, found before anything is written.
// `asked` are the slots whose stretch was foretold.
Done checkAll(Transaction& transaction, const BusinessCalendar& calendar, const Booking& before,
              const Booking& after, const std::vector<BookingSlot>& asked) {
    Violations violations;
    violations.take(check(after));
    if (!violations.none()) return violations.result();
    violations.take(checkTimes(before, after, transaction.at()));
    // Slots that stay as they are were checked when they were made.
    Booking moved = after;
    moved.times.erase(std::remove_if(moved.times.begin(), moved.times.end(),
                                     [&before](const BookingSlot& slot) {
                                         return std::find(before.times.begin(), before.times.end(),
                                                          slot) != before.times.end();
                                     }),
                      moved.times.end());
    if (moved.times.empty()) return violations.result();
    const Timetable table = timetableOf(transaction, transaction.store(), spanOf(asked));
    violations.take(checkNamed(moved, table));
    violations.take(checkFree(moved, table, calendar));
    return violations.result();
}

Booking withIds(Transaction& transaction, Booking booking) {
    if (booking.id.isNone()) booking.id = transaction.newId<BookingId>();
    for (BookingSlot& slot : booking.times)
        if (slot.id.isNone()) slot.id = transaction.newId<BookingSlotId>();
    return booking;
}

using BookingChange = std::function<Result<Booking>(Transaction&, const Booking&)>;

Result<Outcome> changeBooking(Workplace& workplace, Verb verb, const Caller& caller, BookingId id,
                              const BookingChange& change,
                              const std::vector<BookingSlot>& slots = {}) {
    return perform(
        workplace, verb, caller,
        [=](Transaction& transaction) -> Result<Outcome> {
            if (!slots.empty()) orders::takeTurnAtReception(transaction);
            const auto before = bookings::loadForChange(transaction, id);
            if (!before) return notFound(QStringLiteral("booking"));
            const Result<Booking> after = change(transaction, *before);
            if (!after) return after.error();
            bookings::update(transaction, *before, *after);
            return Outcome{id.value(), {}};
        },
        [=](Transaction& transaction) {
            if (!slots.empty()) readForBooking(transaction, slots);
            bookings::loadForChange(transaction, id);
        });
}

}  // namespace

Result<AppointmentBook> appointmentBook(Workplace& workplace, QDate from, int days) {
    BD_EXPECTS(from.isValid() && days >= 1 && days <= MostDays);
    return workplace.database->ask([store = workplace.store, calendar = workplace.calendar, from,
                                    days, now = workplace.clock->now()](Session& session) {
        AppointmentBook book;
        book.from = from;
        book.days = days;
        // Carried-over work is done from today on, so the days from today count, too.
        const QDate first = std::min(from, calendar.businessDate(now));
        const TimeSpan shown = spanOf(calendar, from, days);
        const TimeSpan counted{calendar.startOf(first), shown.until};
        book.table = timetableOf(session, store, counted);
        book.noShows = bookings::noShowsAround(session, store, shown);
        const CarriedWork carried = carriedWork(session, store, book.table, now);
        for (const Staff& person : staff::list(session, store))
            if (hasAppointments(person)) book.technicians.push_back(person);
        for (const Bay& bay : roster::bays(session, store))
            if (!bay.active) book.oldBays.push_back(bay);
        book.capacity = baydesk::capacityOf(book.table, carried, calendar, now, from, days);
        for (const Staff& person : book.technicians)
            book.capacityOf[person.id] =
                baydesk::capacityOf(book.table, carried, calendar, now, from, days, person.id);
        book.numbers = bookings::orderNumbers(session, store, shown);
        book.table.bookings = inSpan(book.table.bookings, shown);
        return book;
    });
}

Result<BookingFacts> bookingFacts(Workplace& workplace, const Booking& typed) {
    return workplace.database->ask([store = workplace.store, typed](Session& session) {
        BookingFacts facts;
        facts.noShows = bookings::noShows(session, store, typed.phone);
        for (Booking& each : bookings::liveOf(session, store, {typed.plate}))
            if (each.id != typed.id) facts.others.push_back(std::move(each));
        const VehicleId id = vehicles::withPlate(session, typed.plate);
        const auto vehicle = vehicles::load(session, id);
        facts.openOrder = orders::openOrderOf(session, store, id);
        const auto visits = vehicles::visits(session, id, 1);
        if (!vehicle) return facts;
        facts.model = (vehicle->brand + u' ' + vehicle->model).trimmed();
        const CustomerId sender = !visits.empty()           ? visits.front().sender
                                  : vehicle->owners.empty() ? CustomerId()
                                                            : vehicle->owners.front().customer;
        if (const auto customer = customers::load(session, sender)) {
            facts.caller = customer->name;
            facts.phone = customer->phone();
        }
        return facts;
    });
}

Result<FreeTimes> freeTimes(Workplace& workplace, Instant from, int minutes, std::size_t most) {
    return workplace.database->ask([store = workplace.store, calendar = workplace.calendar, from,
                                    minutes, most, now = workplace.clock->now()](Session& session) {
        const QDate first = calendar.businessDate(from);
        const QDate today = std::min(first, calendar.businessDate(now));
        const auto ahead = static_cast<int>(today.daysTo(first)) + DaysAhead;
        const Timetable table = timetableOf(session, store, spanOf(calendar, today, ahead));
        const CarriedWork carried = carriedWork(session, store, table, now);
        FreeTimes times;
        times.windows = freeWindows(table, calendar, from, minutes, DaysAhead, most);
        times.capacity = baydesk::capacityOf(table, carried, calendar, now, first, DaysAhead);
        for (const Bay& bay : table.bays) times.bayNames[bay.id] = bay.name;
        times.staffNames = namesOf(staff::list(session, store));
        return times;
    });
}

Result<Outcome> book(Workplace& workplace, const Caller& caller, const Booking& form,
                     UrgentCallId answers) {
    const Booking wanted = tidied(form);
    return perform(
        workplace, Verb::Book, caller,
        [wanted, answers, by = caller.by,
         calendar = workplace.calendar](Transaction& transaction) -> Result<Outcome> {
            orders::takeTurnAtReception(transaction);
            Booking booking = wanted;
            booking.id = {};
            booking.status = wanted.status == BookingStatus::Confirmed ? BookingStatus::Confirmed
                                                                       : BookingStatus::Unconfirmed;
            booking.order = {};
            if (const Done checked = checkAll(transaction, calendar, {}, booking, wanted.times);
                !checked)
                return checked.error();
            booking = withIds(transaction, booking);
            booking.revision = 1;
            bookings::insert(transaction, booking);
            if (answers)
                if (const Done done = urgentBecameVisit(transaction, answers, by); !done)
                    return done.error();
            return Outcome{booking.id.value(), {}};
        },
        [wanted, answers](Transaction& transaction) {
            readForBooking(transaction, wanted.times);
            if (answers) urgent::loadForChange(transaction, answers);
        });
}

Result<Outcome> editBooking(Workplace& workplace, const Caller& caller, const Booking& form) {
    const Booking wanted = tidied(form);
    const auto change = [wanted, calendar = workplace.calendar](
                            Transaction& transaction, const Booking& before) -> Result<Booking> {
        if (const Done open = checkOpen(before); !open) return open.error();
        if (before.revision != wanted.revision) return Error(ErrorKind::StaleEdit);
        Booking after = wanted;
        after.status = before.status;
        after.order = before.order;
        const Done checked = checkAll(transaction, calendar, before, after, wanted.times);
        if (!checked) return checked.error();
        ++after.revision;
        return withIds(transaction, after);
    };
    return changeBooking(workplace, Verb::EditBooking, caller, form.id, change, wanted.times);
}

Result<Outcome> moveSlot(Workplace& workplace, const Caller& caller, BookingId booking,
                         const BookingSlot& slot) {
    const auto change = [slot, calendar = workplace.calendar](
                            Transaction& transaction, const Booking& before) -> Result<Booking> {
        const Result<Booking> after = moved(before, slot);
        if (!after) return after.error();
        const Done checked = checkAll(transaction, calendar, before, *after, {slot});
        if (!checked) return checked.error();
        return after;
    };
    return changeBooking(workplace, Verb::EditBooking, caller, booking, change, {slot});
}

Result<Outcome> answerBooking(Workplace& workplace, const Caller& caller, BookingId booking,
                              BookingStatus status) {
    return changeBooking(workplace, Verb::AnswerBooking, caller, booking,
                         [status](Transaction& transaction, const Booking& before) {
                             return withStatus(before, status, transaction.at());
                         });
}

Result<Booking> bookingOf(Workplace& workplace, BookingId booking) {
    const auto found =
        workplace.database->ask([store = workplace.store, booking](Session& session) {
            return bookings::load(session, store, booking);
        });
    if (!found) return found.error();
    if (!*found) return notFound(QStringLiteral("booking"));
    return **found;
}

}  // namespace baydesk
