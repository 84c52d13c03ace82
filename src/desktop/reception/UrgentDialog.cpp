#include "desktop/reception/UrgentDialog.h"

#include "application/order/UrgentCalls.h"
#include "desktop/desk/Desk.h"
#include "desktop/reception/UrgentWords.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FormField.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int Width = 640;
constexpr int WordsHeight = 90;

FormField* line(const char* name, QWidget* parent) {
    return new FormField(new QLineEdit, QLatin1String(name), parent);
}

FormField* wordsField(QWidget* parent) {
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(WordsHeight);
    return new FormField(edit, QStringLiteral("words"), parent);
}

QString typed(const FormField* field) {
    if (const auto* area = field->controlAs<QPlainTextEdit>()) return area->toPlainText().trimmed();
    return field->controlAs<QLineEdit>()->text().trimmed();
}

StaffId chosen(const FormField* field) {
    return StaffId(field->controlAs<QComboBox>()->currentData().toLongLong());
}

void fill(FormField* field, const std::vector<Staff>& people) {
    auto* box = field->controlAs<QComboBox>();
    const QVariant before = box->currentData();
    while (box->count() > 1) box->removeItem(1);
    for (const Staff& each : people) box->addItem(each.name, each.id.value());
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

}  // namespace

// -- a call comes in

UrgentDialog::UrgentDialog(ScreenContext& context, QWidget* parent)
    : VerbDialog(context, Verb::TakeUrgentCall, parent),
      m_caller(line("caller", this)),
      m_phone(line("phone", this)),
      m_plate(line("plate", this)),
      m_place(line("place", this)),
      m_words(wordsField(this)),
      m_handTo(new FormField(new QComboBox, QStringLiteral("responsible"), this)),
      m_down(new QCheckBox(this)) {
    layOut();
    setFields({m_caller, m_phone, m_plate, m_place, m_words, m_handTo});
    m_down->setChecked(true);
    m_handTo->controlAs<QComboBox>()->addItem(QString(), qlonglong(0));
    for (FormField* each : {m_caller, m_phone, m_plate, m_place})
        connect(each->controlAs<QLineEdit>(), &QLineEdit::textChanged, this,
                [this] { updateMissing(); });
    connect(m_words->controlAs<QPlainTextEdit>(), &QPlainTextEdit::textChanged, this,
            [this] { updateMissing(); });
    resize(Width, sizeHint().height());
    UrgentDialog::retranslate();
    readPeople();
    m_caller->focusControl();
}

void UrgentDialog::layOut() {
    auto* who = new QHBoxLayout;
    who->setSpacing(metrics::Grid + 4);
    for (FormField* each : {m_caller, m_phone, m_plate}) who->addWidget(each, 1);
    body()->addLayout(who);
    body()->addWidget(m_place);
    body()->addWidget(m_down);
    body()->addWidget(m_words, 1);
    body()->addWidget(m_handTo);
}

void UrgentDialog::setCaller(const Phone& phone, const QString& name, CustomerId customer) {
    m_customer = customer;
    m_phone->controlAs<QLineEdit>()->setText(phone.grouped());
    m_caller->controlAs<QLineEdit>()->setText(name);
    m_plate->focusControl();
}

void UrgentDialog::readPeople() {
    context().desk.ask(
        this, [](Workplace& workplace) { return urgentQueue(workplace); },
        [this](const Result<UrgentQueue>& queue) {
            if (queue) fill(m_handTo, queue->people);
        });
}

UrgentForm UrgentDialog::form() const {
    return {.caller = typed(m_caller),
            .phone = Phone::of(typed(m_phone)),
            .customer = m_customer,
            .vehicle = {},
            .plate = Plate::guess(typed(m_plate)),
            .machineDown = m_down->isChecked(),
            .place = typed(m_place),
            .words = typed(m_words)};
}

Result<VerbDialog::Work> UrgentDialog::work() const {
    return Work(
        [form = form(), handTo = chosen(m_handTo)](Workplace& workplace, const Caller& caller) {
            return takeUrgentCall(workplace, caller, form, handTo);
        });
}

QString UrgentDialog::missingWords() const {
    const UrgentForm now = form();
    if (now.caller.isEmpty() && now.phone.isNone()) return tr("who calls");
    return now.words.isEmpty() ? tr("what is wrong") : QString();
}

