#include "storage/staff/StaffRepository.h"

#include "storage/sql/Bulk.h"
#include "storage/sql/Table.h"

namespace baydesk::staff {

namespace {

const sql::Table& staffTable() {
    static const sql::Table instance(
        QStringLiteral("staff"), 1,
        {u"id"_qs, u"store_id"_qs, u"name"_qs, u"roles"_qs, u"active"_qs, u"pin_hash"_qs,
         u"wrong_pins"_qs, u"locked_until_ms"_qs, u"version"_qs});
    return instance;
}

sql::Values staffRow(const Staff& s, StoreId store, const PinGuard& guard) {
    return {s.id,     store,     s.name,      s.roles.toText(),
            s.active, s.pinHash, guard.wrong, guard.lockedUntil,
            s.version};
}

Staff readStaff(const sql::Row& row) {
    const Result<Roles> roles = Roles::fromText(row.text(3));
    return {.id = row.id<StaffId>(0),
            .name = row.text(2),
            .roles = roles ? *roles : Roles(),
            .active = row.flag(4),
            .pinHash = row.text(5),
            .version = row.number(8)};
}

}  // namespace

std::optional<Staff> load(Session& session, StoreId store, StaffId id) {
    return sql::one(session, staffTable().select(QStringLiteral("WHERE store_id = ? AND id = ?")),
                    {store, id}, readStaff);
}

std::optional<Roles> rolesOf(Session& session, StoreId store, StaffId id) {
    return sql::one(
        session,
        QStringLiteral("SELECT roles FROM staff WHERE store_id = ? AND id = ? AND active = 1"),
        {store, id}, [](const sql::Row& row) {
            const Result<Roles> roles = Roles::fromText(row.text(0));
            return roles ? *roles : Roles();
        });
}

std::optional<Staff> withName(Session& session, StoreId store, const QString& name) {
    return sql::one(session, staffTable().select(QStringLiteral("WHERE store_id = ? AND name = ?")),
                    {store, name}, readStaff);
}

std::vector<Staff> list(Session& session, StoreId store) {
    return sql::all(session,
                    staffTable().select(QStringLiteral("WHERE store_id = ? ORDER BY name, id")),
                    {store}, readStaff);
}

void insert(Transaction& transaction, Staff& staff) {
    staff.version = 1;
    sql::RowWriter(transaction, QStringLiteral("staff"), staff.id.value())
        .insert(staffTable(), staffRow(staff, transaction.store(), {}));
}

void update(Transaction& transaction, const Staff& before, Staff& after) {
    after.version = before.version + 1;
    const PinGuard guard = pinGuard(transaction, before.id);
    sql::RowWriter(transaction, QStringLiteral("staff"), after.id.value())
        .update(staffTable(), staffRow(before, transaction.store(), guard),
                staffRow(after, transaction.store(), guard));
}

PinGuard pinGuard(Session& session, StaffId id) {
    return sql::one(session,
                    QStringLiteral("SELECT wrong_pins, locked_until_ms FROM staff WHERE id = ?"),
                    {id},
                    [](const sql::Row& row) {
                        return PinGuard{.wrong = row.number(0), .lockedUntil = row.instant(1)};
                    })
        .value_or(PinGuard());
}

void setPinGuard(Transaction& transaction, StaffId id, const PinGuard& guard) {
    sql::write(transaction,
               QStringLiteral("UPDATE staff SET wrong_pins = ?, locked_until_ms = ? WHERE id = ?"),
               {guard.wrong, guard.lockedUntil, id});
}

void put(sql::Bulk& bulk, StoreId store, const Staff& person) {
    bulk.add(staffTable(), staffRow(person, store, {}));
}

}  // namespace baydesk::staff
