#pragma once

#include "application/practice/PracticeStore.h"
#include "base/Result.h"

namespace baydesk {

// What is asked of the practice store.
struct PracticeWish {
    int orders = 0;
    qint64 seed = 1;
    QDate until;     // the last business day
    int stores = 0;  // 0: as many as keep each within ten years
    // When the last day is broken off, with cars at every stage; an afternoon.
    QTime brokenOff = {16, 30};
};

// One store that stands now as it would if it had been open until now: today where it is afternoon,
// else the afternoon of the day before.
PracticeWish practiceAsOf(Instant now, const BusinessCalendar& calendar, int orders);

// Everybody's PIN in a practice store.
inline const QString PracticePin = QStringLiteral("1234");

// Errors: OutOfRange at "orders", "stores", "until" (before it was worth counting), "brokenOff".
Done check(const PracticeWish& wish);

// Who makes how many orders on which days, counted back from the last one: 30 to 60 a day and
// store, more at the weekend; the first day may have fewer.
std::vector<PracticeStoreSpec> practicePlan(const PracticeWish& wish, const QString& pinHash);

}  // namespace baydesk
