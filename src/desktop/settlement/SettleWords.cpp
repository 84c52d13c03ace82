// What the settlement panel says of the bill, of what was paid and of a car that has left.
#include "desktop/order/OrderWords.h"
#include "desktop/order/SumList.h"
#include "desktop/settlement/SettlePanel.h"
#include "desktop/widgets/Card.h"

#include <QLabel>

namespace baydesk {

namespace {

using Weight = SumRow::Weight;

// What the payer owes of this bill: no money came in for it (mission.md, Money).
Money onAccount(const OrderState& order) {
    Money sum;
    for (const Payment& each : order.payments)
        if (each.tender == Tender::OnAccount) sum += each.amount;
    return sum;
}

}  // namespace

void SettlePanel::showBill() {
    const Bill bill = order().bill();
    const Money waived = order().settlement ? bill.oddFen : odd();
    const Money total = bill.lines() - bill.discounts - bill.diagnosisCredit - waived;
    const Money left = total - bill.paid();
    std::vector<SumRow> rows;
    const auto add = [&rows](const QString& label, Money money, Weight weight = Weight::Normal,
                             bool rule = false, std::optional<Token> color = {}) {
        rows.push_back({label, money.toText(), weight, color, rule});
    };
    add(tr("Labour"), bill.labour);
    add(tr("Parts and materials"), bill.parts);
    add(tr("Sublet"), bill.sublet);
    add(tr("Fees"), bill.fees);
    if (!bill.diagnosisCredit.isZero()) add(tr("Diagnosis credited"), -bill.diagnosisCredit);
    if (!bill.discounts.isZero()) {
        add(tr("Discount"), -bill.discounts);
        rows.push_back({discountWords(), {}});
    }
    if (!waived.isZero()) add(tr("Odd fen waived"), -waived);
    add(tr("Total"), total, Weight::Strong, true);
    if (!bill.deposits.isZero()) add(tr("Deposits"), -bill.deposits);
    const Money owed = onAccount(order());
    if (const Money paid = bill.payments - owed; !paid.isZero()) add(tr("Payments"), -paid);
    if (!bill.refunds.isZero()) add(tr("Given back"), bill.refunds);
    if (left > Money())
        add(tr("Due"), left, Weight::Total, true, Token::Red);
    else if (!owed.isZero())
        add(tr("On account"), owed, Weight::Total, true, Token::Amber);
    else
        add(tr("Paid"), bill.paid(), Weight::Total, true, Token::Green);
    m_bill->setRows(rows);
}

// As it is printed: why, by which standard, and who allowed it (mission.md, Money; manual 002).
QString SettlePanel::discountWords() const {
    if (!order().discount) return {};
    const Discount& given = *order().discount;
    const StaffId allowed = given.authoriser ? given.authoriser : given.by;
    return tr("%1, by the standard “%2”; given by %3, allowed by %4")
        .arg(given.reason, given.standard, data().view.staffName(given.by),
             data().view.staffName(allowed));
}

void SettlePanel::showPayments() {
    std::vector<SumRow> rows;
    for (const Payment& payment : order().payments) {
        QString words = tr("%1 · %2 · %3")
                            .arg(formats().moment(payment.at), OrderWords::tender(payment.tender),
                                 payment.receipt);
        if (payment.deposit) words += tr(" · deposit");
        if (payment.isRefund()) words += tr(" · given back: %1").arg(payment.note);
        rows.push_back({words, payment.amount.toText(), Weight::Normal, {}, false});
    }
    if (m_change)
        rows.push_back({tr("Handed over %1, change").arg(m_change->handedOver.toText()),
                        m_change->back.toText(),
                        Weight::Strong,
                        {},
                        true});
    if (order().settlement && order().settlement->credit)
        rows.push_back({creditWords(), {}, Weight::Normal, {}, false});
    if (rows.empty())
        rows.push_back({tr("Nothing has been paid yet."), {}, Weight::Normal, {}, false});
    m_paid->setRows(rows);
}

// Who let the car go, until when and why.
QString SettlePanel::creditWords() const {
    const CreditGrant& credit = *order().settlement->credit;
    return tr("On credit until %1, allowed by %2: %3")
        .arg(credit.payUntil.toString(Qt::ISODate), data().view.staffName(credit.authoriser),
             credit.reason);
}

QStringList SettlePanel::deliveredLines() const {
    const Release& out = *order().release;
    QStringList lines{
        tr("Handed over %1 by %2.").arg(formats().moment(out.at), data().view.staffName(out.by)),
        tr("Gate pass %1").arg(out.gatePass),
        tr("Old parts: %1").arg(OrderWords::oldParts(out.oldParts))};
    if (!out.receiver.isEmpty()) lines.append(tr("Received by %1").arg(out.receiver));
    if (out.odometerKm)
        lines.append(tr("Odometer out: %1").arg(Formats::kilometres(*out.odometerKm)));
    if (out.engineHours)
        lines.append(tr("Engine hours out: %1").arg(Formats::engineHours(*out.engineHours)));
    if (!out.certificate.isEmpty())
        lines.append(tr("Completion certificate %1").arg(out.certificate));
    if (order().settlement->credit) lines.append(creditWords());
    return lines;
}

void SettlePanel::showClosed() {
    const OrderState& now = order();
    QStringList lines;
    if (now.release) lines = deliveredLines();
    if (now.cancellation) {
        const Cancellation& end = *now.cancellation;
        lines.append(tr("Cancelled %1 by %2: %3")
                         .arg(formats().moment(end.at), data().view.staffName(end.by), end.reason));
        if (!end.kept.isZero())
            lines.append(tr("%1 were kept: %2").arg(end.kept.toText(), end.keptReason));
    }
    if (now.reversal)
        lines.append(tr("Reversed %1 by %2 as %3: %4")
                         .arg(formats().moment(now.reversal->at),
                              data().view.staffName(now.reversal->by), now.reversal->number,
                              now.reversal->reason));
    m_doneCard->setTitle(now.cancellation ? tr("Cancelled")
                         : now.release    ? tr("The car has left")
                                          : tr("Reversed"));
    m_done->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace baydesk
