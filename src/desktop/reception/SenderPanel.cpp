#include "desktop/reception/SenderPanel.h"

#include "desktop/customer/CustomerText.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FlowLayout.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/Retranslate.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int WholePhone = 11;
constexpr int MostOffers = 3;

bool has(const Customer& customer, const Phone& phone) {
    return std::any_of(customer.phones.begin(), customer.phones.end(),
                       [&](const CustomerPhone& each) { return each.phone == phone; });
}

}  // namespace

SenderPanel::SenderPanel(QWidget* parent)
    : QWidget(parent),
      m_name(new FormField(new QLineEdit, QStringLiteral("sender"), this)),
      m_honorific(new FormField(new QComboBox, QStringLiteral("honorific"), this)),
      m_phone(new FormField(new QLineEdit, QStringLiteral("phone"), this)),
      m_titles(m_honorific->controlAs<QComboBox>()),
      m_offers(new QWidget(this)),
      m_offersLine(new FlowLayout(metrics::Grid, m_offers)) {
    layOut();
    for (const Honorific each : {Honorific::Unknown, Honorific::Mr, Honorific::Ms})
        m_titles->addItem({}, static_cast<int>(each));
    connect(m_titles, &QComboBox::activated, this, &SenderPanel::edited);
    for (FormField* field : {m_name, m_phone})
        connect(field->controlAs<QLineEdit>(), &QLineEdit::textEdited, this,
                [this, field] { typed(field); });
    connect(number(), &QLineEdit::editingFinished, this, [this] {
        if (!m_phone->hasProblem()) showPhoneDoubt();
    });
    setFocusProxy(m_name);
    retranslate();
}

QLineEdit* SenderPanel::name() const { return m_name->controlAs<QLineEdit>(); }
QLineEdit* SenderPanel::number() const { return m_phone->controlAs<QLineEdit>(); }

// Amber, and never in the way: a question, which the reception asks once more before it takes in.
void SenderPanel::showPhoneDoubt() {
    const QString odd = CustomerText::sentence(checkPhone(number()->text()));
    if (odd.isEmpty())
        m_phone->clearProblem();
    else
        m_phone->showWarning(odd);
}

bool SenderPanel::asksAboutPhone() {
    const PhoneVerdict verdict = checkPhone(number()->text());
    const bool odd = verdict == PhoneVerdict::WrongLength || verdict == PhoneVerdict::BadCharacter;
    if (!odd || m_asked == number()->text()) return false;
    m_asked = number()->text();
    m_phone->showWarning(
        tr("%1 Press once more if it is right.").arg(CustomerText::sentence(verdict)));
    m_phone->focusControl();
    return true;
}

void SenderPanel::layOut() {
    number()->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::Grid + 4);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_honorific, 0, 1);
    grid->addWidget(m_phone, 0, 2);
    grid->addWidget(m_offers, 1, 0, 1, 3);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 5);
    grid->setRowStretch(1, 1);
    QSizePolicy grows(QSizePolicy::Preferred, QSizePolicy::Preferred);
    grows.setHeightForWidth(true);
    m_offers->setSizePolicy(grows);
}

void SenderPanel::read(const ReceptionDraft& draft) {
    name()->setText(draft.senderName);
    number()->setText(draft.phone);
    m_titles->setCurrentIndex(m_titles->findData(static_cast<int>(draft.honorific)));
    m_known.reset();
    m_ofCar.clear();
    m_withPhone.clear();
    m_restored = draft.sender;
    m_filledIn = false;
    m_asked.clear();
    for (FormField* field : fields()) field->clearProblem();
    if (!draft.phone.trimmed().isEmpty()) showPhoneDoubt();
    showOffers();
    showHints();
}

void SenderPanel::write(ReceptionDraft& draft) const {
    draft.senderName = name()->text();
    draft.phone = number()->text();
    draft.honorific = static_cast<Honorific>(m_titles->currentData().toInt());
    draft.sender = m_known ? m_known->id : m_restored;
}

Phone SenderPanel::phone() const { return Phone::of(number()->text()); }

void SenderPanel::showPeopleOfCar(const std::vector<Customer>& people, bool takes) {
    m_ofCar = people;
    if (m_restored)
        for (const Customer& each : people)
            if (each.id == m_restored) m_known = each;
    if (takes) {
        const bool free = name()->text().trimmed().isEmpty() || m_filledIn;
        if (free && !people.empty()) {
            take(people.front());
            m_filledIn = true;
        } else if (m_filledIn) {
            // The car was another one: so was the person.
            name()->clear();
            number()->clear();
            m_titles->setCurrentIndex(0);
            m_known.reset();
            m_filledIn = false;
        }
    }
    showOffers();
    showHints();
    Q_EMIT senderChanged();
}

