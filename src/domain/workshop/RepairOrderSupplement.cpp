// A supplement's way: the technician's words, a priced job, the customer's answer.
#include "domain/order/RepairOrder.h"
#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostWords = 500;

Error noSuchReport() {
    return Error(ErrorKind::NotFound, {}, {{QStringLiteral("what"), QStringLiteral("supplement")}});
}

}  // namespace

SupplementReport* RepairOrder::find(SupplementId id) {
    const auto found = std::find_if(m_state.supplements.begin(), m_state.supplements.end(),
                                    [id](const SupplementReport& each) { return each.id == id; });
    return found == m_state.supplements.end() ? nullptr : &*found;
}

Done RepairOrder::reportSupplement(const SupplementFinding& finding, Stamp stamp) {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    Violations violations;
    violations.require(m_state.document == DocumentState::Order, ErrorKind::NothingApproved);
    violations.require(!finding.words.trimmed().isEmpty(), ErrorKind::Required,
                       QStringLiteral("words"));
    violations.take(checkText(finding.words, QStringLiteral("words"), MostWords));
    violations.require(!finding.foundAt || m_state.job(finding.foundAt), ErrorKind::NotFound,
                       QStringLiteral("job"), {{QStringLiteral("what"), QStringLiteral("job")}});
    if (!violations.none()) return violations.result();
    if (finding.jobWaits)
        if (Done held = hold(finding.foundAt, HoldReason::Approval, finding.words.left(200), stamp);
            !held)
            return held;
    m_state.supplements.push_back({.id = finding.id,
                                   .foundAt = finding.foundAt,
                                   .words = finding.words.trimmed(),
                                   .pricedAs = {},
                                   .reportedAt = stamp.at,
                                   .reportedBy = stamp.by});
    m_state.readyAt = {};  // there is something to ask the customer
    m_state.readyBy = {};
    return {};
}

Done RepairOrder::priceSupplement(SupplementId id, Job job, Stamp stamp) {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    if (!find(id)) return noSuchReport();
    if (stageOf(*find(id), m_state) != SupplementStage::ToPrice || m_state.job(find(id)->pricedAs))
        return Error(ErrorKind::SupplementClosed);
    const JobId written = job.id;
    if (Done added = addJob(std::move(job), stamp); !added) return added;
    find(id)->pricedAs = written;
    return {};
}

Done RepairOrder::withdrawSupplement(SupplementId id, const QString& reason, Stamp stamp) {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    SupplementReport* report = find(id);
    if (!report) return noSuchReport();
    if (stageOf(*report, m_state) != SupplementStage::ToPrice)
        return Error(ErrorKind::SupplementClosed);
    Violations violations;
    violations.require(!reason.trimmed().isEmpty(), ErrorKind::Required, QStringLiteral("reason"));
    violations.take(checkText(reason, QStringLiteral("reason"), MostWords));
    if (!violations.none()) return violations.result();
    if (m_state.job(report->pricedAs))
        if (Done removed = removeJob(report->pricedAs); !removed) return removed;
    report->withdrawReason = reason.trimmed();
    report->withdrawnAt = stamp.at;
    report->withdrawnBy = stamp.by;
    if (Job* held = find(report->foundAt);
        held && held->workshop == WorkshopState::OnHold && held->hold == HoldReason::Approval)
        held->enter(WorkshopState::Waiting, stamp.at);
    return {};
}

void RepairOrder::markPriced(Stamp stamp) {
    for (SupplementReport& report : m_state.supplements) {
        if (stageOf(report, m_state) != SupplementStage::ToCall || !report.pricedAt.isNone())
            continue;
        report.pricedAt = stamp.at;
        report.pricedBy = stamp.by;
    }
}

}  // namespace baydesk
