// After the car has left: calls with scores, and complaints on their ladder.
#include "application/practice/PracticeStore.h"

namespace baydesk {

namespace {

struct OutcomeShare {
    CallOutcome outcome;
    int weight;
};
const std::vector<OutcomeShare> OutcomeShares{
    {CallOutcome::Reached, 735}, {CallOutcome::NoAnswer, 150}, {CallOutcome::Busy, 45},
    {CallOutcome::CallBack, 30}, {CallOutcome::Refused, 22},   {CallOutcome::WrongNumber, 18}};

struct ScoreShare {
    int score;
    int weight;
};
const std::vector<ScoreShare> ScoreShares{{5, 630}, {4, 275}, {3, 72}, {2, 15}, {1, 8}};

}  // namespace

// A few calls are made late.
void PracticeStore::planCall(quint64 id, Instant due) {
    const int late = m_random.chance(60) ? m_random.between(1, 4) * 24 * 60 : 0;
    at(working(due.plusMinutes(m_random.between(2, 180) + late)), Step::Call, id);
}

CallReport PracticeStore::reportOf() {
    CallReport report;
    report.outcome = m_random.weighted(OutcomeShares).outcome;
    if (report.outcome == CallOutcome::CallBack)
        report.callBackAt = working(m_now.plusMinutes(m_random.between(90, 1800)));
    if (report.outcome == CallOutcome::Refused) report.noMoreCalls = m_random.chance(500);
    if (report.outcome != CallOutcome::Reached) return report;
    report.score = m_random.weighted(ScoreShares).score;
    report.problem = *report.score == 3 && m_random.chance(80);
    const auto& words = *report.score >= 4                      ? practice::pleasedWords()
                        : *report.score == 3 && !report.problem ? practice::neutralWords()
                                                                : practice::unhappyWords();
    report.words = m_random.pick(words);
    return report;
}

void PracticeStore::call(quint64 id) {
    Visit& called = visit(id);
    if (!called.call) return;
    CallReport report = reportOf();
    // Whoever has complained already and is being heard says so there.
    if (called.complaint && report.score) {
        report.score = 4;
        report.problem = false;
    }
    const auto result = recordCall(*called.call, report, FollowUpPlan(), m_calendar,
                                   newId<CallId>(), m_crew.clerk, m_now);
    if (!ok(result)) return;
    if (report.noMoreCalls) m_clients[called.client].customer.noCalls = true;
    if (result->complaint) complain(called, id, report);
    called.call = result->task;
    if (result->task.isOpen()) return planCall(id, result->task.dueAt);
    m_batch.calls.push_back(result->task);
    called.call = result->second;
    if (!called.call) return;
    called.call->id = newId<FollowUpId>();
    planCall(id, called.call->dueAt);
}

// -- complaints

void PracticeStore::complain(Visit& visit, quint64 id, const CallReport& report) {
    ComplaintForm form;
    form.order = visit.call->order;
    form.call = visit.call->id;
    form.customer = visit.call->customer;
    form.vehicle = visit.call->vehicle;
    form.source = ComplaintSource::FollowUpCall;
    form.level = m_random.chance(120) ? ComplaintLevel::Serious : ComplaintLevel::Ordinary;
    form.category = static_cast<ComplaintCategory>(m_random.below(5));
    form.words = report.words;
    auto complaint = opened(form, {newId<ComplaintStepId>(), m_crew.clerk, m_now});
    if (!ok(complaint)) return;
    visit.complaint = *complaint;
    visit.complaint->id = newId<ComplaintId>();
    at(soon(2, 9), Step::Complaint, id);
}

void PracticeStore::step(Complaint& complaint, ComplaintAct act, StaffId by, const QString& words) {
    ComplaintStepForm form{.act = act, .words = words};
    if (act == ComplaintAct::TakenOver) form.responsible = m_crew.ladder.at(Rung::DeskHead);
    if (act == ComplaintAct::Escalated) {
        form.rung = Rung::Supervisor;
        form.responsible = m_crew.ladder.at(Rung::Supervisor);
    }
    const auto after = stepped(complaint, form, {newId<ComplaintStepId>(), by, m_now});
    if (ok(after)) complaint = *after;
}

void PracticeStore::handleComplaint(quint64 id) {
    Visit& concerned = visit(id);
    if (!concerned.complaint) return;
    Complaint& complaint = *concerned.complaint;
    const StaffId clerk = m_crew.clerk;
    if (complaint.state == ComplaintState::Open) {
        step(complaint, ComplaintAct::TakenOver, clerk, {});
        return at(soon(20, 100), Step::Complaint, id);
    }
    if (complaint.state == ComplaintState::TakenOver) {
        const bool wasTold = complaint.last(ComplaintAct::CustomerTold) != nullptr;
        if (!wasTold || m_random.chance(250)) {
            step(complaint, ComplaintAct::CustomerTold, clerk,
                 m_random.pick(practice::progressWords()));
            return at(soon(60, 400), Step::Complaint, id);
        }
        if (complaint.rung < Rung::Supervisor && m_random.chance(130)) {
            step(complaint, ComplaintAct::Escalated, clerk, {});
            return at(soon(60, 500), Step::Complaint, id);
        }
        ComplaintFindings findings = complaint.findings;
        findings.department = static_cast<Department>(m_random.between(1, 4));
        findings.cause = m_random.pick(practice::complaintCauses());
        findings.remedy = m_random.pick(practice::complaintRemedies());
        findings.cost = Money::ofYuan(m_random.between(0, 12) * 20);
        const auto described = baydesk::described(complaint, findings, complaint.findingsRevision);
        if (!ok(described)) return;
        complaint = *described;
        step(complaint, ComplaintAct::Answered, m_crew.manager, {});
        return at(soon(5, 60), Step::Complaint, id);
    }
    if (!complaint.answerWasTold()) {
        step(complaint, ComplaintAct::CustomerTold, clerk, complaint.findings.remedy);
        return at(soon(20 * 60, 30 * 60), Step::Complaint, id);
    }
    if (m_random.chance(100)) {
        step(complaint, ComplaintAct::Unsatisfied, clerk, m_random.pick(practice::unhappyWords()));
        return at(soon(30, 200), Step::Complaint, id);
    }
    step(complaint, ComplaintAct::Satisfied, clerk, {});
    m_batch.complaints.push_back(complaint);
    concerned.complaint.reset();
}

}  // namespace baydesk
