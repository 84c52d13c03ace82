#include "application/report/FigureMaking.h"
#include "storage/complaint/ComplaintRepository.h"

namespace baydesk {

namespace {

using complaints::ComplaintRow;

ReportRow rowOf(const ComplaintRow& found, Instant at) {
    ReportRow row;
    row.order = found.complaint.order;
    row.reference = found.orderNumber;
    row.subject = QString(found.plate.display() + u' ' + found.customer).trimmed();
    row.note = found.complaint.words;
    row.at = at;
    row.value = 1;
    return row;
}

bool isIn(const report::DaySpan& span, Instant at) { return at >= span.from && at < span.until; }

// The rows behind each figure about complaints.
struct ComplaintRows {
    std::vector<ReportRow> opened;
    std::vector<ReportRow> closed;
    std::vector<ReportRow> open;
    std::vector<ReportRow> overdue;
};

void add(ComplaintRows& rows, const ComplaintRow& found, const ReportScope& scope) {
    const Complaint& complaint = found.complaint;
    if (isIn(scope.span, complaint.openedAt()))
        rows.opened.push_back(rowOf(found, complaint.openedAt()));
    for (const ComplaintStep& step : complaint.steps)
        if (step.act == ComplaintAct::Satisfied && isIn(scope.span, step.at))
            rows.closed.push_back(rowOf(found, step.at));
    const auto then = standingBefore(scope.end, complaint);
    if (!then || !then->isOpen()) return;
    rows.open.push_back(rowOf(found, complaint.openedAt()));
    const Instant last{scope.end.ms - 1};
    const auto next = nextStep(*then, EscalationLadder(), scope.calendar, last);
    if (next && next->isOverdue(last)) rows.overdue.push_back(rowOf(found, next->dueAt));
}

}  // namespace

std::vector<Figure> complaintFigures(Session& session, const ReportScope& scope) {
    ComplaintRows rows;
    for (const ComplaintRow& found : complaints::standing(session, scope.store, scope.span.from))
        add(rows, found, scope);
    return {figureOf(FigureKind::ComplaintsOpened, std::move(rows.opened)),
            figureOf(FigureKind::ComplaintsClosed, std::move(rows.closed)),
            figureOf(FigureKind::ComplaintsOpen, std::move(rows.open)),
            figureOf(FigureKind::ComplaintsOverdue, std::move(rows.overdue))};
}

}  // namespace baydesk
