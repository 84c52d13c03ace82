#include "desktop/shell/CallerBar.h"

#include "application/order/Reception.h"
#include "desktop/customer/CustomerText.h"
#include "desktop/desk/Desk.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ElidingLabel.h"
#include "desktop/widgets/Retranslate.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace baydesk {

namespace {

constexpr int SignSize = 18;
const QString Slot = QStringLiteral("window.caller");

}  // namespace

CallerBar::CallerBar(ScreenContext& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_sign(new QLabel(this)),
      m_words(new ElidingLabel(this)),
      m_open(new QPushButton(this)),
      m_dismiss(new QPushButton(this)) {
    markAs(this, "note");
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 4, 12, 4);
    line->setSpacing(metrics::Grid);
    line->addWidget(m_sign);
    line->addWidget(m_words, 1);
    for (QPushButton* each : {m_open, m_dismiss}) {
        each->setAutoDefault(false);
        each->setFocusPolicy(Qt::TabFocus);  // a click takes no cursor out of a field
        line->addWidget(each);
    }
    connect(m_open, &QPushButton::clicked, this, &CallerBar::open);
    connect(m_dismiss, &QPushButton::clicked, this, &CallerBar::dismiss);
    hide();
    retranslate();
}

void CallerBar::ring(const Phone& phone) {
    if (phone.isNone()) return;
    m_phone = phone;
    m_people.clear();
    m_context.desk.askLatest(
        Slot, this, [phone](Workplace& workplace) { return customersWithPhone(workplace, phone); },
        [this](const Result<std::vector<Customer>>& people) {
            showCall(people ? *people : std::vector<Customer>());
        });
}

void CallerBar::showCall(const std::vector<Customer>& people) {
    m_people = people;
    retranslate();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT shown();
}

void CallerBar::open() {
    if (m_phone.isNone()) return;
    const Phone phone = m_phone;
    const CustomerId customer = m_people.empty() ? CustomerId() : m_people.front().id;
    dismiss();
    if (customer)
        m_context.navigator.openCustomer(customer);
    else
        m_context.navigator.openReceptionFor(phone);
}

void CallerBar::dismiss() {
    m_phone = {};
    m_people.clear();
    m_context.desk.forget(Slot);
    hide();
}

QString CallerBar::words() const { return m_words->text(); }

void CallerBar::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QFrame::changeEvent(event);
}

void CallerBar::retranslate() {
    m_sign->setPixmap(
        Icons::pixmap(Icon::Phone, SignSize, Tokens::current()(Token::Amber), devicePixelRatioF()));
    const bool reveals = m_context.may(Right::RevealPhone);
    const QString number = reveals ? m_phone.grouped() : m_phone.masked();
    if (m_people.empty()) {
        // A number that nobody has: whoever writes it down must see it.
        m_words->setText(tr("Call from %1, who is not known here yet").arg(m_phone.grouped()));
        m_open->setText(tr("New reception (F3)"));
    } else {
        const Customer& first = m_people.front();
        const QString name = CustomerText::addressed(first.name, first.honorific);
        const int more = static_cast<int>(m_people.size()) - 1;
        m_words->setText(more > 0
                             ? tr("Call from %1 · %2 and %n more with this number", nullptr, more)
                                   .arg(name, number)
                             : tr("Call from %1 · %2").arg(name, number));
        m_open->setText(tr("Open (F3)"));
    }
    m_open->setAccessibleName(tr("Open whoever calls"));
    m_dismiss->setText(tr("Not now"));
    m_dismiss->setAccessibleName(tr("Hide the call"));
    setAccessibleName(m_words->text());
}

}  // namespace baydesk
