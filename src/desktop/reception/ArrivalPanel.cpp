#include "desktop/reception/ArrivalPanel.h"

#include "desktop/reception/StayPanel.h"
#include "desktop/text/Formats.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/FuelGauge.h"
#include "desktop/widgets/Retranslate.h"

#include "domain/order/KeyTag.h"
#include "domain/vehicle/EngineHours.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace baydesk {

ArrivalPanel::ArrivalPanel(const Clock& clock, const Formats& formats, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_formats(formats),
      m_odometer(new FormField(new QLineEdit, QStringLiteral("odometerKm"), this)),
      m_hours(new FormField(new QLineEdit, QStringLiteral("engineHours"), this)),
      m_reason(new FormField(new QLineEdit, QStringLiteral("odometerReason"), this)),
      m_fuel(new FormField(new FuelGauge, QStringLiteral("fuelEighths"), this)),
      m_battery(new FormField(new QLineEdit, QStringLiteral("batteryPercent"), this)),
      m_lamps(new FormField(new QLineEdit, QStringLiteral("warningLamps"), this)),
      m_keyTag(new FormField(new QLineEdit, QStringLiteral("keyTag"), this)),
      m_stay(new StayPanel(this)) {
    m_freeTag = line(m_keyTag)->addAction(Icons::icon(Icon::Check), QLineEdit::TrailingPosition);
    connect(m_freeTag, &QAction::triggered, this, &ArrivalPanel::takeFreeTag);
    line(m_keyTag)->installEventFilter(this);
    layOut();
    for (FormField* field : {m_odometer, m_hours, m_reason, m_battery, m_lamps, m_keyTag})
        connect(line(field), &QLineEdit::textEdited, this, [this, field] { typed(field); });
    connect(m_fuel->controlAs<FuelGauge>(), &FuelGauge::edited, this, &ArrivalPanel::edited);
    connect(m_stay, &StayPanel::edited, this, &ArrivalPanel::edited);
    setFocusProxy(m_odometer);
    retranslate();
    showOdometer();
}

QLineEdit* ArrivalPanel::line(const FormField* field) const {
    return field->controlAs<QLineEdit>();
}

void ArrivalPanel::layOut() {
    for (const FormField* field : {m_odometer, m_hours, m_battery})
        line(field)->setInputMethodHints(Qt::ImhDigitsOnly);
    line(m_odometer)->setMaxLength(12);
    line(m_hours)->setMaxLength(6);
    line(m_battery)->setMaxLength(3);
    line(m_keyTag)->setMaxLength(20);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Grid + 4);
    for (FormField* field : {m_odometer, m_hours, m_fuel, m_battery, m_lamps, m_keyTag})
        row->addWidget(field, field == m_battery || field == m_keyTag ? 2 : 3);
    column->addLayout(row);
    column->addWidget(m_reason);
    setTabOrder(m_odometer->control(), m_hours->control());
    setTabOrder(m_hours->control(), m_reason->control());
    setTabOrder(m_reason->control(), m_fuel->control());
    m_battery->hide();
    m_hours->hide();
}

void ArrivalPanel::read(const ReceptionDraft& draft) {
    line(m_odometer)->setText(draft.odometer);
    line(m_hours)->setText(draft.engineHours);
    line(m_reason)->setText(draft.odometerReason);
    m_fuel->controlAs<FuelGauge>()->setEighths(draft.fuelEighths);
    line(m_battery)->setText(draft.battery);
    line(m_lamps)->setText(draft.warningLamps);
    line(m_keyTag)->setText(draft.keyTag);
    m_stay->setStay(draft.parkingSlot, draft.stay);
    m_vehicle.reset();
    for (FormField* field : fields()) field->clearProblem();
    m_battery->setVisible(!draft.battery.isEmpty());
    showMachine(isMachine(draft.walkRound.body));
    showOdometer();
    showTag();
}

void ArrivalPanel::write(ReceptionDraft& draft) const {
    draft.odometer = line(m_odometer)->text();
    draft.engineHours = m_hours->isHidden() ? QString() : line(m_hours)->text();
    draft.odometerReason = isDoubted() ? line(m_reason)->text() : QString();
    draft.fuelEighths = m_fuel->controlAs<FuelGauge>()->eighths();
    draft.battery = m_battery->isHidden() ? QString() : line(m_battery)->text();
    draft.warningLamps = line(m_lamps)->text();
    draft.keyTag = line(m_keyTag)->text();
    draft.parkingSlot = m_stay->parkingSlot();
    draft.stay = m_stay->stay();
}

void ArrivalPanel::showCar(const std::optional<Vehicle>& vehicle, const Plate& plate) {
    m_vehicle = vehicle;
    const bool green = plate.kind() == PlateKind::Green || plate.kind() == PlateKind::GreenYellow;
    const bool typed = !line(m_battery)->text().isEmpty();
    m_battery->setVisible(green || typed || (vehicle && vehicle->newEnergy));
    showMachine(m_machine);
    showOdometer();
}

void ArrivalPanel::showMachine(bool machine) {
    m_machine = machine;
    const bool known = m_vehicle && m_vehicle->lastEngineHours > 0;
    m_hours->setVisible(machine || known || !line(m_hours)->text().isEmpty());
    showHours();
}

void ArrivalPanel::setTagsInUse(const QMap<QString, QString>& orderOfTag) {
    m_orderOfTag = orderOfTag;
    showTag();
}

