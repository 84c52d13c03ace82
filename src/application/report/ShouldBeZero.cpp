#include "application/report/ShouldBeZero.h"

#include "application/report/ReportRights.h"
#include "domain/complaint/EscalationLadder.h"
#include "storage/complaint/ComplaintRepository.h"
#include "storage/followup/FollowUpRepository.h"
#include "storage/report/MoneyRows.h"
#include "storage/report/ZeroRows.h"
#include "storage/workshop/WorkshopBoard.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostListed = 1000;

// What is looked at, and what is found.
class Search {
public:
    Search(Session& session, StoreId store, const BusinessCalendar& calendar, Instant now)
        : m_session(session),
          m_store(store),
          m_calendar(calendar),
          m_now(now),
          m_day(calendar.businessDate(now)) {}

    std::vector<ZeroEntry> run() {
        const Instant today = m_calendar.startOf(m_day);
        add(ZeroKind::LatePromise, report::latePromises(m_session, m_store, m_now));
        jobs();
        add(ZeroKind::UnbilledPart, report::unbilledParts(m_session, m_store));
        add(ZeroKind::ThingsNotReturned, report::notReturned(m_session, m_store, today));
        calls();
        complaints();
        add(ZeroKind::QuoteUnanswered, report::unansweredQuotes(m_session, m_store, today));
        shifts();
        std::stable_sort(
            m_found.begin(), m_found.end(), [](const ZeroEntry& one, const ZeroEntry& other) {
                return std::tie(one.kind, one.since) < std::tie(other.kind, other.since);
            });
        return m_found;
    }

private:
    void add(ZeroKind kind, const std::vector<ReportRow>& rows) {
        for (const ReportRow& row : rows)
            m_found.push_back({.kind = kind,
                               .order = row.order,
                               .reference = row.reference,
                               .subject = row.subject,
                               .note = row.note,
                               .since = row.at});
    }

    // Since when nobody has touched the job.
    static Instant touched(const workshop::JobCard& job) {
        Instant last = std::max(job.stageSince, job.agreedAt);
        for (const WorkSpan& span : job.spans) last = std::max(last, span.until);
        return last;
    }

    void jobs() {
        for (const workshop::JobCard& job : workshop::cards(m_session, m_store)) {
            const Instant last = touched(job);
            const bool isTheirs = job.approved && !job.carReady &&
                                  job.state != WorkshopState::Ready && !job.isWorkedOn();
            if (!isTheirs) continue;
            if (m_calendar.businessMinutesBetween(last, m_now) < UntouchedMinutes) continue;
            m_found.push_back({.kind = ZeroKind::UntouchedJob,
                               .order = job.order,
                               .reference = job.number,
                               .subject = job.plate.display(),
                               .note = job.title,
                               .since = last});
        }
    }

    void calls() {
        for (const followups::DueCall& call :
             followups::due(m_session, m_store, m_now, MostListed)) {
            if (call.overdueAt >= m_now) continue;
            m_found.push_back(
                {.kind = ZeroKind::CallOverdue,
                 .order = call.order,
                 .call = call.id,
                 .reference = call.orderNumber,
                 .subject = QString(call.plate.display() + u' ' + call.customer).trimmed(),
                 .since = call.overdueAt});
        }
    }

    void complaints() {
        for (const complaints::ComplaintRow& row : complaints::open(m_session, m_store)) {
            const auto next = nextStep(row.complaint, EscalationLadder(), m_calendar, m_now);
            if (!next || !next->isOverdue(m_now)) continue;
            m_found.push_back(
                {.kind = ZeroKind::ComplaintOverdue,
                 .order = row.complaint.order,
                 .complaint = row.complaint.id,
                 .reference = row.orderNumber,
                 .subject = QString(row.plate.display() + u' ' + row.customer).trimmed(),
                 .note = row.complaint.words,
                 .since = next->dueAt});
        }
    }

    void shifts() {
        for (const report::ShiftRow& each : report::leftOpen(m_session, m_store, m_day))
            add(each, each.shift.openedAt);
        for (const report::ShiftRow& each :
             report::shiftsOf(m_session, m_store, m_day.addDays(1 - DifferenceDays), m_day))
            if (!each.shift.isOpen() && !each.shift.difference().isZero())
                add(each, each.shift.closedAt);
    }

    void add(const report::ShiftRow& row, Instant since) {
        const Shift& shift = row.shift;
        m_found.push_back({.kind = ZeroKind::ShiftUnbalanced,
                           .shift = shift.id,
                           .subject = row.cashier,
                           .note = shift.isOpen() ? QString() : shift.difference().toText(),
                           .since = since});
    }

    Session& m_session;
    StoreId m_store;
    const BusinessCalendar& m_calendar;
    Instant m_now;
    QDate m_day;
    std::vector<ZeroEntry> m_found;
};

}  // namespace

Result<std::vector<ZeroEntry>> shouldBeZero(Workplace& workplace, StaffId viewer) {
    using Found = std::vector<ZeroEntry>;
    const Instant now = workplace.clock->now();
    const auto answer = workplace.database->read([&](Session& session) -> Result<Found> {
        const auto roles = mayReadReports(session, workplace, viewer);
        if (!roles) return roles.error();
        return Search(session, workplace.store, workplace.calendar, now).run();
    });
    if (!answer) return answer.error();
    return *answer;
}

}  // namespace baydesk
