#include "desktop/reception/ReceptionFacts.h"

#include "desktop/customer/CustomerText.h"
#include "desktop/order/WarrantyText.h"
#include "desktop/text/Formats.h"
#include "desktop/theme/Theme.h"
#include "desktop/vehicle/VehicleText.h"
#include "desktop/vehicle/VisitList.h"
#include "desktop/widgets/LinkButton.h"
#include "desktop/widgets/PlateLabel.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QApplication>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostVisits = 6;

// The day alone: "08-14"; the time of an old visit tells nobody anything.
QString dayOf(const Formats& formats, Instant moment) {
    return formats.moment(moment).section(u' ', 0, -2);
}

void empty(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

// The row in which the keyboard is; none: -1.
int focusedRow(const QLayout& column) {
    for (int i = 0; i < column.count(); ++i)
        if (column.itemAt(i)->widget()->isAncestorOf(QApplication::focusWidget())) return i;
    return -1;
}

}  // namespace

ReceptionFacts::ReceptionFacts(const Formats& formats, QWidget* parent)
    : QWidget(parent),
      m_formats(formats),
      m_plate(new PlateLabel(PlateSize::Large, this)),
      m_empty(new WrappedLabel(this)),
      m_name(new LinkButton(this)),
      m_flag(new WrappedLabel(this)),
      m_phoneLine(new QWidget(this)),
      m_phoneLabel(new QLabel(m_phoneLine)),
      m_phone(new QLabel(m_phoneLine)),
      m_reveal(new LinkButton(m_phoneLine)),
      m_lines(new QWidget(this)),
      m_form(new QFormLayout(m_lines)),
      m_carsTitle(new QLabel(this)),
      m_carsList(new QWidget(this)),
      m_carsColumn(new QVBoxLayout(m_carsList)),
      m_guaranteesTitle(new QLabel(this)),
      m_guarantees(new QWidget(this)),
      m_guaranteesColumn(new QVBoxLayout(m_guarantees)),
      m_declinedTitle(new QLabel(this)),
      m_declined(new QWidget(this)),
      m_declinedColumn(new QVBoxLayout(m_declined)),
      m_visitsTitle(new QLabel(this)),
      m_visits(new QWidget(this)),
      m_visitsColumn(new QVBoxLayout(m_visits)) {
    layOut();
    m_reveal->hide();
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_revealed = !m_revealed;
        showCustomer();
    });
    connect(m_name, &QPushButton::clicked, this, [this] {
        if (m_customer) Q_EMIT customerAsked(m_customer->id);
    });
    retranslate();
}

void ReceptionFacts::layOut() {
    markAs(m_empty, "second");
    QFont bold = Theme::boldFont(metrics::FontSize + 2);
    m_name->setFont(bold);
    m_flag->setTextFormat(Qt::PlainText);
    auto* note = new QFrame(this);
    markAs(note, "note");
    note->setObjectName(QStringLiteral("flag"));
    auto* inNote = new QVBoxLayout(note);
    inNote->setContentsMargins(10, 8, 10, 8);
    inNote->addWidget(m_flag);
    markAs(m_phoneLabel, "second");
    auto* phone = new QHBoxLayout(m_phoneLine);
    phone->setContentsMargins(0, 0, 0, 0);
    phone->addWidget(m_phoneLabel);
    phone->addWidget(m_phone);
    phone->addWidget(m_reveal);
    phone->addStretch(1);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(4);
    for (QLabel* title : {m_carsTitle, m_guaranteesTitle, m_declinedTitle, m_visitsTitle})
        markAs(title, "heading");
    for (QVBoxLayout* lines :
         {m_carsColumn, m_guaranteesColumn, m_declinedColumn, m_visitsColumn}) {
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(6);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_plate, 0, Qt::AlignLeft);
    column->addWidget(m_empty);
    column->addWidget(m_name, 0, Qt::AlignLeft);
    column->addWidget(note);
    column->addWidget(m_phoneLine);
    column->addWidget(m_lines);
    column->addSpacing(metrics::Grid);
    column->addWidget(m_carsTitle);
    column->addWidget(m_carsList);
    column->addWidget(m_guaranteesTitle);
    column->addWidget(m_guarantees);
    column->addWidget(m_declinedTitle);
    column->addWidget(m_declined);
    column->addWidget(m_visitsTitle);
    column->addWidget(m_visits);
    column->addStretch(1);
}

