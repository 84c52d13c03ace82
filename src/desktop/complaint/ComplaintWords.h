#pragma once

#include "application/complaint/Complaints.h"
#include "desktop/text/Formats.h"

#include <QCoreApplication>

namespace baydesk {

// The words of a complaint, in the language of the screen.
class ComplaintWords {
    Q_DECLARE_TR_FUNCTIONS(ComplaintWords)

public:
    static QString of(ComplaintSource source);
    static QString of(ComplaintLevel level);
    static QString of(ComplaintCategory category);
    static QString of(Department department);
    static QString of(Rung rung);
    static QString of(ComplaintState state);
    // What happened, as the ledger tells it: "the customer was told".
    static QString of(ComplaintAct act);
    // What is to be done: "Tell the customer how it stands".
    static QString of(ComplaintDuty duty);
    // The button that writes it down: "Write down: the customer was told".
    static QString button(ComplaintAct act);

    // "in 4 min", "20 min late", in the hours that the shop is open; a dash while it waits for the
    // customer.
    static QString timeLeft(const NextComplaintStep& next, Instant now);
    static ChipText chip(const std::optional<NextComplaintStep>& next, Instant now);

private:
    static QString openTime(qint64 minutes);
};

}  // namespace baydesk
