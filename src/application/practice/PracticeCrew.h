#pragma once

#include "application/practice/PracticeRandom.h"
#include "domain/complaint/EscalationLadder.h"
#include "domain/staff/Staff.h"

#include <functional>
#include <vector>

namespace baydesk {

// Everybody who works in one practice store.
struct PracticeCrew {
    std::vector<Staff> everybody;
    std::vector<StaffId> advisors;
    std::vector<StaffId> cashiers;
    std::vector<StaffId> technicians;
    StaffId manager;
    StaffId foreman;
    StaffId inspector;
    StaffId partsKeeper;
    StaffId clerk;  // of the callbacks
    LadderPeople ladder;
};

// `pinHash` is everybody's.
PracticeCrew practiceCrew(PracticeRandom& random, const QString& pinHash,
                          const std::function<qint64()>& newId);

}  // namespace baydesk
