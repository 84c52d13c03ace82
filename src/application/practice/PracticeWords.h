#pragma once

#include <QString>
#include <vector>

namespace baydesk::practice {

using Words = std::vector<QString>;

// What people say and write, by occasion.
const Words& belongings();
const Words& warningLamps();
const Words& damageNotes();
const Words& declineReasons();
const Words& cancelReasons();
const Words& lateReasons();
const Words& supplementWords();
const Words& holdNotes();
const Words& failureCauses();
const Words& inspectionFindings();
const Words& discountReasons();
const Words& refundReasons();
const Words& reversalReasons();
const Words& differenceComments();
const Words& pleasedWords();
const Words& neutralWords();
const Words& unhappyWords();
const Words& complaintCauses();
const Words& complaintRemedies();
const Words& progressWords();

}  // namespace baydesk::practice
