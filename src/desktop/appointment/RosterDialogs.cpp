#include "desktop/appointment/RosterDialogs.h"

#include "application/appointment/Rosters.h"
#include "desktop/appointment/ShiftsText.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FormField.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int Width = 520;
constexpr int WeekDays = 7;
constexpr int MostName = 40;
constexpr int MostReason = 200;

QLineEdit* lineOf(const FormField* field) { return field->controlAs<QLineEdit>(); }

FormField* momentField(const char* name, const QDateTime& at, QWidget* parent) {
    auto* edit = new QDateTimeEdit;
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    edit->setTimeSpec(Qt::UTC);  // a wall clock, which no zone of this PC moves
    edit->setDateTime(QDateTime(at.date(), at.time(), Qt::UTC));
    return new FormField(edit, QLatin1String(name), parent);
}

}  // namespace

BayDialog::BayDialog(ScreenContext& context, const Bay& bay, QWidget* parent)
    : VerbDialog(context, Verb::EditBays, parent),
      m_bay(bay),
      m_name(new FormField(new QLineEdit, QStringLiteral("name"), this)),
      m_active(new QCheckBox(this)) {
    body()->addWidget(m_name);
    body()->addWidget(m_active);
    setFields({m_name});
    lineOf(m_name)->setMaxLength(MostName);
    lineOf(m_name)->setText(bay.name);
    m_active->setChecked(bay.active);
    m_active->setVisible(!bay.id.isNone());
    connect(lineOf(m_name), &QLineEdit::textChanged, this, [this] { updateMissing(); });
    resize(Width, sizeHint().height());
    BayDialog::retranslate();
    m_name->focusControl();
}

Bay BayDialog::typed() const {
    Bay bay = m_bay;
    bay.name = lineOf(m_name)->text();
    bay.active = m_active->isChecked();
    return bay;
}

Result<VerbDialog::Work> BayDialog::work() const {
    return Work([bay = typed()](Workplace& workplace, const Caller& caller) {
        return saveBay(workplace, caller, bay);
    });
}

QString BayDialog::missingWords() const {
    return typed().name.trimmed().isEmpty() ? tr("what it is called") : QString();
}

void BayDialog::retranslate() {
    setHeading(m_bay.id.isNone() ? tr("New bay") : tr("Bay %1").arg(m_bay.name));
    m_name->setLabel(tr("&Name"));
    m_name->setHint(tr("As it is called in the workshop: “Lift 1”, “Alignment”."));
    m_active->setText(tr("Cars &stand on it"));
    primary()->setText(tr("Save the bay"));
    VerbDialog::retranslate();
}

ShiftsDialog::ShiftsDialog(ScreenContext& context, const Staff& person,
                           const std::vector<WorkShift>& shown, QWidget* parent)
    : VerbDialog(context, Verb::EditRoster, parent),
      m_person(person),
      m_shown(shown),
      m_asShop(new QCheckBox(this)) {
    body()->addWidget(m_asShop);
    auto* grid = new QGridLayout;
    grid->setSpacing(metrics::Grid);
    for (int weekday = 1; weekday <= WeekDays; ++weekday) {
        auto* field = new FormField(new QLineEdit, QStringLiteral("day%1").arg(weekday), this);
        lineOf(field)->setText(shiftsText(shown, person.id, weekday));
        m_days.push_back(field);
        grid->addWidget(field, (weekday - 1) / 2, (weekday - 1) % 2);
    }
    body()->addLayout(grid);
    setFields({m_days.begin(), m_days.end()});
    const auto showDays = [this] {
        for (FormField* field : m_days) field->setEnabled(!m_asShop->isChecked());
    };
    connect(m_asShop, &QCheckBox::toggled, this, showDays);
    m_asShop->setChecked(shown.empty());
    showDays();
    resize(Width, sizeHint().height());
    ShiftsDialog::retranslate();
    m_asShop->setFocus();
}

Result<VerbDialog::Work> ShiftsDialog::work() const {
    std::vector<WorkShift> shifts;
    Violations violations;
    for (int weekday = 1; weekday <= WeekDays && !m_asShop->isChecked(); ++weekday) {
        const auto read = readShifts(lineOf(day(weekday))->text(), m_person.id, weekday);
        violations.take(read);
        if (read) shifts.insert(shifts.end(), read->begin(), read->end());
    }
    if (!violations.none()) return Error(violations.list());
    return Work([person = m_person.id, shown = m_shown, shifts](Workplace& workplace,
                                                                const Caller& caller) {
        return saveShifts(workplace, caller, person, shown, shifts);
    });
}

void ShiftsDialog::retranslate() {
    setHeading(tr("Working hours of %1").arg(m_person.name));
    m_asShop->setText(tr("&Works while the shop is open"));
    for (int weekday = 1; weekday <= WeekDays; ++weekday) {
        day(weekday)->setLabel(QLocale().dayName(weekday));
        lineOf(day(weekday))->setPlaceholderText(QStringLiteral("08:30-12:00, 13:00-18:00"));
    }
    primary()->setText(tr("Save the hours"));
    VerbDialog::retranslate();
}

LeaveDialog::LeaveDialog(ScreenContext& context, const std::vector<Staff>& people, StaffId who,
                         QWidget* parent)
    : VerbDialog(context, Verb::EditRoster, parent),
      m_person(new FormField(new QComboBox, QStringLiteral("person"), this)),
      m_reason(new FormField(new QLineEdit, QStringLiteral("reason"), this)) {
    const BusinessCalendar& calendar = context.calendar;
    const QDate tomorrow = calendar.businessDate(context.clock.now()).addDays(1);
    m_from = momentField("from", {tomorrow, calendar.settings().open}, this);
    m_until = momentField("until", {tomorrow, calendar.settings().close}, this);
    auto* box = m_person->controlAs<QComboBox>();
    for (const Staff& person : people) box->addItem(person.name, person.id.value());
    box->setCurrentIndex(std::max(0, box->findData(who.value())));
    lineOf(m_reason)->setMaxLength(MostReason);
    for (FormField* field : {m_person, m_from, m_until, m_reason}) body()->addWidget(field);
    setFields({m_person, m_from, m_until, m_reason});
    resize(Width, sizeHint().height());
    LeaveDialog::retranslate();
    m_person->focusControl();
}

Result<VerbDialog::Work> LeaveDialog::work() const {
    const auto moment = [this](const FormField* field) {
        const QDateTime wall = field->controlAs<QDateTimeEdit>()->dateTime();
        return context().calendar.at(wall.date(), wall.time());
    };
    const Absence absence{
        .person = StaffId(m_person->controlAs<QComboBox>()->currentData().toLongLong()),
        .time = {moment(m_from), moment(m_until)},
        .reason = lineOf(m_reason)->text().trimmed()};
    return Work([absence](Workplace& workplace, const Caller& caller) {
        return addAbsence(workplace, caller, absence);
    });
}

void LeaveDialog::retranslate() {
    setHeading(tr("Leave"));
    m_person->setLabel(tr("&Who"));
    m_from->setLabel(tr("&From"));
    m_until->setLabel(tr("&Until"));
    m_reason->setLabel(tr("&Reason"));
    primary()->setText(tr("Enter the leave"));
    VerbDialog::retranslate();
}

}  // namespace baydesk
