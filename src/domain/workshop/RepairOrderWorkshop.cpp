// The workshop's rules of the repair order: dispatch, the clock, holds, finishing.
// The checks that follow are in RepairOrderQuality.cpp.
#include "domain/order/RepairOrder.h"
#include "domain/values/Text.h"
#include "domain/workshop/WorkshopErrors.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostNote = 200;

// Finished by the technicians: nobody works on it any more.
bool isOver(const Job& job) {
    return job.workshop == WorkshopState::QualityCheck || job.workshop == WorkshopState::Ready;
}

}  // namespace

Done RepairOrder::dispatch(JobId id, const std::vector<WorkShare>& technicians, Stamp stamp) {
    if (Done gate = approvedJob(id); !gate) return gate;
    Job& job = *find(id);
    if (Done shares = check(technicians); !shares) {
        Violation why = shares.error().first();
        why.details.insert(about(job));
        return Error(why.kind, why.field, why.details);
    }
    if (isOver(job)) return wrongState(job);
    job.technicians = technicians;
    for (const StaffId person : onTheClock(m_state.workLog, id))
        if (!job.isDispatchedTo(person))
            note({.job = id, .event = WorkEvent::ClockOff, .person = person}, stamp);
    return {};
}

// -- the clock

Done RepairOrder::canWork(const Job& job) const {
    if (!job.isDispatched())
        return Error(ErrorKind::NotDispatched, QStringLiteral("technician"), about(job));
    if (isOver(job)) return wrongState(job);
    for (const RequiredCheck& each : requiredChecks(m_state))
        if (each.step == QualityStep::PreRepair && !each.done)
            return inspectionMissing(each, QString());
    return {};
}

Done RepairOrder::canStart(JobId id) const {
    if (Done gate = approvedJob(id); !gate) return gate;
    const Job& job = *m_state.job(id);
    if (Done can = canWork(job); !can) return can;
    return job.workshop == WorkshopState::InWork ? Done(wrongState(job)) : Done();
}

Done RepairOrder::startWork(JobId id, Stamp stamp) {
    if (Done can = canStart(id); !can) return can;
    const Job& job = *find(id);
    return clockOn(id, job.isDispatchedTo(stamp.by) ? stamp.by : job.lead(), stamp);
}

Done RepairOrder::clockOn(JobId id, StaffId person, Stamp stamp) {
    if (Done gate = approvedJob(id); !gate) return gate;
    Job& job = *find(id);
    if (Done can = canWork(job); !can) return can;
    if (!job.isDispatchedTo(person))
        return Error(ErrorKind::NotOnJob, QStringLiteral("technician"), about(job));
    const std::vector<StaffId> there = onTheClock(m_state.workLog, id);
    if (std::find(there.begin(), there.end(), person) != there.end())
        return Error(ErrorKind::AlreadyOnTheClock, QStringLiteral("technician"), about(job));
    for (const WorkSpan& span : spansOf(m_state.workLog))  // one job at a time
        if (span.technician == person && span.until.isNone())
            note({.job = span.job, .event = WorkEvent::ClockOff, .person = person}, stamp);
    note({.job = id, .event = WorkEvent::ClockOn, .person = person}, stamp);
    if (job.workshop != WorkshopState::InWork) job.enter(WorkshopState::InWork, stamp.at);
    if (job.startedAt.isNone()) job.startedAt = stamp.at;
    return {};
}

Done RepairOrder::clockOff(JobId id, StaffId person, Stamp stamp) {
    const Job* job = m_state.job(id);
    const std::vector<StaffId> there = onTheClock(m_state.workLog, id);
    if (std::find(there.begin(), there.end(), person) == there.end())
        return Error(ErrorKind::NotOnTheClock, QStringLiteral("technician"),
                     job ? about(*job) : QVariantMap());
    note({.job = id, .event = WorkEvent::ClockOff, .person = person}, stamp);
    return {};
}

