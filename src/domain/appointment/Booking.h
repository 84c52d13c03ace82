#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/customer/Phone.h"
#include "domain/order/Intake.h"
#include "domain/vehicle/Plate.h"

#include <QString>
#include <optional>
#include <vector>

namespace baydesk {

// Requirement R6. Arrived and no-show end it.
enum class BookingStatus { Unconfirmed, Confirmed, Declined, NoAnswer, Arrived, NoShow };

// 预约: who calls, about which car, for what and when (mission.md, At the door; manual 002).
struct Booking {
    BookingId id = {};
    QString caller = {};
    Phone phone = {};
    Plate plate = {};
    QString model = {};
    QString purpose = {};
    QString wishes = {};
    QString site = {};  // where the shop is to come to: a field service; empty: the shop
    Instant at = {};
    int minutes = 60;  // how long the car is expected
    BookingStatus status = BookingStatus::Unconfirmed;
    OrderId order = {};  // that it became

    // It still keeps time free.
    bool isLive() const;
    bool operator==(const Booking&) const = default;
};

// Errors: Required ("caller", "phone", "purpose", "at"), PromiseInThePast ("at"), OutOfRange
// ("minutes": 15 to 14,400), TooLong, BadCharacters.
Done check(const Booking& booking, Instant now);

// Errors: TaskClosed (it has arrived or did not come), PromiseInThePast ("status": nobody is a
// no-show before the time has passed), AlreadyDecided ("status": arriving is arrived()'s).
Result<Booking> withStatus(Booking booking, BookingStatus status, Instant now);

// The car is here: its order begins with what the booking says, in one step.
struct Arrival {
    Booking booking;
    Plate plate;
    QString customer;
    Phone phone;
    Intake intake;  // the purpose and the wishes are its statement until the customer speaks
};
// Errors: TaskClosed.
Result<Arrival> arrived(Booking booking, OrderId order);

// Other live bookings of the same car: pointed out while one is made (requirement R4).
std::vector<BookingId> othersOf(const Booking& booking, const std::vector<Booking>& all);

// How often whoever has this phone did not come (requirement R5).
int noShows(const Phone& phone, const std::vector<Booking>& all);

}  // namespace baydesk
