#pragma once

#include "domain/order/WalkRound.h"

#include <QCoreApplication>

namespace baydesk {

// The trade's words for a walk round the car.
class WalkRoundWords {
    Q_DECLARE_TR_FUNCTIONS(WalkRoundWords)

public:
    static QString of(CarBody body);
    static QString of(CarView view);
    static QString of(DamageKind kind);
    // "left: scratch · at the door"
    static QString of(const Damage& damage);
    // "3 marks", "nothing found", "not done yet".
    static QString of(const WalkRound& walk);
};

}  // namespace baydesk
