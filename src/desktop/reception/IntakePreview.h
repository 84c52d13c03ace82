#pragma once

#include "application/order/Reception.h"
#include "base/Result.h"
#include "desktop/reception/ReceptionDraft.h"
#include "documents/DocumentModel.h"
#include "domain/staff/Staff.h"
#include "domain/store/BusinessCalendar.h"
#include "domain/store/Shop.h"

namespace baydesk {

// What the intake sheet of a car is made from while it is still being written down.
struct IntakePreview {
    ReceptionDraft draft;
    PlateFacts known;
    Shop shop;
    BusinessCalendar calendar;
    Staff advisor;
    Instant now;

    // The sheet as it will be, without a number. Errors: those of ReceptionDraft::form().
    Result<DocumentModel> compose(const QString& language) const;
};

}  // namespace baydesk
