#include "storage/appointment/RosterRepository.h"

#include "storage/sql/Bulk.h"
#include "storage/sql/Table.h"

namespace baydesk::roster {

namespace {

constexpr int SecondsOfAMinute = 60;
constexpr int MinutesOfADay = 24 * 60;

const sql::Table& bayTable() {
    static const sql::Table instance(
        QStringLiteral("bay"), 2,
        {u"store_id"_qs, u"id"_qs, u"name"_qs, u"active"_qs, u"version"_qs});
    return instance;
}

sql::Values bayRow(const Bay& bay, StoreId store) {
    return {store, bay.id, bay.name, bay.active, bay.version};
}

Bay readBay(const sql::Row& row) {
    return {.id = row.id<BayId>(1),
            .name = row.text(2),
            .active = row.flag(3),
            .version = row.number(4)};
}

const sql::Table& shiftTable() {
    static const sql::Table instance(
        QStringLiteral("work_shift"), 3,
        {u"store_id"_qs, u"staff_id"_qs, u"from_minute"_qs, u"until_minute"_qs});
    return instance;
}

// Of the week, which begins on Monday at midnight.
int minuteOf(int weekday, QTime time) {
    return (weekday - 1) * MinutesOfADay + QTime(0, 0).secsTo(time) / SecondsOfAMinute;
}
QTime timeOf(int minute) { return QTime(0, 0).addSecs(minute % MinutesOfADay * SecondsOfAMinute); }

std::vector<sql::Values> shiftRows(const std::vector<WorkShift>& shifts, StoreId store) {
    std::vector<sql::Values> rows;
    for (const WorkShift& shift : shifts)
        rows.push_back({store, shift.person, minuteOf(shift.weekday, shift.from),
                        minuteOf(shift.weekday, shift.until)});
    return rows;
}

WorkShift readShift(const sql::Row& row) {
    return {.person = row.id<StaffId>(1),
            .weekday = row.number(2) / MinutesOfADay + 1,
            .from = timeOf(row.number(2)),
            .until = timeOf(row.number(3))};
}

const sql::Table& absenceTable() {
    static const sql::Table instance(
        QStringLiteral("absence"), 2,
        {u"store_id"_qs, u"id"_qs, u"staff_id"_qs, u"from_ms"_qs, u"until_ms"_qs, u"reason"_qs});
    return instance;
}

sql::Values absenceRow(const Absence& a, StoreId store) {
    return {store, a.id, a.person, a.time.from, a.time.until, a.reason};
}

Absence readAbsence(const sql::Row& row) {
    return {.id = row.id<AbsenceId>(1),
            .person = row.id<StaffId>(2),
            .time = {row.instant(3), row.instant(4)},
            .reason = row.text(5)};
}

}  // namespace

std::vector<Bay> bays(Session& session, StoreId store) {
    return sql::all(session,
                    bayTable().select(QStringLiteral("WHERE store_id = ? ORDER BY name, id")),
                    {store}, readBay);
}

std::optional<Bay> bayForChange(Transaction& transaction, BayId id) {
    return sql::one(transaction,
                    bayTable().select(QStringLiteral("WHERE store_id = ? AND id = ?") +
                                      sql::forUpdate(transaction)),
                    {transaction.store(), id}, readBay);
}

std::optional<Bay> bayWithName(Session& session, StoreId store, const QString& name) {
    return sql::one(session, bayTable().select(QStringLiteral("WHERE store_id = ? AND name = ?")),
                    {store, name}, readBay);
}

void insert(Transaction& transaction, Bay& bay) {
    bay.version = 1;
    sql::RowWriter(transaction, QStringLiteral("bay"), bay.id.value())
        .insert(bayTable(), bayRow(bay, transaction.store()));
}

void update(Transaction& transaction, const Bay& before, Bay& after) {
    after.version = before.version + 1;
    sql::RowWriter(transaction, QStringLiteral("bay"), after.id.value())
        .update(bayTable(), bayRow(before, transaction.store()),
                bayRow(after, transaction.store()));
}

std::vector<WorkShift> shifts(Session& session, StoreId store) {
    return sql::all(
        session,
        shiftTable().select(QStringLiteral("WHERE store_id = ? ORDER BY staff_id, from_minute")),
        {store}, readShift);
}

std::vector<WorkShift> shiftsOf(Session& session, StoreId store, StaffId person) {
    return sql::all(session,
                    shiftTable().select(
                        QStringLiteral("WHERE store_id = ? AND staff_id = ? ORDER BY from_minute")),
                    {store, person}, readShift);
}

void setShifts(Transaction& transaction, StaffId person, const std::vector<WorkShift>& before,
               const std::vector<WorkShift>& after) {
    const StoreId store = transaction.store();
    sql::RowWriter writer(transaction, QStringLiteral("roster"), person.value());
    writer.removeMissing(shiftTable(), shiftRows(before, store), shiftRows(after, store));
    writer.put(shiftTable(), shiftRows(before, store), shiftRows(after, store));
}

std::vector<Absence> absences(Session& session, StoreId store, Instant since) {
    return sql::all(session,
                    absenceTable().select(
                        QStringLiteral("WHERE store_id = ? AND until_ms > ? ORDER BY from_ms, id")),
                    {store, since}, readAbsence);
}

std::optional<Absence> absence(Session& session, StoreId store, AbsenceId id) {
    return sql::one(session, absenceTable().select(QStringLiteral("WHERE store_id = ? AND id = ?")),
                    {store, id}, readAbsence);
}

void insert(Transaction& transaction, const Absence& absence) {
    sql::RowWriter(transaction, QStringLiteral("absence"), absence.id.value())
        .insert(absenceTable(), absenceRow(absence, transaction.store()));
}

void remove(Transaction& transaction, const Absence& absence) {
    sql::RowWriter(transaction, QStringLiteral("absence"), absence.id.value())
        .removeMissing(absenceTable(), {absenceRow(absence, transaction.store())}, {});
}

void put(sql::Bulk& bulk, StoreId store, const Bay& bay) {
    bulk.add(bayTable(), bayRow(bay, store));
}

}  // namespace baydesk::roster
