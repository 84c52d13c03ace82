#include "storage/workshop/WorkshopBoard.h"

#include "storage/order/OpenOrders.h"
#include "storage/order/OrderCodes.h"
#include "storage/sql/Query.h"
#include "storage/sql/Same.h"

#include <algorithm>
#include <map>

namespace baydesk::workshop {

namespace {

QString vehicleOf(const sql::Row& row, int column) {
    return (row.text(column) + u' ' + row.text(column + 1)).trimmed();
}

// A voided job that was begun stands on hold until somebody decides.
QString jobsOnTheBoard() {
    return QStringLiteral(
               "FROM job j JOIN repair_order o ON o.store_id = j.store_id AND o.id = j.order_id "
               "%1 WHERE j.store_id = ? AND "
               "(j.approval = 'approved' OR (j.workshop = 'on-hold' AND j.approval <> 'declined')) "
               "AND ")
               .arg(sql::joinLiving(u"vehicle"_qs, u"v"_qs, u"o.vehicle_id"_qs)) +
           orders::inWorkshop();
}

JobCard readCard(const sql::Row& row) {
    JobCard card;
    card.job = row.id<JobId>(0);
    card.order = row.id<OrderId>(1);
    card.number = row.text(2);
    card.plate = Plate::ofStored(row.text(3), row.text(4));
    card.vehicle = vehicleOf(row, 5);
    card.title = row.text(7);
    card.repairClass = RepairClassCodes.value(row.text(8));
    card.approved = row.text(9) == QLatin1String("approved");
    card.state = WorkshopCodes.value(row.text(10));
    card.hold = HoldCodes.value(row.text(11));
    card.holdNote = row.text(12);
    card.stageSince = row.instant(13);
    card.promisedAt = row.instant(14);
    card.failures = row.number(15);
    card.carReady = !row.isNull(16);
    card.soldHours = row.quantity(17);
    card.agreedAt = row.instant(18);
    card.parkingSlot = row.text(19);
    card.stay = stayOf(row.text(20));
    return card;
}

// Runs through rows of (job, …) and gives each to its card.
template <typename Take>
void forCards(Session& session, StoreId store, std::vector<JobCard>& cards,
              const QString& statement, Take take) {
    std::map<JobId, JobCard*> byJob;
    for (JobCard& card : cards) byJob[card.job] = &card;
    sql::forEach(session, statement, {store}, [&](const sql::Row& row) {
        const auto found = byJob.find(row.id<JobId>(0));
        if (found != byJob.end()) take(*found->second, row);
    });
}

void addTechnicians(Session& session, StoreId store, std::vector<JobCard>& cards) {
    forCards(
        session, store, cards,
        QStringLiteral(
            "SELECT t.job_id, t.staff_id, t.permille FROM job_technician t JOIN repair_order o "
            "ON o.store_id = t.store_id AND o.id = t.order_id WHERE t.store_id = ? AND ") +
            orders::inWorkshop() + QStringLiteral(" ORDER BY t.job_id, t.position"),
        [](JobCard& card, const sql::Row& row) {
            card.technicians.push_back({row.id<StaffId>(1), row.number(2)});
        });
}

void addClocks(Session& session, StoreId store, std::vector<JobCard>& cards) {
    std::map<JobId, WorkLog> logs;
    forCards(session, store, cards,
             QStringLiteral("SELECT w.job_id, w.event, w.person_id, w.at_ms FROM work_entry w "
                            "JOIN repair_order o ON o.store_id = w.store_id AND o.id = w.order_id "
                            "WHERE w.store_id = ? AND w.event IN ('clock-on', 'clock-off') AND ") +
                 orders::inWorkshop() + QStringLiteral(" ORDER BY w.at_ms, w.id"),
             [&logs](JobCard& card, const sql::Row& row) {
                 logs[card.job].push_back({.job = card.job,
                                           .event = WorkEventCodes.value(row.text(1)),
                                           .person = row.id<StaffId>(2),
                                           .at = row.instant(3),
                                           .by = {}});
             });
    for (JobCard& card : cards) card.spans = spansOf(logs[card.job]);
}

}  // namespace

bool JobCard::isDispatchedTo(StaffId person) const {
    return std::any_of(technicians.begin(), technicians.end(),
                       [person](const WorkShare& each) { return each.technician == person; });
}

bool JobCard::isOnTheClock(StaffId person) const {
    return std::any_of(spans.begin(), spans.end(), [person](const WorkSpan& span) {
        return span.technician == person && span.until.isNone();
    });
}

bool JobCard::isWorkedOn() const {
    return std::any_of(spans.begin(), spans.end(),
                       [](const WorkSpan& span) { return span.until.isNone(); });
}

qint64 JobCard::clockedMinutes(Instant now) const {
    qint64 ms = 0;
    for (const WorkSpan& span : spans)
        ms += (span.until.isNone() ? now : span.until).ms - span.from.ms;
    return ms / 60'000;
}

std::vector<JobCard> cards(Session& session, StoreId store) {
    std::vector<JobCard> list = sql::all(
        session,
        QStringLiteral(
            "SELECT j.id, o.id, o.number, o.plate_kind, o.plate, v.brand, v.model, j.title, "
            "o.repair_class, j.approval, j.workshop, j.hold, j.hold_note, j.stage_since_ms, "
            "o.promised_ms, j.failures, o.ready_ms, "
            "CAST((SELECT COALESCE(SUM(l.quantity_th), 0) FROM line l WHERE l.store_id = "
            "j.store_id AND l.order_id = j.order_id AND l.job_id = j.id AND l.kind = 'labour' "
            "AND l.unit <> '') AS BIGINT), "
            "COALESCE((SELECT MAX(c.at_ms) FROM consent c WHERE c.store_id = j.store_id "
            "AND c.order_id = j.order_id AND c.job_id = j.id), o.taken_in_ms), "
            "o.parking_slot, o.stay ") +
            jobsOnTheBoard() +
            QStringLiteral(" ORDER BY COALESCE(j.stage_since_ms, o.taken_in_ms), j.id"),
        {store}, readCard);
    addTechnicians(session, store, list);
    addClocks(session, store, list);
    return list;
}

std::vector<SupplementCard> supplements(Session& session, StoreId store) {
    return sql::all(
        session,
        QStringLiteral(
            "SELECT s.id, o.id, o.number, o.plate_kind, o.plate, v.brand, v.model, s.words, "
            "f.title, r.name, a.name, c.name, "
            "(SELECT p.number FROM customer_phone p WHERE p.customer_id = c.id "
            "ORDER BY p.preferred DESC, p.position LIMIT 1), "
            "s.reported_ms, j.approval, "
            "CAST((SELECT COALESCE(SUM(l.amount_fen), 0) FROM line l WHERE l.store_id = s.store_id "
            "AND l.order_id = s.order_id AND l.job_id = s.priced_job_id) AS BIGINT) "
            "FROM supplement s JOIN repair_order o ON o.store_id = s.store_id AND o.id = "
            "s.order_id %1 %2 LEFT JOIN job f "
            "ON f.store_id = s.store_id AND f.id = s.found_at_job_id "
            "LEFT JOIN job j ON j.store_id = s.store_id AND j.id = s.priced_job_id "
            "LEFT JOIN staff r ON r.id = s.reported_by LEFT JOIN staff a ON a.id = o.advisor_id "
            "WHERE s.store_id = ? AND s.withdrawn_ms IS NULL AND (j.id IS NULL OR j.approval IN "
            "('draft', 'offered')) AND ")
                .arg(sql::joinLiving(u"vehicle"_qs, u"v"_qs, u"o.vehicle_id"_qs),
                     sql::joinLiving(u"customer"_qs, u"c"_qs, u"o.sender_id"_qs)) +
            orders::inWorkshop() + QStringLiteral(" ORDER BY s.reported_ms, s.id"),
        {store}, [](const sql::Row& row) {
            SupplementCard card;
            card.report = row.id<SupplementId>(0);
            card.order = row.id<OrderId>(1);
            card.number = row.text(2);
            card.plate = Plate::ofStored(row.text(3), row.text(4));
            card.vehicle = vehicleOf(row, 5);
            card.words = row.text(7);
            card.foundAt = row.text(8);
            card.reporter = row.text(9);
            card.advisor = row.text(10);
            card.customer = row.text(11);
            card.phone = row.text(12);
            card.reportedAt = row.instant(13);
            card.begun = !row.isNull(14);
            card.stage = row.text(14) == QLatin1String("offered") ? SupplementStage::ToCall
                                                                  : SupplementStage::ToPrice;
            card.amount = row.money(15);
            return card;
        });
}

std::map<StaffId, ClockPlace> clockPlaces(Session& session, StoreId store, JobId job) {
    std::map<StaffId, ClockPlace> places;
    sql::forEach(
        session,
        QStringLiteral("SELECT t.staff_id, w.order_id, w.job_id FROM job_technician t "
                       "JOIN work_entry w ON w.store_id = t.store_id AND w.id = "
                       "(SELECT e.id FROM work_entry e WHERE e.store_id = t.store_id "
                       " AND e.person_id = t.staff_id AND e.event IN ('clock-on', 'clock-off') "
                       " ORDER BY e.at_ms DESC, e.id DESC LIMIT 1) "
                       "WHERE t.store_id = ? AND t.job_id = ? AND w.event = 'clock-on'"),
        {store, job}, [&places](const sql::Row& row) {
            places[row.id<StaffId>(0)] = {row.id<OrderId>(1), row.id<JobId>(2)};
        });
    return places;
}

void takeTurnsAtClock(Transaction& transaction, JobId job) {
    sql::forEach(transaction,
                 QStringLiteral("SELECT id FROM staff WHERE id IN (SELECT staff_id FROM "
                                "job_technician WHERE store_id = ? AND job_id = ?) ORDER BY id") +
                     sql::forUpdate(transaction),
                 {transaction.store(), job}, [](const sql::Row&) {});
}

}  // namespace baydesk::workshop
