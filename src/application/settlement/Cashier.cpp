#include "application/settlement/Cashier.h"

#include "application/order/Numbers.h"
#include "application/order/OrderChange.h"
#include "application/settlement/Shifts.h"
#include "application/staff/StaffDesk.h"
#include "domain/followup/FollowUp.h"
#include "domain/order/Warranty.h"
#include "domain/settlement/CashHandedOver.h"
#include "domain/settlement/Credit.h"
#include "domain/workshop/Quality.h"
#include "storage/customer/CustomerRepository.h"
#include "storage/followup/FollowUpRepository.h"
#include "storage/order/WarrantyRepository.h"
#include "storage/settlement/CreditRepository.h"
#include "storage/settlement/ShiftRepository.h"
#include "storage/store/ShopRepository.h"
#include "storage/vehicle/VehicleRepository.h"

#include <algorithm>

namespace baydesk {

namespace {

// Says at which of the tenders a violation is.
Done atTender(std::size_t at, const Error& error) {
    Violations violations;
    for (const Violation& each : error.violations())
        violations.add(each.kind, QStringLiteral("tenders[%1].%2").arg(at).arg(each.field),
                       each.details);
    return violations.result();
}

// Money goes into the open drawer of whoever takes it.
struct Till {
    const BusinessCalendar& calendar;
    StaffId by;
    std::optional<Money> opening;
    bool onCredit = false;  // a manager lets the car go
};

// The payer promises to pay what is put on account: inside the agreement's limit, or by a manager's
// leave.
Done charge(Transaction& transaction, const OrderState& order, const Payment& payment,
            const Till& till) {
    const auto agreement = credits::agreementForChange(transaction, order.payer);
    const Money already = owed(credits::ledgerOf(transaction, transaction.store(), order.payer));
    if (const Done may = mayCharge(agreement, already, payment.amount,
                                   till.calendar.businessDate(transaction.at()));
        !may && !till.onCredit)
        return may;
    credits::append(transaction, {.id = transaction.newId<ReceivableId>(),
                                  .customer = order.payer,
                                  .order = order.id,
                                  .kind = ReceivableKind::Charge,
                                  .amount = payment.amount,
                                  .tender = Tender::OnAccount,
                                  .receipt = {},
                                  .note = order.number,
                                  .at = payment.at,
                                  .by = payment.by});
    return {};
}

bool isOnAccount(const Tendered& each) { return each.tender == Tender::OnAccount; }

// What payAll() reads, to be foretold.
void readForPaying(Transaction& transaction, const OrderState& order,
                   const std::vector<Tendered>& tenders, const Till& till) {
    if (tenders.empty()) return;
    shifts::openForChange(transaction, till.by);
    if (std::any_of(tenders.begin(), tenders.end(), isOnAccount)) {
        credits::agreementForChange(transaction, order.payer);
        credits::ledgerOf(transaction, transaction.store(), order.payer);
    }
    lockSeries(transaction, till.calendar, Series::Receipt);
}

Done payAll(Transaction& transaction, RepairOrder& order, const std::vector<Tendered>& tenders,
            const Till& till) {
    if (tenders.empty()) return {};
    if (const Done enough = checkCash(tenders); !enough) return enough;
    const auto drawer = drawerFor(transaction, till.calendar, till.by, till.opening);
    if (!drawer) return drawer.error();
    for (std::size_t at = 0; at < tenders.size(); ++at) {
        Payment payment;
        payment.id = transaction.newId<PaymentId>();
        payment.tender = tenders[at].tender;
        payment.amount = tenders[at].amount;
        payment.note = tenders[at].note;
        payment.at = transaction.at();
        payment.by = till.by;
        payment.shift = *drawer;
        payment.receipt = nextNumber(transaction, till.calendar, Series::Receipt);
        if (const Done paid = order.pay(payment); !paid) return atTender(at, paid.error());
        if (!isOnAccount(tenders[at])) continue;
        const Done charged = charge(transaction, order.state(), payment, till);
        if (!charged) return atTender(at, charged.error());
    }
    return {};
}

// What afterLeaving() reads, to be foretold.
void readForLeaving(Transaction& transaction, const OrderState& order) {
    vehicles::load(transaction, order.vehicle);
    customers::load(transaction, order.sender);
    warranties::promise(transaction, transaction.store());
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

Done checkCash(const std::vector<Tendered>& tenders) {
    Money cash;
    std::optional<Money> handedOver;
    for (const Tendered& each : tenders) {
        if (each.tender != Tender::Cash) continue;
        cash += each.amount;
        if (each.handedOver) handedOver = handedOver.value_or(Money()) + *each.handedOver;
    }
    return checkHandedOver(cash, handedOver);
}

Result<Outcome> takePayment(Workplace& workplace, const Caller& caller, OrderId order,
                            const std::vector<Tendered>& tenders, std::optional<Money> opening) {
    if (tenders.empty()) return Error(ErrorKind::NotPositive, QStringLiteral("tenders"));
    for (std::size_t at = 0; at < tenders.size(); ++at)
        if (isOnAccount(tenders[at]))
            return atTender(at,
                            Error(ErrorKind::OnAccountBeforeSettlement, QStringLiteral("amount")))
                .error();
    const BusinessCalendar& calendar = workplace.calendar;
    return changeOrder(workplace, Verb::TakePayment, caller, order,
                       [&](Transaction& transaction, RepairOrder& change) {
                           const Till till{calendar, caller.by, opening};
                           transaction.foretell(
                               [&] { readForPaying(transaction, change.state(), tenders, till); });
                           return payAll(transaction, change, tenders, till);
                       });
}

Result<Outcome> settle(Workplace& workplace, const Caller& caller, OrderId order,
                       const std::vector<Tendered>& tenders, Money oddFen,
                       std::optional<Money> opening, const std::optional<CreditForm>& credit) {
    if (credit && credit->grant.authoriser && credit->grant.authoriser != caller.by)
        if (const auto signedIn = authorise(workplace, credit->grant.authoriser, credit->pin);
            !signedIn)
            return signedIn.error();
    const BusinessCalendar& calendar = workplace.calendar;
    const std::optional<CreditGrant> grant =
        credit ? std::optional(credit->grant) : std::optional<CreditGrant>();
    return changeOrder(
        workplace, Verb::Settle, caller, order,
        [&](Transaction& transaction, RepairOrder& change) -> Done {
            const Till till{calendar, caller.by, opening, grant.has_value()};
            transaction.foretell([&] {
                if (grant) rolesOf(transaction, grant->authoriser);
                readForPaying(transaction, change.state(), tenders, till);
                lockSeries(transaction, calendar, Series::Settlement);
            });
            if (grant)
                if (const Done granted = mayGrant(*grant, rolesOf(transaction, grant->authoriser),
                                                  calendar.businessDate(transaction.at()));
                    !granted)
                    return granted;
            if (const Done paid = payAll(transaction, change, tenders, till); !paid) return paid;
            return change.settle(nextNumber(transaction, calendar, Series::Settlement), oddFen,
                                 stampOf(transaction, caller), grant);
        });
}

Result<Outcome> release(Workplace& workplace, const Caller& caller, OrderId order,
                        const Handover& handover) {
    const BusinessCalendar& calendar = workplace.calendar;
    return changeOrder(
        workplace, Verb::Release, caller, order,
        [&](Transaction& transaction, RepairOrder& change) -> Done {
            transaction.foretell([&] {
                readForLeaving(transaction, change.state());
                lockSeries(transaction, calendar, Series::GatePass);
                if (needsCertificate(change.state().repairClass))
                    lockSeries(transaction, calendar, Series::Certificate);
            });
            const Shop shop = shops::load(transaction, transaction.store()).value_or(Shop());
            if (shop.signedPapers.contains(SignedPaper::SettlementList) &&
                !change.state().express &&
                !signingOf(SignedPaper::SettlementList, change.state()).isSigned())
                return Error(ErrorKind::SignatureMissing, QStringLiteral("signature"));
            const QString gatePass = nextNumber(transaction, calendar, Series::GatePass);
            const QString certificate = needsCertificate(change.state().repairClass)
                                            ? nextNumber(transaction, calendar, Series::Certificate)
                                            : QString();
            if (const Done out =
                    change.release(handover, gatePass, stampOf(transaction, caller), certificate);
                !out)
                return out;
            afterLeaving(transaction, change.state(), calendar);
            return {};
        },
        [](Transaction& transaction) { shops::load(transaction, transaction.store()); });
}

}  // namespace baydesk
