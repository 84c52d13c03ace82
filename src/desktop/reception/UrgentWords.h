#pragma once

#include "desktop/text/Formats.h"
#include "domain/order/UrgentCall.h"

#include <QCoreApplication>

namespace baydesk {

// How an urgent call reads on a screen.
class UrgentWords {
    Q_DECLARE_TR_FUNCTIONS(UrgentWords)

public:
    // "hand over in 2 min", amber when it is near, red when it is past.
    static ChipText clock(const UrgentCall& call, Instant now);
    // "陈晓雯 · 138****8830 · 皖A12345"
    static QString who(const UrgentCall& call);
    // "It stands: engine overheats"
    static QString what(const UrgentCall& call);
};

}  // namespace baydesk
