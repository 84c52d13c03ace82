// The workshop's rules of the repair order: dispatch, work, checks.
#include "domain/order/RepairOrder.h"
#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {

QVariantMap about(const Job& job) { return {{QStringLiteral("job"), job.title}}; }

Error wrongState(const Job& job) {
    QVariantMap facts = about(job);
    facts.insert(QStringLiteral("state"), static_cast<int>(job.workshop));
    return Error(ErrorKind::WrongWorkshopState, QStringLiteral("job"), facts);
}

}  // namespace

Done RepairOrder::dispatch(JobId id, StaffId technician) {
    if (Done gate = approvedJob(id); !gate) return gate;
    Job& job = *find(id);
    if (technician.isNone())
        return Error(ErrorKind::NotDispatched, QStringLiteral("technician"), about(job));
    if (job.workshop == WorkshopState::QualityCheck || job.workshop == WorkshopState::Ready)
        return wrongState(job);
    job.technician = technician;
    return {};
}

Done RepairOrder::startWork(JobId id, Stamp stamp) {
    if (Done gate = approvedJob(id); !gate) return gate;
    Job& job = *find(id);
    if (job.technician.isNone())
        return Error(ErrorKind::NotDispatched, QStringLiteral("technician"), about(job));
    if (job.workshop != WorkshopState::Waiting && job.workshop != WorkshopState::OnHold)
        return wrongState(job);
    job.workshop = WorkshopState::InWork;
    job.hold = HoldReason::None;
    if (job.startedAt.isNone()) job.startedAt = stamp.at;
    return {};
}

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

Done RepairOrder::finishWork(JobId id, const SelfCheck& check, Stamp stamp) {
    if (Done gate = approvedJob(id); !gate) return gate;
    Job& job = *find(id);
    if (job.workshop != WorkshopState::InWork) return wrongState(job);
    Violations violations;
    violations.require(check.isComplete(), ErrorKind::SelfCheckIncomplete,
                       QStringLiteral("selfCheck"), about(job));
    const bool allIssued = std::all_of(job.lines.begin(), job.lines.end(), [](const Line& line) {
        return !line.comesFromStock() || line.issued == line.quantity;
    });
    violations.require(allIssued, ErrorKind::PartsNotIssued, QStringLiteral("parts"), about(job));
    violations.require(!job.isDiagnosis() || !job.cause.trimmed().isEmpty(),
                       ErrorKind::DiagnosisWithoutResult, QStringLiteral("cause"), about(job));
    if (!violations.none()) return violations.result();
    job.selfCheck = check;
    job.finishedAt = stamp.at;
    job.workshop = WorkshopState::QualityCheck;
    return {};
}

Done RepairOrder::inspect(const Inspection& inspection, Stamp stamp) {
    if (Done gate = approvedJob(inspection.job); !gate) return gate;
    Job& job = *find(inspection.job);
    if (job.workshop != WorkshopState::QualityCheck) return wrongState(job);
    Violations violations;
    violations.require(stamp.by != job.technician, ErrorKind::InspectorIsTechnician,
                       QStringLiteral("inspector"), about(job));
    violations.require(inspection.passed || !inspection.cause.trimmed().isEmpty(),
                       ErrorKind::FailureCauseMissing, QStringLiteral("cause"));
    violations.take(checkText(inspection.cause, QStringLiteral("cause"), 500));
    if (!violations.none()) return violations.result();
    job.inspector = stamp.by;
    if (inspection.passed) {
        job.workshop = WorkshopState::Ready;
        job.passedAt = stamp.at;
    } else {
        // Back to the same technician; the clock of the first start runs on.
        job.workshop = WorkshopState::InWork;
        job.selfCheck = {};
        ++job.failures;
        job.failureCause = inspection.cause;
    }
    return {};
}

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
