#include "desktop/vehicle/VehicleCard.h"

#include "desktop/customer/FileStateRow.h"
#include "desktop/customer/MergedFiles.h"
#include "desktop/text/Formats.h"
#include "desktop/text/Names.h"
#include "desktop/theme/Theme.h"
#include "desktop/vehicle/CarPeople.h"
#include "desktop/vehicle/VehicleText.h"
#include "desktop/vehicle/VisitList.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/LinkButton.h"
#include "desktop/widgets/PlateLabel.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"
#include "desktop/widgets/WrappedLabel.h"
#include "domain/vehicle/VinFacts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace baydesk {

namespace {

FormField* lineField(const char* name, QWidget* parent) {
    return new FormField(new QLineEdit, QLatin1String(name), parent);
}

}  // namespace

VehicleCard::VehicleCard(const Formats& formats, const Clock& clock, QWidget* parent)
    : Card(parent),
      m_formats(formats),
      m_clock(clock),
      m_label(new PlateLabel(PlateSize::Small, this)),
      m_name(new QLabel(this)),
      m_takeIn(new QPushButton(this)),
      m_plate(lineField("plate", this)),
      m_kind(new FormField(new QComboBox, QStringLiteral("plateKind"), this)),
      m_vin(lineField("vin", this)),
      m_brand(lineField("brand", this)),
      m_model(lineField("model", this)),
      m_year(lineField("modelYear", this)),
      m_colour(lineField("colour", this)),
      m_engine(lineField("engineNumber", this)),
      m_note(lineField("note", this)),
      m_newEnergy(new QCheckBox(this)),
      m_ofTheTrade(new QCheckBox(this)),
      m_lawKind(new FormField(new QComboBox, QStringLiteral("kind"), this)),
      m_lawKinds(m_lawKind->controlAs<QComboBox>()),
      m_kinds(m_kind->controlAs<QComboBox>()),
      m_safety(lineField("safety", this)),
      m_state(new FileStateRow(this)),
      m_people(new CarPeople(formats, clock, this)),
      m_merged(new MergedFiles(formats, this)),
      m_same(new LinkButton(this)),
      m_history(new WrappedLabel(this)),
      m_problem(new QLabel(this)),
      m_visitsTitle(new QLabel(this)),
      m_visits(new VisitList(formats, this)),
      m_problems(
          {m_plate, m_kind, m_vin, m_brand, m_model, m_year, m_colour, m_engine, m_note, m_safety},
          m_problem) {
    for (const PlateKind kind : VehicleText::plateKinds())
        m_kinds->addItem({}, static_cast<int>(kind));
    for (const VehicleKind kind : {VehicleKind::Car, VehicleKind::Motorcycle, VehicleKind::Other})
        m_lawKinds->addItem({}, static_cast<int>(kind));
    layOut();
    connectParts();
    retranslate();
}

void VehicleCard::connectParts() {
    const auto changed = [this] {
        if (m_filling) return;
        showOddities();
        Q_EMIT edited();
    };
    for (FormField* field :
         {m_plate, m_vin, m_brand, m_model, m_year, m_colour, m_engine, m_note, m_safety})
        connect(line(field), &QLineEdit::textEdited, this, [this, field, changed] {
            field->clearProblem();
            if (field == m_plate) followPlate();
            if (field == m_vin) followVin();
            changed();
        });
    connect(m_kinds, &QComboBox::activated, this, changed);
    connect(m_lawKinds, &QComboBox::activated, this, changed);
    connect(m_newEnergy, &QCheckBox::toggled, this, changed);
    connect(m_ofTheTrade, &QCheckBox::toggled, this, changed);
    connect(m_takeIn, &QPushButton::clicked, this,
            [this] { Q_EMIT takeInAsked(m_car.vehicle.plate); });
    connect(m_visits, &VisitList::orderAsked, this, &VehicleCard::orderAsked);
    connect(m_same, &QPushButton::clicked, this, &VehicleCard::sameAsked);
    connect(m_state, &FileStateRow::fieldChosen, this, [this](const QString& field) {
        if (m_problems.field(field))
            goTo(field);
        else
            Q_EMIT lackingChosen(field);
    });
}

