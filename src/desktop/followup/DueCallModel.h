#pragma once

#include "application/followup/FollowUps.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/ValueTableModel.h"

namespace baydesk {

// The callback clerk's list: who is to be called, the oldest first. The clock outlives the model.
using DueCallModel = ValueTableModel<followups::DueCall>;

DueCallModel* makeDueCallModel(const Formats& formats, const Clock& clock, QObject* parent);

}  // namespace baydesk
