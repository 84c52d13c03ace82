#include "application/report/FigureMaking.h"
#include "storage/followup/FollowUpRepository.h"

#include <algorithm>

namespace baydesk {

namespace {

using followups::StandingCall;

ReportRow rowOf(const StandingCall& call) {
    ReportRow row;
    row.order = call.task.order;
    row.reference = call.orderNumber;
    row.subject = QString(call.plate.display() + u' ' + call.customer).trimmed();
    row.value = 1;
    return row;
}

bool isSatisfied(const Call& call) {
    return call.score.value_or(0) > FollowUpPlan().badScore && !call.problem;
}

// One task on one day: the calls that were made for it, and whether it was still due at the end.
class CallDay {
public:
    CallDay(const StandingCall& call, const ReportScope& scope) : m_call(call), m_scope(scope) {
        for (const Call& each : call.task.calls)
            if (each.at >= scope.span.from && each.at < scope.span.until) m_made.push_back(each);
        const auto then =
            standingBefore(scope.end, call.task, call.plannedFrom, FollowUpPlan(), scope.calendar);
        m_isLeft = then && then->isOpen() && then->dueAt < scope.span.until && !call.wantsNoCalls;
        if (then) m_dueAt = then->dueAt;
    }

    const std::vector<Call>& made() const { return m_made; }
    bool wasDue() const { return m_isLeft || !m_made.empty(); }
    bool isOverdue() const { return m_isLeft && m_call.task.overdueAt < m_scope.end; }
    bool wasReached() const {
        return std::any_of(m_made.begin(), m_made.end(),
                           [](const Call& each) { return each.outcome == CallOutcome::Reached; });
    }
    ReportRow row() const {
        ReportRow row = rowOf(m_call);
        row.at = m_made.empty() ? m_dueAt : m_made.front().at;
        return row;
    }
    ReportRow row(const Call& call) const {
        ReportRow row = rowOf(m_call);
        row.at = call.at;
        row.note = call.words;
        return row;
    }

private:
    const StandingCall& m_call;
    const ReportScope& m_scope;
    std::vector<Call> m_made;
    bool m_isLeft = false;
    Instant m_dueAt;
};

// The rows behind each figure about calls.
struct CallRows {
    std::vector<ReportRow> due;
    std::vector<ReportRow> made;
    std::vector<ReportRow> covered;
    std::vector<ReportRow> satisfied;
    std::vector<ReportRow> overdue;
};

void add(CallRows& rows, const CallDay& day) {
    for (const Call& call : day.made()) {
        rows.made.push_back(day.row(call));
        if (call.outcome != CallOutcome::Reached) continue;
        rows.satisfied.push_back(day.row(call));
        rows.satisfied.back().value = isSatisfied(call) ? 1 : 0;
    }
    if (!day.wasDue()) return;
    rows.due.push_back(day.row());
    rows.covered.push_back(day.row());
    rows.covered.back().value = day.wasReached() ? 1 : 0;
    if (day.isOverdue()) rows.overdue.push_back(day.row());
}

}  // namespace

std::vector<Figure> callFigures(Session& session, const ReportScope& scope) {
    CallRows rows;
    const auto calls = followups::standing(session, scope.store, scope.span.from, scope.span.until);
    for (const StandingCall& call : calls) add(rows, CallDay(call, scope));
    return {figureOf(FigureKind::CallsDue, std::move(rows.due)),
            figureOf(FigureKind::CallsMade, std::move(rows.made)),
            figureOf(FigureKind::CallCoverage, std::move(rows.covered)),
            figureOf(FigureKind::CallSatisfaction, std::move(rows.satisfied)),
            figureOf(FigureKind::CallsOverdue, std::move(rows.overdue))};
}

}  // namespace baydesk
