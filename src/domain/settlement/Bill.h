#pragma once

#include "domain/order/Job.h"
#include "domain/settlement/Payment.h"

#include <vector>

namespace baydesk {

// The sum of an order, each step visible (decisions.md, Money):
// labour + parts + sublet + fees − discounts − diagnosis credit − odd fen = total;
// total − deposits − payments + refunds = due.
// Prices include VAT; auxiliary materials count as parts on the statutory list.
struct Bill {
    Money labour;
    Money parts;  // with auxiliary materials
    Money sublet;
    Money fees;
    Money oddFen;  // waived
    Money deposits;
    Money payments;
    int taxPermille = 0;
    Money discounts;
    Money refunds;          // given back while the bill was open
    Money givenBack;        // after it was locked: the bill stays as it was paid
    Money diagnosisCredit;  // what was found is being repaired: the search for it is free

    Money lines() const { return labour + parts + sublet + fees; }
    Money total() const { return lines() - discounts - diagnosisCredit - oddFen; }
    Money paid() const { return deposits + payments - refunds; }
    Money due() const { return total() - paid(); }
    // The VAT inside the total, for information: total × rate ÷ (1 + rate), half away from zero.
    Money taxIncluded() const;

    bool operator==(const Bill&) const = default;
};

// Which jobs make the bill: what was approved; for a quote also what is still offered or in draft.
enum class BillScope { Approved, Quoted };

// A diagnosis costs nothing once a repair follows it: a job found after it that was approved. At
// most what those repairs come to (requirements.md, Q15).
Money diagnosisCreditOf(const std::vector<Job>& jobs, BillScope scope);

Bill billOf(const std::vector<Job>& jobs, const std::vector<Payment>& payments, Money oddFen,
            BillScope scope);

}  // namespace baydesk
