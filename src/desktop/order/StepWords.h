#pragma once

#include "desktop/order/OrderData.h"

#include <QCoreApplication>

namespace baydesk {

// How far an order is, step by step, in the few words that fit on the step bar.
class StepWords {
    Q_DECLARE_TR_FUNCTIONS(StepWords)

public:
    static bool isDone(Step step, const OrderData& data);
    // What the current step waits for: "to dispatch".
    static QString note(NextAction action);
};

}  // namespace baydesk
