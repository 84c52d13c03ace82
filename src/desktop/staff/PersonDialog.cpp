#include "desktop/staff/PersonDialog.h"

#include "application/staff/StaffDesk.h"
#include "desktop/desk/Desk.h"
#include "desktop/text/Names.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MergeDialog.h"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int Width = 520;
constexpr int RoleColumns = 3;

FormField* pinField(const char* field, QWidget* parent) {
    auto* edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(8);
    edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    edit->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,8}")), edit));
    return new FormField(edit, QLatin1String(field), parent);
}

}  // namespace

PersonDialog::PersonDialog(ScreenContext& context, const Staff& person, QWidget* parent)
    : Dialog(parent),
      m_context(context),
      m_person(person),
      m_name(new FormField(new QLineEdit, QStringLiteral("name"), this)),
      m_rolesTitle(new QLabel(this)),
      m_active(new QCheckBox(this)),
      m_pin(pinField("pin", this)),
      m_repeat(pinField("repeat", this)),
      m_problem(new QLabel(this)),
      m_save(new QAction(this)),
      m_problems({m_name, m_pin, m_repeat}, m_problem) {
    layOut();
    fill(person);
    m_active->setVisible(!person.id.isNone());
    setPrimary(m_save);
    connect(m_save, &QAction::triggered, this, &PersonDialog::save);
    connect(actionBar(), &ActionBar::missingChosen, this,
            [this](const QString& field) { m_problems.goTo(field); });
    for (FormField* field : {m_name, m_pin, m_repeat})
        connect(field->controlAs<QLineEdit>(), &QLineEdit::textEdited, this, [this, field] {
            field->clearProblem();
            updateMissing();
        });
    for (const auto& each : m_roles)
        connect(each.second, &QCheckBox::toggled, this, &PersonDialog::updateMissing);
    m_name->setFocus();
    retranslate();
}

void PersonDialog::layOut() {
    setMinimumWidth(Width);
    markAs(m_rolesTitle, "small");
    auto* roles = new QGridLayout;
    roles->setSpacing(2);
    for (int number = 0; number < RoleCount; ++number) {
        const auto role = static_cast<Role>(number);
        auto* box = new QCheckBox(this);
        m_roles[role] = box;
        roles->addWidget(box, number / RoleColumns, number % RoleColumns);
    }
    auto* pins = new QHBoxLayout;
    pins->setSpacing(metrics::Grid + 4);
    pins->addWidget(m_pin);
    pins->addWidget(m_repeat);
    body()->addWidget(m_name);
    body()->addWidget(m_rolesTitle);
    body()->addLayout(roles);
    body()->addLayout(pins);
    body()->addWidget(m_active);
    body()->addWidget(m_problem);
}

QString PersonDialog::text(const FormField* field) const {
    return field->controlAs<QLineEdit>()->text().trimmed();
}

void PersonDialog::retranslate() {
    const bool isNew = m_person.id.isNone();
    setHeading(isNew ? tr("Add a person") : tr("Change %1").arg(m_person.name));
    m_name->setLabel(tr("&Name"));
    m_rolesTitle->setText(tr("What this person does; several are possible"));
    for (const auto& [role, box] : m_roles) box->setText(Names::of(role));
    m_pin->setLabel(isNew ? tr("&PIN") : tr("New &PIN"));
    m_pin->setHint(isNew ? tr("4 to 8 digits.") : tr("Empty: the PIN stays as it is."));
    m_repeat->setLabel(tr("PIN once mo&re"));
    m_active->setText(tr("Works here and may sign in"));
    m_problems.clear();
    updateMissing();
}

void PersonDialog::updateMissing() {
    QList<Missing> missing;
    if (text(m_name).isEmpty()) missing.append({QStringLiteral("name"), tr("name")});
    bool any = false;
    for (const auto& each : m_roles) any = any || each.second->isChecked();
    if (!any) missing.append({QStringLiteral("roles"), tr("a role")});
    if (m_person.id.isNone() && text(m_pin).isEmpty())
        missing.append({QStringLiteral("pin"), tr("PIN")});
    actionBar()->setMissing(missing);
    m_save->setText(text(m_name).isEmpty() ? tr("Save") : tr("Save %1").arg(text(m_name)));
    m_save->setEnabled(!m_busy);
}

void PersonDialog::save() {
    if (m_busy) return;
    m_problems.clear();
    if (text(m_pin) != text(m_repeat)) {
        m_repeat->showProblem(tr("The two PINs differ. Type the same one twice."));
        m_repeat->focusControl();
        return;
    }
    const Staff person = typed();
    const StaffForm form{.id = person.id,
                         .name = person.name,
                         .roles = person.roles,
                         .active = person.active,
                         .newPin = text(m_pin),
                         .baseVersion = person.version};
    m_busy = true;
    updateMissing();
    m_context.desk.tell(
        this,
        [form, caller = m_context.caller(m_key)](Workplace& workplace) {
            return saveStaff(workplace, caller, form);
        },
        [this](const Result<Outcome>& outcome) { answered(outcome); });
}

void PersonDialog::fill(const Staff& person) {
    m_name->controlAs<QLineEdit>()->setText(person.name);
    for (const auto& [role, box] : m_roles) box->setChecked(person.roles.contains(role));
    m_active->setChecked(person.active);
}

Staff PersonDialog::typed() const {
    Staff person = m_person;
    person.name = text(m_name);
    person.roles = {};
    for (const auto& [role, box] : m_roles)
        if (box->isChecked()) person.roles.insert(role);
    person.active = m_active->isChecked();
    return person;
}

Staff PersonDialog::mergedWith(const Staff& stored, FieldMerge& merge) const {
    const Staff mine = typed();
    const auto yes = [](bool is) { return is ? tr("yes") : tr("no"); };
    Staff both = stored;
    both.roles = {};
    merge.field(m_name->label(), both.name, m_person.name, mine.name);
    for (const auto& [role, box] : m_roles) {
        bool has = stored.roles.contains(role);
        merge.field(box->text(), has, m_person.roles.contains(role), mine.roles.contains(role),
                    yes);
        if (has) both.roles.insert(role);
    }
    merge.field(m_active->text(), both.active, m_person.active, mine.active, yes);
    return both;
}

void PersonDialog::saveOnTop() {
    m_context.desk.ask(
        this, [](Workplace& workplace) { return staffList(workplace); },
        [this](const Result<std::vector<Staff>>& people) {
            if (!people) {
                m_problems.show(people.error());
                return;
            }
            for (const Staff& stored : *people) {
                if (stored.id != m_person.id) continue;
                bringTogether(
                    stored.name, this,
                    [this, stored](FieldMerge& merge) { return mergedWith(stored, merge); },
                    [this, stored](const Staff& both) {
                        m_person = stored;
                        fill(both);
                        save();
                    });
            }
        });
}

void PersonDialog::answered(const Result<Outcome>& outcome) {
    m_busy = false;
    updateMissing();
    if (!outcome) {
        m_key = IdempotencyKey::make();
        if (outcome.error().has(ErrorKind::StaleEdit))
            saveOnTop();
        else
            m_problems.show(outcome.error());
        return;
    }
    m_context.navigator.say(tr("%1 saved").arg(text(m_name)));
    Q_EMIT saved(StaffId(outcome->id));
    accept();
}

}  // namespace baydesk
