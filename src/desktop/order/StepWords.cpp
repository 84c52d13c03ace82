#include "desktop/order/StepWords.h"

#include <algorithm>

namespace baydesk {

namespace {

template <typename Predicate>
bool allApproved(const OrderState& order, Predicate predicate) {
    bool any = false;
    for (const Job& job : order.jobs) {
        if (!job.isApproved()) continue;
        any = true;
        if (!predicate(job)) return false;
    }
    return any;
}

}  // namespace

bool StepWords::isDone(Step step, const OrderData& data) {
    const OrderState& order = data.order();
    switch (step) {
        case Step::Reception:
            return true;
        case Step::Quote:
            return std::all_of(order.jobs.begin(), order.jobs.end(),
                               [](const Job& job) { return job.isDecided(); }) &&
                   allApproved(order, [](const Job&) { return true; });
        case Step::Work:
            return allApproved(order, [](const Job& job) {
                return job.workshop == WorkshopState::QualityCheck || job.hasPassed();
            });
        case Step::Check:
            return !order.readyAt.isNone();
        case Step::Settle:
            return order.release.has_value();
        case Step::FollowUp:
            return !data.calls.empty() &&
                   std::none_of(data.calls.begin(), data.calls.end(),
                                [](const FollowUpTask& call) { return call.isOpen(); });
    }
    return false;
}

QString StepWords::note(NextAction action) {
    switch (action) {
        case NextAction::WriteQuote:
            return tr("to write");
        case NextAction::AwaitDecision:
            return tr("to agree");
        case NextAction::AgreeSomething:
            return tr("declined");
        case NextAction::Dispatch:
            return tr("to dispatch");
        case NextAction::StartWork:
            return tr("to start");
        case NextAction::FinishWork:
            return tr("in work");
        case NextAction::Inspect:
            return tr("to inspect");
        case NextAction::MarkReady:
            return tr("last look");
        case NextAction::Settle:
            return tr("to pay");
        case NextAction::Release:
            return tr("hand over");
        case NextAction::FollowUp:
            return tr("to call");

        case NextAction::PriceSupplement:
            return tr("to price");
        case NextAction::CallSupplement:
            return tr("call customer");
        case NextAction::AwaitReturn:
            return tr("car is out");
        case NextAction::Nothing:
            return tr("closed");
    }
    return {};
}

}  // namespace baydesk
