#include "storage/customer/CustomerRepository.h"

#include "storage/customer/CustomerCodes.h"
#include "storage/customer/CustomerSearch.h"
#include "storage/search/Pinyin.h"
#include "storage/sql/Bulk.h"
#include "storage/sql/Same.h"
#include "storage/sql/Table.h"

namespace baydesk::customers {

namespace {

const sql::Table& customerTable() {
    static const sql::Table instance(
        QStringLiteral("customer"), 1,
        {u"id"_qs, u"store_id"_qs, u"name"_qs, u"sort_key"_qs, u"kind"_qs, u"honorific"_qs,
         u"tax_title"_qs, u"tax_number"_qs, u"address"_qs, u"note"_qs, u"flag"_qs, u"version"_qs,
         u"created_ms"_qs, u"no_calls"_qs, u"class"_qs, u"merged_into"_qs});
    return instance;
}

// The store that made the customer and the moment: written once, with the new row.
struct Origin {
    StoreId store;
    Instant at;
};

sql::Values customerRow(const Customer& c, const Origin& origin) {
    return {c.id,
            origin.store,
            c.name,
            sortKey(c.name),
            CustomerKindCodes.code(c.kind),
            HonorificCodes.code(c.honorific),
            c.taxTitle,
            c.taxNumber,
            c.address,
            c.note,
            c.flag,
            c.version,
            origin.at,
            c.noCalls,
            CustomerClassCodes.code(c.customerClass),
            c.mergedInto};
}

Customer readCustomer(const sql::Row& row) {
    Customer c;
    c.id = row.id<CustomerId>(0);
    c.name = row.text(2);
    c.kind = CustomerKindCodes.value(row.text(4));
    c.honorific = HonorificCodes.value(row.text(5));
    c.taxTitle = row.text(6);
    c.taxNumber = row.text(7);
    c.address = row.text(8);
    c.note = row.text(9);
    c.flag = row.text(10);
    c.version = row.number(11);
    c.noCalls = row.flag(13);
    c.customerClass = CustomerClassCodes.value(row.text(14));
    c.mergedInto = row.id<CustomerId>(15);
    return c;
}

const sql::Table& phoneTable() {
    static const sql::Table instance(
        QStringLiteral("customer_phone"), 2,
        {u"customer_id"_qs, u"position"_qs, u"number"_qs, u"note"_qs, u"preferred"_qs});
    return instance;
}

std::vector<sql::Values> phoneRows(const Customer& c) {
    std::vector<sql::Values> rows;
    for (const CustomerPhone& each : c.phones)
        rows.push_back(
            {c.id, static_cast<int>(rows.size()), each.phone.number(), each.note, each.preferred});
    return rows;
}

CustomerPhone readPhone(const sql::Row& row) {
    return {.phone = Phone::of(row.text(2)), .note = row.text(3), .preferred = row.flag(4)};
}

// `file`: which row, by the id that is bound.
std::optional<Customer> loadWhere(Session& session, CustomerId id, const QString& file,
                                  const QString& lock) {
    std::optional<Customer> customer = sql::one(
        session, customerTable().select(u"WHERE id = "_qs + file + lock), {id}, readCustomer);
    // Read even if there is no such customer: so both can be foretold.
    std::vector<CustomerPhone> phones = sql::all(
        session, phoneTable().select(u"WHERE customer_id = "_qs + file + u" ORDER BY position"_qs),
        {id}, readPhone);
    if (customer) customer->phones = std::move(phones);
    return customer;
}

std::optional<Customer> load(Session& session, CustomerId id, const QString& lock) {
    static const QString Living = sql::living(u"customer"_qs, u"?"_qs);
    std::optional<Customer> customer = loadWhere(session, id, Living, lock);
    // Merged by another counter while this one waited for the row.
    if (customer && customer->mergedInto) return load(session, customer->mergedInto, lock);
    return customer;
}

std::vector<Customer> loadAll(Session& session, const std::vector<CustomerId>& ids) {
    session.foretell([&] {
        for (const CustomerId id : ids) load(session, id, QString());
    });
    std::vector<Customer> list;
    for (const CustomerId id : ids)
        if (std::optional<Customer> customer = load(session, id, QString()))
            list.push_back(*customer);
    return list;
}

void write(Transaction& transaction, const Customer* before, const Customer& after,
           const Origin& origin) {
    const Customer nothing;
    const Customer& old = before ? *before : nothing;
    sql::RowWriter writer(transaction, QStringLiteral("customer"), after.id.value());
    if (before)
        writer.update(customerTable(), customerRow(old, origin), customerRow(after, origin));
    else
        writer.insert(customerTable(), customerRow(after, origin));
    writer.removeMissing(phoneTable(), phoneRows(old), phoneRows(after));
    writer.put(phoneTable(), phoneRows(old), phoneRows(after));
    if (!before || old.name != after.name || old.phones != after.phones)
        putIntoSearch(transaction, after, before ? lastVisit(transaction, after.id) : Instant());
}

}  // namespace

std::optional<Customer> load(Session& session, CustomerId id) {
    return load(session, id, QString());
}

std::optional<Customer> loadForChange(Transaction& transaction, CustomerId id) {
    return load(transaction, id, sql::forUpdate(transaction));
}

std::optional<Customer> loadFile(Session& session, CustomerId id) {
    return loadWhere(session, id, QStringLiteral("?"), QString());
}

std::optional<Customer> loadFileForChange(Transaction& transaction, CustomerId id) {
    return loadWhere(transaction, id, QStringLiteral("?"), sql::forUpdate(transaction));
}

std::vector<CustomerId> mergedInto(Session& session, CustomerId id) {
    return sql::all(session,
                    QStringLiteral("SELECT id FROM customer WHERE merged_into = ? ORDER BY id"),
                    {id}, [](const sql::Row& row) { return row.id<CustomerId>(0); });
}

void insert(Transaction& transaction, Customer& customer) {
    customer.version = 1;
    write(transaction, nullptr, customer, {transaction.store(), transaction.at()});
}

void update(Transaction& transaction, const Customer& before, Customer& after) {
    after.version = before.version + 1;
    write(transaction, &before, after, {});
}

std::optional<NamedCustomer> whoBrought(Session& session, VehicleId vehicle) {
    return sql::one(session,
                    QStringLiteral("SELECT c.id, c.name FROM customer c WHERE c.id = "
                                   "(SELECT COALESCE(f.merged_into, f.id) FROM customer f "
                                   "WHERE f.id = COALESCE("
                                   "(SELECT sender_id FROM repair_order WHERE vehicle_id IN %1 "
                                   " ORDER BY taken_in_ms DESC LIMIT 1), "
                                   "(SELECT customer_id FROM vehicle_owner WHERE vehicle_id = ? "
                                   " AND until_ms IS NULL "
                                   " ORDER BY since_ms DESC, role DESC LIMIT 1)))")
                        .arg(sql::sameAs(u"vehicle"_qs)),
                    {vehicle, vehicle, vehicle}, [](const sql::Row& row) {
                        return NamedCustomer{row.id<CustomerId>(0), row.text(1)};
                    });
}

std::vector<Customer> withPhone(Session& session, const Phone& phone) {
    const auto ids = sql::all(
        session,
        QStringLiteral("SELECT DISTINCT p.customer_id FROM customer_phone p JOIN customer c "
                       "ON c.id = p.customer_id AND c.merged_into IS NULL "
                       "WHERE p.number = ? ORDER BY 1"),
        {phone.number()}, [](const sql::Row& row) { return row.id<CustomerId>(0); });
    return loadAll(session, ids);
}

std::vector<Customer> withName(Session& session, const QString& name) {
    // The sort key is a function of the name, and has the index.
    const auto ids =
        sql::all(session,
                 QStringLiteral("SELECT id FROM customer WHERE sort_key = ? AND name = ? "
                                "AND merged_into IS NULL ORDER BY id"),
                 {sortKey(name), name}, [](const sql::Row& row) { return row.id<CustomerId>(0); });
    return loadAll(session, ids);
}

std::vector<CustomerRow> list(Session& session, int limit, int offset) {
    return sql::all(
        session,
        QStringLiteral("SELECT c.id, c.name, "
                       "(SELECT number FROM customer_phone p WHERE p.customer_id = c.id "
                       " ORDER BY preferred DESC, position LIMIT 1), c.flag, "
                       "(SELECT COUNT(DISTINCT o.vehicle_id) FROM vehicle_owner o "
                       "JOIN vehicle v ON v.id = o.vehicle_id AND v.merged_into IS NULL WHERE "
                       "o.customer_id = c.id AND o.until_ms IS NULL), "
                       "(SELECT MAX((SELECT MAX(r.taken_in_ms) FROM repair_order r "
                       " WHERE r.sender_id = f.id)) FROM customer f WHERE f.id IN %1), "
                       "c.class FROM customer c WHERE c.merged_into IS NULL "
                       "ORDER BY c.sort_key, c.id LIMIT ? OFFSET ?")
            .arg(sql::filesOf(u"customer"_qs, u"c.id"_qs)),
        {limit, offset}, [](const sql::Row& row) {
            return CustomerRow{.id = row.id<CustomerId>(0),
                               .name = row.text(1),
                               .phone = row.text(2),
                               .flag = row.text(3),
                               .vehicles = row.number(4),
                               .lastVisit = row.instant(5),
                               .customerClass = CustomerClassCodes.value(row.text(6))};
        });
}

int count(Session& session) {
    return sql::one(session,
                    QStringLiteral("SELECT (SELECT COUNT(*) FROM customer) - "
                                   "(SELECT COUNT(*) FROM customer WHERE merged_into IS NOT NULL)"),
                    {}, [](const sql::Row& row) { return row.number(0); })
        .value_or(0);
}

void put(sql::Bulk& bulk, const Customer& customer, const FileHistory& history) {
    bulk.add(customerTable(), customerRow(customer, {history.store, history.createdAt}));
    bulk.add(phoneTable(), phoneRows(customer));
    putIntoSearch(bulk, customer, history.lastVisit);
}

}  // namespace baydesk::customers
