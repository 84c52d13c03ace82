#include "desktop/customer/CustomerForm.h"

#include "desktop/customer/AlikeOffers.h"
#include "desktop/customer/CustomerText.h"
#include "desktop/customer/PhonesEditor.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"
#include "domain/customer/MergeCustomer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int NoteHeight = 60;

QString wordsOf(const std::vector<CustomerPhone>& phones) {
    QStringList words;
    for (const CustomerPhone& each : phones)
        words << (each.phone.masked() + QLatin1Char(' ') + each.note).trimmed();
    return words.join(QLatin1Char('\n'));
}

FormField* lineField(const char* name, QWidget* parent) {
    return new FormField(new QLineEdit, QLatin1String(name), parent);
}

}  // namespace

CustomerForm::CustomerForm(QWidget* parent)
    : Card(parent),
      m_name(lineField("name", this)),
      m_honorific(new FormField(new QComboBox, QStringLiteral("honorific"), this)),
      m_kind(new FormField(new QComboBox, QStringLiteral("kind"), this)),
      m_class(new FormField(new QComboBox, QStringLiteral("customerClass"), this)),
      m_offers(new AlikeOffers(this)),
      m_phones(new PhonesEditor(this)),
      m_flag(lineField("flag", this)),
      m_note(new FormField(new QPlainTextEdit, QStringLiteral("note"), this)),
      m_address(lineField("address", this)),
      m_taxTitle(lineField("taxTitle", this)),
      m_taxNumber(lineField("taxNumber", this)),
      m_problem(new QLabel(this)),
      m_noCalls(new QCheckBox(this)),
      m_titles(m_honorific->controlAs<QComboBox>()),
      m_kinds(m_kind->controlAs<QComboBox>()),
      m_classes(m_class->controlAs<QComboBox>()),
      m_problems({m_name, m_honorific, m_kind, m_class, m_phones->newField(), m_flag, m_note,
                  m_address, m_taxTitle, m_taxNumber},
                 m_problem) {
    for (const Honorific each : {Honorific::Unknown, Honorific::Mr, Honorific::Ms})
        m_titles->addItem({}, static_cast<int>(each));
    for (const CustomerKind each : {CustomerKind::Person, CustomerKind::Company})
        m_kinds->addItem({}, static_cast<int>(each));
    for (const CustomerClass each :
         {CustomerClass::Ordinary, CustomerClass::Vip, CustomerClass::Fleet, CustomerClass::Trade})
        m_classes->addItem({}, static_cast<int>(each));
    layOut();
    const auto changed = [this] {
        if (!m_filling) Q_EMIT edited();
    };
    for (FormField* field : {m_name, m_flag, m_address, m_taxTitle, m_taxNumber})
        connect(line(field), &QLineEdit::textEdited, this, [field, changed] {
            field->clearProblem();
            changed();
        });
    connect(m_note->controlAs<QPlainTextEdit>(), &QPlainTextEdit::textChanged, this, changed);
    connect(m_titles, &QComboBox::activated, this, changed);
    connect(m_kinds, &QComboBox::activated, this, changed);
    connect(m_classes, &QComboBox::activated, this, changed);
    connect(m_phones, &PhonesEditor::edited, this, changed);
    connect(m_noCalls, &QCheckBox::toggled, this, changed);
    setFocusProxy(m_name);
    retranslate();
}

QLineEdit* CustomerForm::line(const FormField* field) const {
    return field->controlAs<QLineEdit>();
}

void CustomerForm::layOut() {
    auto* note = m_note->controlAs<QPlainTextEdit>();
    note->setTabChangesFocus(true);
    note->setMinimumHeight(NoteHeight);
    for (QComboBox* box : {m_titles, m_kinds, m_classes})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto row = [this](std::initializer_list<std::pair<QWidget*, int>> parts) {
        auto* line = new QHBoxLayout;
        line->setSpacing(metrics::Grid + 4);
        for (const auto& part : parts) line->addWidget(part.first, part.second);
        body()->addLayout(line);
    };
    body()->setSpacing(6);
    row({{m_name, 6}, {m_honorific, 3}});
    body()->addWidget(m_offers);
    row({{m_kind, 1}, {m_class, 1}});
    body()->addWidget(m_phones);
    body()->addWidget(m_noCalls);
    body()->addWidget(m_flag);
    row({{m_taxTitle, 1}, {m_taxNumber, 1}});
    body()->addWidget(m_address);
    body()->addWidget(m_note, 1);
    body()->addWidget(m_problem);
    tabFollowsLayout(this);
}

void CustomerForm::show(const Customer& customer) {
    m_customer = customer;
    m_problems.clear();
    fill(customer);
}

