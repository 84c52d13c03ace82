#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"

#include <QString>

namespace baydesk {

// 清零清单: what should not be there at any time (mission.md, The manager's day; requirement T11).
enum class ZeroKind {
    LatePromise,        // promised time passed, car not ready
    UntouchedJob,       // an approved job on which nobody has worked for hours
    UnbilledPart,       // handed out for a job that is not approved: no bill will hold it
    ThingsNotReturned,  // settled on an earlier day, key and belongings are still here
    CallOverdue,
    ComplaintOverdue,
    QuoteUnanswered,  // of a car that came on an earlier day
    ShiftUnbalanced,  // counted with a difference in the last days, or left open overnight
};
inline constexpr int ZeroKindCount = static_cast<int>(ZeroKind::ShiftUnbalanced) + 1;

// Opening hours without anybody at work; our own number: the manuals say "hours".
inline constexpr qint64 UntouchedMinutes = 4 * 60;
// How many business days a counted difference is pointed at; our own number.
inline constexpr int DifferenceDays = 7;

// One thing that should not be there, and where it is found.
struct ZeroEntry {
    ZeroKind kind = ZeroKind::LatePromise;
    OrderId order = {};
    FollowUpId call = {};
    ComplaintId complaint = {};
    ShiftId shift = {};
    QString reference = {};  // number of the order
    QString subject = {};    // plate, customer or cashier
    QString note = {};       // job, part, comment
    Instant since = {};      // from when on it should not have been so

    bool operator==(const ZeroEntry&) const = default;
};

}  // namespace baydesk