void SenderPanel::showPeopleWithPhone(const std::vector<Customer>& people) {
    m_withPhone = people;
    if (m_restored)
        for (const Customer& each : people)
            if (each.id == m_restored) m_known = each;
    showOffers();
    showHints();
}

const Customer* SenderPanel::known() const { return m_known ? &*m_known : nullptr; }

bool SenderPanel::hasNewPhone() const {
    return m_known && !phone().isNone() && !has(*m_known, phone());
}

void SenderPanel::takeFirst() {
    for (const auto* people : {&m_withPhone, &m_ofCar})
        for (const Customer& each : *people)
            if (!m_known || each.id != m_known->id) {
                take(Customer(each));
                m_phone->focusControl();
                return;
            }
}

void SenderPanel::take(const Customer& customer) {
    m_known = customer;
    m_restored = {};
    m_filledIn = false;
    name()->setText(customer.name);
    m_titles->setCurrentIndex(m_titles->findData(static_cast<int>(customer.honorific)));
    if (phone().isNone() || !has(customer, phone())) number()->setText(customer.phone().grouped());
    for (FormField* field : fields()) field->clearProblem();
    showOffers();
    showHints();
    Q_EMIT senderChanged();
    Q_EMIT edited();
}

void SenderPanel::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void SenderPanel::retranslate() {
    m_name->setLabel(tr("&Sender"));
    m_honorific->setLabel(tr("T&itle"));
    m_phone->setLabel(tr("P&hone"));
    m_titles->setItemText(0, CustomerText::word(Honorific::Unknown));
    m_titles->setItemText(1, CustomerText::word(Honorific::Mr));
    m_titles->setItemText(2, CustomerText::word(Honorific::Ms));
    showOffers();
    showHints();
}

void SenderPanel::typed(FormField* field) {
    field->clearProblem();
    m_filledIn = false;
    // Another name is another person; another phone is one more phone of the same one.
    if (field == m_name && (m_known || m_restored)) {
        m_known.reset();
        m_restored = {};
        Q_EMIT senderChanged();
    }
    if (field == m_phone) {
        if (phone().number().size() >= WholePhone)
            if (const QString odd = CustomerText::sentence(checkPhone(phone())); !odd.isEmpty())
                m_phone->showWarning(odd);
        Q_EMIT phoneEdited();
    }
    showOffers();
    showHints();
    Q_EMIT edited();
}

void SenderPanel::showOffers() {
    while (QLayoutItem* item = m_offersLine->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<Customer> people;
    for (const auto* source : {&m_withPhone, &m_ofCar})
        for (const Customer& each : *source) {
            const bool shown =
                (m_known && each.id == m_known->id) ||
                std::any_of(people.begin(), people.end(),
                            [&](const Customer& other) { return other.id == each.id; });
            if (!shown && people.size() < MostOffers) people.push_back(each);
        }
    for (const Customer& each : people) {
        auto* button = new KeyButton(m_offers);
        button->setIcon(Icons::icon(Icon::User));
        button->setText(QStringLiteral("%1 · %2").arg(
            CustomerText::addressed(each.name, each.honorific), each.phone().masked()));
        button->setToolTip(tr("Take this customer as the sender"));
        if (m_offersLine->count() == 0) button->setKeyHint(QKeySequence(Qt::Key_F6));
        connect(button, &QPushButton::clicked, this, [this, each] { take(each); });
        m_offersLine->addWidget(button);
    }
    m_offers->setVisible(!people.empty());
    m_offersLine->invalidate();
}

void SenderPanel::showHints() {
    if (m_known)
        m_name->setHint(tr("Known customer"));
    else
        m_name->setHint(name()->text().trimmed().isEmpty() ? QString() : tr("New customer"));
    const bool somebodyElse =
        std::any_of(m_withPhone.begin(), m_withPhone.end(),
                    [this](const Customer& each) { return !m_known || each.id != m_known->id; });
    if (hasNewPhone())
        m_phone->setHint(tr("One more phone"));
    else
        m_phone->setHint(somebodyElse ? tr("Known phone") : QString());
}

}  // namespace baydesk