void CustomerForm::fill(const Customer& customer) {
    m_filling = true;
    // A field that says the same already keeps its cursor.
    const auto set = [this](FormField* field, const QString& text) {
        if (line(field)->text() == text) return;
        line(field)->setText(text);
        line(field)->home(false);  // a long name is known by how it begins
    };
    set(m_name, customer.name);
    set(m_flag, customer.flag);
    set(m_address, customer.address);
    set(m_taxTitle, customer.taxTitle);
    set(m_taxNumber, customer.taxNumber);
    auto* note = m_note->controlAs<QPlainTextEdit>();
    if (note->toPlainText() != customer.note) note->setPlainText(customer.note);
    m_titles->setCurrentIndex(m_titles->findData(static_cast<int>(customer.honorific)));
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(customer.kind)));
    m_classes->setCurrentIndex(m_classes->findData(static_cast<int>(customer.customerClass)));
    if (m_phones->phones() != customer.phones || customer.phones.empty())
        m_phones->setPhones(customer.phones);
    m_noCalls->setChecked(customer.noCalls);
    m_filling = false;
}

Customer CustomerForm::typed() const {
    Customer customer = m_customer;
    customer.name = line(m_name)->text().trimmed();
    customer.flag = line(m_flag)->text().trimmed();
    customer.address = line(m_address)->text().trimmed();
    customer.taxTitle = line(m_taxTitle)->text().trimmed();
    customer.taxNumber = line(m_taxNumber)->text().trimmed();
    customer.note = m_note->controlAs<QPlainTextEdit>()->toPlainText().trimmed();
    customer.honorific = static_cast<Honorific>(m_titles->currentData().toInt());
    customer.kind = static_cast<CustomerKind>(m_kinds->currentData().toInt());
    customer.customerClass = static_cast<CustomerClass>(m_classes->currentData().toInt());
    customer.phones = m_phones->phones();
    customer.noCalls = m_noCalls->isChecked();
    return customer;
}

Customer CustomerForm::mergedWith(const Customer& stored, FieldMerge& merge) const {
    const Customer mine = typed();
    const Customer& shown = m_customer;
    Customer both = stored;
    merge.field(m_name->label(), both.name, shown.name, mine.name);
    merge.field(m_honorific->label(), both.honorific, shown.honorific, mine.honorific,
                [](Honorific each) { return CustomerText::word(each); });
    merge.field(m_kind->label(), both.kind, shown.kind, mine.kind,
                [](CustomerKind each) { return CustomerText::word(each); });
    merge.field(m_class->label(), both.customerClass, shown.customerClass, mine.customerClass,
                [](CustomerClass each) { return CustomerText::word(each); });
    if (const auto phones = phonesOfBoth(shown.phones, stored.phones, mine.phones))
        both.phones = *phones;
    else
        merge.field(tr("Phones"), both.phones, shown.phones, mine.phones, wordsOf);
    merge.field(m_noCalls->text(), both.noCalls, shown.noCalls, mine.noCalls,
                [](bool yes) { return yes ? tr("yes") : tr("no"); });
    merge.field(m_flag->label(), both.flag, shown.flag, mine.flag);
    merge.field(m_taxTitle->label(), both.taxTitle, shown.taxTitle, mine.taxTitle);
    merge.field(m_taxNumber->label(), both.taxNumber, shown.taxNumber, mine.taxNumber);
    merge.field(m_address->label(), both.address, shown.address, mine.address);
    merge.field(m_note->label(), both.note, shown.note, mine.note);
    return both;
}

void CustomerForm::rebase(const Customer& stored, const Customer& both) {
    m_customer = stored;
    fill(both);
}

void CustomerForm::goTo(const QString& lacking) {
    m_problems.goTo(lacking == QLatin1String("phone") ? QStringLiteral("phones") : lacking);
}

void CustomerForm::setMayReveal(bool may) { m_phones->setMayReveal(may); }

void CustomerForm::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Card::changeEvent(event);
}

void CustomerForm::retranslate() {
    setAccessibleName(tr("Customer"));
    m_name->setLabel(tr("&Name"));
    m_honorific->setLabel(tr("T&itle"));
    m_kind->setLabel(tr("&Kind"));
    m_class->setLabel(tr("&Class"));
    m_flag->setLabel(tr("&To be told whenever they come or call"));
    m_noCalls->setText(tr("Wants no calls after a visit"));
    m_note->setLabel(tr("N&ote"));
    m_address->setLabel(tr("&Address"));
    m_taxTitle->setLabel(tr("Title of the tax in&voice"));
    m_taxNumber->setLabel(tr("Ta&xpayer number"));
    m_titles->setItemText(0, CustomerText::word(Honorific::Unknown));
    m_titles->setItemText(1, CustomerText::word(Honorific::Mr));
    m_titles->setItemText(2, CustomerText::word(Honorific::Ms));
    m_kinds->setItemText(0, CustomerText::word(CustomerKind::Person));
    m_kinds->setItemText(1, CustomerText::word(CustomerKind::Company));
    for (int row = 0; row < m_classes->count(); ++row)
        m_classes->setItemText(
            row, CustomerText::word(static_cast<CustomerClass>(m_classes->itemData(row).toInt())));
}

}  // namespace baydesk
