#pragma once

#include "application/followup/FollowUps.h"
#include "desktop/print/PaperRequest.h"

#include <QCoreApplication>

namespace baydesk {

struct ScreenContext;

// The four forms of manual 004, as the screens ask for them. Phones stand on them as whoever is
// signed in may see them.
class Forms {
    Q_DECLARE_TR_FUNCTIONS(Forms)

public:
    static PaperRequest customerSheet(const ScreenContext& context, CustomerId customer);
    static PaperRequest callRecord(const ScreenContext& context, FollowUpId call);
    // Of the calls in this order.
    static PaperRequest callRegister(const ScreenContext& context,
                                     const std::vector<followups::DueCall>& listed);
    // No letters are kept yet: it is to be filled in by hand.
    static PaperRequest letterRegister();
};

}  // namespace baydesk
