#include "desktop/settlement/ReleaseForm.h"

#include "desktop/order/OrderWords.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FormField.h"
#include "desktop/workshop/TickList.h"
#include "domain/vehicle/Odometer.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace baydesk {

ReleaseForm::ReleaseForm(QWidget* parent)
    : QWidget(parent),
      m_belongingsTitle(new QLabel(this)),
      m_belongings(new TickList(this)),
      m_key(new QCheckBox(this)),
      m_oldPartsTitle(new QLabel(this)),
      m_returned(new QRadioButton(this)),
      m_left(new QRadioButton(this)),
      m_none(new QRadioButton(this)),
      m_unanswered(new QRadioButton(this)),
      m_odometer(new FormField(new QLineEdit, QStringLiteral("odometerKm"), this)),
      m_hours(new FormField(new QLineEdit, QStringLiteral("engineHours"), this)),
      m_receiver(new FormField(new QLineEdit, QStringLiteral("receiver"), this)) {
    markAs(m_belongingsTitle, "small");
    markAs(m_oldPartsTitle, "small");
    auto* answers = new QButtonGroup(this);
    for (QRadioButton* each : {m_returned, m_left, m_none, m_unanswered}) answers->addButton(each);
    m_unanswered->hide();
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(metrics::Grid);
    numbers->addWidget(m_odometer, 1);
    numbers->addWidget(m_hours, 1);
    numbers->addWidget(m_receiver, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_belongingsTitle);
    column->addWidget(m_belongings);
    column->addWidget(m_key);
    column->addWidget(m_oldPartsTitle);
    for (QRadioButton* each : {m_returned, m_left, m_none}) column->addWidget(each);
    column->addSpacing(metrics::Grid);
    column->addLayout(numbers);
    column->addStretch(1);
    connect(m_belongings, &TickList::changed, this, &ReleaseForm::changed);
    connect(m_key, &QCheckBox::toggled, this, &ReleaseForm::changed);
    connect(answers, &QButtonGroup::buttonToggled, this, &ReleaseForm::changed);
    for (const FormField* each : {m_odometer, m_hours, m_receiver})
        connect(each->controlAs<QLineEdit>(), &QLineEdit::textChanged, this, &ReleaseForm::changed);
    retranslate();
}

void ReleaseForm::reset() {
    m_order = {};
    m_belongings->setThings({});
    m_key->setChecked(false);
    m_unanswered->setChecked(true);
    m_odometer->controlAs<QLineEdit>()->clear();
    m_hours->controlAs<QLineEdit>()->clear();
    m_receiver->controlAs<QLineEdit>()->clear();
    clearFields();
}

void ReleaseForm::setOrder(const OrderState& order, const QString& receiver) {
    const bool another = order.id != m_order;
    if (another) reset();
    m_order = order.id;
    QStringList things;
    for (const Belonging& each : order.intake.belongings) things.append(each.name);
    m_belongings->setThings(things);
    m_keyTag = order.intake.keyTag;
    m_key->setVisible(!m_keyTag.isEmpty());
    m_hours->setVisible(order.intake.engineHours.has_value());
    if (another) m_receiver->controlAs<QLineEdit>()->setText(receiver);
    retranslate();
}

QRadioButton* ReleaseForm::oldParts(OldParts answer) const {
    switch (answer) {
        case OldParts::Returned:
            return m_returned;
        case OldParts::LeftWithShop:
            return m_left;
        case OldParts::None:
            return m_none;
        case OldParts::Unanswered:
            break;
    }
    return m_unanswered;
}

Handover ReleaseForm::handover() const {
    Handover handover;
    handover.returnedBelongings = m_belongings->ticked();
    handover.keyReturned = m_key->isChecked();
    for (const OldParts answer : {OldParts::Returned, OldParts::LeftWithShop, OldParts::None})
        if (oldParts(answer)->isChecked()) handover.oldParts = answer;
    const Result<Odometer> km = Odometer::parse(m_odometer->controlAs<QLineEdit>()->text());
    if (km && !km->isNone()) handover.odometerKm = km->km();
    handover.engineHours = hours();
    handover.receiver = m_receiver->controlAs<QLineEdit>()->text().trimmed();
    return handover;
}

std::optional<int> ReleaseForm::hours() const {
    bool ok = false;
    const int hours = m_hours->controlAs<QLineEdit>()->text().trimmed().toInt(&ok);
    return ok ? std::optional(hours) : std::nullopt;
}

bool ReleaseForm::hasUnreadable() const {
    const bool hoursTyped = !m_hours->controlAs<QLineEdit>()->text().trimmed().isEmpty();
    return !Odometer::parse(m_odometer->controlAs<QLineEdit>()->text()) || (hoursTyped && !hours());
}

void ReleaseForm::goTo(const QString& field) {
    if (field == QLatin1String("belongings")) m_belongings->focusNext();
    if (field == QLatin1String("key")) m_key->setFocus();
    if (field == QLatin1String("oldParts")) m_returned->setFocus();
    if (field == m_odometer->field()) m_odometer->focusControl();
    if (field == m_hours->field()) m_hours->focusControl();
    if (field == m_receiver->field()) m_receiver->focusControl();
}

bool ReleaseForm::showAtField(const QString& field, const QString& sentence) {
    for (FormField* each : {m_odometer, m_hours, m_receiver}) {
        if (each->field() != field) continue;
        each->showProblem(sentence);
        return true;
    }
    return false;
}

void ReleaseForm::clearFields() {
    m_odometer->clearProblem();
    m_hours->clearProblem();
    m_receiver->clearProblem();
}

void ReleaseForm::retranslate() {
    m_belongingsTitle->setText(tr("Belongings handed back"));
    m_belongings->setNothing(tr("No belongings were listed when the car came."));
    m_key->setText(tr("Key %1 handed back").arg(m_keyTag));
    m_key->setAccessibleName(m_key->text());
    m_oldPartsTitle->setText(tr("Old parts"));
    for (const OldParts answer : {OldParts::Returned, OldParts::LeftWithShop, OldParts::None}) {
        oldParts(answer)->setText(OrderWords::oldParts(answer));
        oldParts(answer)->setAccessibleName(OrderWords::oldParts(answer));
    }
    m_unanswered->setAccessibleName(OrderWords::oldParts(OldParts::Unanswered));
    m_odometer->setLabel(tr("&Odometer out (km)"));
    m_hours->setLabel(tr("&Engine hours out"));
    m_receiver->setLabel(tr("&Received by"));
}

}  // namespace baydesk
