// The cashier's and the gate's rules of the repair order: payment, settlement, release.
#include "domain/order/RepairOrder.h"
#include "domain/values/Text.h"
#include "domain/vehicle/EngineHours.h"
#include "domain/vehicle/Odometer.h"
#include "domain/workshop/Quality.h"

#include <algorithm>

namespace baydesk {

namespace {

QVariantMap dueOf(Money due) { return {{QStringLiteral("due"), due.toText()}}; }

}  // namespace

Done RepairOrder::pay(Payment payment) {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    Violations violations;
    const QString amount = QStringLiteral("amount");
    violations.require(payment.amount > Money(), ErrorKind::NotPositive, amount);
    violations.require(payment.tender != Tender::OnAccount || !m_state.readyAt.isNone(),
                       ErrorKind::OnAccountBeforeSettlement, amount);
    violations.take(checkText(payment.note, QStringLiteral("note"), 200));
    const bool anyApproved = std::any_of(m_state.jobs.begin(), m_state.jobs.end(),
                                         [](const Job& job) { return job.isApproved(); });
    const Money due = m_state.bill().due();
    if (!anyApproved)
        violations.add(ErrorKind::NothingApproved, amount);
    else
        violations.require(payment.amount <= due, ErrorKind::PaysTooMuch, amount, dueOf(due));
    if (!violations.none()) return violations.result();
    payment.deposit = m_state.readyAt.isNone();
    m_state.payments.push_back(std::move(payment));
    return {};
}

Done RepairOrder::canSettle(Money oddFen) const {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    Violations violations;
    violations.require(!m_state.readyAt.isNone(), ErrorKind::NotReady);
    violations.require(mayBeWaived(oddFen), ErrorKind::OddFenTooMuch, QStringLiteral("oddFen"),
                       {{QStringLiteral("most"), MostOddFen.toText()}});
    const Money due = m_state.bill().due() - oddFen;
    violations.require(due <= Money(), ErrorKind::NotPaid, QStringLiteral("payment"), dueOf(due));
    violations.require(due >= Money(), ErrorKind::PaysTooMuch, QStringLiteral("oddFen"),
                       dueOf(m_state.bill().due()));
    violations.require(!m_state.discount || m_state.bill().lines() >= m_state.discount->base,
                       ErrorKind::DiscountOutdated, QStringLiteral("discount"));
    return violations.result();
}

Done RepairOrder::settle(const QString& number, Money oddFen, Stamp stamp,
                         const std::optional<CreditGrant>& credit) {
    if (Done can = canSettle(oddFen); !can) return can;
    const bool onAccount =
        std::any_of(m_state.payments.begin(), m_state.payments.end(),
                    [](const Payment& each) { return each.tender == Tender::OnAccount; });
    m_state.settlement = Settlement{.number = number,
                                    .total = m_state.bill().total() - oddFen,
                                    .oddFen = oddFen,
                                    .at = stamp.at,
                                    .by = stamp.by,
                                    .diagnosisCredit = m_state.bill().diagnosisCredit,
                                    .credit = onAccount ? credit : std::nullopt};
    m_state.document = DocumentState::Settled;
    return {};
}

Done RepairOrder::canRelease(const Handover& handover) const {
    Violations violations;
    violations.require(m_state.document != DocumentState::Delivered, ErrorKind::AlreadyReleased);
    violations.require(
        m_state.document == DocumentState::Settled || m_state.document == DocumentState::Delivered,
        ErrorKind::NotSettled);
    if (!violations.none()) return violations.result();
    violations.take(carIsHere());
    int notPassed = 0;
    for (const Job& job : m_state.jobs)
        if (job.isApproved() && !job.hasPassed()) ++notPassed;
    violations.require(notPassed == 0, ErrorKind::JobsNotPassed, QStringLiteral("jobs"),
                       {{QStringLiteral("count"), notPassed}});
    for (const Belonging& belonging : m_state.intake.belongings) {
        const auto& returned = handover.returnedBelongings;
        const bool back =
            std::find(returned.begin(), returned.end(), belonging.name) != returned.end();
        violations.require(back, ErrorKind::BelongingsNotReturned, QStringLiteral("belongings"),
                           {{QStringLiteral("what"), belonging.name}});
    }
    violations.require(m_state.intake.keyTag.isEmpty() || handover.keyReturned,
                       ErrorKind::KeyNotReturned, QStringLiteral("key"),
                       {{QStringLiteral("tag"), m_state.intake.keyTag}});
    violations.require(handover.oldParts != OldParts::Unanswered, ErrorKind::OldPartsUnanswered,
                       QStringLiteral("oldParts"));
    violations.take(checkOdometerSince(m_state.intake.odometerKm, handover.odometerKm));
    violations.take(checkEngineHoursSince(m_state.intake.engineHours, handover.engineHours));
    violations.take(checkText(handover.receiver, QStringLiteral("receiver"), 100));
    return violations.result();
}

Done RepairOrder::release(const Handover& handover, const QString& gatePass, Stamp stamp,
                          const QString& certificate) {
    if (Done can = canRelease(handover); !can) return can;
    for (Belonging& belonging : m_state.intake.belongings) belonging.returned = true;
    m_state.release =
        Release{.gatePass = gatePass,
                .oldParts = handover.oldParts,
                .odometerKm = handover.odometerKm,
                .receiver = handover.receiver,
                .at = stamp.at,
                .by = stamp.by,
                .engineHours = handover.engineHours,
                .certificate = needsCertificate(m_state.repairClass) ? certificate : QString()};
    m_state.document = DocumentState::Delivered;
    return {};
}

}  // namespace baydesk
