#pragma once

#include "application/customer/Duplicates.h"
#include "base/Clock.h"
#include "desktop/reception/ReceptionDraft.h"

#include <QWidget>

class QComboBox;
class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace baydesk {

class FormField;
class KeyButton;

// Which car: plate, its colour, brand, model and VIN. What is known of a car is filled in, and goes
// again with the plate it came with; what the person typed stays.
class CarPanel : public QWidget {
    Q_OBJECT

public:
    explicit CarPanel(const Clock& clock, QWidget* parent = nullptr);

    void read(const ReceptionDraft& draft);
    void write(ReceptionDraft& draft) const;
    Plate plate() const;

    // The car that bears the plate; nothing: nobody knows it.
    void showKnown(const std::optional<Vehicle>& vehicle);
    // The car that has the VIN which is typed, while the plate says another one or none: it is
    // offered (requirement R20), and comes with its new plate. Nothing takes the offer away.
    void offer(const std::optional<AlikeVehicle>& car);
    Vin vin() const;
    // Plates of cars that fit what was typed so far, to be chosen with Down and Enter.
    void suggest(const QStringList& plates);

    FormField* plateField() const { return m_plate; }
    FormField* kindField() const { return m_kind; }
    FormField* brandField() const { return m_brand; }
    FormField* modelField() const { return m_model; }
    FormField* vinField() const { return m_vin; }
    QList<FormField*> fields() const { return {m_plate, m_kind, m_brand, m_model, m_vin}; }

public Q_SLOTS:
    void takeOffered();

Q_SIGNALS:
    // The plate, or its colour, is another one.
    void plateEdited();
    void edited();
    // Another VIN is typed: the shop may know the car.
    void vinEdited();
    // The car that was offered is the one.
    void carTaken(baydesk::VehicleId car);
    // Enter in the plate: of a car that is known, or of a new one.
    void plateConfirmed(bool known);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* line(const FormField* field) const;
    void layOut();
    void retranslate();
    void typed(FormField* field);
    void showKind();
    void showOddities(bool finished);
    void showVin(bool finished);
    void proposeBrand();
    void showOffer();
    bool isTail() const;
    void takeOnlyMatch();

    const Clock& m_clock;
    FormField* m_plate;
    FormField* m_kind;
    FormField* m_brand;
    FormField* m_model;
    FormField* m_vin;
    KeyButton* m_offer;
    QComboBox* m_kinds;
    QStandardItemModel* m_suggestions;
    QCompleter* m_completer;
    bool m_kindChosen = false;
    bool m_typing = false;  // only what is whole is judged meanwhile
    std::optional<AlikeVehicle> m_offered;
    QString m_proposed;  // the brand that the VIN told
    VehicleId m_known;
    Vehicle m_filled;  // what was filled in and may be taken out again
};

}  // namespace baydesk
