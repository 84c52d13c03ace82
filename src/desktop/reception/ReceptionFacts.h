#pragma once

#include "application/order/Reception.h"
#include "application/search/Finder.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace baydesk {

class Formats;
class PlateLabel;

// What is known about the car at the counter and its customer, at the right of the reception: who,
// which car, how far it runs, what was done before. A visit opens its order.
class ReceptionFacts : public QWidget {
    Q_OBJECT

public:
    ReceptionFacts(const Formats& formats, QWidget* parent = nullptr);

    // `customer`: who is taken as the sender; nullptr for nobody known.
    void show(const Plate& plate, const PlateFacts& facts, const Customer* customer);
    // All cars of the customer, where the panel is about the person and not about the one car.
    void showCars(std::vector<Found> cars);
    // What the odometer shows now: a guarantee ends by km as well (requirement R23).
    void setOdometer(std::optional<int> km);
    // Whether a plate is typed here; where people are chosen from a list none is asked for.
    void setAsksForPlate(bool asks) { m_asksForPlate = asks; }
    // Who may see whole telephone numbers.
    void setMayReveal(bool may);

Q_SIGNALS:
    void orderAsked(baydesk::OrderId order);
    void customerAsked(baydesk::CustomerId customer);
    // Another one of the cars.
    void carAsked(baydesk::VehicleId vehicle);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void showCustomer();
    void showCar();
    void showVisits();
    void listCars();
    void showGuarantees();
    void showDeclined();
    QPushButton* addLinkLine(QVBoxLayout* column, const QString& head, const QString& words);
    QWidget* addOrderLine(QVBoxLayout* column, OrderId order, const QString& head,
                          const QString& words);
    void addLine(const QString& label, const QString& value, const QString& toolTip = {});

    const Formats& m_formats;
    Plate m_plateShown;
    PlateFacts m_facts;
    std::optional<Customer> m_customer;
    std::vector<Found> m_cars;
    std::optional<int> m_km;
    bool m_mayReveal = false;
    bool m_revealed = false;
    bool m_asksForPlate = true;

    PlateLabel* m_plate;
    QLabel* m_empty;
    QPushButton* m_name;
    QLabel* m_flag;
    QWidget* m_phoneLine;
    QLabel* m_phoneLabel;
    QLabel* m_phone;
    QPushButton* m_reveal;
    QWidget* m_lines;
    QFormLayout* m_form;
    QLabel* m_carsTitle;
    QWidget* m_carsList;
    QVBoxLayout* m_carsColumn;
    QLabel* m_guaranteesTitle;
    QWidget* m_guarantees;
    QVBoxLayout* m_guaranteesColumn;
    QLabel* m_declinedTitle;
    QWidget* m_declined;
    QVBoxLayout* m_declinedColumn;
    QLabel* m_visitsTitle;
    QWidget* m_visits;
    QVBoxLayout* m_visitsColumn;
};

}  // namespace baydesk
