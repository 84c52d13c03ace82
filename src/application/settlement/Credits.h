#pragma once

#include "application/Workplace.h"
#include "application/settlement/Cashier.h"
#include "domain/settlement/Credit.h"

#include <optional>
#include <vector>

namespace baydesk {

// What a customer may put on account and what is owed.
struct CreditView {
    std::optional<CreditAgreement> agreement;
    std::vector<Receivable> ledger;  // the oldest first
    Money owed;
    Ageing ageing;
};
Result<CreditView> creditOf(Workplace& workplace, CustomerId customer);

// Errors: those of check(CreditAgreement); NotFound; StaleEdit.
Result<Outcome> grantCredit(Workplace& workplace, const Caller& caller,
                            const CreditAgreement& agreement);

// The payer pays what was put on account; each tender gets its receipt number.
// Errors: those of mayPay at "tenders[n].amount"; NotPositive without any tender; NoOpenShift;
// those of checkCash.
Result<Outcome> takeReceivable(Workplace& workplace, const Caller& caller, CustomerId customer,
                               const std::vector<Tendered>& tenders,
                               std::optional<Money> opening = {});

}  // namespace baydesk
