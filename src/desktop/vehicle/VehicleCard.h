#pragma once

#include "application/customer/Customers.h"
#include "desktop/text/FormProblems.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/FieldMerge.h"

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace baydesk {

class CarPeople;
class FileStateRow;
class FormField;
class Formats;
class MergedFiles;
class PlateLabel;
class VisitList;

// One car of a customer: its plate, VIN and data, to be edited; who has to do with it; the plates
// it bore before; how complete its file is; its visits with their sum.
class VehicleCard : public Card {
    Q_OBJECT

public:
    VehicleCard(const Formats& formats, const Clock& clock, QWidget* parent = nullptr);

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
    // What the person may do beside editing: change its people, merge, undo a merge.
    struct Rights {
        bool edit = false;
        bool merge = false;
        bool undo = false;
        bool operator==(const Rights&) const = default;
    };
    void setRights(const Rights& rights, const std::map<StaffId, QString>& names, QDate today);
    // What the file of its owner and the car lacks, and by when it is to be complete.
    void showState(const QStringList& lacking, const QString& due, bool overdue);
    CarPeople* people() const { return m_people; }
    MergedFiles* merged() const { return m_merged; }
    // Puts the cursor where a lacking field of the file is filled in (lackingFields()).
    void goTo(const QString& lacking);
    const FormProblems& problems() const { return m_problems; }

Q_SIGNALS:
    // This is the same as another car.
    void sameAsked();
    // A lacking field is not the car's but the customer's.
    void lackingChosen(const QString& field);
    void edited();
    void takeInAsked(const baydesk::Plate& plate);
    void orderAsked(baydesk::OrderId order);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void fill(const Vehicle& car);
    void showAround();
    void showOddities();
    void followPlate();
    void followVin();
    QLineEdit* line(const FormField* field) const;

    const Formats& m_formats;
    const Clock& m_clock;
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
    FormField* m_safety;
    FileStateRow* m_state;
    CarPeople* m_people;
    MergedFiles* m_merged;
    QPushButton* m_same;
    Rights m_rights;
    std::map<StaffId, QString> m_names;
    QDate m_today;
    QString m_proposedBrand;  // what the VIN told
    QLabel* m_history;
    QLabel* m_problem;
    QLabel* m_visitsTitle;
    VisitList* m_visits;
    FormProblems m_problems;
    bool m_filling = false;
    bool m_mayTakeIn = false;
};

}  // namespace baydesk
