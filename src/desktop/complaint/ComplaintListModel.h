#pragma once

#include "application/complaint/Complaints.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/ValueTableModel.h"

namespace baydesk {

// The complaints with whose turn it is and how long there is left. The clock outlives the model.
using ComplaintListModel = ValueTableModel<ComplaintLine>;

ComplaintListModel* makeComplaintListModel(const Formats& formats, const Clock& clock,
                                           QObject* parent);

}  // namespace baydesk
