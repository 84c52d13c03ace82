// The quality rules of the repair order: inspections, rework, wash, the last look.
#include "domain/order/RepairOrder.h"
#include "domain/values/Text.h"
#include "domain/workshop/WorkshopErrors.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostWords = 500;

}  // namespace

// Nobody inspects what they worked on, even if it was given to somebody else since.
Done RepairOrder::checkInspector(const Job& job, Stamp stamp) const {
    if (!job.isDispatchedTo(stamp.by) && !hasWorkedOn(m_state.workLog, job.id, stamp.by)) return {};
    return Error(ErrorKind::InspectorIsTechnician, QStringLiteral("inspector"), about(job));
}

Done RepairOrder::recordPreRepair(const QString& found, Stamp stamp) {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    if (Done words = checkText(found, QStringLiteral("found"), MostWords); !words) return words;
    note({.job = {}, .event = WorkEvent::PreRepair, .person = stamp.by, .words = found.trimmed()},
         stamp);
    return {};
}

Done RepairOrder::recordInProcess(JobId id, const QString& found, Stamp stamp) {
    if (Done gate = approvedJob(id); !gate) return gate;
    const Job& job = *find(id);
    if (job.startedAt.isNone() || job.workshop == WorkshopState::Ready) return wrongState(job);
    Violations violations;
    violations.take(checkInspector(job, stamp));
    violations.take(checkText(found, QStringLiteral("found"), MostWords));
    if (!violations.none()) return violations.result();
    note({.job = id, .event = WorkEvent::InProcess, .person = stamp.by, .words = found.trimmed()},
         stamp);
    return {};
}

Done RepairOrder::inspect(const Inspection& inspection, Stamp stamp) {
    if (Done gate = approvedJob(inspection.job); !gate) return gate;
    Job& job = *find(inspection.job);
    if (job.workshop != WorkshopState::QualityCheck) return wrongState(job);
    Violations violations;
    violations.take(checkInspector(job, stamp));
    violations.require(inspection.passed || !inspection.cause.trimmed().isEmpty(),
                       ErrorKind::FailureCauseMissing, QStringLiteral("cause"), about(job));
    violations.take(checkText(inspection.cause, QStringLiteral("cause"), MostWords));
    if (!violations.none()) return violations.result();
    job.inspector = stamp.by;
    note({.job = job.id,
          .event = inspection.passed ? WorkEvent::Passed : WorkEvent::Failed,
          .person = stamp.by,
          .words = inspection.cause.trimmed()},
         stamp);
    if (inspection.passed) {
        job.enter(WorkshopState::Ready, stamp.at);
        job.passedAt = stamp.at;
    } else {
        // Back to the same technicians; the first start is kept.
        job.enter(WorkshopState::InWork, stamp.at);
        job.selfCheck = {};
        ++job.failures;
        job.failureCause = inspection.cause;
    }
    return {};
}

// -- wash

Done RepairOrder::askForWash(bool asked, Stamp) {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    m_state.washAsked = asked;
    if (asked && !isWashed(m_state)) {
        m_state.readyAt = {};
        m_state.readyBy = {};
    }
    return {};
}

Done RepairOrder::recordWash(Stamp stamp) {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    const auto notPassed =
        std::count_if(m_state.jobs.begin(), m_state.jobs.end(),
                      [](const Job& job) { return job.isApproved() && !job.hasPassed(); });
    if (notPassed > 0)
        return Error(ErrorKind::JobsNotPassed, QStringLiteral("jobs"),
                     {{QStringLiteral("count"), static_cast<int>(notPassed)}});
    note({.job = {}, .event = WorkEvent::Washed, .person = stamp.by}, stamp);
    return {};
}

// -- the last look

Done RepairOrder::canMarkReady(const std::vector<QString>& seenBelongings) const {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    Violations violations;
    int approved = 0;
    int undecided = 0;
    int notPassed = 0;
    for (const Job& job : m_state.jobs) {
        if (!job.isDecided()) ++undecided;
        if (job.isApproved()) ++approved;
        if (job.isApproved() && !job.hasPassed()) ++notPassed;
    }
    const QString count = QStringLiteral("count");
    violations.require(approved > 0, ErrorKind::NothingApproved, QStringLiteral("jobs"));
    violations.require(undecided == 0, ErrorKind::UndecidedJobs, QStringLiteral("jobs"),
                       {{count, undecided}});
    violations.require(notPassed == 0, ErrorKind::JobsNotPassed, QStringLiteral("jobs"),
                       {{count, notPassed}});
    violations.require(!m_state.discount || m_state.bill().lines() >= m_state.discount->base,
                       ErrorKind::DiscountOutdated, QStringLiteral("discount"));
    violations.take(carIsHere());
    const int open = openSupplements(m_state);
    violations.require(open == 0, ErrorKind::SupplementOpen, QStringLiteral("supplements"),
                       {{count, open}});
    for (const RequiredCheck& check : requiredChecks(m_state)) {
        if (check.done || check.step == QualityStep::Completion) continue;
        const Job* job = m_state.job(check.job);
        if (check.step == QualityStep::Wash)
            violations.add(ErrorKind::NotWashed, QStringLiteral("wash"));
        else
            violations.take(Done(inspectionMissing(check, job ? job->title : QString())));
    }
    for (const Belonging& belonging : m_state.intake.belongings) {
        const bool seen = std::find(seenBelongings.begin(), seenBelongings.end(), belonging.name) !=
                          seenBelongings.end();
        violations.require(seen, ErrorKind::BelongingsNotSeen, QStringLiteral("belongings"),
                           {{QStringLiteral("what"), belonging.name}});
    }
    return violations.result();
}

Done RepairOrder::markReady(const std::vector<QString>& seenBelongings, Stamp stamp) {
    if (Done can = canMarkReady(seenBelongings); !can) return can;
    for (Belonging& belonging : m_state.intake.belongings) belonging.seenBeforeReady = true;
    m_state.readyAt = stamp.at;
    m_state.readyBy = stamp.by;
    return {};
}

}  // namespace baydesk
