#pragma once

#include "base/Clock.h"
#include "domain/customer/Customer.h"
#include "domain/store/BusinessCalendar.h"
#include "domain/vehicle/Vehicle.h"

#include <QStringList>

namespace baydesk {

// 客户档案 is complete within 2 days of the visit (mission.md, At the door; manual 004).
struct FilePlan {
    int completeWithinDays = 2;
};

// What the file still lacks, by field: "name", "phone", "address", "plate", "vin", "brand",
// "model", "engineNumber", "odometerKm" (a machine has its hours instead).
QStringList lackingFields(const Customer& customer, const Vehicle& vehicle);

// How much of it is there, in percent: 100 where nothing lacks.
int completeness(const QStringList& lacking);

// The end of the business day by which it is to be complete.
Instant completeBy(const FilePlan& plan, const BusinessCalendar& calendar, Instant visit);
bool isFileOverdue(const Customer& customer, const Vehicle& vehicle, const FilePlan& plan,
                   const BusinessCalendar& calendar, Instant now);

}  // namespace baydesk
