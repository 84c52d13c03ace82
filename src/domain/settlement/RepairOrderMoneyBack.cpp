// What takes money off or back: discount, refund, mirror document, cancellation.
#include "domain/order/RepairOrder.h"
#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostReason = 500;
constexpr int MostStandard = 100;

QVariantMap most(Money money) { return {{QStringLiteral("most"), money.toText()}}; }

void requireText(Violations& violations, const QString& text, const QString& field, int longest) {
    violations.require(!text.trimmed().isEmpty(), ErrorKind::Required, field);
    violations.take(checkText(text, field, longest));
}

// What a line came to, less what was given back for it already.
std::optional<Money> leftOfLine(const OrderState& order, LineId line) {
    std::optional<Money> left;
    for (const Job& job : order.jobs)
        for (const Line& each : job.lines)
            if (each.id == line && job.isApproved()) left = each.amount();
    if (!left) return left;
    for (const Payment& payment : order.payments)
        if (payment.line == line) *left += payment.amount;
    return left;
}

}  // namespace

// -- discount

Done RepairOrder::canDiscount(const DiscountWish& wish, Roles giver, Roles authoriser) const {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    Violations violations;
    const QString amount = QStringLiteral("amount");
    const Money lines = m_state.bill().lines();
    violations.require(wish.amount > Money(), ErrorKind::NotPositive, amount);
    violations.require(wish.amount <= lines, ErrorKind::DiscountTooMuch, amount, most(lines));
    requireText(violations, wish.standard, QStringLiteral("standard"), MostStandard);
    requireText(violations, wish.reason, QStringLiteral("reason"), MostReason);
    const Money own = discountCeiling(giver, lines);
    if (wish.amount > own && wish.amount <= lines) {
        const Money allowed = discountCeiling(authoriser, lines);
        const QString field = QStringLiteral("authoriser");
        if (wish.authoriser.isNone())
            violations.add(ErrorKind::DiscountNeedsAuthoriser, field, most(own));
        else
            violations.require(wish.amount <= allowed, ErrorKind::AuthoriserMayNot, field,
                               most(allowed));
    }
    return violations.result();
}

Done RepairOrder::giveDiscount(const DiscountWish& wish, Roles giver, Roles authoriser,
                               Stamp stamp) {
    if (Done can = canDiscount(wish, giver, authoriser); !can) return can;
    const Money lines = m_state.bill().lines();
    const bool alone = wish.amount <= discountCeiling(giver, lines);
    m_state.discount = Discount{.amount = wish.amount,
                                .base = lines,
                                .standard = wish.standard.trimmed(),
                                .reason = wish.reason.trimmed(),
                                .authoriser = alone ? StaffId() : wish.authoriser,
                                .at = stamp.at,
                                .by = stamp.by};
    return {};
}

Done RepairOrder::takeDiscountBack() {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    m_state.discount.reset();
    return {};
}

// -- refund

Done RepairOrder::canRefund(const Payment& refund) const {
    Violations violations;
    const QString amount = QStringLiteral("amount");
    violations.require(refund.amount > Money(), ErrorKind::NotPositive, amount);
    requireText(violations, refund.note, QStringLiteral("reason"), 200);
    Money left = m_state.moneyHeld();
    if (refund.line) {
        const std::optional<Money> ofLine = leftOfLine(m_state, refund.line);
        violations.require(ofLine.has_value(), ErrorKind::NotFound, QStringLiteral("line"),
                           {{QStringLiteral("what"), QStringLiteral("line")}});
        if (ofLine) left = std::min(left, *ofLine);
    }
    violations.require(refund.amount <= left, ErrorKind::RefundTooMuch, amount, most(left));
    violations.require(refund.tender != Tender::OnAccount, ErrorKind::OnAccountBeforeSettlement,
                       QStringLiteral("tender"));
    return violations.result();
}

Done RepairOrder::refund(Payment refund) {
    if (Done can = canRefund(refund); !can) return can;
    refund.amount = -refund.amount;
    refund.deposit = false;
    refund.afterwards = m_state.isLocked();
    m_state.payments.push_back(std::move(refund));
    return {};
}

// -- mirror document

