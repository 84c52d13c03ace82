#pragma once

#include "base/StrongId.h"

namespace baydesk {

using StoreId = StrongId<struct StoreTag>;
using StaffId = StrongId<struct StaffTag>;
using CustomerId = StrongId<struct CustomerTag>;
using VehicleId = StrongId<struct VehicleTag>;
using OrderId = StrongId<struct OrderTag>;
using JobId = StrongId<struct JobTag>;
using LineId = StrongId<struct LineTag>;
using PaymentId = StrongId<struct PaymentTag>;
using SupplementId = StrongId<struct SupplementTag>;
using FollowUpId = StrongId<struct FollowUpTag>;
using CallId = StrongId<struct CallTag>;
using ComplaintId = StrongId<struct ComplaintTag>;
using ComplaintStepId = StrongId<struct ComplaintStepTag>;
using PartId = StrongId<struct PartTag>;
using LabourItemId = StrongId<struct LabourItemTag>;
using ShiftId = StrongId<struct ShiftTag>;
using BookingId = StrongId<struct BookingTag>;
using BookingSlotId = StrongId<struct BookingSlotTag>;
using BayId = StrongId<struct BayTag>;
using AbsenceId = StrongId<struct AbsenceTag>;
using ExitPassId = StrongId<struct ExitPassTag>;
using UrgentCallId = StrongId<struct UrgentCallTag>;
using UrgentStepId = StrongId<struct UrgentStepTag>;
using ReceivableId = StrongId<struct ReceivableTag>;

}  // namespace baydesk
