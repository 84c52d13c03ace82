#pragma once

#include "documents/PaperContext.h"
#include "domain/followup/FollowUp.h"

namespace baydesk {

// What a call led to, as the forms about calls write it.

// "Reached"; below it the time to call back, and that a problem was told.
QString outcomeText(const Call& call, const PaperContext& context);
// "4 · Satisfied"; empty for none.
QString scoreText(std::optional<int> score, const Phrases& phrases);

}  // namespace baydesk