void VehicleCard::setMayTakeIn(bool may) {
    m_mayTakeIn = may;
    m_takeIn->setVisible(may && !m_car.vehicle.plate.isNone());
}

QLineEdit* VehicleCard::line(const FormField* field) const { return field->controlAs<QLineEdit>(); }

void VehicleCard::layOut() {
    markAs(m_name, "heading");
    markAs(m_takeIn, "link");
    markAs(m_history, "small");
    markAs(m_visitsTitle, "heading");
    m_takeIn->setAutoDefault(false);
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto row = [this](std::initializer_list<std::pair<QWidget*, int>> parts) {
        auto* line = new QHBoxLayout;
        line->setSpacing(metrics::Grid + 4);
        for (const auto& part : parts) line->addWidget(part.first, part.second);
        body()->addLayout(line);
    };
    body()->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_label);
    head->addWidget(m_name, 1);
    head->addWidget(m_takeIn);
    body()->addLayout(head);
    row({{m_plate, 3}, {m_kind, 4}, {m_vin, 5}});
    row({{m_brand, 3}, {m_model, 4}, {m_year, 2}, {m_colour, 3}});
    m_lawKinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row({{m_engine, 4}, {m_lawKind, 3}, {m_note, 5}});
    body()->addWidget(m_safety);
    row({{m_newEnergy, 1}, {m_ofTheTrade, 1}});
    body()->addWidget(m_state);
    body()->addWidget(m_people);
    body()->addWidget(m_history);
    body()->addWidget(m_merged);
    m_same->setAutoDefault(false);
    body()->addWidget(m_same, 0, Qt::AlignLeft);
    body()->addWidget(m_problem);
    body()->addSpacing(metrics::Grid);
    body()->addWidget(m_visitsTitle);
    body()->addWidget(m_visits);
    tabFollowsLayout(this);
}

void VehicleCard::show(const CustomerVehicle& car) {
    m_car = car;
    m_problems.clear();
    fill(car.vehicle);
    showAround();
}

Vehicle VehicleCard::typed() const {
    Vehicle car = m_car.vehicle;
    const auto kind = static_cast<PlateKind>(m_kinds->currentData().toInt());
    car.plate = Plate::of(kind, line(m_plate)->text());
    car.vin = Vin::of(line(m_vin)->text());
    car.brand = line(m_brand)->text().trimmed();
    car.model = line(m_model)->text().trimmed();
    car.colour = line(m_colour)->text().trimmed();
    car.engineNumber = line(m_engine)->text().trimmed();
    car.note = line(m_note)->text().trimmed();
    car.safety = line(m_safety)->text().trimmed();
    car.newEnergy = m_newEnergy->isChecked();
    car.ofTheTrade = m_ofTheTrade->isChecked();
    car.kind = static_cast<VehicleKind>(m_lawKinds->currentData().toInt());
    const QString year = line(m_year)->text().trimmed();
    bool ok = false;
    car.modelYear = year.toInt(&ok);
    // What is no number is refused as a year that cannot be.
    if (!ok && !year.isEmpty()) car.modelYear = -1;
    return car;
}

