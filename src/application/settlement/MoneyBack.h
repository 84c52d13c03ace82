#pragma once

#include "application/Workplace.h"
#include "domain/order/RepairOrder.h"

#include <optional>

namespace baydesk {

// A discount; whoever has to allow it signs in at the same screen.
struct DiscountForm {
    OrderId order = {};
    Money amount = {};
    QString standard = {};
    QString reason = {};
    StaffId authoriser = {};
    QString pin = {};
};
// The PIN is checked, and a wrong one counted, before anything is written.
// Errors: those of RepairOrder::giveDiscount; WrongPin, PinLocked at "pin".
Result<Outcome> giveDiscount(Workplace& workplace, const Caller& caller, const DiscountForm& form);
Result<Outcome> takeDiscountBack(Workplace& workplace, const Caller& caller, OrderId order);

struct RefundForm {
    OrderId order = {};
    Tender tender = Tender::Cash;
    Money amount = {};
    QString reason = {};
    LineId line = {};                   // none: of the whole bill
    std::optional<Money> opening = {};  // float of a drawer that is not open yet
};
// Gives money back under a receipt number of its own. Errors: those of RepairOrder::refund;
// NoOpenShift at "opening". The answer's number is the receipt's.
Result<Outcome> refund(Workplace& workplace, const Caller& caller, const RefundForm& form);

// 反结算. Before the car has left the money moves to a fresh order under which the work is billed
// anew; afterwards it stays and can be given back. What was put on account is not owed any more.
// Errors: those of RepairOrder::reverse. The answer is the fresh order, or the reversed one.
Result<Outcome> reverse(Workplace& workplace, const Caller& caller, OrderId order,
                        const QString& reason);

struct CancelForm {
    OrderId order;
    CancelWish wish;
    Tender tender = Tender::Cash;       // with which a deposit that is not kept goes back
    std::optional<Money> opening = {};  // float of a drawer that is not open yet
};
// Parts that were not used go back on the shelf, the deposit into the customer's hand.
// Errors: those of RepairOrder::cancel; NotAllowed ("cancelStarted") once work has begun, or
// ("refund") for whoever may not give money back; NoOpenShift at "opening".
Result<Outcome> cancelOrder(Workplace& workplace, const Caller& caller, const CancelForm& form);

}  // namespace baydesk