void ReceptionFacts::show(const Plate& plate, const PlateFacts& facts, const Customer* customer) {
    const bool same = customer && m_customer && customer->id == m_customer->id;
    if (!same) m_revealed = false;
    m_plateShown = plate;
    m_facts = facts;
    m_customer.reset();
    if (customer) m_customer = *customer;
    retranslate();
}

void ReceptionFacts::showCars(std::vector<Found> cars) {
    m_cars = std::move(cars);
    listCars();
}

void ReceptionFacts::setOdometer(std::optional<int> km) {
    if (m_km == km) return;
    m_km = km;
    showGuarantees();
}

void ReceptionFacts::setMayReveal(bool may) {
    m_mayReveal = may;
    showCustomer();
}

void ReceptionFacts::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void ReceptionFacts::retranslate() {
    m_plate->setPlate(m_plateShown);
    m_plate->setVisible(!m_plateShown.isNone());
    if (m_plateShown.isNone() && !m_facts.vehicle)
        m_empty->setText(
            tr("Type the plate first: customer, car and earlier visits then stand "
               "here."));
    else if (!m_facts.vehicle)
        m_empty->setText(
            tr("This car has not been here before. Car and customer are written down "
               "with the order."));
    const bool asks = m_asksForPlate && !m_customer;
    m_empty->setVisible(!m_facts.vehicle && (asks || !m_plateShown.isNone()));
    showCustomer();
    showCar();
    listCars();
    showGuarantees();
    showDeclined();
    showVisits();
}

void ReceptionFacts::showCustomer() {
    m_name->setVisible(m_customer.has_value());
    m_phoneLine->setVisible(m_customer && !m_customer->phone().isNone());
    const QString flag = m_customer ? m_customer->flag : QString();
    m_flag->setText(flag);
    m_flag->parentWidget()->setVisible(!flag.isEmpty());
    if (!m_customer) return;
    m_name->setText(CustomerText::addressed(m_customer->name, m_customer->honorific));
    m_name->setAccessibleName(m_name->text());
    m_name->setToolTip(tr("Open the customer's file"));
    m_phoneLabel->setText(tr("Phone"));
    const Phone phone = m_customer->phone();
    m_phone->setText(m_revealed ? phone.grouped() : phone.masked());
    m_reveal->setText(m_revealed ? tr("Hide") : tr("Show"));
    m_reveal->setAccessibleName(m_revealed ? tr("Hide the phone number")
                                           : tr("Show the phone number"));
    m_reveal->setVisible(m_mayReveal);
}

void ReceptionFacts::addLine(const QString& label, const QString& value, const QString& toolTip) {
    if (value.isEmpty()) return;
    auto* words = new QLabel(label, m_lines);
    markAs(words, "second");
    auto* text = new WrappedLabel(value, m_lines);
    text->setTextFormat(Qt::PlainText);
    text->setToolTip(toolTip);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(words, text);
}

void ReceptionFacts::showCar() {
    while (m_form->rowCount() > 0) m_form->removeRow(0);
    m_lines->setVisible(m_facts.vehicle.has_value());
    if (!m_facts.vehicle) return;
    const Vehicle& car = *m_facts.vehicle;
    addLine(tr("Car"), VehicleText::name(car));
    addLine(tr("VIN"), car.vin.text());
    if (car.lastOdometerKm > 0)
        addLine(tr("Last reading"),
                tr("%1 · %2").arg(Formats::kilometres(car.lastOdometerKm),
                                  m_formats.moment(car.lastVisit)),
                m_formats.exact(car.lastVisit));
    if (m_facts.kmPerDay) addLine(tr("Runs"), tr("%1 km a day").arg(*m_facts.kmPerDay));
    addLine(tr("Note"), car.note);
    for (const Debt& debt : m_facts.debts)
        addLine(tr("On account"), tr("%1 owes %2").arg(debt.name, debt.amount.toText()));
}

// A link, and what is to be known about it under it; gives the link.
QPushButton* ReceptionFacts::addLinkLine(QVBoxLayout* column, const QString& head,
                                         const QString& words) {
    auto* row = new QWidget(column->parentWidget());
    auto* line = new QVBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto* open = new LinkButton(row);
    open->setText(head);
    open->setAccessibleName(head);
    auto* text = new WrappedLabel(words, row);
    text->setTextFormat(Qt::PlainText);
    markAs(text, "small");
    text->setVisible(!words.isEmpty());
    text->setContentsMargins(4, 0, 0, 0);
    line->addWidget(open, 0, Qt::AlignLeft);
    line->addWidget(text);
    column->addWidget(row);
    return open;
}

