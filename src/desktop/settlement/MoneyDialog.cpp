#include "desktop/settlement/MoneyDialog.h"

#include "desktop/desk/InDoubt.h"
#include "desktop/order/OrderWords.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MoneyEdit.h"
#include "domain/settlement/Shift.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace baydesk {

namespace {
constexpr int Width = 460;
}

MoneyDialog::MoneyDialog(ScreenContext& context, QWidget* parent)
    : Dialog(parent), m_context(context), m_problem(new QLabel(this)), m_action(new QAction(this)) {
    setMinimumWidth(Width);
}

MoneyDialog::~MoneyDialog() {
    for (const FormField* each : m_fields) each->control()->disconnect(this);
}

FormField* MoneyDialog::add(QWidget* control, const char* name) {
    auto* field = new FormField(control, QLatin1String(name), this);
    m_fields.append(field);
    body()->addWidget(field);
    return field;
}

FormField* MoneyDialog::addText(const char* name) {
    auto* edit = new QLineEdit;
    connect(edit, &QLineEdit::textChanged, this, [this] { updateState(); });
    return add(edit, name);
}

FormField* MoneyDialog::addMoney(const char* name) {
    auto* edit = new MoneyEdit;
    edit->setAlignment(Qt::AlignRight);
    connect(edit, &QLineEdit::textChanged, this, [this] { updateState(); });
    return add(edit, name);
}

FormField* MoneyDialog::addPin(const char* name) {
    FormField* field = addText(name);
    auto* edit = field->controlAs<QLineEdit>();
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(8);
    edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    return field;
}

FormField* MoneyDialog::addChoice(const char* name) {
    auto* box = new QComboBox;
    connect(box, &QComboBox::currentIndexChanged, this, [this] { updateState(); });
    return add(box, name);
}

QString MoneyDialog::text(const FormField* field) {
    return field->controlAs<QLineEdit>()->text().trimmed();
}

Money MoneyDialog::amount(const FormField* field) {
    return field->controlAs<MoneyEdit>()->amount().value_or(Money());
}

QComboBox* MoneyDialog::choice(const FormField* field) { return field->controlAs<QComboBox>(); }

void MoneyDialog::fillTenders(FormField* field) {
    QComboBox* box = choice(field);
    const int chosen = std::max(0, box->currentIndex());
    const QSignalBlocker quiet(box);
    box->clear();
    for (const Tender each : countedTenders()) box->addItem(OrderWords::tender(each));
    box->setCurrentIndex(chosen);
}

Tender MoneyDialog::tender(const FormField* field) {
    return countedTenders().at(
        static_cast<std::size_t>(std::max(0, choice(field)->currentIndex())));
}

void MoneyDialog::finish() {
    body()->addWidget(m_problem);
    m_problems = FormProblems(m_fields, m_problem);
    m_problems.clear();
    setPrimary(m_action);
    connect(m_action, &QAction::triggered, this, &MoneyDialog::perform);
    connect(actionBar(), &ActionBar::missingChosen, this,
            [this](const QString& name) { m_problems.goTo(name); });
    retranslate();
    updateState();
    if (!m_fields.isEmpty()) m_fields.front()->focusControl();
}

// In doubt the same wish can be told again, and no other under its key.
void MoneyDialog::refused(const Error& error) {
    const bool inDoubt = isInDoubt(error);
    for (FormField* const field : m_fields) field->setEnabled(!inDoubt);
    if (!inDoubt) m_key = IdempotencyKey::make();
    if (!error.has(ErrorKind::StaleEdit) || !saveOnTop()) m_problems.show(error);
}

void MoneyDialog::perform() {
    if (m_busy) return;
    m_busy = true;
    m_problems.clear();
    m_context.desk.tell(
        this,
        [work = work(), caller = m_context.caller(m_key)](Workplace& workplace) {
            return work(workplace, caller);
        },
        [this](const Result<Outcome>& outcome) {
            m_busy = false;
            if (!outcome) {
                refused(outcome.error());
                return;
            }
            m_context.navigator.say(doneWords(*outcome));
            accept();
            afterwards(*outcome);
        });
}

}  // namespace baydesk
