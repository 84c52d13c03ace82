#pragma once

#include "application/Workplace.h"
#include "domain/appointment/Timetable.h"
#include "domain/staff/Staff.h"

#include <map>
#include <optional>
#include <vector>

namespace baydesk {

// The appointments of some days, with whatever says how much is still free.
struct AppointmentBook {
    QDate from;
    int days = 1;
    Timetable table;                    // the bookings are those of these days, the earliest first
    std::vector<Bay> oldBays;           // given up, and a booking of these days still names them
    std::vector<Staff> technicians;     // who has a lane, by name
    std::vector<DayCapacity> capacity;  // one for each day
    std::map<StaffId, std::vector<DayCapacity>> capacityOf;  // … of each technician
    std::map<QString, int> noShows;      // by phone; who always came is not there
    std::map<OrderId, QString> numbers;  // of the orders that bookings became
};
// At most 31 days.
Result<AppointmentBook> appointmentBook(Workplace& workplace, QDate from, int days);

// What is to be known before a booking is made (requirements R4, R5), from whatever of its plate
// and phone has been typed.
struct BookingFacts {
    std::optional<QString> openOrder;  // the car is in the shop
    std::vector<Booking> others;       // of the same car, still expected
    int noShows = 0;                   // of whoever has this phone
    QString caller;                    // who brought the car last time, and their phone
    Phone phone;
    QString model;
};
Result<BookingFacts> bookingFacts(Workplace& workplace, const Booking& typed);

// The next times in which a bay and a technician are free for so long, from `from` on (R3), and the
// hours that are left on the days they are in (R2).
struct FreeTimes {
    std::vector<FreeWindow> windows;
    std::vector<DayCapacity> capacity;  // from the day of `from` on
    std::map<BayId, QString> bayNames;
    std::map<StaffId, QString> staffNames;
};
Result<FreeTimes> freeTimes(Workplace& workplace, Instant from, int minutes, std::size_t most);

// The answer's id is the booking's. Errors: those of check(Booking) and checkTimes(); TimeTaken
// ("bay", "technician") for a slot that gives no reason for it; NotFound ("bay", "technician").
// `answers` is the urgent call that somebody drives out for: it has its visit in the same step
// (R27); errors: also StepDoesNotFit, NotFound ("urgentCall").
Result<Outcome> book(Workplace& workplace, const Caller& caller, const Booking& form,
                     UrgentCallId answers = {});
// `form.revision` is that of the booking as it was shown.
// Errors: those of book(); NotFound; StaleEdit; TaskClosed (it has arrived or did not come).
Result<Outcome> editBooking(Workplace& workplace, const Caller& caller, const Booking& form);
// One slot to another time, bay or technician, whatever else was changed meanwhile.
// Errors: those of book(); NotFound ("booking": or its slot is gone); TaskClosed.
Result<Outcome> moveSlot(Workplace& workplace, const Caller& caller, BookingId booking,
                         const BookingSlot& slot);
// What the customer said, or that nobody came. Errors: NotFound; those of withStatus().
Result<Outcome> answerBooking(Workplace& workplace, const Caller& caller, BookingId booking,
                              BookingStatus status);

// Errors: NotFound.
Result<Booking> bookingOf(Workplace& workplace, BookingId booking);

}  // namespace baydesk
