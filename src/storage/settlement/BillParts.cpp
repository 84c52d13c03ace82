#include "storage/settlement/BillParts.h"

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

std::optional<CreditGrant> creditOf(const OrderState& order) {
    return order.settlement ? order.settlement->credit : std::nullopt;
}

template <auto Member, auto Read>
void take(OrderState& order, const sql::Row& row) {
    order.*Member = Read(row);
}

// A row without what it belongs to comes from a damaged store; verify tells of it.
void takeCredit(OrderState& order, const sql::Row& row) {
    if (order.settlement) order.settlement->credit = readCredit(row);
}

void takeMirror(OrderState& order, const sql::Row& row) {
    if (order.reversal) order.reversal->lines.push_back(readMirror(row));
}

template <auto Member>
bool same(const OrderState& a, const OrderState& b) {
    return a.*Member == b.*Member;
}

template <auto Member>
bool any(const OrderState& order) {
    return (order.*Member).has_value();
}

bool anyCredit(const OrderState& order) { return creditOf(order).has_value(); }

bool anyMirror(const OrderState& order) { return order.reversal && !order.reversal->lines.empty(); }

bool sameCredit(const OrderState& a, const OrderState& b) { return creditOf(a) == creditOf(b); }

}  // namespace

std::vector<Part> billParts() {
    using Order = OrderState;
    constexpr const char* Only = "store_id";  // an order has one of each at most
    constexpr auto SameReversal = same<&Order::reversal>;
    return {{12, &discountTable(), Only, any<&Order::discount>, discountRows,
             same<&Order::discount>, take<&Order::discount, readDiscount>},
            {13, &creditTable(), Only, anyCredit, creditRows, sameCredit, takeCredit},
            {14, &reversalTable(), Only, any<&Order::reversal>, reversalRows, SameReversal,
             take<&Order::reversal, readReversal>},
            {15, &mirrorTable(), "position", anyMirror, mirrorRows, SameReversal, takeMirror},
            {16, &cancellationTable(), Only, any<&Order::cancellation>, cancellationRows,
             same<&Order::cancellation>, take<&Order::cancellation, readCancellation>}};
}

}  // namespace baydesk::orders