Vehicle VehicleCard::mergedWith(const Vehicle& stored, FieldMerge& merge) const {
    const auto yes = [](bool is) { return is ? tr("yes") : tr("no"); };
    const Vehicle mine = typed();
    const Vehicle& shown = m_car.vehicle;
    Vehicle both = stored;
    merge.setPart(shown.plate.display());
    merge.field(m_plate->label(), both.plate, shown.plate, mine.plate, [](const Plate& each) {
        return QStringLiteral("%1 (%2)").arg(each.display(), Names::of(each.kind()));
    });
    merge.field(m_vin->label(), both.vin, shown.vin, mine.vin,
                [](const Vin& each) { return each.text(); });
    merge.field(m_brand->label(), both.brand, shown.brand, mine.brand);
    merge.field(m_model->label(), both.model, shown.model, mine.model);
    merge.field(m_year->label(), both.modelYear, shown.modelYear, mine.modelYear,
                [](int year) { return year > 0 ? QString::number(year) : QString(); });
    merge.field(m_colour->label(), both.colour, shown.colour, mine.colour);
    merge.field(m_engine->label(), both.engineNumber, shown.engineNumber, mine.engineNumber);
    merge.field(m_lawKind->label(), both.kind, shown.kind, mine.kind,
                [](VehicleKind each) { return VehicleText::word(each); });
    merge.field(m_newEnergy->text(), both.newEnergy, shown.newEnergy, mine.newEnergy, yes);
    merge.field(m_ofTheTrade->text(), both.ofTheTrade, shown.ofTheTrade, mine.ofTheTrade, yes);
    merge.field(m_safety->label(), both.safety, shown.safety, mine.safety);
    merge.field(m_note->label(), both.note, shown.note, mine.note);
    return both;
}

void VehicleCard::rebase(const CustomerVehicle& stored, const Vehicle& both) {
    m_car = stored;
    fill(both);
    showAround();
}

void VehicleCard::fill(const Vehicle& car) {
    m_filling = true;
    // A field that says the same already keeps its cursor.
    const auto set = [this](FormField* field, const QString& text) {
        if (line(field)->text() != text) line(field)->setText(text);
    };
    set(m_plate, car.plate.number());
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(car.plate.kind())));
    set(m_vin, car.vin.text());
    set(m_brand, car.brand);
    set(m_model, car.model);
    set(m_colour, car.colour);
    set(m_engine, car.engineNumber);
    set(m_note, car.note);
    set(m_safety, car.safety);
    set(m_year, car.modelYear > 0 ? QString::number(car.modelYear) : QString());
    m_newEnergy->setChecked(car.newEnergy);
    m_ofTheTrade->setChecked(car.ofTheTrade);
    m_lawKinds->setCurrentIndex(m_lawKinds->findData(static_cast<int>(car.kind)));
    m_filling = false;
    showOddities();
}

void VehicleCard::showAround() {
    const Vehicle& car = m_car.vehicle;
    m_label->setPlate(car.plate);
    QStringList words{VehicleText::name(car)};
    if (car.lastOdometerKm > 0) words.append(Formats::kilometres(car.lastOdometerKm));
    words.removeAll(QString());
    m_name->setText(words.join(QStringLiteral(" · ")));
    setAccessibleName(car.plate.isNone() ? m_name->text() : car.plate.display());
    m_takeIn->setText(tr("Take in again"));
    m_takeIn->setAccessibleName(tr("Take in %1 again").arg(car.plate.number()));
    m_takeIn->setVisible(m_mayTakeIn && !car.plate.isNone());
    const auto dayOf = [this](Instant moment) {
        return m_formats.moment(moment).section(u' ', 0, -2);
    };
    QStringList plates;
    for (const PlatePeriod& period : car.plateHistory) {
        if (period.until.isNone()) continue;
        const QString plate = period.plate.display();
        plates.append(
            period.from.isNone()
                ? tr("%1 until %2").arg(plate, dayOf(period.until))
                : tr("%1 from %2 until %3").arg(plate, dayOf(period.from), dayOf(period.until)));
    }
    m_history->setText(tr("Earlier plates: %1").arg(plates.join(QStringLiteral(" · "))));
    m_history->setVisible(!plates.isEmpty());
    m_people->setPeople(car, m_car.people, m_rights.edit);
    m_merged->setMerges(m_car.merged, m_names, m_today, m_rights.undo);
    m_same->setVisible(m_rights.merge);
    m_visitsTitle->setText(
        m_car.visits.empty()
            ? tr("No visits yet")
            : tr("%n visit(s) · %1", nullptr, static_cast<int>(m_car.visits.size()))
                  .arg(VisitList::total(m_car.visits).toText()));
    m_visits->show(m_car.visits);
}