Done RepairOrder::canReverse(const QString& reason) const {
    if (!m_state.settlement) return Error(ErrorKind::NotSettled);
    if (m_state.reversal) return Error(ErrorKind::AlreadyReversed);
    Violations violations;
    violations.take(carIsHere());
    requireText(violations, reason, QStringLiteral("reason"), MostReason);
    return violations.result();
}

Done RepairOrder::reverse(const QString& number, const QString& reason, OrderId anew, Stamp stamp) {
    if (Done can = canReverse(reason); !can) return can;
    Reversal mirror{.number = number,
                    .reason = reason.trimmed(),
                    .lines = {},
                    .discount = m_state.discount ? -m_state.discount->amount : Money(),
                    .oddFen = -m_state.settlement->oddFen,
                    .total = -m_state.settlement->total,
                    .at = stamp.at,
                    .by = stamp.by,
                    .anew = anew};
    for (const Job& job : m_state.jobs)
        if (job.isApproved())
            for (const Line& line : job.lines)
                mirror.lines.push_back({line.id, job.title, line.name, -line.amount()});
    m_state.reversal = std::move(mirror);
    if (m_state.document == DocumentState::Settled) m_state.document = DocumentState::Reversed;
    return {};
}

namespace {

// What was kept about a job is kept about the one that takes its place.
template <typename Entry>
void renew(std::vector<Entry>& ledger, JobId before, JobId now) {
    for (Entry& entry : ledger)
        if (entry.job == before) entry.job = now;
}

}  // namespace

OrderState billedAnew(const OrderState& reversed, const std::function<JobId()>& newJob,
                      const std::function<LineId()>& newLine) {
    OrderState fresh = reversed;
    fresh.id = {};
    fresh.number.clear();
    fresh.version = 0;
    fresh.document = DocumentState::Order;
    fresh.payments.clear();
    fresh.settlement.reset();
    fresh.discount.reset();
    fresh.reversal.reset();
    fresh.supplements.clear();  // each was answered on the reversed one
    fresh.exits.clear();        // … and each pass was closed there
    for (Job& job : fresh.jobs) {
        const JobId before = job.id;
        job.id = newJob();
        renew(fresh.consents, before, job.id);
        renew(fresh.notices, before, job.id);
        renew(fresh.workLog, before, job.id);
        for (Line& line : job.lines) line.id = newLine();
    }
    for (ConsentRecord& consent : fresh.consents) consent.id = 0;
    for (Notice& notice : fresh.notices) notice.id = 0;
    for (PaperSignature& signature : fresh.signatures) signature.id = 0;
    for (WorkEntry& entry : fresh.workLog) entry.id = 0;
    return fresh;
}

// -- cancellation

Done RepairOrder::canCancel(const CancelWish& wish) const {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    Violations violations;
    violations.take(carIsHere());
    requireText(violations, wish.reason, QStringLiteral("reason"), MostReason);
    const Money held = m_state.moneyHeld();
    if (held > Money()) {
        violations.require(wish.keepsMoney, ErrorKind::DepositUndecided, QStringLiteral("deposit"),
                           {{QStringLiteral("paid"), held.toText()}});
        if (wish.keepsMoney)
            requireText(violations, wish.keptReason, QStringLiteral("keptReason"), MostReason);
    }
    const bool anythingHere =
        !m_state.intake.keyTag.isEmpty() || !m_state.intake.belongings.empty();
    violations.require(wish.handedBack || !anythingHere, ErrorKind::BelongingsNotReturned,
                       QStringLiteral("handedBack"),
                       {{QStringLiteral("what"), m_state.intake.keyTag}});
    return violations.result();
}

Done RepairOrder::cancel(const CancelWish& wish, Stamp stamp) {
    if (Done can = canCancel(wish); !can) return can;
    const Money held = m_state.moneyHeld();
    m_state.cancellation =
        Cancellation{.reason = wish.reason.trimmed(),
                     .kept = held,
                     .keptReason = held > Money() ? wish.keptReason.trimmed() : QString(),
                     .partsReturned = wish.partsReturned,
                     .at = stamp.at,
                     .by = stamp.by};
    for (Job& job : m_state.jobs) {
        takeOffTheClock(job.id, stamp);
        for (Line& line : job.lines)
            if (wish.partsReturned) line.issued = Quantity();
    }
    for (Belonging& belonging : m_state.intake.belongings) belonging.returned = true;
    m_state.document = DocumentState::Cancelled;
    return {};
}

}  // namespace baydesk
