#include "domain/order/NextStep.h"

#include <algorithm>

namespace baydesk {

namespace {

template <typename Predicate>
bool anyApproved(const OrderState& order, Predicate predicate) {
    return std::any_of(order.jobs.begin(), order.jobs.end(),
                       [&](const Job& job) { return job.isApproved() && predicate(job); });
}

bool anyWith(const OrderState& order, ApprovalState approval) {
    return std::any_of(order.jobs.begin(), order.jobs.end(),
                       [approval](const Job& job) { return job.approval == approval; });
}

NextAction workshopAction(const OrderState& order) {
    if (anyApproved(order, [](const Job& job) { return !job.isDispatched(); }))
        return NextAction::Dispatch;
    if (anyApproved(order, [](const Job& job) {
            return job.workshop == WorkshopState::Waiting || job.workshop == WorkshopState::OnHold;
        }))
        return NextAction::StartWork;
    if (anyApproved(order, [](const Job& job) { return job.workshop == WorkshopState::InWork; }))
        return NextAction::FinishWork;
    if (anyApproved(order,
                    [](const Job& job) { return job.workshop == WorkshopState::QualityCheck; }))
        return NextAction::Inspect;
    return NextAction::MarkReady;
}

// What is next once the car is here.
NextAction actionHere(const OrderState& order) {
    switch (order.document) {
        case DocumentState::Delivered:
            return NextAction::FollowUp;
        case DocumentState::Settled:
            return NextAction::Release;
        case DocumentState::Cancelled:
        case DocumentState::Reversed:
            return NextAction::Nothing;
        case DocumentState::Draft:
        case DocumentState::Quoted:
        case DocumentState::Order:
            break;
    }
    if (!order.readyAt.isNone()) return NextAction::Settle;
    // While a supplement is open it is the next step; the other approved jobs go on.
    if (oldestAt(SupplementStage::ToPrice, order)) return NextAction::PriceSupplement;
    if (oldestAt(SupplementStage::ToCall, order)) return NextAction::CallSupplement;
    if (order.jobs.empty() || anyWith(order, ApprovalState::Draft)) return NextAction::WriteQuote;
    if (anyWith(order, ApprovalState::Offered)) return NextAction::AwaitDecision;
    if (!anyWith(order, ApprovalState::Approved)) return NextAction::AgreeSomething;
    return workshopAction(order);
}

}  // namespace

NextAction nextAction(const OrderState& order) {
    return order.isOpen() && order.openExit() ? NextAction::AwaitReturn : actionHere(order);
}

Step currentStep(const OrderState& order) { return stepOf(actionHere(order)); }

Step stepOf(NextAction action) {
    switch (action) {
        case NextAction::WriteQuote:
        case NextAction::AwaitDecision:
        case NextAction::AgreeSomething:
        case NextAction::PriceSupplement:
        case NextAction::CallSupplement:
            return Step::Quote;
        case NextAction::Dispatch:
        case NextAction::StartWork:
        case NextAction::FinishWork:
        case NextAction::AwaitReturn:
            return Step::Work;
        case NextAction::Inspect:
        case NextAction::MarkReady:
            return Step::Check;
        case NextAction::Settle:
        case NextAction::Release:
        case NextAction::Nothing:
            return Step::Settle;
        case NextAction::FollowUp:
            return Step::FollowUp;
    }
    return Step::Reception;
}

}  // namespace baydesk