// The colour follows a number that tells it; an ordinary number leaves a yellow plate yellow.
void VehicleCard::followPlate() {
    const PlateKind guessed = Plate::guess(line(m_plate)->text()).kind();
    const auto now = static_cast<PlateKind>(m_kinds->currentData().toInt());
    if (now == PlateKind::None || guessed != PlateKind::Blue)
        m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(guessed)));
}

void VehicleCard::setRights(const Rights& rights, const std::map<StaffId, QString>& names,
                            QDate today) {
    if (rights == m_rights && names == m_names && today == m_today) return;
    m_rights = rights;
    m_names = names;
    m_today = today;
    showAround();
}

void VehicleCard::showState(const QStringList& lacking, const QString& due, bool overdue) {
    m_state->setState(lacking, due, overdue);
}

void VehicleCard::goTo(const QString& lacking) { m_problems.goTo(lacking); }

// What the VIN tells goes into fields where nothing stands, and goes again with it.
void VehicleCard::followVin() {
    const Vin vin = Vin::of(line(m_vin)->text());
    const QString brand = VehicleText::brandOf(vin);
    const QString shown = line(m_brand)->text();
    if (shown.isEmpty() || (!m_proposedBrand.isEmpty() && shown == m_proposedBrand)) {
        line(m_brand)->setText(brand);
        m_proposedBrand = brand;
    }
    const int thisYear = QDateTime::fromMSecsSinceEpoch(m_clock.now().ms, Qt::UTC).date().year();
    const auto year = modelYearOf(vin, thisYear);
    if (year && line(m_year)->text().isEmpty()) line(m_year)->setText(QString::number(year->year));
}

void VehicleCard::showOddities() {
    const auto warn = [](FormField* field, const QString& odd) {
        if (field->hasProblem()) return;
        field->clearProblem();
        if (!odd.isEmpty()) field->showWarning(odd);
    };
    const Vehicle car = typed();
    warn(m_plate, VehicleText::sentence(checkPlate(car.plate)));
    warn(m_vin, VehicleText::doubt(car.vin));
    const int thisYear = QDateTime::fromMSecsSinceEpoch(m_clock.now().ms, Qt::UTC).date().year();
    m_vin->setHint(VehicleText::told(car.vin, thisYear));
}

void VehicleCard::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Card::changeEvent(event);
}

void VehicleCard::retranslate() {
    m_plate->setLabel(tr("Plate"));
    m_kind->setLabel(tr("Plate colour"));
    m_vin->setLabel(tr("VIN"));
    m_brand->setLabel(tr("Brand"));
    m_model->setLabel(tr("Model"));
    m_year->setLabel(tr("Model year"));
    m_colour->setLabel(tr("Colour"));
    m_engine->setLabel(tr("Engine number"));
    m_note->setLabel(tr("Note on the car"));
    m_safety->setLabel(tr("Safety: what must be said before the car is driven"));
    m_same->setText(tr("This is the same car as …"));
    m_same->setAccessibleName(m_same->text());
    m_newEnergy->setText(tr("New energy (battery or hybrid)"));
    m_ofTheTrade->setText(tr("Of the trade: no call after a visit"));
    m_lawKind->setLabel(tr("Kind of vehicle"));
    for (int row = 0; row < m_lawKinds->count(); ++row)
        m_lawKinds->setItemText(
            row, VehicleText::word(static_cast<VehicleKind>(m_lawKinds->itemData(row).toInt())));
    for (int row = 0; row < m_kinds->count(); ++row)
        m_kinds->setItemText(row,
                             Names::of(static_cast<PlateKind>(m_kinds->itemData(row).toInt())));
    showOddities();
    showAround();
}

}  // namespace baydesk
