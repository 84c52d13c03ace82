#pragma once

#include "application/search/Finder.h"
#include "desktop/text/Formats.h"
#include "domain/vehicle/Vehicle.h"

#include <QCoreApplication>
#include <QList>

namespace baydesk {

// Words about cars, in the language of the screen.
class VehicleText {
    Q_DECLARE_TR_FUNCTIONS(VehicleText)

public:
    // The kinds in the order in which a person chooses among them.
    static QList<PlateKind> plateKinds();
    // What looks wrong, and what is probably meant; empty where nothing does.
    static QString sentence(PlateVerdict verdict);
    static QString sentence(VinVerdict verdict);
    // What is odd about a VIN, with the check digit that would fit (requirement R18); empty where
    // nothing is.
    static QString doubt(const Vin& vin);
    // Who made the car and of which model year it is, as far as the VIN says: "BMW Brilliance ·
    // 2019".
    static QString told(const Vin& vin, int thisYear);
    // The brand that a VIN proposes, in the language of the screen; empty: it tells none.
    static QString brandOf(const Vin& vin);
    // "大众 朗逸 2019"; empty if nothing is known.
    static QString name(const Vehicle& vehicle);
    // Where a car is: "in the shop · in work · W261122-0007", "last here 11-28 09:00".
    static QString whereabouts(const Found& car, const Formats& formats);
    // Of a visit that an older program has written down.
    static QString broughtIn(const QString& number);
    static QString word(OwnerRole role);
    static QString word(VehicleKind kind);

private:
    static bool isChinese();
};

}  // namespace baydesk
