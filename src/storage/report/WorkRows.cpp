#include "storage/report/WorkRows.h"

#include "domain/workshop/WorkShare.h"
#include "storage/order/OrderCodes.h"
#include "storage/report/RowText.h"

#include <algorithm>
#include <map>

namespace baydesk::report {

namespace {

constexpr qint64 HourMs = 3'600'000;

// Half away from zero.
qint64 scaled(qint64 value, qint64 by, qint64 of) {
    const qint64 half = value < 0 ? -of / 2 : of / 2;
    return (value * by + half) / of;
}

std::vector<TechnicianHours> sold(Session& session, StoreId store, const DaySpan& span,
                                  bool reversed) {
    const QString from = reversed ? QStringLiteral(
                                        "r.at_ms FROM reversal r JOIN repair_order o "
                                        "ON o.store_id = r.store_id AND o.id = r.order_id")
                                  : QStringLiteral("o.settled_ms FROM repair_order o");
    const QString within =
        reversed ? QStringLiteral("r.store_id = ? AND r.at_ms >= ? AND r.at_ms < ?")
                 : QStringLiteral("o.store_id = ? AND o.settled_ms >= ? AND o.settled_ms < ?");
    return sql::all(
        session,
        QStringLiteral("SELECT ") + orderColumns() +
            QStringLiteral(
                ", j.title, s.name, COALESCE(t.permille, 1000), "
                "CAST((SELECT COALESCE(SUM(l.quantity_th), 0) FROM line l "
                "WHERE l.store_id = j.store_id AND l.order_id = j.order_id "
                "AND l.job_id = j.id AND l.kind = 'labour' AND l.unit <> '') AS BIGINT), ") +
            from + joinSender() +
            QStringLiteral("JOIN job j ON j.store_id = o.store_id AND j.order_id = o.id "
                           "LEFT JOIN job_technician t ON t.store_id = j.store_id "
                           "AND t.job_id = j.id LEFT JOIN staff s ON s.id = t.staff_id WHERE ") +
            within +
            QStringLiteral(" AND j.approval = 'approved' ORDER BY o.id, j.position, t.position"),
        {store, span.from, span.until}, [reversed](const sql::Row& row) {
            TechnicianHours hours;
            hours.row = orderRow(row);
            hours.row.note = row.text(OrderColumns);
            hours.technician = row.text(OrderColumns + 1);
            const qint64 share =
                scaled(row.integer(OrderColumns + 3), row.integer(OrderColumns + 2), WholeJob);
            hours.row.value = reversed ? -share : share;
            hours.row.at = row.instant(OrderColumns + 4);
            return hours;
        });
}

// One entry of the clock, with what its row shows.
struct ClockEntry {
    WorkEntry entry;
    ReportRow row;
    QString technician;
};

QString clockColumns() {
    return QStringLiteral("SELECT ") + orderColumns() +
           QStringLiteral(", j.title, s.name, w.job_id, w.person_id, w.event, w.at_ms ");
}

QString joinJob() {
    return QStringLiteral(
               " JOIN repair_order o ON o.store_id = w.store_id AND o.id = w.order_id "
               "JOIN job j ON j.store_id = w.store_id AND j.id = w.job_id") +
           joinSender();
}

ClockEntry readClock(const sql::Row& row) {
    ClockEntry clock;
    clock.row = orderRow(row);
    clock.row.note = row.text(OrderColumns);
    clock.technician = row.text(OrderColumns + 1);
    clock.entry.job = row.id<JobId>(OrderColumns + 2);
    clock.entry.person = row.id<StaffId>(OrderColumns + 3);
    clock.entry.event = WorkEventCodes.value(row.text(OrderColumns + 4));
    clock.entry.at = row.instant(OrderColumns + 5);
    return clock;
}

// The condition of the index that finds a person's clock entries, word for word.
QString isClock(const QString& entry) {
    return entry + QStringLiteral(".event IN ('clock-on', 'clock-off')");
}

// Whoever was on the clock when the span began: each person's last clocking on before it, unless
// the same job was clocked off after that. The ledger's ids do not tell the order between two jobs:
// what was copied into a fresh order is younger than it says.
std::vector<ClockEntry> carriedOver(Session& session, StoreId store, Instant from) {
    return sql::all(
        session,
        clockColumns() +
            QStringLiteral(
                "FROM staff s JOIN work_entry w ON w.store_id = s.store_id AND w.person_id = s.id "
                "AND %1 AND w.event = 'clock-on' AND w.at_ms = (SELECT MAX(x.at_ms) "
                "FROM work_entry x WHERE x.store_id = s.store_id AND x.person_id = s.id AND %2 "
                "AND x.event = 'clock-on' AND x.at_ms < ?)")
                .arg(isClock(u"w"_qs), isClock(u"x"_qs)) +
            joinJob() +
            QStringLiteral(
                "WHERE s.store_id = ? AND NOT EXISTS (SELECT 1 FROM work_entry y WHERE "
                "y.store_id = w.store_id AND y.person_id = w.person_id AND y.job_id = w.job_id "
                "AND %1 AND y.event = 'clock-off' AND y.at_ms >= w.at_ms AND y.at_ms < ? "
                "AND (y.at_ms > w.at_ms OR y.id > w.id)) AND ")
                .arg(isClock(u"y"_qs)) +
            goesOn() + QStringLiteral(" ORDER BY w.at_ms, w.id"),
        {from, store, from}, readClock);
}

std::vector<ClockEntry> clockEntries(Session& session, StoreId store, const DaySpan& span) {
    return sql::all(session,
                    clockColumns() +
                        QStringLiteral("FROM work_entry w JOIN staff s ON s.id = w.person_id") +
                        joinJob() +
                        QStringLiteral("WHERE w.store_id = ? AND w.at_ms >= ? AND w.at_ms < ? "
                                       "AND w.event IN ('clock-on', 'clock-off') AND ") +
                        goesOn() + QStringLiteral(" ORDER BY w.at_ms, w.id"),
                    {store, span.from, span.until}, readClock);
}

}  // namespace

std::vector<ReportRow> qualityChecks(Session& session, StoreId store, const DaySpan& span) {
    return sql::all(
        session,
        QStringLiteral("SELECT ") + orderColumns() +
            QStringLiteral(", j.title, w.event, w.words, w.at_ms FROM work_entry w "
                           "JOIN repair_order o ON o.store_id = w.store_id AND o.id = w.order_id "
                           "JOIN job j ON j.store_id = w.store_id AND j.id = w.job_id") +
            joinSender() +
            QStringLiteral("WHERE w.store_id = ? AND w.at_ms >= ? AND w.at_ms < ? "
                           "AND w.event IN ('failed', 'passed') AND ") +
            goesOn() + QStringLiteral(" ORDER BY w.at_ms, w.id"),
        {store, span.from, span.until}, [](const sql::Row& row) {
            ReportRow check = orderRow(row);
            check.note = row.text(OrderColumns);
            const bool failed = row.text(OrderColumns + 1) == QLatin1String("failed");
            if (failed) check.note += QStringLiteral(" · ") + row.text(OrderColumns + 2);
            check.value = failed ? 1 : 0;
            check.at = row.instant(OrderColumns + 3);
            return check;
        });
}

std::vector<TechnicianHours> hoursSold(Session& session, StoreId store, const DaySpan& span) {
    std::vector<TechnicianHours> list = sold(session, store, span, false);
    for (TechnicianHours& each : sold(session, store, span, true)) list.push_back(std::move(each));
    std::erase_if(list, [](const TechnicianHours& each) { return each.row.value == 0; });
    return list;
}

std::vector<TechnicianHours> hoursClocked(Session& session, StoreId store, const DaySpan& span,
                                          Instant now) {
    std::vector<ClockEntry> entries = carriedOver(session, store, span.from);
    for (ClockEntry& each : clockEntries(session, store, span)) entries.push_back(std::move(each));
    WorkLog log;
    std::map<std::pair<JobId, StaffId>, const ClockEntry*> seen;
    for (const ClockEntry& each : entries) {
        log.push_back(each.entry);
        seen[{each.entry.job, each.entry.person}] = &each;
    }
    std::vector<TechnicianHours> list;
    const Instant end = std::min(span.until, now);
    for (const WorkSpan& work : spansOf(log)) {
        const Instant from = std::max(work.from, span.from);
        const Instant until = work.until.isNone() ? end : work.until;
        if (until <= from) continue;
        const ClockEntry& entry = *seen.at({work.job, work.technician});
        TechnicianHours hours{entry.row, entry.technician};
        hours.row.at = from;
        hours.row.value = scaled(until.ms - from.ms, 1000, HourMs);
        list.push_back(std::move(hours));
    }
    return list;
}

}  // namespace baydesk::report
