#include "storage/appointment/BookingRepository.h"

#include "storage/Codes.h"
#include "storage/sql/Bulk.h"
#include "storage/sql/Table.h"

#include <algorithm>

namespace baydesk::bookings {

namespace {

constexpr auto StatusCodes =
    codes<BookingStatus>("unconfirmed", "confirmed", "declined", "no-answer", "arrived", "no-show");

const sql::Table& bookingTable() {
    static const sql::Table instance(
        QStringLiteral("booking"), 2,
        {u"store_id"_qs, u"id"_qs, u"caller"_qs, u"phone"_qs, u"plate_kind"_qs, u"plate"_qs,
         u"model"_qs, u"purpose"_qs, u"wishes"_qs, u"site"_qs, u"status"_qs, u"order_id"_qs,
         u"revision"_qs});
    return instance;
}

sql::Values bookingRow(const Booking& b, StoreId store) {
    return {store,
            b.id,
            b.caller,
            b.phone.number(),
            plateKindCode(b.plate.kind()),
            b.plate.number(),
            b.model,
            b.purpose,
            b.wishes,
            b.site,
            StatusCodes.code(b.status),
            b.order,
            b.revision};
}

Booking readBooking(const sql::Row& row) {
    Booking b;
    b.id = row.id<BookingId>(1);
    b.caller = row.text(2);
    b.phone = Phone::of(row.text(3));
    b.plate = Plate::ofStored(row.text(4), row.text(5));
    b.model = row.text(6);
    b.purpose = row.text(7);
    b.wishes = row.text(8);
    b.site = row.text(9);
    b.status = StatusCodes.value(row.text(10));
    b.order = row.id<OrderId>(11);
    b.revision = row.number(12);
    return b;
}

const sql::Table& slotTable() {
    static const sql::Table instance(
        QStringLiteral("booking_slot"), 2,
        {u"store_id"_qs, u"id"_qs, u"booking_id"_qs, u"from_ms"_qs, u"minutes"_qs, u"bay_id"_qs,
         u"technician_id"_qs, u"shared_reason"_qs});
    return instance;
}

std::vector<sql::Values> slotRows(const Booking& b, StoreId store) {
    std::vector<sql::Values> rows;
    for (const BookingSlot& slot : b.times)
        rows.push_back({store, slot.id, b.id, slot.from, slot.minutes, slot.bay, slot.technician,
                        slot.sharedReason});
    return rows;
}

BookingSlot readSlot(const sql::Row& row) {
    return {.id = row.id<BookingSlotId>(1),
            .from = row.instant(3),
            .minutes = row.number(4),
            .bay = row.id<BayId>(5),
            .technician = row.id<StaffId>(6),
            .sharedReason = row.text(7)};
}

// The bookings that `chosen` names (a SELECT of ids), each with its slots: two statements, so that
// both can be foretold.
std::vector<Booking> where(Session& session, StoreId store, const QString& chosen,
                           const sql::Values& values) {
    sql::Values all{store};
    all.insert(all.end(), values.begin(), values.end());
    std::vector<Booking> list = sql::all(
        session,
        bookingTable().select(QStringLiteral("WHERE store_id = ? AND id IN (") + chosen + u')'),
        all, readBooking);
    std::map<BookingId, Booking*> byId;
    for (Booking& each : list) byId[each.id] = &each;
    sql::forEach(session,
                 slotTable().select(QStringLiteral("WHERE store_id = ? AND booking_id IN (") +
                                    chosen + QStringLiteral(") ORDER BY from_ms, id")),
                 all, [&byId](const sql::Row& row) {
                     const auto booking = byId.find(row.id<BookingId>(2));
                     if (booking != byId.end()) booking->second->times.push_back(readSlot(row));
                 });
    std::sort(list.begin(), list.end(), [](const Booking& a, const Booking& b) {
        return a.at() != b.at() ? a.at() < b.at() : a.id < b.id;
    });
    return list;
}

std::optional<Booking> load(Session& session, StoreId store, BookingId id, const QString& lock) {
    std::optional<Booking> booking = sql::one(
        session, bookingTable().select(QStringLiteral("WHERE store_id = ? AND id = ?") + lock),
        {store, id}, readBooking);
    // Read even if there is no such booking: so both can be foretold.
    std::vector<BookingSlot> times =
        sql::all(session,
                 slotTable().select(
                     QStringLiteral("WHERE store_id = ? AND booking_id = ? ORDER BY from_ms, id")),
                 {store, id}, readSlot);
    if (booking) booking->times = std::move(times);
    return booking;
}

}  // namespace

std::optional<Booking> load(Session& session, StoreId store, BookingId id) {
    return load(session, store, id, QString());
}

std::optional<Booking> loadForChange(Transaction& transaction, BookingId id) {
    return load(transaction, transaction.store(), id, sql::forUpdate(transaction));
}

void insert(Transaction& transaction, const Booking& booking) {
    sql::RowWriter writer(transaction, QStringLiteral("booking"), booking.id.value());
    writer.insert(bookingTable(), bookingRow(booking, transaction.store()));
    writer.put(slotTable(), {}, slotRows(booking, transaction.store()));
}

void update(Transaction& transaction, const Booking& before, const Booking& after) {
    const StoreId store = transaction.store();
    sql::RowWriter writer(transaction, QStringLiteral("booking"), after.id.value());
    writer.removeMissing(slotTable(), slotRows(before, store), slotRows(after, store));
    writer.update(bookingTable(), bookingRow(before, store), bookingRow(after, store));
    writer.put(slotTable(), slotRows(before, store), slotRows(after, store));
}

std::vector<Booking> between(Session& session, StoreId store, const TimeSpan& time) {
    // A slot is a day's work at most: one that began before may still go on.
    const Instant earliest = time.from.plusMinutes(-MostSlotMinutes);
    std::vector<Booking> list =
        where(session, store,
              QStringLiteral("SELECT booking_id FROM booking_slot WHERE store_id = ? "
                             "AND from_ms > ? AND from_ms < ?"),
              {store, earliest, time.until});
    list.erase(std::remove_if(list.begin(), list.end(),
                              [&time](const Booking& each) { return !each.overlaps(time); }),
               list.end());
    return list;
}

std::vector<Booking> liveOf(Session& session, StoreId store, const std::vector<Plate>& plates) {
    QStringList any;
    sql::Values values{store};
    for (const Plate& plate : plates) {
        if (plate.isNone()) continue;
        any << QStringLiteral("plate = ? AND plate_kind = ?");
        values.emplace_back(plate.number());
        values.emplace_back(plateKindCode(plate.kind()));
    }
    if (any.isEmpty()) return {};
    return where(session, store,
                 QStringLiteral("SELECT id FROM booking WHERE store_id = ? AND plate <> '' "
                                "AND status IN ('unconfirmed', 'confirmed', 'no-answer') "
                                "AND (%1)")
                     .arg(any.join(QStringLiteral(" OR "))),
                 values);
}

int noShows(Session& session, StoreId store, const Phone& phone) {
    return sql::one(session,
                    QStringLiteral("SELECT count(*) FROM booking WHERE store_id = ? AND phone = ? "
                                   "AND phone <> '' AND status = 'no-show'"),
                    {store, phone.number()}, [](const sql::Row& row) { return row.number(0); })
        .value_or(0);
}

std::map<QString, int> noShowsAround(Session& session, StoreId store, const TimeSpan& time) {
    std::map<QString, int> counts;
    sql::forEach(
        session,
        QStringLiteral("SELECT phone, count(*) FROM booking WHERE store_id = ? "
                       "AND status = 'no-show' AND phone <> '' AND phone IN (SELECT b.phone "
                       "FROM booking b JOIN booking_slot s ON s.store_id = b.store_id "
                       "AND s.booking_id = b.id WHERE s.store_id = ? AND s.from_ms > ? "
                       "AND s.from_ms < ?) GROUP BY phone"),
        {store, store, time.from.plusMinutes(-MostSlotMinutes), time.until},
        [&counts](const sql::Row& row) { counts[row.text(0)] = row.number(1); });
    return counts;
}

std::map<OrderId, QString> orderNumbers(Session& session, StoreId store, const TimeSpan& time) {
    std::map<OrderId, QString> numbers;
    sql::forEach(session,
                 QStringLiteral("SELECT o.id, o.number FROM booking_slot s JOIN booking b "
                                "ON b.store_id = s.store_id AND b.id = s.booking_id "
                                "JOIN repair_order o ON o.store_id = b.store_id "
                                "AND o.id = b.order_id WHERE s.store_id = ? AND s.from_ms > ? "
                                "AND s.from_ms < ?"),
                 {store, time.from.plusMinutes(-MostSlotMinutes), time.until},
                 [&numbers](const sql::Row& row) { numbers[row.id<OrderId>(0)] = row.text(1); });
    return numbers;
}

void put(sql::Bulk& bulk, StoreId store, const Booking& booking) {
    bulk.add(bookingTable(), bookingRow(booking, store));
    bulk.add(slotTable(), slotRows(booking, store));
}

}  // namespace baydesk::bookings
