#include "desktop/reception/SenderPanel.h"

#include "desktop/customer/AlikeOffers.h"
#include "desktop/customer/CustomerText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/Retranslate.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int WholePhone = 11;

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
      m_offers(new AlikeOffers(this)) {
    layOut();
    for (const Honorific each : {Honorific::Unknown, Honorific::Mr, Honorific::Ms})
        m_titles->addItem({}, static_cast<int>(each));
    connect(m_titles, &QComboBox::activated, this, &SenderPanel::edited);
    connect(m_offers, &AlikeOffers::chosen, this, &SenderPanel::take);
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
}

void SenderPanel::read(const ReceptionDraft& draft) {
    name()->setText(draft.senderName);
    number()->setText(draft.phone);
    m_titles->setCurrentIndex(m_titles->findData(static_cast<int>(draft.honorific)));
    m_known.reset();
    m_ofCar.clear();
    m_alike.clear();
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
    for (const Customer& each : people) takeSame(each);
    showOffers();
    showHints();
    Q_EMIT senderChanged();
}

// Name and whole phone agree, as a booking knew them: nobody is asked whether that is the same.
void SenderPanel::takeSame(const Customer& person) {
    if (m_known || m_restored || phone().isNone()) return;
    if (person.name == nameTyped() && has(person, phone())) take(person);
}

void SenderPanel::showPeopleAlike(const std::vector<AlikeCustomer>& people) {
    m_alike = people;
    if (m_restored)
        for (const AlikeCustomer& each : people)
            if (each.customer.id == m_restored) m_known = each.customer;
    for (const AlikeCustomer& each : people) takeSame(each.customer);
    showOffers();
    showHints();
}

QString SenderPanel::nameTyped() const { return name()->text().trimmed(); }

const Customer* SenderPanel::known() const { return m_known ? &*m_known : nullptr; }

bool SenderPanel::hasNewPhone() const {
    return m_known && !phone().isNone() && !has(*m_known, phone());
}

void SenderPanel::takeFirst() {
    if (m_offers->offers().empty()) return;
    m_offers->chooseFirst();
    m_phone->focusControl();
}

void SenderPanel::take(const Customer& customer) {
    m_known = customer;
    m_restored = {};
    m_filledIn = false;
    name()->setText(customer.name);
    m_titles->setCurrentIndex(m_titles->findData(static_cast<int>(customer.honorific)));
    // A whole number that is not in the file is one more; the beginning of one was for searching.
    const bool another = checkPhone(phone()) == PhoneVerdict::Ok;
    if (!another) number()->setText(customer.phone().grouped());
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
    }
    Q_EMIT described();
    showOffers();
    showHints();
    Q_EMIT edited();
}

void SenderPanel::showOffers() {
    std::vector<AlikeCustomer> people;
    const auto add = [&](const AlikeCustomer& each) {
        const bool shown =
            (m_known && each.customer.id == m_known->id) ||
            std::any_of(people.begin(), people.end(), [&](const AlikeCustomer& other) {
                return other.customer.id == each.customer.id;
            });
        if (!shown) people.push_back(each);
    };
    for (const AlikeCustomer& each : m_alike)
        // Namesakes of somebody who is known are somebody else.
        if (!m_known || each.by == AlikeCustomer::By::Phone) add(each);
    for (const Customer& each : m_ofCar) add({each, AlikeCustomer::By::Car});
    m_offers->setOffers(people, tr("Take this customer as the sender"));
}

void SenderPanel::showHints() {
    const auto agrees = [this](AlikeCustomer::By by) {
        return std::any_of(m_alike.begin(), m_alike.end(), [&](const AlikeCustomer& each) {
            return each.by == by && (!m_known || each.customer.id != m_known->id);
        });
    };
    const bool namesake = agrees(AlikeCustomer::By::Name) || agrees(AlikeCustomer::By::NameAndTail);
    if (m_known)
        m_name->setHint(tr("Known customer"));
    else if (name()->text().trimmed().isEmpty())
        m_name->setHint({});
    else
        m_name->setHint(namesake ? tr("New customer, or one of those below") : tr("New customer"));
    if (hasNewPhone())
        m_phone->setHint(tr("One more phone"));
    else
        m_phone->setHint(agrees(AlikeCustomer::By::Phone) ? tr("Known phone") : QString());
}

}  // namespace baydesk
