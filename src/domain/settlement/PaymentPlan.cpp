#include "domain/settlement/PaymentPlan.h"

#include <algorithm>

namespace baydesk {

namespace {

Money partOf(Money total, int percent) {
    const qint64 fen = total.fen() * percent;
    return Money::ofYuan((fen + 9'999) / 10'000);
}

bool workIsDone(const OrderState& order) {
    const WorkshopState state = order.workshop();
    return state == WorkshopState::QualityCheck || state == WorkshopState::Ready;
}

}  // namespace

std::vector<PaymentProposal> paymentProposals(const OrderState& order, bool partsToOrder,
                                              const PaymentPlan& plan) {
    std::vector<PaymentProposal> proposals;
    const Bill bill = order.bill();
    if (order.isLocked() || !order.readyAt.isNone() || bill.due() <= Money()) return proposals;
    const auto propose = [&](PaymentStage stage, int percent, Money already) {
        const Money amount = std::min(partOf(bill.total(), percent) - already, bill.due());
        if (amount > Money()) proposals.push_back({stage, percent, amount});
    };
    if (workIsDone(order)) {
        // Further: on top of whatever deposit was paid.
        propose(PaymentStage::AfterWork, plan.afterWorkPercent, Money());
        propose(PaymentStage::AfterWork, plan.mostAfterWorkPercent, Money());
    } else if (partsToOrder) {
        propose(PaymentStage::Deposit, plan.depositPercent, bill.paid());
        propose(PaymentStage::Deposit, plan.mostDepositPercent, bill.paid());
    }
    return proposals;
}

}  // namespace baydesk
