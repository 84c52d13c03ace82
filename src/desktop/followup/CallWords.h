#pragma once

#include "desktop/text/Formats.h"
#include "domain/followup/FollowUp.h"

#include <QCoreApplication>

namespace baydesk {

// What a call came to, in words.
class CallWords {
    Q_DECLARE_TR_FUNCTIONS(baydesk::CallWords)

public:
    // "reached, 4 of 5", "call back Thu 15:00".
    static QString outcome(const Call& call, const Formats& formats);
};

}  // namespace baydesk