QWidget* ReceptionFacts::addOrderLine(QVBoxLayout* column, OrderId order, const QString& head,
                                      const QString& words) {
    QPushButton* open = addLinkLine(column, head, words);
    connect(open, &QPushButton::clicked, this, [this, order] { Q_EMIT orderAsked(order); });
    return open;
}

// One car alone is what the panel shows anyway, unless it is in the shop now.
void ReceptionFacts::listCars() {
    const int focused = focusedRow(*m_carsColumn);
    empty(m_carsColumn);
    const bool listed = m_cars.size() > 1 || (m_cars.size() == 1 && m_cars.front().isInShop());
    m_carsTitle->setVisible(listed);
    m_carsList->setVisible(listed);
    if (!listed) return;
    m_carsTitle->setText(tr("%n car(s)", nullptr, static_cast<int>(m_cars.size())));
    for (const Found& car : m_cars) {
        QStringList head{car.plate.display(), car.vehicleName};
        head.removeAll(QString());
        if (head.isEmpty()) head.append(tr("car without a plate"));
        QPushButton* choose = addLinkLine(m_carsColumn, head.join(QStringLiteral(" · ")),
                                          VehicleText::whereabouts(car, m_formats));
        choose->setToolTip(tr("Show what is known of this car"));
        connect(choose, &QPushButton::clicked, this,
                [this, vehicle = car.vehicle] { Q_EMIT carAsked(vehicle); });
        if (m_carsColumn->count() - 1 == focused) choose->setFocus();
    }
}

void ReceptionFacts::showGuarantees() {
    empty(m_guaranteesColumn);
    const auto& warranties = m_facts.warranties;
    const auto runs = [this](const JobWarranty& each) { return isLive(each, each.from, m_km); };
    const bool any = !warranties.empty();
    m_guaranteesTitle->setVisible(any);
    m_guarantees->setVisible(any);
    m_guaranteesTitle->setText(std::any_of(warranties.begin(), warranties.end(), runs)
                                   ? tr("Under guarantee: a comeback is free")
                                   : tr("No longer under guarantee: the car has run too far"));
    for (const JobWarranty& warranty : warranties) {
        const QString term = WarrantyText::term(warranty);
        addOrderLine(m_guaranteesColumn, warranty.order,
                     QStringLiteral("%1 · %2").arg(warranty.title, warranty.orderNumber),
                     runs(warranty) ? term : tr("%1: it has run too far").arg(term));
    }
}

void ReceptionFacts::showDeclined() {
    empty(m_declinedColumn);
    const bool any = !m_facts.declined.empty();
    m_declinedTitle->setVisible(any);
    m_declined->setVisible(any);
    m_declinedTitle->setText(tr("Declined before: offer it again"));
    for (const vehicles::DeclinedJob& job : m_facts.declined)
        addOrderLine(m_declinedColumn, job.order,
                     QStringLiteral("%1 · %2 · %3")
                         .arg(dayOf(m_formats, job.at), job.title, job.amount.toText()),
                     job.reason);
}

void ReceptionFacts::showVisits() {
    empty(m_visitsColumn);
    const auto& visits = m_facts.visits;
    m_visitsTitle->setVisible(!visits.empty());
    m_visits->setVisible(!visits.empty());
    if (visits.empty()) return;
    Money total;
    for (const vehicles::Visit& visit : visits) total += visit.total;
    m_visitsTitle->setText(
        tr("%n visit(s) · %1", nullptr, static_cast<int>(visits.size())).arg(total.toText()));
    for (std::size_t i = 0; i < visits.size() && i < MostVisits; ++i) {
        const vehicles::Visit& visit = visits.at(i);
        QWidget* open = addOrderLine(
            m_visitsColumn, visit.order,
            QStringLiteral("%1 · %2 · %3")
                .arg(dayOf(m_formats, visit.takenInAt), visit.number, visit.total.toText()),
            visit.titles);
        open->setToolTip(m_formats.exact(visit.takenInAt));
        VisitList::markBroughtIn(open, visit);
    }
}

}  // namespace baydesk
