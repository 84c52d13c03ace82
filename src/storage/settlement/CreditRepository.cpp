#include "storage/settlement/CreditRepository.h"

#include "storage/order/OrderCodes.h"
#include "storage/sql/Bulk.h"
#include "storage/sql/Same.h"
#include "storage/sql/Table.h"

namespace baydesk::credits {

namespace {

constexpr auto KindCodes = codes<ReceivableKind>("charge", "paid", "reversed");

const sql::Table& agreementTable() {
    static const sql::Table instance(
        QStringLiteral("credit_agreement"), 1,
        {u"customer_id"_qs, u"limit_fen"_qs, u"valid_until"_qs, u"paper"_qs, u"version"_qs});
    return instance;
}

sql::Values agreementRow(const CreditAgreement& a) {
    return {a.customer, a.limit, a.validUntil, a.paper, a.version};
}

CreditAgreement readAgreement(const sql::Row& row) {
    return {.customer = row.id<CustomerId>(0),
            .limit = row.money(1),
            .validUntil = row.date(2),
            .paper = row.text(3),
            .version = row.number(4)};
}

const sql::Table& receivableTable() {
    static const sql::Table instance(
        QStringLiteral("receivable"), 2,
        {u"store_id"_qs, u"id"_qs, u"customer_id"_qs, u"order_id"_qs, u"kind"_qs, u"amount_fen"_qs,
         u"tender"_qs, u"receipt"_qs, u"note"_qs, u"shift_id"_qs, u"at_ms"_qs, u"staff_id"_qs});
    return instance;
}

sql::Values receivableRow(const Receivable& r, StoreId store) {
    return {store,
            r.id,
            r.customer,
            r.order,
            KindCodes.code(r.kind),
            r.amount,
            TenderCodes.code(r.tender),
            r.receipt,
            r.note,
            r.shift,
            r.at,
            r.by};
}

Receivable readReceivable(const sql::Row& row) {
    return {.id = row.id<ReceivableId>(1),
            .customer = row.id<CustomerId>(2),
            .order = row.id<OrderId>(3),
            .kind = KindCodes.value(row.text(4)),
            .amount = row.money(5),
            .tender = TenderCodes.value(row.text(6)),
            .receipt = row.text(7),
            .note = row.text(8),
            .at = row.instant(10),
            .by = row.id<StaffId>(11),
            .shift = row.id<ShiftId>(9)};
}

std::optional<CreditAgreement> agreement(Session& session, CustomerId customer,
                                         const QString& lock) {
    // Of two files that are the same, that of the one that stayed counts before the other's.
    return sql::one(
        session,
        agreementTable().select(u"WHERE customer_id IN "_qs + sql::sameAs(u"customer"_qs) +
                                u" ORDER BY CASE WHEN customer_id = "_qs +
                                sql::living(u"customer"_qs, u"?"_qs) +
                                u" THEN 0 ELSE 1 END, customer_id LIMIT 1"_qs + lock),
        {customer, customer, customer}, readAgreement);
}

}  // namespace

std::optional<CreditAgreement> agreementOf(Session& session, CustomerId customer) {
    return agreement(session, customer, {});
}

std::optional<CreditAgreement> agreementForChange(Transaction& transaction, CustomerId customer) {
    return agreement(transaction, customer, sql::forUpdate(transaction));
}

void save(Transaction& transaction, const std::optional<CreditAgreement>& before,
          CreditAgreement after) {
    after.version = before ? before->version + 1 : 1;
    sql::RowWriter writer(transaction, QStringLiteral("credit"), after.customer.value());
    if (before)
        writer.update(agreementTable(), agreementRow(*before), agreementRow(after));
    else
        writer.insert(agreementTable(), agreementRow(after));
}

std::vector<Receivable> ledgerOf(Session& session, StoreId store, CustomerId customer) {
    // Sorted by hand (+): SQLite would rather go through all receivables of the store by their
    // time.
    return sql::all(
        session,
        receivableTable().select(u"WHERE store_id = ? AND customer_id IN "_qs +
                                 sql::sameAs(u"customer"_qs) + u" ORDER BY +at_ms, id"_qs),
        {store, customer, customer}, readReceivable);
}

Money chargedFor(Session& session, StoreId store, OrderId order) {
    return sql::one(session,
                    QStringLiteral("SELECT CAST(COALESCE(SUM(amount_fen), 0) AS BIGINT) "
                                   "FROM receivable WHERE store_id = ? AND order_id = ?"),
                    {store, order}, [](const sql::Row& row) { return row.money(0); })
        .value_or(Money());
}

void append(Transaction& transaction, const Receivable& r) {
    sql::RowWriter(transaction, QStringLiteral("receivable"), r.id.value())
        .insert(receivableTable(), receivableRow(r, transaction.store()));
}

void put(sql::Bulk& bulk, const CreditAgreement& agreement) {
    bulk.add(agreementTable(), agreementRow(agreement));
}

void put(sql::Bulk& bulk, StoreId store, const Receivable& entry) {
    bulk.add(receivableTable(), receivableRow(entry, store));
}

}  // namespace baydesk::credits
