#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"
#include "domain/values/Quantity.h"

#include <QString>
#include <vector>

namespace baydesk {

enum class HoldReason { None, Approval, Parts, Sublet, Bay };

// What happened to a job in the workshop.
enum class WorkEvent {
    ClockOn,
    ClockOff,
    Held,       // `hold` and words say why
    Failed,     // a quality check; words are the cause
    Passed,     // a quality check
    PreRepair,  // the inspection before the repair, of the whole car; words are what was found
    InProcess,  // the inspection in the middle of the work
    Washed,     // the whole car
};

// One entry of the workshop's ledger. Entries are never changed; what was wrong is followed by
// what is right.
struct WorkEntry {
    qint64 id = 0;
    JobId job = {};  // none: the whole car
    WorkEvent event = WorkEvent::ClockOn;
    StaffId person = {};  // who worked, held, inspected or washed
    HoldReason hold = HoldReason::None;
    QString words = {};
    Instant at = {};
    StaffId by = {};  // who pressed the button

    bool operator==(const WorkEntry&) const = default;
};

using WorkLog = std::vector<WorkEntry>;

// One person's time on one job, between clocking on and off.
struct WorkSpan {
    JobId job;
    StaffId technician;
    Instant from;
    Instant until = {};  // none: still on the clock

    bool operator==(const WorkSpan&) const = default;
};

// In the order in which they began.
std::vector<WorkSpan> spansOf(const WorkLog& log);
// Who is on the clock of the job now, the longest first.
std::vector<StaffId> onTheClock(const WorkLog& log, JobId job);
// Whole minutes on the clock until `now`, of everybody together; the other half of the hours that
// were sold.
qint64 clockedMinutes(const WorkLog& log, JobId job, Instant now);
qint64 clockedMinutes(const WorkLog& log, JobId job, StaffId technician, Instant now);
// Everybody who was ever on the clock of the job.
bool hasWorkedOn(const WorkLog& log, JobId job, StaffId person);
// The quality checks that the job did not pass, the first first.
std::vector<WorkEntry> failuresOf(const WorkLog& log, JobId job);

}  // namespace baydesk
