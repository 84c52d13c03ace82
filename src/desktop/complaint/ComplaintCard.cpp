#include "desktop/complaint/ComplaintCard.h"

#include "desktop/complaint/ComplaintWords.h"
#include "desktop/complaint/LadderStrip.h"
#include "desktop/customer/CustomerText.h"
#include "desktop/order/WarrantyText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Chip.h"
#include "desktop/widgets/LinkButton.h"
#include "desktop/widgets/PlateLabel.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace baydesk {

namespace {

QLabel* wrapping(QWidget* parent) {
    auto* label = new WrappedLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

ComplaintCard::ComplaintCard(const Formats& formats, const Clock& clock, QWidget* parent)
    : Card(parent),
      m_formats(formats),
      m_clock(clock),
      m_customer(new LinkButton(this)),
      m_phone(new QLabel(this)),
      m_plate(new PlateLabel(PlateSize::Small, this)),
      m_order(new LinkButton(this)),
      m_state(new Chip(this)),
      m_words(wrapping(this)),
      m_about(wrapping(this)),
      m_next(wrapping(this)),
      m_left(new Chip(this)),
      m_ladder(new LadderStrip(this)) {
    layOut();
    connect(m_customer, &QPushButton::clicked, this, [this] {
        if (m_view) Q_EMIT customerAsked(m_view->complaint.customer);
    });
    connect(m_order, &QPushButton::clicked, this, [this] {
        if (m_view) Q_EMIT orderAsked(m_view->complaint.order);
    });
    retranslate();
}

void ComplaintCard::layOut() {
    m_customer->setFont(Theme::boldFont(metrics::FontSize + 2));
    m_words->setFont(Theme::font(metrics::FontSize + 1));
    markAs(m_about, "small");
    m_next->setFont(Theme::boldFont());
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* who = new QHBoxLayout;
    who->setSpacing(metrics::Grid);
    who->addWidget(m_customer);
    who->addWidget(m_phone);
    who->addStretch(1);
    who->addWidget(m_order);
    who->addWidget(m_plate);
    who->addWidget(m_state);
    auto* next = new QHBoxLayout;
    next->setSpacing(metrics::Grid);
    next->addWidget(m_left, 0, Qt::AlignTop);
    next->addWidget(m_next, 1);
    body()->addLayout(who);
    body()->addWidget(m_words);
    body()->addWidget(m_about);
    body()->addLayout(next);
    body()->addWidget(m_ladder);
}

void ComplaintCard::show(const ComplaintView& view, bool mayReveal) {
    m_view = view;
    m_mayReveal = mayReveal;
    retranslate();
}

void ComplaintCard::tick() { retranslate(); }

void ComplaintCard::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Card::changeEvent(event);
}

QString ComplaintCard::nextWords() const {
    if (m_view->duties.empty()) return tr("The customer has confirmed: nothing is left to do.");
    const NextComplaintStep& next = m_view->duties.front();
    const QString duty = ComplaintWords::of(next.duty);
    if (next.dueAt.isNone()) return duty;
    const QString turn = m_view->staffName(m_view->people.onTurn(m_view->complaint, next.turn));
    return tr("%1 · %2, by %3").arg(turn, duty, m_formats.moment(next.dueAt));
}

QString ComplaintCard::about() const {
    const Complaint& complaint = m_view->complaint;
    QStringList parts{tr("told %1, %2, to %3")
                          .arg(ComplaintWords::of(complaint.source),
                               m_formats.moment(complaint.openedAt()),
                               m_view->staffName(complaint.firstPerson()))};
    for (const JobWarranty& warranty : m_view->warranties)
        if (isLive(warranty, m_view->today, std::nullopt))
            parts << tr("guarantee: %1, %2").arg(warranty.title, WarrantyText::term(warranty));
    return parts.join(QStringLiteral(" · "));
}

void ComplaintCard::retranslate() {
    if (!m_view) return;
    const Complaint& complaint = m_view->complaint;
    m_customer->setText(CustomerText::addressed(m_view->customer.name, m_view->customer.honorific));
    m_customer->setAccessibleName(m_customer->text());
    m_customer->setToolTip(tr("Open the customer's file"));
    const Phone phone = m_view->customer.phone();
    m_phone->setText(m_mayReveal ? phone.grouped() : phone.masked());
    m_order->setVisible(bool(complaint.order));
    m_order->setText(m_view->order ? m_view->order->order.number : QString());
    m_order->setAccessibleName(tr("Open %1").arg(m_order->text()));
    m_plate->setVisible(m_view->vehicle.has_value());
    if (m_view->vehicle) m_plate->setPlate(m_view->vehicle->plate);
    m_state->setContent(
        {complaint.isOpen() ? Tone::Neutral : Tone::Green, ComplaintWords::of(complaint.state)});
    m_words->setText(QStringLiteral("“%1”").arg(complaint.words));
    m_about->setText(about());
    const Instant now = m_clock.now();
    const auto next = m_view->duties.empty() ? std::nullopt : std::optional(m_view->duties.front());
    m_left->setContent(ComplaintWords::chip(next, now));
    m_next->setText(nextWords());
    m_ladder->show(*m_view);
}

}  // namespace baydesk
