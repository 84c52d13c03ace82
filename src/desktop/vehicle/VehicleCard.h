#pragma once

#include "application/customer/Customers.h"
#include "desktop/text/FormProblems.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/FieldMerge.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace baydesk {

class FormField;
class Formats;
class PlateLabel;
class VisitList;

// One car of a customer: its plate, VIN and data, to be edited; the plates it bore before; its
// visits with their sum.
class VehicleCard : public Card {
    Q_OBJECT

public:
    explicit VehicleCard(const Formats& formats, QWidget* parent = nullptr);

    void show(const CustomerVehicle& car);
    // What is typed, on top of what was shown.
    Vehicle typed() const;
    const Vehicle& base() const { return m_car.vehicle; }
    bool isEdited() const { return typed() != base(); }
    // What is typed together with what the store holds now.
    Vehicle mergedWith(const Vehicle& stored, FieldMerge& merge) const;
    // What was shown becomes what the store holds now, and `both` stands in the fields.
    void rebase(const CustomerVehicle& stored, const Vehicle& both);
    // Whether the car may be taken in again from here.
    void setMayTakeIn(bool may);
    const FormProblems& problems() const { return m_problems; }

Q_SIGNALS:
    void edited();
    void takeInAsked(const baydesk::Plate& plate);
    void orderAsked(baydesk::OrderId order);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void fill(const Vehicle& car);
    void showAround();
    void showOddities();
    void followPlate();
    QLineEdit* line(const FormField* field) const;

    const Formats& m_formats;
    CustomerVehicle m_car;
    PlateLabel* m_label;
    QLabel* m_name;
    QPushButton* m_takeIn;
    FormField* m_plate;
    FormField* m_kind;
    FormField* m_vin;
    FormField* m_brand;
    FormField* m_model;
    FormField* m_year;
    FormField* m_colour;
    FormField* m_engine;
    FormField* m_note;
    QCheckBox* m_newEnergy;
    QCheckBox* m_ofTheTrade;
    FormField* m_lawKind;
    QComboBox* m_lawKinds;
    QComboBox* m_kinds;
    QLabel* m_history;
    QLabel* m_problem;
    QLabel* m_visitsTitle;
    VisitList* m_visits;
    FormProblems m_problems;
    bool m_filling = false;
    bool m_mayTakeIn = false;
};

}  // namespace baydesk
