// The rules of the temporary exit pass: a car that is being worked on leaves for a while.
#include "domain/order/RepairOrder.h"
#include "domain/values/Text.h"
#include "domain/vehicle/Odometer.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostName = 100;

}  // namespace

Done RepairOrder::carIsHere() const {
    const ExitPass* out = m_state.openExit();
    if (!out) return {};
    return Error(ErrorKind::CarIsOut, QStringLiteral("exit"),
                 {{QStringLiteral("number"), out->number}});
}

Done RepairOrder::canSendOut(const ExitWish& wish) const {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    Violations violations;
    const bool anyApproved = std::any_of(m_state.jobs.begin(), m_state.jobs.end(),
                                         [](const Job& job) { return job.isApproved(); });
    violations.require(anyApproved, ErrorKind::NothingApproved, QStringLiteral("jobs"));
    violations.take(carIsHere());
    const QString driver = QStringLiteral("driver");
    const QString destination = QStringLiteral("destination");
    violations.require(!wish.driver.trimmed().isEmpty(), ErrorKind::Required, driver);
    violations.take(checkText(wish.driver, driver, MostName));
    violations.require(wish.purpose != ExitPurpose::Sublet || !wish.destination.trimmed().isEmpty(),
                       ErrorKind::Required, destination);
    violations.take(checkText(wish.destination, destination, MostName));
    return violations.result();
}

Done RepairOrder::sendOut(ExitPassId id, const ExitWish& wish, const QString& number, Stamp stamp) {
    if (Done can = canSendOut(wish); !can) return can;
    m_state.exits.push_back({.id = id,
                             .number = number,
                             .purpose = wish.purpose,
                             .driver = oneLine(wish.driver),
                             .destination = oneLine(wish.destination),
                             .leftAt = stamp.at,
                             .leftBy = stamp.by});
    return {};
}

Done RepairOrder::canTakeBack(std::optional<int> odometerKm) const {
    if (!m_state.openExit()) return Error(ErrorKind::CarIsHere);
    return checkOdometerSince(m_state.intake.odometerKm, odometerKm);
}

Done RepairOrder::takeBack(std::optional<int> odometerKm, Stamp stamp) {
    if (Done can = canTakeBack(odometerKm); !can) return can;
    ExitPass& out = m_state.exits.back();
    out.backAt = stamp.at;
    out.backBy = stamp.by;
    out.odometerKm = odometerKm;
    return {};
}

}  // namespace baydesk
