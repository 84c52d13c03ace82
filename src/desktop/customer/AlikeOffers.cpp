#include "desktop/customer/AlikeOffers.h"

#include "desktop/customer/CustomerText.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FlowLayout.h"
#include "desktop/widgets/KeyButton.h"

namespace baydesk {

namespace {

constexpr std::size_t MostOffers = 3;

}  // namespace

AlikeOffers::AlikeOffers(QWidget* parent)
    : QWidget(parent), m_line(new FlowLayout(metrics::Grid, this)) {
    QSizePolicy grows(QSizePolicy::Preferred, QSizePolicy::Preferred);
    grows.setHeightForWidth(true);
    setSizePolicy(grows);
    hide();
}

void AlikeOffers::setOffers(const std::vector<AlikeCustomer>& offers, const QString& toolTip) {
    while (QLayoutItem* item = m_line->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_offers = offers;
    if (m_offers.size() > MostOffers) m_offers.resize(MostOffers);
    for (const AlikeCustomer& each : m_offers) {
        auto* button = new KeyButton(this);
        button->setAutoDefault(false);
        button->setIcon(Icons::icon(Icon::User));
        QStringList words{CustomerText::addressed(each.customer.name, each.customer.honorific),
                          each.customer.phone().masked(), CustomerText::word(each.by)};
        words.removeAll(QString());
        button->setText(words.join(QStringLiteral(" · ")));
        button->setToolTip(toolTip);
        if (m_line->count() == 0) button->setKeyHint(QKeySequence(Qt::Key_F6));
        connect(button, &QPushButton::clicked, this,
                [this, customer = each.customer] { Q_EMIT chosen(customer); });
        m_line->addWidget(button);
        button->show();
    }
    m_line->invalidate();
    setVisible(!m_offers.empty());
}

void AlikeOffers::chooseFirst() {
    if (m_offers.empty()) return;
    const Customer first = m_offers.front().customer;
    Q_EMIT chosen(first);
}

}  // namespace baydesk
