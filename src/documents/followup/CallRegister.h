#pragma once

#include "application/followup/FollowUps.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"
#include "documents/customer/People.h"

namespace baydesk {

// 回访登记表 (manual 004): the calls of a list, each with what it led to last, how many they are
// and how many ended in which way. Without any it is the ruled form, to be filled in by hand.
DocumentModel composeCallRegister(const CallRegister& calls, PhonesShown phones,
                                  const PaperContext& context);

}  // namespace baydesk
