#pragma once

#include "application/customer/CustomerImport.h"
#include "domain/history/PastOrder.h"
#include "exchange/ImportPlan.h"
#include "exchange/PartsImport.h"

namespace baydesk {

// What a report calls an entry that contradicts the store.
inline QString entryName(const ImportedPart& entry) { return entry.part.code; }
inline QString entryName(const LabourItem& entry) { return entry.name; }
inline QString entryName(const Customer& entry) { return entry.name; }
inline QString entryName(const PastOrder& entry) { return entry.number; }
inline QString entryName(const VehicleEntry& entry) {
    const Vehicle& vehicle = entry.vehicle;
    return vehicle.plate.isNone() ? vehicle.vin.text() : vehicle.plate.display();
}

// Rows that only the store could refuse: AlreadyExists without a row.
template <typename T>
std::vector<Refusal> contradictedRows(const ImportPlan<T>& plan, const std::vector<int>& indices,
                                      Duplicates duplicates = Duplicates::Merge) {
    std::vector<Refusal> refused;
    for (const int index : indices) {
        const auto at = static_cast<std::size_t>(index);
        const QString name = entryName(plan.accepted[at]);
        const QVariantMap details = {{QStringLiteral("what"), name},
                                     {QStringLiteral("listed"), duplicates == Duplicates::List}};
        refused.push_back({plan.places[at].file,
                           plan.places[at].row,
                           {},
                           name,
                           {ErrorKind::AlreadyExists, {}, details}});
    }
    return refused;
}

}  // namespace baydesk
