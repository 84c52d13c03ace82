#pragma once

#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/customer/Phone.h"
#include "domain/order/Intake.h"
#include "domain/values/TimeSpan.h"
#include "domain/vehicle/Plate.h"

#include <vector>

namespace baydesk {

// Requirement R6. Arrived and no-show end it.
enum class BookingStatus { Unconfirmed, Confirmed, Declined, NoAnswer, Arrived, NoShow };

// Time that is kept free for a booking. A job may take several, over several days (R1).
struct BookingSlot {
    BookingSlotId id = {};
    Instant from = {};
    int minutes = 60;
    BayId bay = {};             // none: not decided yet
    StaffId technician = {};    // none: not decided yet
    QString sharedReason = {};  // why it is booked although the time is somebody else's (R3)

    TimeSpan time() const { return {from, from.plusMinutes(minutes)}; }
    bool operator==(const BookingSlot&) const = default;
};

// A slot is a day's work at most, and a quarter of an hour at least.
inline constexpr int LeastSlotMinutes = 15;
inline constexpr int MostSlotMinutes = 24 * 60;

// 预约: who calls, about which car, for what and when (mission.md, At the door; manual 002).
struct Booking {
    BookingId id = {};
    QString caller = {};
    Phone phone = {};
    Plate plate = {};
    QString model = {};
    QString purpose = {};
    QString wishes = {};
    QString site = {};                    // where the shop is to come to; empty: the shop
    std::vector<BookingSlot> times = {};  // the earliest first
    BookingStatus status = BookingStatus::Unconfirmed;
    OrderId order = {};  // that it became
    int revision = 0;

    // When the car is expected; none without a slot.
    Instant at() const;
    // When the last of its time is over.
    Instant until() const;
    // Somebody is still expected.
    bool isLive() const;
    // Its time is not free for others: somebody is expected, or is here.
    bool keepsTime() const;
    // Some of its time lies in that stretch.
    bool overlaps(const TimeSpan& span) const;
    bool isFieldVisit() const { return !site.isEmpty(); }
    bool operator==(const Booking&) const = default;
};

// With each single-line text as it should have been typed, and its slots in order.
Booking tidied(Booking booking);

// Errors: Required ("caller", "phone", "purpose", "at": no slot), OutOfRange ("minutes"), TooLong,
// BadCharacters.
Done check(const Booking& booking);
// Errors: TaskClosed at "booking" (it has arrived or did not come).
Done checkOpen(const Booking& booking);
// Whether no slot that is new or was moved lies in the past. Errors: PromiseInThePast ("at").
Done checkTimes(const Booking& before, const Booking& after, Instant now);

// Errors: TaskClosed (it has arrived or did not come), PromiseInThePast ("status": nobody is a
// no-show before the time has passed), AlreadyDecided ("status": arriving is arrived()'s).
Result<Booking> withStatus(Booking booking, BookingStatus status, Instant now);

// The car is here: its order begins with what the booking says, in one step (R7).
// Errors: TaskClosed.
Result<Booking> arrived(Booking booking, OrderId order);
// What an order of this booking begins with: the purpose and the wishes are its statement until the
// customer speaks.
QString statementOf(const Booking& booking);

// One of its slots in another place. Why a time is shared is about that time and that place: a slot
// that goes elsewhere with the old reason loses it (R3). Errors: TaskClosed, NotFound at "booking"
// (the slot is gone).
Result<Booking> moved(Booking booking, BookingSlot slot);

// Other live bookings of the same car: pointed out while one is made (R4).
std::vector<BookingId> othersOf(const Booking& booking, const std::vector<Booking>& all);

}  // namespace baydesk
