#include "domain/complaint/Complaint.h"

#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostWords = 4000;
constexpr int MostFinding = 1000;
constexpr Money MostCost = Money::ofYuan(9'999'999);

// Words without which the entry says nothing.
bool needsWords(ComplaintAct act) {
    return act == ComplaintAct::Progressed || act == ComplaintAct::CustomerTold ||
           act == ComplaintAct::Unsatisfied || act == ComplaintAct::Paused;
}

// On site the first person brings it to the superior; what came by wire or letter is the desk
// head's (manual 002).
Rung takerOf(const Complaint& complaint) {
    return complaint.source == ComplaintSource::Counter ? Rung::Superior : Rung::DeskHead;
}

Done checkAnswer(const ComplaintFindings& findings) {
    Violations violations;
    violations.require(findings.department != Department::Undecided, ErrorKind::Required,
                       QStringLiteral("department"));
    violations.require(!findings.cause.trimmed().isEmpty(), ErrorKind::Required,
                       QStringLiteral("cause"));
    violations.require(!findings.remedy.trimmed().isEmpty(), ErrorKind::Required,
                       QStringLiteral("remedy"));
    return violations.result();
}

Done checkStep(const Complaint& complaint, const ComplaintStepForm& form) {
    if (!complaint.isOpen()) return Error(ErrorKind::ComplaintClosed);
    if (form.act == ComplaintAct::Satisfied && complaint.state == ComplaintState::Answered &&
        !complaint.answerWasTold())
        return Error(ErrorKind::AnswerNotTold);
    if (!fits(complaint, form.act)) return Error(ErrorKind::StepDoesNotFit);
    Violations violations;
    violations.require(!needsWords(form.act) || !form.words.trimmed().isEmpty(),
                       ErrorKind::Required, QStringLiteral("words"));
    violations.take(checkText(form.words, QStringLiteral("words"), MostWords));
    violations.require(form.act != ComplaintAct::Escalated || form.rung > complaint.rung,
                       ErrorKind::RungNotHigher, QStringLiteral("rung"));
    if (form.act == ComplaintAct::Answered) violations.take(checkAnswer(complaint.findings));
    return violations.result();
}

// What the entry makes of the complaint.
void apply(Complaint& complaint, const ComplaintStepForm& form) {
    switch (form.act) {
        case ComplaintAct::TakenOver:
            complaint.rung = std::max(complaint.rung, takerOf(complaint));
            complaint.responsible = form.responsible;
            complaint.state = ComplaintState::TakenOver;
            break;
        case ComplaintAct::Escalated:
            complaint.rung = form.rung;
            complaint.responsible = form.responsible;
            if (complaint.state == ComplaintState::Open)
                complaint.state = ComplaintState::TakenOver;
            break;
        case ComplaintAct::Answered:
            complaint.state = ComplaintState::Answered;
            break;
        case ComplaintAct::Unsatisfied:
            complaint.state = ComplaintState::TakenOver;
            break;
        case ComplaintAct::Satisfied:
            complaint.state = ComplaintState::Closed;
            break;
        case ComplaintAct::Opened:
        case ComplaintAct::AskedForResult:
        case ComplaintAct::Progressed:
        case ComplaintAct::CustomerTold:
        case ComplaintAct::Paused:
        case ComplaintAct::Resumed:
            break;
    }
}

}  // namespace

bool endsPause(ComplaintAct act) {
    return act == ComplaintAct::Resumed || act == ComplaintAct::Unsatisfied;
}

const ComplaintStep* Complaint::last(ComplaintAct act) const {
    const auto found = std::find_if(steps.rbegin(), steps.rend(),
                                    [act](const ComplaintStep& step) { return step.act == act; });
    return found == steps.rend() ? nullptr : &*found;
}

bool Complaint::waitsForCustomer() const {
    bool waits = false;
    for (const ComplaintStep& step : steps) {
        if (step.act == ComplaintAct::Paused) waits = true;
        if (endsPause(step.act)) waits = false;
    }
    return waits && isOpen();
}

bool Complaint::answerWasTold() const {
    bool answered = false;
    bool told = false;
    for (const ComplaintStep& step : steps) {
        if (step.act == ComplaintAct::CustomerTold) told = answered;
        if (step.act != ComplaintAct::Answered) continue;
        answered = true;
        told = false;
    }
    return told;
}

