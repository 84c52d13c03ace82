#pragma once

#include "application/Workplace.h"
#include "domain/store/Shop.h"

namespace baydesk {

// Days in which nothing at all was done in a store, a long holiday among them. After more of them
// it is rather this PC's clock that is wrong.
inline constexpr int MostQuietDays = 31;

// Whether a number may bear this verb's date (decisions.md, Time and numbers): the store knows no
// other time than its own newest event. A manager may always; a store to practise in lies about
// untouched. Errors: ClockImplausible.
Done checkClock(Transaction& transaction, const Caller& caller, const Shop& shop);
// What it reads, to be foretold (Session::foretell).
void readForClock(Transaction& transaction, const Caller& caller);

}  // namespace baydesk
