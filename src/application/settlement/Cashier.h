#pragma once

#include "application/Workplace.h"
#include "domain/order/RepairOrder.h"

#include <optional>
#include <vector>

namespace baydesk {

// One tender of a split payment, as the cashier counts it in.
struct Tendered {
    Tender tender = Tender::Cash;
    Money amount;
    QString note = {};
    // Of cash, where it was counted: what the customer handed over; what is more goes back as
    // change.
    std::optional<Money> handedOver = {};
};

// The cash of all tenders against all that was handed over. Errors: those of checkHandedOver.
Done checkCash(const std::vector<Tendered>& tenders);

// A deposit or a part payment; the order stays open. Each tender gets its receipt number. Money is
// taken in an open shift only; with `opening`, its float, one is opened in the same step.
// Errors: those of RepairOrder::pay, at "tenders[n].amount"; NotPositive without any tender;
// NoOpenShift at "opening"; OnAccountBeforeSettlement; those of checkCash.
Result<Outcome> takePayment(Workplace& workplace, const Caller& caller, OrderId order,
                            const std::vector<Tendered>& tenders,
                            std::optional<Money> opening = {});

// A manager's leave to go without paying, signed at the same screen. Whoever may give it needs no
// PIN for their own.
struct CreditForm {
    CreditGrant grant = {};
    QString pin = {};
};

// Takes what is still to pay and locks the bill, in one transaction. Where no agreement covers what
// is put on account, `credit` does. The PIN is checked, and a wrong one counted, before anything is
// written.
// Errors: those of RepairOrder::pay and RepairOrder::settle; NoOpenShift; those of checkCash;
// those of mayCharge at the tender that is put on account, or of mayGrant; WrongPin, PinLocked at
// "pin".
Result<Outcome> settle(Workplace& workplace, const Caller& caller, OrderId order,
                       const std::vector<Tendered>& tenders, Money oddFen,
                       std::optional<Money> opening = {},
                       const std::optional<CreditForm>& credit = {});

// Hands the car over and plans the first call. A big repair gets its completion certificate with
// the gate pass.
// Errors: those of RepairOrder::release.
Result<Outcome> release(Workplace& workplace, const Caller& caller, OrderId order,
                        const Handover& handover);

}  // namespace baydesk
