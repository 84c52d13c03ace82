#include "desktop/order/ReceptionPanel.h"

#include "desktop/order/BelongingsText.h"
#include "desktop/order/OrderWords.h"
#include "desktop/reception/StayPanel.h"
#include "desktop/reception/SymptomBar.h"
#include "desktop/reception/SymptomWords.h"
#include "desktop/reception/WalkPhotos.h"
#include "desktop/reception/WalkRoundButton.h"
#include "desktop/reception/WalkRoundView.h"
#include "desktop/text/ErrorText.h"
#include "desktop/text/Names.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/FuelGauge.h"
#include "desktop/widgets/MergeDialog.h"
#include "desktop/widgets/TabOrder.h"
#include "desktop/widgets/WrappedLabel.h"
#include "domain/vehicle/Odometer.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <utility>

namespace baydesk {

namespace {

// What the box of how the customer was told holds besides a ContactWay.
constexpr int NotYet = -1;

FormField* field(QWidget* control, const char* name, QWidget* parent) {
    return new FormField(control, QString::fromLatin1(name), parent);
}

QString textOf(const FormField* field) {
    if (const auto* area = field->controlAs<QPlainTextEdit>()) return area->toPlainText();
    return field->controlAs<QLineEdit>()->text().trimmed();
}

}  // namespace

ReceptionPanel::ReceptionPanel(ScreenContext& context, QWidget* parent)
    : OrderPanel(context, parent),
      m_words(new Card(this)),
      m_statement(field(new QPlainTextEdit, "statement", this)),
      m_readBack(new QCheckBox(this)),
      m_symptoms(new SymptomBar(this)),
      m_promise(new Card(this)),
      m_promises(new WrappedLabel(this)),
      m_due(field(new QDateTimeEdit, "promisedAt", this)),
      m_reason(field(new QLineEdit, "reason", this)),
      m_told(field(new QComboBox, "told", this)),
      m_change(new QPushButton(this)),
      m_readings(new Card(this)),
      m_odometer(field(new QLineEdit, "odometerKm", this)),
      m_hours(field(new QLineEdit, "engineHours", this)),
      m_odometerReason(field(new QLineEdit, "odometerReason", this)),
      m_fuel(field(new FuelGauge, "fuelEighths", this)),
      m_battery(field(new QSpinBox, "batteryPercent", this)),
      m_lamps(field(new QLineEdit, "warningLamps", this)),
      m_keyTag(field(new QLineEdit, "keyTag", this)),
      m_stay(new StayPanel(this)),
      m_belongings(field(new QPlainTextEdit, "belongings", this)),
      m_stack(new QStackedWidget(this)),
      m_walk(new WalkRoundView(this)),
      m_walkButton(new WalkRoundButton(this)),
      m_banner(new WrappedLabel(this)),
      m_save(new QAction(this)),
      m_print(new QAction(this)) {
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    connect(m_print, &QAction::triggered, this,
            [this] { this->context().navigator.preview(PaperKind::IntakeSheet, order().id); });
    m_save->setShortcut(QKeySequence::Save);
    connect(m_save, &QAction::triggered, this, &ReceptionPanel::save);
    connect(m_change, &QPushButton::clicked, this, &ReceptionPanel::changePromiseNow);
    auto* due = m_due->controlAs<QDateTimeEdit>();
    due->setTimeSpec(Qt::UTC);  // the wall clock of the store, whatever this PC's zone is
    due->setCalendarPopup(true);
    due->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    auto* battery = m_battery->controlAs<QSpinBox>();
    battery->setRange(-1, 100);
    battery->setSpecialValueText(QStringLiteral("–"));
    battery->setSuffix(QStringLiteral(" %"));
    auto* told = m_told->controlAs<QComboBox>();
    for (const ContactWay way : {ContactWay::Phone, ContactWay::InPerson, ContactWay::Message})
        told->addItem({}, static_cast<int>(way));
    told->addItem({}, NotYet);
    markAs(m_banner, "note");
    m_banner->setContentsMargins(12, 8, 12, 8);
    m_banner->hide();
    buildLayout();
    connectEdits();
    retranslate();
}

void ReceptionPanel::buildLayout() {
    auto* form = new QWidget(this);
    auto* columns = new QHBoxLayout(form);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    columns->addWidget(buildLeft(), 1);
    columns->addWidget(buildRight(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_banner);
    m_stack->addWidget(form);
    m_stack->addWidget(m_walk);
    column->addWidget(m_stack, 1);
}

QWidget* ReceptionPanel::buildLeft() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_statement->controlAs<QPlainTextEdit>()->setTabChangesFocus(true);
    m_words->body()->addWidget(m_statement, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(metrics::Grid);
    below->addWidget(m_readBack, 1);
    below->addWidget(m_symptoms);
    m_words->body()->addLayout(below);
    markAs(m_promises, "second");
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Grid);
    line->addWidget(m_due);
    line->addWidget(m_reason, 1);
    m_promise->body()->addWidget(m_promises);
    m_promise->body()->addLayout(line);
    auto* last = new QHBoxLayout;
    last->setSpacing(metrics::Grid);
    last->addWidget(m_told, 1);
    last->addWidget(m_change, 0, Qt::AlignBottom);
    m_promise->body()->addLayout(last);
    column->addWidget(m_words, 1);
    column->addWidget(m_promise);
    return side;
}

QWidget* ReceptionPanel::buildRight() {
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(metrics::Grid);
    numbers->addWidget(m_odometer, 1);
    numbers->addWidget(m_hours, 1);
    numbers->addWidget(m_fuel, 1);
    numbers->addWidget(m_battery, 1);
    auto* signs = new QHBoxLayout;
    signs->setSpacing(metrics::Grid);
    signs->addWidget(m_keyTag, 1);
    signs->addWidget(m_lamps, 2);
    m_belongings->controlAs<QPlainTextEdit>()->setTabChangesFocus(true);
    m_readings->body()->addLayout(numbers);
    m_readings->body()->addWidget(m_odometerReason);
    m_readings->body()->addLayout(signs);
    m_readings->body()->addWidget(m_stay);
    m_readings->body()->addWidget(m_walkButton);
    m_readings->body()->addWidget(m_belongings, 1);
    tabThrough({m_odometer, m_hours, m_fuel, m_battery, m_odometerReason, m_keyTag, m_lamps, m_stay,
                m_walkButton, m_belongings});
    return m_readings;
}

void ReceptionPanel::connectEdits() {
    for (FormField* each : {m_odometer, m_hours, m_odometerReason, m_lamps, m_keyTag})
        connect(each->controlAs<QLineEdit>(), &QLineEdit::textEdited, this,
                &ReceptionPanel::onEdited);
    for (FormField* each : {m_statement, m_belongings})
        connect(each->controlAs<QPlainTextEdit>(), &QPlainTextEdit::textChanged, this,
                &ReceptionPanel::onEdited);
    connect(m_readBack, &QCheckBox::toggled, this, &ReceptionPanel::onEdited);
    connect(m_symptoms, &SymptomBar::edited, this, &ReceptionPanel::onEdited);
    connect(m_stay, &StayPanel::edited, this, &ReceptionPanel::onEdited);
    new WalkPhotos(OrderPanel::context(), m_walk);
    connect(m_walk, &WalkRoundView::edited, this, &ReceptionPanel::onEdited);
    connect(m_walk, &WalkRoundView::done, this, [this] { showWalkRound(false); });
    connect(m_walkButton, &WalkRoundButton::opened, this, [this] { showWalkRound(true); });
    connect(m_walkButton, &WalkRoundButton::nothingFound, this, [this](bool nothing) {
        WalkRound walk = m_walk->walkRound();
        walk.nothingFound = nothing;
        m_walk->setWalkRound(walk);
        onEdited();
    });
    connect(m_fuel->controlAs<FuelGauge>(), &FuelGauge::edited, this, &ReceptionPanel::onEdited);
    connect(m_battery->controlAs<QSpinBox>(), &QSpinBox::valueChanged, this,
            &ReceptionPanel::onEdited);
}

void ReceptionPanel::onEdited() {
    if (m_filling) return;
    m_edited = true;
    m_walkButton->setWalkRound(m_walk->walkRound(), isEditable());
    Q_EMIT barChanged();
}

bool ReceptionPanel::goBack() {
    if (m_stack->currentIndex() == 0) return false;
    showWalkRound(false);
    return true;
}

void ReceptionPanel::showWalkRound(bool shown) {
    m_stack->setCurrentIndex(shown ? 1 : 0);
    if (shown)
        m_walk->setFocus();
    else
        m_walkButton->button()->setFocus();
}

// -- the form

void ReceptionPanel::fill(const Intake& intake) {
    m_filling = true;
    m_base = intake;
    m_statement->controlAs<QPlainTextEdit>()->setPlainText(intake.statement);
    m_readBack->setChecked(intake.readBack);
    m_symptoms->setSymptoms(intake.symptoms, isEditable());
    m_odometer->controlAs<QLineEdit>()->setText(
        intake.odometerKm ? QString::number(*intake.odometerKm) : QString());
    m_hours->controlAs<QLineEdit>()->setText(
        intake.engineHours ? QString::number(*intake.engineHours) : QString());
    m_odometerReason->controlAs<QLineEdit>()->setText(intake.odometerReason);
    m_fuel->controlAs<FuelGauge>()->setEighths(intake.fuelEighths);
    m_battery->controlAs<QSpinBox>()->setValue(intake.batteryPercent.value_or(-1));
    m_lamps->controlAs<QLineEdit>()->setText(intake.warningLamps);
    m_keyTag->controlAs<QLineEdit>()->setText(intake.keyTag);
    m_stay->setStay(intake.parkingSlot, intake.stay);
    m_belongings->controlAs<QPlainTextEdit>()->setPlainText(textOf(intake.belongings));
    m_belongings->controlAs<QPlainTextEdit>()->setPlaceholderText(
        intake.noBelongings ? tr("Nothing left in the car") : tr("Not recorded"));
    m_walk->setWalkRound(intake.walkRound);
    m_walkButton->setWalkRound(intake.walkRound, isEditable());
    m_edited = false;
    m_filling = false;
}

std::optional<Intake> ReceptionPanel::read() {
    Intake intake = m_base;
    intake.statement = textOf(m_statement).trimmed();
    intake.readBack = m_readBack->isChecked();
    intake.symptoms = m_symptoms->symptoms();
    const Result<Odometer> odometer = Odometer::parse(textOf(m_odometer));
    if (!odometer) {
        m_odometer->showProblem(ErrorText::sentences(odometer.error()));
        m_odometer->focusControl();
        return std::nullopt;
    }
    intake.odometerKm = odometer->isNone() ? std::nullopt : std::optional<int>(odometer->km());
    if (!readHours(intake)) return std::nullopt;
    intake.odometerReason = textOf(m_odometerReason);
    intake.fuelEighths = m_fuel->controlAs<FuelGauge>()->eighths();
    const int battery = m_battery->controlAs<QSpinBox>()->value();
    intake.batteryPercent = battery < 0 ? std::nullopt : std::optional<int>(battery);
    intake.warningLamps = textOf(m_lamps);
    intake.keyTag = textOf(m_keyTag);
    intake.parkingSlot = m_stay->parkingSlot();
    intake.stay = m_stay->stay();
    intake.walkRound = m_walk->walkRound();
    intake.belongings = belongingsOf(textOf(m_belongings), m_base.belongings);
    return intake;
}

bool ReceptionPanel::readHours(Intake& intake) {
    const QString typed = textOf(m_hours).trimmed();
    bool ok = typed.isEmpty();
    intake.engineHours = ok ? std::nullopt : std::optional<int>(typed.toInt(&ok));
    if (ok) return true;
    m_hours->showProblem(ErrorText::sentences(Error(ErrorKind::NotANumber)));
    m_hours->focusControl();
    return false;
}

bool ReceptionPanel::isDirty() const { return m_edited; }

bool ReceptionPanel::isEditable() const {
    return hasData() && !order().isLocked() && context().may(Verb::EditIntake);
}

void ReceptionPanel::reset() {
    OrderPanel::reset();
    fill({});
    m_baseRevision = 0;
    m_lastWalkOf = {};
    m_saveAgain = false;
    m_shownDue = {};
    m_banner->hide();
    m_stack->setCurrentIndex(0);
    m_reason->controlAs<QLineEdit>()->clear();
}

void ReceptionPanel::showData() {
    if (!isDirty()) {
        fill(order().intake);
        m_baseRevision = order().intakeRevision;
    }
    m_banner->setVisible(isStale());
    if (std::exchange(m_saveAgain, false)) save();
    showPromises();
    m_hours->setVisible(m_base.engineHours || isMachine(m_base.walkRound.body) ||
                        data().view.vehicle.lastEngineHours > 0);
    m_battery->setVisible(data().view.vehicle.newEnergy || m_base.batteryPercent.has_value());
    const bool open = isEditable();
    m_walk->setEditable(open);
    m_stay->setEditable(open);
    if (!isDirty()) m_symptoms->setSymptoms(order().intake.symptoms, open);
    lookUpLastWalk();
    for (FormField* each : {m_odometer, m_hours, m_odometerReason, m_lamps, m_keyTag})
        each->controlAs<QLineEdit>()->setReadOnly(!open);
    for (FormField* each : {m_statement, m_belongings})
        each->controlAs<QPlainTextEdit>()->setReadOnly(!open);
    for (QWidget* each :
         {static_cast<QWidget*>(m_readBack), m_fuel->control(), m_battery->control()})
        each->setEnabled(open);
    // Nothing is offered that can't be done any more.
    for (QWidget* each : {static_cast<QWidget*>(m_due), static_cast<QWidget*>(m_reason),
                          static_cast<QWidget*>(m_told), static_cast<QWidget*>(m_change)})
        each->setVisible(open);
}

// What was marked before this visit, once for each order.
void ReceptionPanel::lookUpLastWalk() {
    if (m_lastWalkOf == order().id) return;
    m_lastWalkOf = order().id;
    m_walk->setLast({}, {});
    context().desk.askLatest(
        QStringLiteral("order.last-walk"), this,
        [vehicle = order().vehicle, before = order().takenInAt](Workplace& workplace) {
            return lastWalkRoundBefore(workplace, vehicle, before);
        },
        [this](const Result<LastWalkRound>& last) {
            if (!last || last->at.isNone()) return;
            m_walk->setLast(*last, formats().day(context().calendar.wall(last->at).date()));
        });
}

// -- two people on one form

Intake ReceptionPanel::mergedWith(const Intake& stored, const Intake& mine,
                                  FieldMerge& merge) const {
    const auto number = [](const std::optional<int>& each) {
        return each ? QString::number(*each) : QString();
    };
    const Intake& shown = m_base;
    Intake both = stored;
    merge.field(m_statement->label(), both.statement, shown.statement, mine.statement);
    merge.field(m_readBack->text(), both.readBack, shown.readBack, mine.readBack,
                [](bool yes) { return yes ? tr("yes") : tr("no"); });
    merge.field(tr("Symptoms"), both.symptoms, shown.symptoms, mine.symptoms,
                [](const std::vector<Symptom>& each) {
                    QStringList words;
                    for (const Symptom& symptom : each) words << SymptomWords::of(symptom);
                    return words.join(QStringLiteral("; "));
                });
    merge.field(m_odometer->label(), both.odometerKm, shown.odometerKm, mine.odometerKm, number);
    merge.field(m_hours->label(), both.engineHours, shown.engineHours, mine.engineHours, number);
    merge.field(m_odometerReason->label(), both.odometerReason, shown.odometerReason,
                mine.odometerReason);
    merge.field(m_fuel->label(), both.fuelEighths, shown.fuelEighths, mine.fuelEighths,
                [](const std::optional<int>& each) {
                    return each ? QStringLiteral("%1/8").arg(*each) : QString();
                });
    merge.field(m_battery->label(), both.batteryPercent, shown.batteryPercent, mine.batteryPercent,
                number);
    merge.field(m_lamps->label(), both.warningLamps, shown.warningLamps, mine.warningLamps);
    merge.field(m_keyTag->label(), both.keyTag, shown.keyTag, mine.keyTag);
    merge.field(m_stay->slotField()->label(), both.parkingSlot, shown.parkingSlot,
                mine.parkingSlot);
    merge.field(tr("The visit"), both.stay, shown.stay, mine.stay,
                [](const Stay& each) { return Names::of(each); });
    merge.field(m_belongings->label(), both.belongings, shown.belongings, mine.belongings,
                [](const std::vector<Belonging>& each) { return textOf(each); });
    merge.field(tr("Walk-round"), both.walkRound, shown.walkRound, mine.walkRound,
                [](const WalkRound& each) {
                    return tr("%n mark(s)", nullptr, static_cast<int>(each.damages.size()));
                });
    return both;
}

bool ReceptionPanel::isStale() const {
    return isDirty() && order().intakeRevision != m_baseRevision;
}

void ReceptionPanel::save() {
    clearFields();
    const std::optional<Intake> mine = read();
    if (!mine || !isEditable()) return;
    if (!isStale()) {
        send(*mine);
        return;
    }
    // As it is now: what is saved while it is being asked about is stale once more.
    const Intake stored = order().intake;
    bringTogether(
        order().number, this,
        [this, stored, mine = *mine](FieldMerge& merge) { return mergedWith(stored, mine, merge); },
        [this, stored, revision = order().intakeRevision](const Intake& both) {
            saveOnTop(stored, revision, both);
        });
}

void ReceptionPanel::saveOnTop(const Intake& stored, int revision, const Intake& both) {
    fill(both);
    m_base = stored;
    m_baseRevision = revision;
    m_edited = true;
    send(both);
}

void ReceptionPanel::send(const Intake& intake) {
    const IntakeEdit edit{.order = order().id, .intake = intake, .baseRevision = m_baseRevision};
    perform([edit](Workplace& workplace,
                   const Caller& caller) { return editIntake(workplace, caller, edit); },
            [this, saved = intake](const Outcome& outcome) {
                m_base = saved;
                ++m_baseRevision;
                m_edited = read() != saved;  // typed while it was being saved
                context().navigator.say(tr("Saved %1").arg(outcome.number));
            });
}

// -- the promise

void ReceptionPanel::showPromises() {
    QStringList lines;
    for (int at = 0; at < static_cast<int>(order().promises.size()); ++at)
        lines.append(OrderWords::promise(order(), at, formats(), data().view.staffNames));
    m_promises->setText(lines.join(QLatin1Char('\n')));
    if (m_shownDue == order().promisedAt()) return;
    m_shownDue = order().promisedAt();
    const QDateTime wall = context().calendar.wall(m_shownDue);
    m_due->controlAs<QDateTimeEdit>()->setDateTime(QDateTime(wall.date(), wall.time(), Qt::UTC));
}

void ReceptionPanel::changePromiseNow() {
    const QDateTime wall = m_due->controlAs<QDateTimeEdit>()->dateTime();
    const PromiseEdit edit{.order = order().id,
                           .dueAt = context().calendar.at(wall.date(), wall.time()),
                           .reason = textOf(m_reason),
                           .told = told()};
    perform([edit](Workplace& workplace,
                   const Caller& caller) { return changePromise(workplace, caller, edit); },
            [this, heard = edit.told.has_value()](const Outcome&) {
                m_reason->controlAs<QLineEdit>()->clear();
                context().navigator.say(
                    heard ? tr("Kept: the customer has been told the new time.")
                          : tr("Kept. The customer still has to be told the new time."));
            });
}

std::optional<ContactWay> ReceptionPanel::told() const {
    const int chosen = m_told->controlAs<QComboBox>()->currentData().toInt();
    if (chosen == NotYet) return std::nullopt;
    return static_cast<ContactWay>(chosen);
}

// -- the bar

QAction* ReceptionPanel::primary() const { return isDirty() && isEditable() ? m_save : nullptr; }

QList<QAction*> ReceptionPanel::secondary() const {
    return hasData() ? QList<QAction*>{m_print} : QList<QAction*>();
}

QList<Missing> ReceptionPanel::missing() const { return {}; }

void ReceptionPanel::goTo(const QString& /*field*/) { m_statement->focusControl(); }

QWidget* ReceptionPanel::firstField() const { return m_statement->control(); }

bool ReceptionPanel::showAtField(const Violation& violation) {
    for (FormField* each :
         {m_statement, m_odometer, m_hours, m_odometerReason, m_fuel, m_battery, m_lamps, m_keyTag,
          m_stay->slotField(), m_belongings, m_due, m_reason}) {
        if (violation.field != each->field()) continue;
        each->showProblem(ErrorText::sentence(violation));
        each->focusControl();
        return true;
    }
    if (violation.field == QLatin1String("walkRound")) {
        m_walkButton->showProblem(ErrorText::sentence(violation));
        return true;
    }
    // Saved on top of the others' as soon as the order has been read again.
    m_saveAgain = violation.kind == ErrorKind::StaleEdit;
    return m_saveAgain;
}

void ReceptionPanel::clearFields() {
    for (FormField* each : {m_statement, m_odometer, m_hours, m_odometerReason, m_fuel, m_battery,
                            m_lamps, m_keyTag, m_stay->slotField(), m_belongings, m_due, m_reason})
        each->clearProblem();
}

void ReceptionPanel::retranslate() {
    m_words->setTitle(tr("What the customer said"));
    m_statement->setLabel(tr("&Statement, in the customer's own words"));
    m_readBack->setText(tr("Read &back and confirmed"));
    m_readBack->setAccessibleName(tr("Read back and confirmed"));
    m_promise->setTitle(tr("Promise"));
    m_due->setLabel(tr("New promised &time"));
    m_reason->setLabel(tr("&Reason, as the customer was told"));
    m_told->setLabel(tr("C&ustomer told"));
    auto* box = m_told->controlAs<QComboBox>();
    for (int row = 0; row < box->count(); ++row) {
        const int way = box->itemData(row).toInt();
        box->setItemText(row, way == NotYet ? tr("not yet")
                                            : OrderWords::contactWay(static_cast<ContactWay>(way)));
    }
    m_change->setText(tr("Change promise"));
    m_change->setAccessibleName(m_change->text());
    m_readings->setTitle(tr("At the door"));
    m_odometer->setLabel(tr("&Odometer (km)"));
    m_hours->setLabel(tr("&Engine hours"));
    m_odometerReason->setLabel(tr("Why the odometer does not fit the last visit"));
    m_fuel->setLabel(tr("&Fuel"));
    m_battery->setLabel(tr("Batter&y"));
    m_lamps->setLabel(tr("&Warning lamps"));
    m_keyTag->setLabel(tr("&Key tag"));
    m_belongings->setLabel(tr("Be&longings"));
    m_belongings->setHint(tr("One thing a line; a star * before what is valuable."));
    m_banner->setText(
        tr("Somebody else has saved this meanwhile. What you typed is still here; saving brings "
           "both together."));
    m_save->setText(tr("Save what was written down"));
    m_print->setText(tr("Print intake sheet"));
}

}  // namespace baydesk
