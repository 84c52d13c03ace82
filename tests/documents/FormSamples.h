#pragma once

#include "documents/customer/CustomerSheet.h"
#include "documents/followup/CallRecord.h"
#include "documents/followup/CallRegister.h"
#include "documents/followup/LetterRegister.h"

namespace baydesk::testing {

// A company with two phones, a flag, and two cars, the one that was here last named last.
CustomerView fleetCustomer();
// Reached at the second try, with a problem.
FollowUpView calledTwice();
// Every way a call can end, and one that nobody has called.
CallRegister everyOutcome();
std::vector<LetterEntry> twoLetters();

}  // namespace baydesk::testing
