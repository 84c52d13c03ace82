#include "domain/order/OrderState.h"

#include <algorithm>

namespace baydesk {

const Job* OrderState::job(JobId wanted) const {
    const auto found = std::find_if(jobs.begin(), jobs.end(),
                                    [wanted](const Job& each) { return each.id == wanted; });
    return found == jobs.end() ? nullptr : &*found;
}

Bill OrderState::bill() const {
    Bill bill =
        billOf(jobs, payments, settlement ? settlement->oddFen : Money(), BillScope::Approved);
    if (discount) bill.discounts = discount->amount;
    return bill;
}

bool OrderState::workBegun() const {
    return std::any_of(jobs.begin(), jobs.end(),
                       [](const Job& each) { return !each.startedAt.isNone(); });
}

Money OrderState::moneyHeld() const {
    Money held;
    for (const Payment& each : payments)
        if (each.tender != Tender::OnAccount) held += each.amount;
    return held;
}

Bill OrderState::quotedBill() const { return billOf(jobs, payments, Money(), BillScope::Quoted); }

WorkshopState OrderState::workshop() const {
    // In the order of how far the car still is from the gate; a held job is further than a waiting
    // one only in time, so it counts as in work.
    const auto progress = [](WorkshopState state) {
        switch (state) {
            case WorkshopState::Waiting:
                return 0;
            case WorkshopState::OnHold:
                return 1;
            case WorkshopState::InWork:
                return 2;
            case WorkshopState::QualityCheck:
                return 3;
            case WorkshopState::Ready:
                return 4;
        }
        return 0;
    };
    const Job* least = nullptr;
    for (const Job& each : jobs)
        if (each.isApproved() && (!least || progress(each.workshop) < progress(least->workshop)))
            least = &each;
    return least ? least->workshop : WorkshopState::Waiting;
}

}  // namespace baydesk
