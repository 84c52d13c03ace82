#include "desktop/settlement/CreditDialog.h"

#include "desktop/order/OrderWords.h"
#include "desktop/order/SumList.h"
#include "desktop/settlement/TenderEntry.h"
#include "desktop/text/ErrorText.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MergeDialog.h"
#include "desktop/widgets/MoneyEdit.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

namespace baydesk {

void CreditDialog::ask(ScreenContext& context, CustomerId customer, Purpose purpose,
                       QWidget* parent) {
    context.desk.ask(
        parent, [customer](Workplace& workplace) { return creditOf(workplace, customer); },
        [&context, customer, purpose, parent](const Result<CreditView>& credit) {
            if (credit)
                (new CreditDialog(context, customer, *credit, purpose, parent))->open();
            else
                context.navigator.warn(ErrorText::sentences(credit.error()));
        });
}

CreditDialog::CreditDialog(ScreenContext& context, CustomerId customer, const CreditView& credit,
                           Purpose purpose, QWidget* parent)
    : MoneyDialog(context, parent),
      m_customer(customer),
      m_credit(credit),
      m_purpose(purpose),
      m_sums(new SumList(this)) {
    body()->addWidget(m_sums);
    if (grants()) {
        m_amount = addMoney("limit");
        m_until = addText("validUntil");
        m_paper = addText("paper");
        if (m_credit.agreement) fill(*m_credit.agreement);
    } else {
        m_tenders = new TenderEntry(this);
        m_tenders->setWithoutOnAccount();
        m_tenders->setDue(m_credit.owed);
        body()->addWidget(m_tenders);
        m_opening = addMoney("opening");
        connect(m_tenders, &TenderEntry::changed, this, &CreditDialog::updateState);
        connect(actionBar(), &ActionBar::missingChosen, m_tenders, &TenderEntry::goTo);
    }
    finish();
    if (m_tenders) m_tenders->focusFirst();
}

CreditDialog::~CreditDialog() {
    if (m_tenders) m_tenders->disconnect(this);
}

QDate CreditDialog::until() const { return QDate::fromString(text(m_until), Qt::ISODate); }

void CreditDialog::updateState() {
    if (m_tenders) {
        updatePayment();
        return;
    }
    QList<Missing> missing;
    if (amount(m_amount).isZero()) missing.append({m_amount->field(), tr("the amount")});
    if (grants() && m_paper) {
        if (!until().isValid()) missing.append({m_until->field(), tr("the last day")});
        if (text(m_paper).isEmpty()) missing.append({m_paper->field(), tr("the signed paper")});
    }
    actionBar()->setMissing(missing);
    action()->setText(tr("Grant credit of %1").arg(amount(m_amount).toText()));
}

void CreditDialog::updatePayment() {
    const Money total = m_tenders->total();
    QList<Missing> missing;
    if (m_tenders->hasUnreadable())
        missing.append({QStringLiteral("amount"), tr("an amount that can be read")});
    else if (total.isZero())
        missing.append({QStringLiteral("amount"), tr("the amount")});
    else if (const Done may = mayPay(m_credit.owed, total); !may)
        missing.append(OrderWords::missing(may.error()));
    if (const Done enough = checkCash(m_tenders->tenders()); !enough)
        missing.append(OrderWords::missing(enough.error()));
    actionBar()->setMissing(missing);
    action()->setText(tr("Take %1").arg(total.toText()));
}

void CreditDialog::fill(const CreditAgreement& agreement) {
    m_amount->controlAs<MoneyEdit>()->setAmount(agreement.limit);
    m_until->controlAs<QLineEdit>()->setText(agreement.validUntil.toString(Qt::ISODate));
    m_paper->controlAs<QLineEdit>()->setText(agreement.paper);
}

CreditAgreement CreditDialog::typed() const {
    return {.customer = m_customer,
            .limit = amount(m_amount),
            .validUntil = until(),
            .paper = text(m_paper),
            .version = m_credit.agreement ? m_credit.agreement->version : 0};
}

CreditAgreement CreditDialog::mergedWith(const CreditAgreement& stored, FieldMerge& merge) const {
    const CreditAgreement shown = m_credit.agreement.value_or(CreditAgreement());
    const CreditAgreement mine = typed();
    CreditAgreement both = stored;
    merge.field(m_amount->label(), both.limit, shown.limit, mine.limit,
                [](Money each) { return each.toText(); });
    merge.field(m_until->label(), both.validUntil, shown.validUntil, mine.validUntil,
                [](QDate each) { return each.toString(Qt::ISODate); });
    merge.field(m_paper->label(), both.paper, shown.paper, mine.paper);
    return both;
}

bool CreditDialog::saveOnTop() {
    if (!grants()) return false;
    context().desk.ask(
        this,
        [customer = m_customer](Workplace& workplace) { return creditOf(workplace, customer); },
        [this](const Result<CreditView>& credit) {
            if (!credit || !credit->agreement) {
                showProblem(credit ? Error(ErrorKind::StaleEdit) : credit.error());
                return;
            }
            bringTogether(
                windowTitle(), this,
                [this, stored = *credit->agreement](FieldMerge& merge) {
                    return mergedWith(stored, merge);
                },
                [this, stored = *credit](const CreditAgreement& both) {
                    m_credit = stored;
                    fill(both);
                    perform();
                });
        });
    return true;
}

MoneyDialog::Work CreditDialog::work() const {
    if (grants()) {
        return [agreement = typed()](Workplace& workplace, const Caller& caller) {
            return grantCredit(workplace, caller, agreement);
        };
    }
    return [customer = m_customer, tenders = m_tenders->tenders(),
            opening = m_opening->controlAs<MoneyEdit>()->amount()](Workplace& workplace,
                                                                   const Caller& caller) {
        return takeReceivable(workplace, caller, customer, tenders, opening);
    };
}

QString CreditDialog::doneWords(const Outcome& outcome) const {
    return grants() ? tr("Credit granted") : tr("Paid, receipt %1").arg(outcome.number);
}

void CreditDialog::retranslate() {
    setHeading(grants() ? tr("Credit agreement") : tr("Pay what is on account"));
    const Ageing& age = m_credit.ageing;
    const auto row = [](const QString& label, Money money) {
        return SumRow{label, money.toText(), SumRow::Weight::Normal, {}, false};
    };
    m_sums->setRows({row(tr("Owed up to 30 days"), age.upTo30),
                     row(tr("31 to 60 days"), age.upTo60),
                     row(tr("61 to 90 days"), age.upTo90),
                     row(tr("Older"), age.older),
                     {tr("Owed"), m_credit.owed.toText(), SumRow::Weight::Total, {}, true}});
    if (grants()) {
        m_amount->setLabel(tr("&Limit"));
        m_until->setLabel(tr("Last da&y"));
        m_until->setHint(tr("As 2027-12-31."));
        m_paper->setLabel(tr("Signed &paper"));
    } else {
        m_tenders->retranslate();
        m_opening->setLabel(tr("In the &drawer when the shift opens"));
        m_opening->setHint(tr("Only if your shift is not open yet."));
    }
    updateState();
}

}  // namespace baydesk
