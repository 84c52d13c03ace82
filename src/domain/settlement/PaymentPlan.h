#pragma once

#include "domain/order/OrderState.h"

#include <vector>

namespace baydesk {

// Deposit 50–80 % (the cost), a further 10–40 % after work, the rest after the test run
// (mission.md, Money; manual 002); 50 % is proposed when parts must be ordered (decisions.md,
// Money).
struct PaymentPlan {
    int depositPercent = 50;
    int mostDepositPercent = 80;
    int afterWorkPercent = 10;
    int mostAfterWorkPercent = 40;
};

enum class PaymentStage { Deposit, AfterWork };

// An amount that is offered with one key.
struct PaymentProposal {
    PaymentStage stage = PaymentStage::Deposit;
    int percent = 0;  // of the total
    Money amount;     // up to the next whole yuan, at most what is due

    bool operator==(const PaymentProposal&) const = default;
};

// What may be asked for now; nothing once everything is due. Without parts to be ordered no deposit
// is asked.
std::vector<PaymentProposal> paymentProposals(const OrderState& order, bool partsToOrder,
                                              const PaymentPlan& plan = {});

}  // namespace baydesk
