#pragma once

#include "application/customer/Customers.h"
#include "desktop/text/Formats.h"

#include <QWidget>

class QVBoxLayout;

namespace baydesk {

class LinkButton;

// Who has to do with a car: its owners, who brings it, who pays (requirements R17, R19), now and
// before. Each change is asked for at once, as the whole list that is to be.
class CarPeople : public QWidget {
    Q_OBJECT

public:
    CarPeople(const Formats& formats, const Clock& clock, QWidget* parent = nullptr);

    void setPeople(const Vehicle& vehicle, const std::vector<vehicles::Person>& people,
                   bool mayEdit);
    // The list with one more person, or with one who comes back; what addAsked() is answered with.
    std::vector<VehicleOwner> withPerson(CustomerId customer, OwnerRole role) const;

Q_SIGNALS:
    void customerAsked(baydesk::CustomerId customer);
    // Somebody is to be added: ask who.
    void addAsked();
    void ownersWanted(const std::vector<baydesk::VehicleOwner>& owners);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addRow(std::size_t index);
    QString nameOf(CustomerId customer) const;
    void setRole(std::size_t index, OwnerRole role);
    void end(std::size_t index);

    const Formats& m_formats;
    const Clock& m_clock;
    Vehicle m_vehicle;
    std::vector<vehicles::Person> m_people;
    bool m_mayEdit = false;
    QVBoxLayout* m_column;
};

}  // namespace baydesk
