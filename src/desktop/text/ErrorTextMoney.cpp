// What is said about money that comes in, is given away, and goes back.
#include "desktop/text/ErrorText.h"

namespace baydesk {

namespace {

QString figure(const Violation& violation, const char* name) {
    return violation.details.value(QLatin1String(name)).toString();
}

}  // namespace

// Each function is asked only for its own kinds; the switch in ErrorText::sentence is the complete
// one.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wswitch-enum"

QString ErrorText::ofMoney(const Violation& violation) {
    switch (violation.kind) {
        case ErrorKind::OrderLocked:
            return tr("The order is settled or cancelled and cannot be changed any more.");
        case ErrorKind::NotPositive:
            return tr("Type more than zero.");
        case ErrorKind::PaysTooMuch:
            return tr("That is more than is due (%1). Correct the amount.")
                .arg(figure(violation, "due"));
        case ErrorKind::NotPaid:
            return tr("%1 are still due. Take the payment first.").arg(figure(violation, "due"));
        case ErrorKind::OddFenTooMuch:
            return tr("At most %1 may be waived as odd amount.").arg(figure(violation, "most"));
        case ErrorKind::NotSettled:
            return tr("The order is not settled. Settle it first.");
        default:
            return {};
    }
}

QString ErrorText::ofMoneyBack(const Violation& violation) {
    switch (violation.kind) {
        case ErrorKind::DiscountNeedsAuthoriser:
            return tr("You may give %1. Above that somebody who may must sign in here.")
                .arg(figure(violation, "most"));
        case ErrorKind::AuthoriserMayNot:
            return tr("This person may allow at most %1. Ask somebody else.")
                .arg(figure(violation, "most"));
        case ErrorKind::DiscountTooMuch:
            return tr("The whole bill is %1. Give less.").arg(figure(violation, "most"));
        case ErrorKind::DiscountOutdated:
            return tr("The bill is smaller than when the discount was given. Give it again.");
        case ErrorKind::RefundTooMuch:
            return tr("At most %1 can be given back.").arg(figure(violation, "most"));
        case ErrorKind::AlreadyReversed:
            return tr("This settlement has been reversed already.");
        case ErrorKind::DepositUndecided:
            return tr("%1 were paid. Give them back, or keep them with a reason.")
                .arg(figure(violation, "paid"));
        case ErrorKind::NoOpenShift:
            return tr("Your shift is not open. Say what is in the drawer to open it.");
        case ErrorKind::ShiftAlreadyOpen:
            return tr("Your shift is open already.");
        case ErrorKind::DifferenceUnexplained:
            return tr("The count differs by %1. Say why.").arg(figure(violation, "difference"));
        case ErrorKind::OnAccountBeforeSettlement:
            return tr(
                "Only the rest of a settlement can be put on account. Choose another tender.");
        case ErrorKind::NoCreditAgreement:
            return tr("The payer has no credit agreement. Choose another tender.");
        case ErrorKind::CreditExpired:
            return tr("The payer's credit agreement ended on %1.").arg(figure(violation, "until"));
        case ErrorKind::CreditExhausted:
            return tr("Only %1 are left of the payer's credit.").arg(figure(violation, "left"));
        case ErrorKind::TooLittleCash:
            return tr("%1 is missing from the cash handed over. Count it again, or take less.")
                .arg(figure(violation, "short"));
        default:
            return {};
    }
}

#pragma GCC diagnostic pop

}  // namespace baydesk
