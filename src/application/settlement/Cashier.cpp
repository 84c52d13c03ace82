#include "application/settlement/Cashier.h"

#include "application/order/Numbers.h"
#include "application/order/OrderChange.h"
#include "domain/followup/FollowUp.h"
#include "domain/order/Warranty.h"
#include "storage/customer/CustomerRepository.h"
#include "storage/followup/FollowUpRepository.h"
#include "storage/order/WarrantyRepository.h"
#include "storage/vehicle/VehicleRepository.h"

namespace baydesk {

namespace {

Done payAll(Transaction& transaction, RepairOrder& order, const std::vector<Tendered>& tenders,
            const BusinessCalendar& calendar, StaffId by) {
    for (std::size_t at = 0; at < tenders.size(); ++at) {
        Payment payment;
        payment.id = transaction.newId<PaymentId>();
        payment.tender = tenders[at].tender;
        payment.amount = tenders[at].amount;
        payment.note = tenders[at].note;
        payment.at = transaction.at();
        payment.by = by;
        payment.receipt = nextNumber(transaction, calendar, Series::Receipt);
        if (const Done paid = order.pay(payment); !paid) {
            Violations violations;
            for (const Violation& each : paid.error().violations())
                violations.add(each.kind, QStringLiteral("tenders[%1].%2").arg(at).arg(each.field),
                               each.details);
            return violations.result();
        }
    }
    return {};
}

void planFirstCall(Transaction& transaction, const OrderState& order,
                   const BusinessCalendar& calendar) {
    FollowUpTask call = firstCall(FollowUpPlan(), calendar, transaction.at());
    call.id = transaction.newId<FollowUpId>();
    call.order = order.id;
    call.customer = order.sender;
    call.vehicle = order.vehicle;
    followups::insert(transaction, call);
}

// What the delivery itself brings about: the guarantee of each job begins, and a call is planned.
void afterLeaving(Transaction& transaction, const OrderState& order,
                  const BusinessCalendar& calendar) {
    const Vehicle vehicle = vehicles::load(transaction, order.vehicle).value_or(Vehicle());
    const Customer sender = customers::load(transaction, order.sender).value_or(Customer());
    warranties::insert(
        transaction,
        warrantiesOf(order, vehicle.kind, warranties::promise(transaction, transaction.store()),
                     calendar.businessDate(transaction.at())));
    if (wantsCall(sender, vehicle)) planFirstCall(transaction, order, calendar);
}

}  // namespace

Result<Outcome> takePayment(Workplace& workplace, const Caller& caller, OrderId order,
                            const std::vector<Tendered>& tenders) {
    if (tenders.empty()) return Error(ErrorKind::NotPositive, QStringLiteral("tenders"));
    const BusinessCalendar calendar = workplace.calendar;
    return changeOrder(workplace, Verb::TakePayment, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) {
                           return payAll(transaction, change, tenders, calendar, caller.by);
                       });
}

Result<Outcome> settle(Workplace& workplace, const Caller& caller, OrderId order,
                       const std::vector<Tendered>& tenders, Money oddFen) {
    const BusinessCalendar calendar = workplace.calendar;
    return changeOrder(
        workplace, Verb::Settle, caller, order,
        [=](Transaction& transaction, RepairOrder& change) -> Done {
            if (const Done paid = payAll(transaction, change, tenders, calendar, caller.by); !paid)
                return paid;
            return change.settle(nextNumber(transaction, calendar, Series::Settlement), oddFen,
                                 stampOf(transaction, caller));
        });
}

Result<Outcome> release(Workplace& workplace, const Caller& caller, OrderId order,
                        const Handover& handover) {
    const BusinessCalendar calendar = workplace.calendar;
    return changeOrder(
        workplace, Verb::Release, caller, order,
        [=](Transaction& transaction, RepairOrder& change) -> Done {
            const QString gatePass = nextNumber(transaction, calendar, Series::GatePass);
            if (const Done out = change.release(handover, gatePass, stampOf(transaction, caller));
                !out)
                return out;
            afterLeaving(transaction, change.state(), calendar);
            return {};
        });
}

}  // namespace baydesk