Done RepairOrder::hold(JobId id, HoldReason reason, const QString& words, Stamp stamp) {
    if (Done gate = approvedJob(id); !gate) return gate;
    Job& job = *find(id);
    if (isOver(job)) return wrongState(job);
    Violations violations;
    violations.require(reason != HoldReason::None, ErrorKind::HoldReasonMissing,
                       QStringLiteral("hold"), about(job));
    violations.take(checkText(words, QStringLiteral("note"), MostNote));
    if (!violations.none()) return violations.result();
    takeOffTheClock(id, stamp);
    note({.job = id,
          .event = WorkEvent::Held,
          .person = stamp.by,
          .hold = reason,
          .words = words.trimmed()},
         stamp);
    // Another reason for the same standstill does not make it younger.
    if (job.workshop != WorkshopState::OnHold) job.enter(WorkshopState::OnHold, stamp.at);
    job.hold = reason;
    job.holdNote = words.trimmed();
    return {};
}

void RepairOrder::takeOffTheClock(JobId job, Stamp stamp) {
    for (const StaffId person : onTheClock(m_state.workLog, job))
        note({.job = job, .event = WorkEvent::ClockOff, .person = person}, stamp);
}

void RepairOrder::note(WorkEntry entry, Stamp stamp) {
    entry.at = stamp.at;
    entry.by = stamp.by;
    m_state.workLog.push_back(std::move(entry));
}

void RepairOrder::resumeAfterAnswer(const Job& answered, Instant at) {
    const auto goesOn = [at](Job& job) {
        if (!job.isApproved()) return;
        if (job.workshop == WorkshopState::Waiting) job.stageSince = at;
        if (job.workshop == WorkshopState::OnHold && job.hold == HoldReason::Approval)
            job.enter(WorkshopState::Waiting, at);
    };
    goesOn(*find(answered.id));
    for (const SupplementReport& report : m_state.supplements)
        if (report.pricedAs == answered.id && m_state.job(report.foundAt))
            goesOn(*find(report.foundAt));
}

// -- parts and finishing

Done RepairOrder::issueParts(JobId id) {
    if (Done gate = approvedJob(id); !gate) return gate;
    for (Line& line : find(id)->lines)
        if (line.comesFromStock()) line.issued = line.quantity;
    return {};
}

Done RepairOrder::reportCause(JobId id, const QString& cause, Stamp) {
    if (Done gate = approvedJob(id); !gate) return gate;
    Violations violations;
    violations.require(!cause.trimmed().isEmpty(), ErrorKind::Required, QStringLiteral("cause"));
    violations.take(checkText(cause, QStringLiteral("cause"), 500));
    if (!violations.none()) return violations.result();
    Job& job = *find(id);
    job.cause = cause.trimmed();
    ++job.revision;
    return {};
}

Done RepairOrder::canFinish(JobId id, const SelfCheck& check) const {
    if (Done gate = approvedJob(id); !gate) return gate;
    const Job& job = *m_state.job(id);
    if (job.workshop != WorkshopState::InWork) return wrongState(job);
    Violations violations;
    violations.require(check.isComplete(), ErrorKind::SelfCheckIncomplete,
                       QStringLiteral("selfCheck"), about(job));
    violations.require(!job.isDiagnosis() || !job.cause.trimmed().isEmpty(),
                       ErrorKind::DiagnosisWithoutResult, QStringLiteral("cause"), about(job));
    violations.require(!job.lacksParts(), ErrorKind::PartsNotIssued, QStringLiteral("parts"),
                       about(job));
    for (const RequiredCheck& each : requiredChecks(m_state))
        if (each.step == QualityStep::InProcess && each.job == id && !each.done)
            violations.take(Done(inspectionMissing(each, job.title)));
    return violations.result();
}

Done RepairOrder::finishWork(JobId id, const SelfCheck& check, Stamp stamp) {
    if (Done can = canFinish(id, check); !can) return can;
    Job& job = *find(id);
    takeOffTheClock(id, stamp);
    job.selfCheck = check;
    job.finishedAt = stamp.at;
    job.enter(WorkshopState::QualityCheck, stamp.at);
    return {};
}

}  // namespace baydesk
