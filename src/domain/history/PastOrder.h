#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/values/Money.h"
#include "domain/vehicle/Plate.h"
#include "domain/vehicle/Vin.h"

#include <QString>
#include <optional>
#include <vector>

namespace baydesk {

using PastOrderId = StrongId<struct PastOrderTag>;

// `Difference` makes the lines what was paid, where the older program does not say why they are
// not.
enum class PastLineKind { Labour, Part, Difference };

struct PastLine {
    PastLineKind kind = PastLineKind::Labour;
    QString code = {};
    QString name = {};
    QString words = {};  // what was done, as the older program has it
    Quantity quantity = Quantity::of(1);
    Money amount = {};  // of the whole line

    bool operator==(const PastLine&) const = default;
};

// An order of an older program: read-only, under its own number, with whatever is known of it
// (decisions.md, Imported history).
struct PastOrder {
    PastOrderId id;
    QString origin;  // which program or file it is from; number and origin together name it
    QString number;
    VehicleId vehicle;    // none: unknown to this store
    CustomerId customer;  // none: unknown to this store
    Plate plate;          // as the file has it, like all that follows
    Vin vin;
    QString brand;
    QString model;
    QString customerName;
    QString customerPhone;
    Instant arrivedAt;
    Instant leftAt;
    int odometerKm = 0;  // 0: not read, or no reading that a car has
    QString statement;
    QString state;
    QString tender;
    QString note;
    std::optional<Money> paid;  // nothing: it was never settled
    std::vector<PastLine> lines;

    bool operator==(const PastOrder&) const = default;
};

// Of labour and parts, without a difference line.
Money workAndParts(const PastOrder& order);

// What was paid less labour and parts; zero for an order that was never settled.
Money difference(const PastOrder& order);

// With the line that makes the lines come to what was paid, if one is needed, and no other.
PastOrder balanced(PastOrder order);

// What it came to: what was paid, else labour and parts.
Money total(const PastOrder& order);

// Errors at "number", "arrivedAt": Required; at each text TooLong, BadCharacters; at "odometerKm",
// "paid", "lines": OutOfRange.
Done check(const PastOrder& order);

}  // namespace baydesk
