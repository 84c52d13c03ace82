#pragma once

#include "documents/Phrases.h"
#include "domain/customer/Customer.h"

namespace baydesk {

// How the forms about customers name them.

// Paper leaves the room: whoever may not see whole numbers on the screen prints none.
enum class PhonesShown { Masked, Whole };

// "138 5512 8830" or "138****8830"; empty for none.
QString phoneText(const Phone& phone, PhonesShown shown);
// "陈晓雯女士", "Ms 陈晓雯".
QString addressed(const QString& name, Honorific honorific, const Phrases& phrases);

}  // namespace baydesk
