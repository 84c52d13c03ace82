#include "desktop/settlement/AccountCard.h"

#include "desktop/order/OrderWords.h"
#include "desktop/text/Formats.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/LinkButton.h"
#include "desktop/widgets/PlainLabel.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr auto AtRight = Qt::AlignRight | Qt::AlignVCenter;

}  // namespace

AccountCard::AccountCard(const Formats& formats, QWidget* parent)
    : Card(parent),
      m_formats(formats),
      m_limit(new QLabel(this)),
      m_grid(new QGridLayout),
      m_lastPaid(new WrappedLabel(this)) {
    markAs(m_limit, "second");
    markAs(m_lastPaid, "second");
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    addToTitle(m_limit);
    body()->addLayout(m_grid);
    body()->addWidget(m_lastPaid);
    hide();
}

void AccountCard::show(const CreditView& credit) {
    m_credit = credit;
    setVisible(credit.agreement || !credit.ledger.empty());
    retranslate();
}

void AccountCard::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Card::changeEvent(event);
}

void AccountCard::retranslate() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setTitle(m_credit.owed.isZero() ? tr("On account: nothing owed")
                                    : tr("On account: %1 owed").arg(m_credit.owed.toText()));
    m_limit->setVisible(m_credit.agreement.has_value());
    if (m_credit.agreement)
        m_limit->setText(tr("limit %1 · until %2")
                             .arg(m_credit.agreement->limit.toText(),
                                  m_credit.agreement->validUntil.toString(Qt::ISODate)));
    const std::vector<OpenCharge> charges = openCharges(m_credit.ledger);
    if (!charges.empty()) addHead();
    for (std::size_t i = 0; i < charges.size(); ++i) add(static_cast<int>(i) + 1, charges.at(i));
    const auto paid =
        std::find_if(m_credit.ledger.rbegin(), m_credit.ledger.rend(),
                     [](const Receivable& each) { return each.kind == ReceivableKind::Paid; });
    m_lastPaid->setVisible(paid != m_credit.ledger.rend());
    if (paid != m_credit.ledger.rend())
        m_lastPaid->setText(tr("Last paid %1: %2, %3, receipt %4")
                                .arg(m_formats.moment(paid->at), (-paid->amount).toText(),
                                     OrderWords::tender(paid->tender), paid->receipt));
}

void AccountCard::addHead() {
    const QStringList heads{tr("Put on account"), tr("Order"), tr("Amount"), tr("Paid"),
                            tr("Still owed")};
    for (int column = 0; column < heads.size(); ++column)
        m_grid->addWidget(plainLabel(heads.at(column), "small", this), 0, column,
                          column < 2 ? Qt::Alignment() : Qt::Alignment(AtRight));
}

void AccountCard::add(int row, const OpenCharge& charge) {
    auto* day = plainLabel(m_formats.moment(charge.at).section(u' ', 0, -2), "second", this);
    day->setToolTip(m_formats.exact(charge.at));
    auto* number = new LinkButton(this);
    number->setText(charge.number);
    number->setAccessibleName(charge.number);
    connect(number, &QPushButton::clicked, this,
            [this, order = charge.order] { Q_EMIT orderAsked(order); });
    m_grid->addWidget(day, row, 0);
    m_grid->addWidget(number, row, 1, Qt::AlignLeft);
    m_grid->addWidget(plainLabel(charge.amount.toText(), "", this), row, 2, AtRight);
    m_grid->addWidget(plainLabel(charge.paid().toText(), "", this), row, 3, AtRight);
    m_grid->addWidget(plainLabel(charge.left.toText(), "", this), row, 4, AtRight);
}

}  // namespace baydesk
