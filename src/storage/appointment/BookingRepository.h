#pragma once

#include "domain/appointment/Booking.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

#include <map>
#include <optional>
#include <vector>

namespace baydesk::bookings {

std::optional<Booking> load(Session& session, StoreId store, BookingId id);
std::optional<Booking> loadForChange(Transaction& transaction, BookingId id);

void insert(Transaction& transaction, const Booking& booking);
void update(Transaction& transaction, const Booking& before, const Booking& after);

// Those that have time in that stretch, the earliest first, each with all its slots.
std::vector<Booking> between(Session& session, StoreId store, const TimeSpan& time);
// Those of a car that is still expected, under any of its plates, the earliest first; none without
// a plate.
std::vector<Booking> liveOf(Session& session, StoreId store, const std::vector<Plate>& plates);
// How often whoever has this phone did not come (requirement R5).
int noShows(Session& session, StoreId store, const Phone& phone);
// The same of everybody who has a booking in that stretch, by phone; who always came is not there.
std::map<QString, int> noShowsAround(Session& session, StoreId store, const TimeSpan& time);

// The numbers of the orders that bookings with time in that stretch became.
std::map<OrderId, QString> orderNumbers(Session& session, StoreId store, const TimeSpan& time);

void put(sql::Bulk& bulk, StoreId store, const Booking& booking);

}  // namespace baydesk::bookings
