#pragma once

#include "application/Workplace.h"
#include "application/practice/PracticePlan.h"

#include <functional>

namespace baydesk {

// What was made.
struct PracticeReport {
    int stores = 0;
    qint64 orders = 0;
    QDate from;
    QDate until;
};

// Called now and then on the thread that writes.
using PracticeProgress = std::function<void(qint64 done, qint64 orders)>;

// Fills an empty database with believable practice stores; the same wish makes the same stores. One
// verb, `store.practice`, one transaction. Errors: those of check(PracticeWish); StoreNotEmpty;
// those of a write.
Result<PracticeReport> makePractice(Workplace& workplace, const PracticeWish& wish,
                                    const QString& byName, const PracticeProgress& progress = {});

}  // namespace baydesk
