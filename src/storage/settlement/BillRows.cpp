#include "storage/settlement/BillRows.h"

namespace baydesk::orders {

namespace {

using Rows = std::vector<sql::Values>;

const sql::Table& discountTable() {
    static const sql::Table instance(
        QStringLiteral("discount"), 2,
        {u"store_id"_qs, u"order_id"_qs, u"amount_fen"_qs, u"base_fen"_qs, u"standard"_qs,
         u"reason"_qs, u"authoriser_id"_qs, u"at_ms"_qs, u"staff_id"_qs});
    return instance;
}

Rows discountRows(const OrderState& o) {
    if (!o.discount) return {};
    const Discount& d = *o.discount;
    return {{o.store, o.id, d.amount, d.base, d.standard, d.reason, d.authoriser, d.at, d.by}};
}

Discount readDiscount(const sql::Row& row) {
    return {.amount = row.money(2),
            .base = row.money(3),
            .standard = row.text(4),
            .reason = row.text(5),
            .authoriser = row.id<StaffId>(6),
            .at = row.instant(7),
            .by = row.id<StaffId>(8)};
}

const sql::Table& creditTable() {
    static const sql::Table instance(
        QStringLiteral("credit_grant"), 2,
        {u"store_id"_qs, u"order_id"_qs, u"reason"_qs, u"pay_until"_qs, u"authoriser_id"_qs});
    return instance;
}

Rows creditRows(const OrderState& o) {
    if (!o.settlement || !o.settlement->credit) return {};
    const CreditGrant& c = *o.settlement->credit;
    return {{o.store, o.id, c.reason, c.payUntil, c.authoriser}};
}

CreditGrant readCredit(const sql::Row& row) {
    return {.reason = row.text(2), .payUntil = row.date(3), .authoriser = row.id<StaffId>(4)};
}

const sql::Table& reversalTable() {
    static const sql::Table instance(
        QStringLiteral("reversal"), 2,
        {u"store_id"_qs, u"order_id"_qs, u"number"_qs, u"reason"_qs, u"discount_fen"_qs,
         u"odd_fen"_qs, u"total_fen"_qs, u"anew_id"_qs, u"at_ms"_qs, u"staff_id"_qs});
    return instance;
}

Rows reversalRows(const OrderState& o) {
    if (!o.reversal) return {};
    const Reversal& r = *o.reversal;
    return {{o.store, o.id, r.number, r.reason, r.discount, r.oddFen, r.total, r.anew, r.at, r.by}};
}

Reversal readReversal(const sql::Row& row) {
    return {.number = row.text(2),
            .reason = row.text(3),
            .lines = {},
            .discount = row.money(4),
            .oddFen = row.money(5),
            .total = row.money(6),
            .at = row.instant(8),
            .by = row.id<StaffId>(9),
            .anew = row.id<OrderId>(7)};
}

const sql::Table& mirrorTable() {
    static const sql::Table instance(QStringLiteral("reversal_line"), 3,
                                     {u"store_id"_qs, u"order_id"_qs, u"position"_qs, u"line_id"_qs,
                                      u"job"_qs, u"name"_qs, u"amount_fen"_qs});
    return instance;
}

Rows mirrorRows(const OrderState& o) {
    Rows rows;
    if (!o.reversal) return rows;
    for (const MirrorLine& each : o.reversal->lines)
        rows.push_back({o.store, o.id, static_cast<int>(rows.size()), each.line, each.job,
                        each.name, each.amount});
    return rows;
}

MirrorLine readMirror(const sql::Row& row) {
    return {
        .line = row.id<LineId>(3), .job = row.text(4), .name = row.text(5), .amount = row.money(6)};
}

const sql::Table& cancellationTable() {
    static const sql::Table instance(
        QStringLiteral("cancellation"), 2,
        {u"store_id"_qs, u"order_id"_qs, u"reason"_qs, u"kept_fen"_qs, u"kept_reason"_qs,
         u"parts_returned"_qs, u"at_ms"_qs, u"staff_id"_qs});
    return instance;
}

Rows cancellationRows(const OrderState& o) {
    if (!o.cancellation) return {};
    const Cancellation& c = *o.cancellation;
    return {{o.store, o.id, c.reason, c.kept, c.keptReason, c.partsReturned, c.at, c.by}};
}

Cancellation readCancellation(const sql::Row& row) {
    return {.reason = row.text(2),
            .kept = row.money(3),
            .keptReason = row.text(4),
            .partsReturned = row.flag(5),
            .at = row.instant(6),
            .by = row.id<StaffId>(7)};
}

}  // namespace

void loadBillPapers(const Loading& loading) {
    const QString only = QStringLiteral("store_id");  // an order has one of each at most
    loading.read(discountTable(), only, [](OrderState& order, const sql::Row& row) {
        order.discount = readDiscount(row);
    });
    // Open orders, which are read most, have none of these.
    if (loading.any([](const OrderState& order) { return order.settlement.has_value(); })) {
        loading.read(creditTable(), only, [](OrderState& order, const sql::Row& row) {
            if (order.settlement) order.settlement->credit = readCredit(row);
        });
        loading.read(reversalTable(), only, [](OrderState& order, const sql::Row& row) {
            if (order.settlement) order.reversal = readReversal(row);
        });
    }
    if (loading.any([](const OrderState& order) { return order.reversal.has_value(); }))
        loading.read(mirrorTable(), QStringLiteral("position"),
                     [](OrderState& order, const sql::Row& row) {
                         if (order.reversal) order.reversal->lines.push_back(readMirror(row));
                     });
    if (loading.any([](const OrderState& order) { return order.isCancelled(); }))
        loading.read(cancellationTable(), only, [](OrderState& order, const sql::Row& row) {
            if (order.isCancelled()) order.cancellation = readCancellation(row);
        });
}

void writeBillPapers(sql::RowWriter& writer, const OrderState& before, const OrderState& after) {
    writer.removeMissing(discountTable(), discountRows(before), discountRows(after));
    writer.put(discountTable(), discountRows(before), discountRows(after));
    writer.put(creditTable(), creditRows(before), creditRows(after));
    writer.put(reversalTable(), reversalRows(before), reversalRows(after));
    writer.put(mirrorTable(), mirrorRows(before), mirrorRows(after));
    writer.put(cancellationTable(), cancellationRows(before), cancellationRows(after));
}

void putBillPapers(sql::Bulk& bulk, const OrderState& order) {
    bulk.add(discountTable(), discountRows(order));
    bulk.add(reversalTable(), reversalRows(order));
    bulk.add(mirrorTable(), mirrorRows(order));
    bulk.add(cancellationTable(), cancellationRows(order));
}

}  // namespace baydesk::orders
