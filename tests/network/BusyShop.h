#pragma once

#include "application/Workplace.h"

#include <vector>

namespace baydesk::testing {

// Who works at one counter of the shop.
struct CounterPeople {
    StaffId front;  // takes in, quotes, takes money, hands over, calls
    std::vector<StaffId> technicians;
    StaffId inspector;
    StaffId manager;  // everybody's
};

// When the day begins that the counters work: half past eight of the day after the store's last.
Instant dayToWork();

// Fills an empty place with a practice store of so many orders, whose last day was broken off, and
// hires everybody for so many counters. Gives the manager's name, whose PIN is everybody's.
// Errors: those of openWorkplace, makePractice and a write.
Result<QString> makeBusyShop(const DatabaseAddress& address, int orders, int counters);

// Those of counter `number`, from 1. Errors: NotFound; those of a read.
Result<CounterPeople> peopleOf(Workplace& shop, int number);

}  // namespace baydesk::testing