QString UrgentDialog::missingField() const {
    const UrgentForm now = form();
    return now.caller.isEmpty() && now.phone.isNone() ? m_caller->field() : m_words->field();
}

void UrgentDialog::retranslate() {
    setHeading(tr("Urgent call"));
    m_caller->setLabel(tr("Who &calls"));
    m_phone->setLabel(tr("&Phone number"));
    m_plate->setLabel(tr("P&late or machine number"));
    m_place->setLabel(tr("Whe&re it stands"));
    m_down->setText(tr("It sta&nds: nobody can go on working or driving"));
    m_down->setAccessibleName(tr("It stands: nobody can go on working or driving"));
    m_words->setLabel(tr("What is &wrong"));
    m_handTo->setLabel(tr("&Hand over to"));
    m_handTo->controlAs<QComboBox>()->setItemText(0, tr("within 5 minutes"));
    primary()->setText(tr("Write the call down"));
    VerbDialog::retranslate();
}

// -- what happened to it

UrgentStepDialog::UrgentStepDialog(ScreenContext& context, const UrgentCall& call, UrgentAct act,
                                   QWidget* parent)
    : VerbDialog(context, Verb::HandleUrgentCall, parent),
      m_call(call),
      m_act(act),
      m_person(new FormField(new QComboBox, QStringLiteral("responsible"), this)),
      m_words(wordsField(this)) {
    auto* people = m_person->controlAs<QComboBox>();
    people->addItem(QString(), qlonglong(0));
    body()->addWidget(m_person);
    body()->addWidget(m_words, 1);
    setFields({m_person, m_words});
    const bool hands = act == UrgentAct::HandedOver;
    m_person->setVisible(hands);
    connect(people, &QComboBox::activated, this, [this] { updateMissing(); });
    connect(m_words->controlAs<QPlainTextEdit>(), &QPlainTextEdit::textChanged, this,
            [this] { updateMissing(); });
    resize(Width, sizeHint().height());
    UrgentStepDialog::retranslate();
    if (hands) readPeople();
    (hands ? m_person : m_words)->focusControl();
}

void UrgentStepDialog::readPeople() {
    context().desk.ask(
        this, [](Workplace& workplace) { return urgentQueue(workplace); },
        [this](const Result<UrgentQueue>& queue) {
            if (queue) fill(m_person, queue->people);
            updateMissing();
        });
}

QString UrgentStepDialog::words() const { return typed(m_words); }

Result<VerbDialog::Work> UrgentStepDialog::work() const {
    const UrgentStepForm form{
        .act = m_act, .responsible = chosen(m_person), .order = {}, .words = words()};
    return Work([form, id = m_call.id](Workplace& workplace, const Caller& caller) {
        return recordUrgentStep(workplace, caller, id, form);
    });
}

QString UrgentStepDialog::missingWords() const {
    if (m_act == UrgentAct::HandedOver)
        return chosen(m_person).isNone() ? tr("who sees to it") : QString();
    if (!words().isEmpty()) return {};
    return m_act == UrgentAct::Closed ? tr("how it ended") : tr("what is new");
}

QString UrgentStepDialog::missingField() const {
    return m_act == UrgentAct::HandedOver ? m_person->field() : m_words->field();
}

void UrgentStepDialog::retranslate() {
    setHeading(tr("Urgent call: %1").arg(UrgentWords::who(m_call)));
    m_person->setLabel(tr("&Hand over to"));
    m_person->controlAs<QComboBox>()->setItemText(0, tr("choose a person"));
    switch (m_act) {
        case UrgentAct::HandedOver:
            m_words->setLabel(tr("What he or she should kno&w"));
            primary()->setText(tr("Hand the call over"));
            break;
        case UrgentAct::Closed:
            m_words->setLabel(tr("Ho&w it ended"));
            primary()->setText(tr("Close the call"));
            break;
        case UrgentAct::Taken:
        case UrgentAct::AskedAfter:
        case UrgentAct::BecameOrder:
        case UrgentAct::BecameVisit:
            m_words->setLabel(tr("What is ne&w"));
            primary()->setText(tr("Asked after it"));
            break;
    }
    VerbDialog::retranslate();
}

}  // namespace baydesk
