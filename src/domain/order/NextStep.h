#pragma once

#include "domain/order/OrderState.h"

namespace baydesk {

// The six steps across the top of the order page.
enum class Step { Reception, Quote, Work, Check, Settle, FollowUp };

// What has to happen next. Every open order has exactly one.
enum class NextAction {
    WriteQuote,  // no job, or a draft that nobody has seen
    AwaitDecision,
    AgreeSomething,  // everything was declined
    Dispatch,
    StartWork,
    FinishWork,
    Inspect,
    MarkReady,
    Settle,
    Release,
    FollowUp,  // delivered: the call takes over

    PriceSupplement,  // a technician reported something that has no price yet
    CallSupplement,   // … that the customer does not know of yet
    AwaitReturn,      // the car is out on a temporary exit pass
    Nothing           // cancelled, or reversed and billed anew: it only stays readable
};

NextAction nextAction(const OrderState& order);
Step stepOf(NextAction action);
// Where the order stands: a car that is out for a while comes back to the step it left.
Step currentStep(const OrderState& order);

}  // namespace baydesk
