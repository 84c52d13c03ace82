#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"

#include <QString>
#include <optional>

namespace baydesk {

enum class ExitPurpose { TestDrive, Sublet };

// 临时出门证: with it a car that is being worked on leaves for a while; its return closes it
// (decisions.md, The three states).
struct ExitPass {
    ExitPassId id = {};
    QString number = {};
    ExitPurpose purpose = ExitPurpose::TestDrive;
    QString driver = {};       // who drives it, of the shop or not
    QString destination = {};  // where to; of a sublet: at whose shop it is
    Instant leftAt = {};
    StaffId leftBy = {};  // who wrote the pass
    Instant backAt = {};
    StaffId backBy = {};  // who saw the car back
    std::optional<int> odometerKm = {};

    bool isOpen() const { return backAt.isNone(); }
    bool operator==(const ExitPass&) const = default;
};

// What is written down before the car leaves.
struct ExitWish {
    ExitPurpose purpose = ExitPurpose::TestDrive;
    QString driver = {};
    QString destination = {};
};

}  // namespace baydesk
