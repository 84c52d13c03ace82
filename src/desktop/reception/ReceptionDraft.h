#pragma once

#include "application/order/Reception.h"

#include <QJsonObject>

namespace baydesk {

// Everything that has been typed into the reception form, as it was typed: what a draft keeps, and
// what the form sent to the store is made from.
struct ReceptionDraft {
    QString plate;
    std::optional<PlateKind> plateKind;  // chosen by the person; none: as the number says
    VehicleId vehicle;
    QString brand;
    QString model;
    QString vin;
    CustomerId sender;
    QString senderName;
    Honorific honorific = Honorific::Unknown;
    QString phone;
    QString odometer;
    QString engineHours;  // of machinery
    QString odometerReason;
    std::optional<int> fuelEighths;
    QString battery;
    QString warningLamps;
    QString keyTag;
    QString statement;
    bool readBack = false;
    std::vector<Belonging> belongings;
    Instant promisedAt;
    RepairClass repairClass = RepairClass::Minor;
    WalkRound walkRound;
    bool noBelongings = false;
    BookingId booking;  // that this arrival is of
    std::vector<Symptom> symptoms = {};
    UrgentCallId urgentCall = {};  // that the car comes for
    QString parkingSlot = {};
    Stay stay = {};

    Plate readPlate() const;
    // Nothing worth keeping has been typed yet.
    bool isEmpty() const { return *this == ReceptionDraft(); }
    // What the intake sheet says of it: where the car is put is nothing the customer signs.
    ReceptionDraft onPaper() const;
    // Errors: at "odometerKm", "engineHours" and "batteryPercent" what can't be read.
    Result<ReceptionForm> form() const;

    QJsonObject toJson() const;
    static ReceptionDraft fromJson(const QJsonObject& json);

    bool operator==(const ReceptionDraft&) const = default;
};

}  // namespace baydesk
