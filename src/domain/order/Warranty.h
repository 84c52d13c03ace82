#pragma once

#include "base/Result.h"
#include "domain/order/OrderState.h"
#include "domain/vehicle/Vehicle.h"

#include <map>
#include <optional>
#include <vector>

namespace baydesk {

// 维修质量保证期: so many days or km from the day the car leaves, whichever ends first.
struct WarrantyTerm {
    int days = 0;
    int km = 0;

    bool operator==(const WarrantyTerm&) const = default;
};

// What the law guarantees at least (regulation.md 3.2).
WarrantyTerm legalTerm(RepairClass repairClass, VehicleKind kind);

// What the shop promises beyond the law, by class; nothing for a class that is not there.
struct WarrantyPromise {
    std::map<RepairClass, WarrantyTerm> terms;

    bool operator==(const WarrantyPromise&) const = default;
};

// A shop may promise more, never less. Errors at "days[minor]", "km[minor]" …: OutOfRange, under
// the law's term for a car or beyond all reason.
Done check(const WarrantyPromise& promise);
// The class as it stands in a field's name and in the store: "minor".
QString warrantyField(const QString& what, RepairClass repairClass);

// The better of law and promise, days and km each on their own.
WarrantyTerm termFor(RepairClass repairClass, VehicleKind kind, const WarrantyPromise& promise);

// The guarantee of one job, fixed on the day the car left.
struct JobWarranty {
    JobId job;
    OrderId order;
    QString orderNumber;
    VehicleId vehicle;
    QString title;
    QDate from;
    QDate until;                 // the last day
    std::optional<int> untilKm;  // none where nobody read the odometer
    WarrantyTerm term;

    bool operator==(const JobWarranty&) const = default;
};

// One for each job that was passed, of an order that has left. A comeback gets none: the guarantee
// of the job it makes good runs on and is not begun anew (requirement R23).
std::vector<JobWarranty> warrantiesOf(const OrderState& order, VehicleKind kind,
                                      const WarrantyPromise& promise, QDate leaves);

// Ends by the earlier of date and km; a reading that nobody took ends nothing.
bool isLive(const JobWarranty& warranty, QDate on, std::optional<int> km);

}  // namespace baydesk