bool ArrivalPanel::needsReason() const {
    return isDoubted() && line(m_reason)->text().trimmed().isEmpty();
}

void ArrivalPanel::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void ArrivalPanel::retranslate() {
    m_odometer->setLabel(tr("&Odometer (km)"));
    m_hours->setLabel(tr("&Engine hours"));
    m_fuel->setLabel(tr("&Fuel"));
    m_battery->setLabel(tr("Battery (%)"));
    m_lamps->setLabel(tr("W&arning lamps"));
    line(m_lamps)->setPlaceholderText(tr("none"));
    m_keyTag->setLabel(tr("&Key tag"));
    showOdometer();
    showHours();
    showTag();
}

void ArrivalPanel::typed(FormField* field) {
    field->clearProblem();
    if (field == m_odometer) showOdometer();
    if (field == m_hours) showHours();
    if (field == m_keyTag) showTag();
    Q_EMIT edited();
}

std::optional<int> ArrivalPanel::km() const {
    const auto read = Odometer::parse(line(m_odometer)->text());
    return read && !read->isNone() ? std::optional(read->km()) : std::nullopt;
}

std::optional<int> ArrivalPanel::hours() const {
    bool ok = false;
    const int hours = line(m_hours)->text().trimmed().toInt(&ok);
    return ok && hours > 0 ? std::optional(hours) : std::nullopt;
}

bool ArrivalPanel::hoursDoubted() const {
    if (m_hours->isHidden() || !m_vehicle || !hours()) return false;
    return doubt({m_vehicle->lastEngineHours, m_vehicle->lastVisit}, {*hours(), m_clock.now()}) !=
           OdometerDoubt::None;
}

bool ArrivalPanel::odometerDoubted() const {
    const std::optional<int> now = km();
    if (!now) return false;
    if (!m_vehicle || m_vehicle->lastOdometerKm <= 0) return isRare(Odometer::of(*now));
    return doubt({Odometer::of(m_vehicle->lastOdometerKm), m_vehicle->lastVisit},
                 {Odometer::of(*now), m_clock.now()}) != OdometerDoubt::None;
}

void ArrivalPanel::showReason() {
    m_reason->setVisible(isDoubted());
    const bool first = !m_vehicle || m_vehicle->lastOdometerKm <= 0;
    m_reason->setLabel(hoursDoubted() ? tr("Why do the hours not fit the last &reading?")
                       : first        ? tr("Why has the car &run so far?")
                                      : tr("Why does the odometer not fit the last &reading?"));
}

void ArrivalPanel::showHours() {
    showReason();
    if (m_hours->hasProblem()) return;
    m_hours->clearProblem();
    m_hours->setHint({});
    if (!m_vehicle || m_vehicle->lastEngineHours <= 0) return;
    const QString last = tr("Last time %1").arg(Formats::engineHours(m_vehicle->lastEngineHours));
    if (hoursDoubted())
        m_hours->showWarning(last);
    else
        m_hours->setHint(last);
}

void ArrivalPanel::showOdometer() {
    showReason();
    if (m_odometer->hasProblem()) return;
    m_odometer->clearProblem();
    m_odometer->setHint({});
    const bool first = !m_vehicle || m_vehicle->lastOdometerKm <= 0;
    if (first && odometerDoubted())
        m_odometer->showWarning(tr("Hardly any car runs so far: check the digits"));
    if (first) return;
    const int last = m_vehicle->lastOdometerKm;
    const std::optional<int> now = km();
    if (!now) {
        m_odometer->setHint(tr("Last time %1").arg(Formats::kilometres(last)));
    } else if (*now < last) {
        m_odometer->showWarning(tr("%1 less than last time").arg(Formats::kilometres(last - *now)));
    } else {
        const QString more = tr("%1 more than last time").arg(Formats::kilometres(*now - last));
        if (odometerDoubted())
            m_odometer->showWarning(more);
        else
            m_odometer->setHint(more);
    }
}

void ArrivalPanel::showTag() {
    const QString tag = line(m_keyTag)->text().trimmed();
    const QString order = m_orderOfTag.value(tag);
    if (!m_keyTag->hasProblem()) {
        if (order.isEmpty())
            m_keyTag->clearProblem();
        else
            m_keyTag->showWarning(tr("In use: %1").arg(order));
    }
    const QString free = lowestFreeTag(m_orderOfTag.keys());
    const bool proposes = !free.isEmpty() && (tag.isEmpty() || !order.isEmpty());
    m_freeTag->setVisible(proposes);
    m_freeTag->setToolTip(tr("Take tag %1, which is free (Down)").arg(free));
    line(m_keyTag)->setPlaceholderText(proposes ? tr("%1 is free").arg(free) : QString());
    // Never nothing: a line that comes and goes would move what stands below.
    m_keyTag->setHint(!tag.isEmpty() ? tr("Free")
                      : proposes     ? tr("Down takes %1").arg(free)
                                     : QStringLiteral(" "));
    Q_EMIT tagClash(order);
}

void ArrivalPanel::takeFreeTag() {
    const QString free = lowestFreeTag(m_orderOfTag.keys());
    if (free.isEmpty()) return;
    line(m_keyTag)->setText(free);
    typed(m_keyTag);
}

bool ArrivalPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line(m_keyTag) && event->type() == QEvent::KeyPress && m_freeTag->isVisible() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        takeFreeTag();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace baydesk
