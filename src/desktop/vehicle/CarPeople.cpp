#include "desktop/vehicle/CarPeople.h"

#include "desktop/theme/Theme.h"
#include "desktop/vehicle/VehicleText.h"
#include "desktop/widgets/LinkButton.h"
#include "desktop/widgets/Retranslate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr OwnerRole EveryRole[] = {OwnerRole::Owner, OwnerRole::Sender, OwnerRole::Payer};

}  // namespace

CarPeople::CarPeople(const Formats& formats, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_formats(formats), m_clock(clock), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

void CarPeople::setPeople(const Vehicle& vehicle, const std::vector<vehicles::Person>& people,
                          bool mayEdit) {
    m_vehicle = vehicle;
    m_people = people;
    m_mayEdit = mayEdit;
    build();
}

std::vector<VehicleOwner> CarPeople::withPerson(CustomerId customer, OwnerRole role) const {
    return baydesk::withPerson(m_vehicle, customer, role, m_clock.now()).owners;
}

QString CarPeople::nameOf(CustomerId customer) const {
    for (const vehicles::Person& each : m_people)
        if (each.id == customer) return each.name;
    return QStringLiteral("–");
}

void CarPeople::build() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    // Who is comes before who was.
    for (const bool now : {true, false})
        for (std::size_t at = 0; at < m_vehicle.owners.size(); ++at)
            if (m_vehicle.owners[at].isNow() == now) addRow(at);
    if (!m_mayEdit) return;
    auto* add = new LinkButton(this);
    add->setAutoDefault(false);
    add->setText(tr("Add an owner, sender or payer…"));
    add->setAccessibleName(add->text());
    connect(add, &QPushButton::clicked, this, &CarPeople::addAsked);
    m_column->addWidget(add, 0, Qt::AlignLeft);
    add->show();
}

void CarPeople::addRow(std::size_t index) {
    const VehicleOwner& owner = m_vehicle.owners[index];
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::Grid);
    const QString name = nameOf(owner.customer);
    const auto dayOf = [this](Instant moment) {
        return m_formats.moment(moment).section(u' ', 0, -2);
    };
    if (m_mayEdit && owner.isNow()) {
        auto* role = new QComboBox(row);
        for (const OwnerRole each : EveryRole) role->addItem(VehicleText::word(each));
        role->setCurrentIndex(static_cast<int>(owner.role));
        role->setAccessibleName(tr("What %1 is").arg(name));
        connect(role, &QComboBox::activated, this,
                [this, index](int chosen) { setRole(index, EveryRole[chosen]); });
        line->addWidget(role);
    } else {
        line->addWidget(new QLabel(VehicleText::word(owner.role), row));
    }
    auto* open = new LinkButton(row);
    open->setAutoDefault(false);
    open->setText(name);
    open->setAccessibleName(tr("Open the file of %1").arg(name));
    connect(open, &QPushButton::clicked, this,
            [this, id = owner.customer] { Q_EMIT customerAsked(id); });
    line->addWidget(open, 0);
    auto* since = new QLabel(
        owner.isNow() ? tr("since %1").arg(dayOf(owner.since))
                      : tr("from %1 until %2").arg(dayOf(owner.since), dayOf(owner.until)),
        row);
    since->setToolTip(m_formats.exact(owner.since));
    markAs(since, "small");
    line->addWidget(since, 1);
    if (m_mayEdit && owner.isNow()) {
        auto* ends = new LinkButton(row);
        ends->setAutoDefault(false);
        ends->setText(tr("No longer"));
        ends->setAccessibleName(tr("%1 is no longer: %2").arg(name, VehicleText::word(owner.role)));
        connect(ends, &QPushButton::clicked, this, [this, index] { end(index); });
        line->addWidget(ends);
    }
    m_column->addWidget(row);
    row->show();
}

void CarPeople::setRole(std::size_t index, OwnerRole role) {
    std::vector<VehicleOwner> owners = m_vehicle.owners;
    const CustomerId customer = owners.at(index).customer;
    if (owners[index].role == role) return;
    // Whoever was that before, and is not any more, is it again.
    owners.erase(std::remove_if(owners.begin(), owners.end(),
                                [&](const VehicleOwner& each) {
                                    return each.customer == customer && each.role == role &&
                                           !each.isNow();
                                }),
                 owners.end());
    for (VehicleOwner& each : owners)
        if (each.customer == customer && each.role == m_vehicle.owners[index].role)
            each.role = role;
    Q_EMIT ownersWanted(owners);
}

void CarPeople::end(std::size_t index) {
    std::vector<VehicleOwner> owners = m_vehicle.owners;
    owners.at(index).until = m_clock.now();
    Q_EMIT ownersWanted(owners);
}

void CarPeople::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { build(); });
    QWidget::changeEvent(event);
}

}  // namespace baydesk
