#pragma once

#include "base/Result.h"
#include "domain/appointment/Timetable.h"
#include "domain/staff/Staff.h"
#include "storage/Transaction.h"

namespace baydesk {

// Who has a lane of the appointments: technicians and foremen who work here.
bool hasAppointments(const Staff& person);

// Bays in use, roster and bookings that have time in that stretch.
Timetable timetableOf(Session& session, StoreId store, const TimeSpan& time);

// Work that is agreed and not done, without that of bookings whose time still counts as booked.
CarriedWork carriedWork(Session& session, StoreId store, const Timetable& table, Instant now);

// The inside of takeIn(): the booking becomes this order. Errors at "booking": NotFound,
// TaskClosed.
Done writeArrival(Transaction& transaction, BookingId booking, OrderId order);

}  // namespace baydesk
