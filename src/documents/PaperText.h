#pragma once

#include "documents/DocumentModel.h"

#include <QString>

namespace baydesk {

// All that a paper says, in reading order, as one text: what a signature is sealed to. Without its
// marks (a reprint says the same), its copies, and the boxes that are signed in.
QString plainText(const DocumentModel& model);

}  // namespace baydesk
