#pragma once

#include <QString>

namespace baydesk {

// From now on a broken contract leaves a report in this folder: what, where, when and which
// version; nothing of what the shop wrote. What was typed lies in the drafts.
void reportCrashesTo(const QString& folder);

}  // namespace baydesk
