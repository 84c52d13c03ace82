#include "domain/workshop/WorkLog.h"

#include <algorithm>

namespace baydesk {

std::vector<WorkSpan> spansOf(const WorkLog& log) {
    std::vector<WorkSpan> spans;
    for (const WorkEntry& entry : log) {
        if (entry.event == WorkEvent::ClockOn)
            spans.push_back(
                {.job = entry.job, .technician = entry.person, .from = entry.at, .until = {}});
        if (entry.event != WorkEvent::ClockOff) continue;
        const auto open = std::find_if(spans.begin(), spans.end(), [&](const WorkSpan& span) {
            return span.job == entry.job && span.technician == entry.person && span.until.isNone();
        });
        if (open != spans.end()) open->until = entry.at;
    }
    return spans;
}

std::vector<StaffId> onTheClock(const WorkLog& log, JobId job) {
    std::vector<StaffId> people;
    for (const WorkSpan& span : spansOf(log))
        if (span.job == job && span.until.isNone()) people.push_back(span.technician);
    return people;
}

namespace {

template <typename Predicate>
qint64 minutesOf(const WorkLog& log, Instant now, Predicate counts) {
    qint64 ms = 0;
    for (const WorkSpan& span : spansOf(log))
        if (counts(span)) ms += (span.until.isNone() ? now : span.until).ms - span.from.ms;
    return ms / 60'000;
}

}  // namespace

qint64 clockedMinutes(const WorkLog& log, JobId job, Instant now) {
    return minutesOf(log, now, [job](const WorkSpan& span) { return span.job == job; });
}

qint64 clockedMinutes(const WorkLog& log, JobId job, StaffId technician, Instant now) {
    return minutesOf(log, now, [=](const WorkSpan& span) {
        return span.job == job && span.technician == technician;
    });
}

bool hasWorkedOn(const WorkLog& log, JobId job, StaffId person) {
    return std::any_of(log.begin(), log.end(), [=](const WorkEntry& entry) {
        return entry.event == WorkEvent::ClockOn && entry.job == job && entry.person == person;
    });
}

std::vector<WorkEntry> failuresOf(const WorkLog& log, JobId job) {
    std::vector<WorkEntry> failures;
    std::copy_if(log.begin(), log.end(), std::back_inserter(failures), [job](const WorkEntry& e) {
        return e.event == WorkEvent::Failed && e.job == job;
    });
    return failures;
}

}  // namespace baydesk
