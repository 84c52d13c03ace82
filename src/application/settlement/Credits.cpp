#include "application/settlement/Credits.h"

#include "application/order/Numbers.h"
#include "application/settlement/Shifts.h"
#include "storage/customer/CustomerRepository.h"
#include "storage/settlement/CreditRepository.h"
#include "storage/settlement/ShiftRepository.h"

namespace baydesk {

namespace {

Done pay(Transaction& transaction, CustomerId customer, Money& debt, const Tendered& tendered,
         const QString& receipt, ShiftId drawer, StaffId by) {
    if (const Done may = mayPay(debt, tendered.amount); !may) return may;
    if (tendered.tender == Tender::OnAccount)
        return Error(ErrorKind::OnAccountBeforeSettlement, QStringLiteral("amount"));
    credits::append(transaction, {.id = transaction.newId<ReceivableId>(),
                                  .customer = customer,
                                  .order = {},
                                  .kind = ReceivableKind::Paid,
                                  .amount = -tendered.amount,
                                  .tender = tendered.tender,
                                  .receipt = receipt,
                                  .note = tendered.note,
                                  .at = transaction.at(),
                                  .by = by,
                                  .shift = drawer});
    debt -= tendered.amount;
    return {};
}

// What takeReceivable() reads, to be foretold. One payer at a time: nobody pays the same debt
// twice.
void readForReceiving(Transaction& transaction, const BusinessCalendar& calendar,
                      CustomerId customer, StaffId by) {
    credits::agreementForChange(transaction, customer);
    credits::ledgerOf(transaction, transaction.store(), customer);
    shifts::openForChange(transaction, by);
    lockSeries(transaction, calendar, Series::Receipt);
}

}  // namespace

Result<CreditView> creditOf(Workplace& workplace, CustomerId customer) {
    const Instant now = workplace.clock->now();
    return workplace.database->ask([store = workplace.store, customer, now](Session& session) {
        CreditView view;
        view.agreement = credits::agreementOf(session, customer);
        view.ledger = credits::ledgerOf(session, store, customer);
        view.owed = owed(view.ledger);
        view.ageing = ageingOf(view.ledger, now);
        return view;
    });
}

Result<Outcome> grantCredit(Workplace& workplace, const Caller& caller,
                            const CreditAgreement& agreement) {
    if (const Done checked = check(agreement); !checked) return checked.error();
    return perform(
        workplace, Verb::GrantCredit, caller,
        [=](Transaction& transaction) -> Result<Outcome> {
            if (!customers::load(transaction, agreement.customer))
                return Error(ErrorKind::NotFound, {},
                             {{QStringLiteral("what"), QStringLiteral("customer")}});
            const auto before = credits::agreementForChange(transaction, agreement.customer);
            if ((before ? before->version : 0) != agreement.version)
                return Error(ErrorKind::StaleEdit);
            CreditAgreement after = agreement;
            // It stays with the file that it was signed for, whatever was merged since.
            if (before) after.customer = before->customer;
            after.paper = agreement.paper.trimmed();
            credits::save(transaction, before, after);
            return Outcome{agreement.customer.value(), {}};
        },
        [&agreement](Transaction& transaction) {
            customers::load(transaction, agreement.customer);
            credits::agreementForChange(transaction, agreement.customer);
        });
}

Result<Outcome> takeReceivable(Workplace& workplace, const Caller& caller, CustomerId customer,
                               const std::vector<Tendered>& tenders, std::optional<Money> opening) {
    if (tenders.empty()) return Error(ErrorKind::NotPositive, QStringLiteral("tenders"));
    if (const Done enough = checkCash(tenders); !enough) return enough.error();
    const BusinessCalendar calendar = workplace.calendar;
    return perform(
        workplace, Verb::TakeReceivable, caller,
        [=](Transaction& transaction) -> Result<Outcome> {
            credits::agreementForChange(transaction, customer);
            Money debt = owed(credits::ledgerOf(transaction, transaction.store(), customer));
            const auto drawer = drawerFor(transaction, calendar, caller.by, opening);
            if (!drawer) return drawer.error();
            QString receipt;
            for (std::size_t at = 0; at < tenders.size(); ++at) {
                receipt = nextNumber(transaction, calendar, Series::Receipt);
                const Done paid =
                    pay(transaction, customer, debt, tenders[at], receipt, *drawer, caller.by);
                if (paid) continue;
                Violations violations;
                for (const Violation& each : paid.error().violations())
                    violations.add(each.kind,
                                   QStringLiteral("tenders[%1].%2").arg(at).arg(each.field),
                                   each.details);
                return Error(violations.list());
            }
            return Outcome{customer.value(), receipt};
        },
        [&](Transaction& transaction) {
            readForReceiving(transaction, calendar, customer, caller.by);
        });
}

}  // namespace baydesk