Result<Complaint> opened(const ComplaintForm& form, const ComplaintStamp& stamp) {
    Violations violations;
    violations.require(bool(form.customer), ErrorKind::Required, QStringLiteral("customer"));
    violations.require(!form.words.trimmed().isEmpty(), ErrorKind::Required,
                       QStringLiteral("words"));
    violations.take(checkText(form.words, QStringLiteral("words"), MostWords));
    if (!violations.none()) return Error(violations.list());
    Complaint complaint;
    complaint.order = form.order;
    complaint.call = form.call;
    complaint.customer = form.customer;
    complaint.vehicle = form.vehicle;
    complaint.source = form.source;
    complaint.words = form.words.trimmed();
    complaint.findings.level = form.level;
    complaint.findings.category = form.category;
    complaint.responsible = stamp.by;
    complaint.steps.push_back({.id = stamp.step,
                               .act = ComplaintAct::Opened,
                               .rung = Rung::FirstPerson,
                               .responsible = stamp.by,
                               .words = {},
                               .at = stamp.at,
                               .by = stamp.by});
    return complaint;
}

bool fits(const Complaint& complaint, ComplaintAct act) {
    const bool waits = complaint.waitsForCustomer();
    const bool asked = complaint.state == ComplaintState::TakenOver;
    const bool unanswered = asked || complaint.state == ComplaintState::Open;
    switch (act) {
        case ComplaintAct::Opened:
            return false;
        case ComplaintAct::TakenOver:
            return complaint.state == ComplaintState::Open && !waits;
        case ComplaintAct::AskedForResult:
            return asked && !waits;
        case ComplaintAct::Progressed:
        case ComplaintAct::Answered:
            return unanswered && !waits;
        case ComplaintAct::CustomerTold:
            return complaint.isOpen();
        case ComplaintAct::Escalated:
            return complaint.isOpen() && complaint.rung < Rung::GeneralManager;
        case ComplaintAct::Satisfied:
            return complaint.state == ComplaintState::Answered && complaint.answerWasTold();
        case ComplaintAct::Unsatisfied:
            return complaint.state == ComplaintState::Answered;
        case ComplaintAct::Paused:
            return complaint.isOpen() && !waits;
        case ComplaintAct::Resumed:
            return waits;
    }
    return false;
}

Result<Complaint> stepped(Complaint complaint, const ComplaintStepForm& form,
                          const ComplaintStamp& stamp) {
    if (const Done checked = checkStep(complaint, form); !checked) return checked.error();
    apply(complaint, form);
    complaint.steps.push_back({.id = stamp.step,
                               .act = form.act,
                               .rung = complaint.rung,
                               .responsible = complaint.responsible,
                               .words = form.words.trimmed(),
                               .at = stamp.at,
                               .by = stamp.by});
    return complaint;
}

std::optional<Complaint> standingBefore(Instant moment, const Complaint& complaint) {
    if (complaint.steps.empty() || complaint.openedAt() >= moment) return std::nullopt;
    Complaint then = complaint;
    then.steps = {complaint.steps.front()};
    then.state = ComplaintState::Open;
    then.rung = then.steps.front().rung;
    then.responsible = then.steps.front().responsible;
    for (std::size_t at = 1; at < complaint.steps.size(); ++at) {
        const ComplaintStep& step = complaint.steps[at];
        if (step.at >= moment) break;
        apply(then,
              {.act = step.act, .rung = step.rung, .responsible = step.responsible, .words = {}});
        then.steps.push_back(step);
    }
    return then;
}

Result<Complaint> described(Complaint complaint, const ComplaintFindings& findings,
                            int baseRevision) {
    if (!complaint.isOpen()) return Error(ErrorKind::ComplaintClosed);
    if (baseRevision != complaint.findingsRevision) return Error(ErrorKind::StaleEdit);
    Violations violations;
    violations.take(checkText(findings.cause, QStringLiteral("cause"), MostFinding));
    violations.take(checkText(findings.remedy, QStringLiteral("remedy"), MostFinding));
    violations.require(!findings.cost.isNegative() && findings.cost <= MostCost,
                       ErrorKind::OutOfRange, QStringLiteral("cost"),
                       {{QStringLiteral("least"), Money().toPlain()},
                        {QStringLiteral("most"), MostCost.toPlain()}});
    if (!violations.none()) return Error(violations.list());
    complaint.findings = findings;
    complaint.findings.cause = findings.cause.trimmed();
    complaint.findings.remedy = findings.remedy.trimmed();
    ++complaint.findingsRevision;
    return complaint;
}

}  // namespace baydesk
