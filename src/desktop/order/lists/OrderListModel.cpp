#include "desktop/order/lists/OrderListModel.h"

#include "desktop/text/Names.h"
#include "domain/workshop/Supplement.h"

namespace baydesk {

namespace {

using orders::OrderRow;
using Columns = std::vector<Column<OrderRow>>;

constexpr qint64 SoonMinutes = 60;

Column<OrderRow> textColumn(const char16_t* key, std::function<QString()> title,
                            std::function<QString(const OrderRow&)> text) {
    Column<OrderRow> column{QString::fromUtf16(key), std::move(title), text};
    column.toolTip = std::move(text);  // whole, where the column is too narrow
    return column;
}

Column<OrderRow> plateColumn() {
    Column<OrderRow> column{u"plate"_qs, [] { return OrderListModel::tr("Plate"); },
                            [](const OrderRow& row) { return row.plate.display(); }};
    column.plate = [](const OrderRow& row) { return row.plate; };
    column.total = [](const std::vector<OrderRow>& rows) {
        return OrderListModel::tr("%n car(s)", nullptr, static_cast<int>(rows.size()));
    };
    return column;
}

Column<OrderRow> numberColumn() {
    Column<OrderRow> column = textColumn(
        u"number", [] { return OrderListModel::tr("Order"); },
        [](const OrderRow& row) { return row.number; });
    column.whole = true;
    return column;
}

Column<OrderRow> promiseColumn(const Formats& formats) {
    Column<OrderRow> column{u"promise"_qs, [] { return OrderListModel::tr("Promised"); },
                            [formats](const OrderRow& row) {
                                return formats.promise(row.promisedAt, isReady(row)).text;
                            }};
    column.chip = [formats](const OrderRow& row) -> std::optional<ChipText> {
        return formats.promise(row.promisedAt, isReady(row));
    };
    column.sortKey = [](const OrderRow& row) { return QVariant(row.promisedAt.ms); };
    column.toolTip = [formats](const OrderRow& row) { return formats.exact(row.promisedAt); };
    column.whole = true;
    return column;
}

// A supplement has its own clock: the customer is called within minutes of the report.
Column<OrderRow> nextColumn(const Formats& formats) {
    Column<OrderRow> column = textColumn(
        u"next", [] { return OrderListModel::tr("What is next"); },
        [](const OrderRow& row) { return Names::of(row.next); });
    column.chip = [formats](const OrderRow& row) -> std::optional<ChipText> {
        if (row.supplementSince.isNone()) return std::nullopt;
        const Instant due = row.supplementSince.plusMinutes(SupplementPlan::CallWithinMinutes);
        return ChipText{formats.promise(due, false).tone,
                        Names::of(row.next) + QStringLiteral(" · ") + formats.distance(due),
                        Icon::Phone};
    };
    return column;
}

Column<OrderRow> stayColumn() {
    Column<OrderRow> column = textColumn(
        u"stay", [] { return OrderListModel::tr("The visit"); },
        [](const OrderRow& row) { return Names::of(row.stay); });
    column.chip = [](const OrderRow& row) -> std::optional<ChipText> {
        if (row.stay.isPlain()) return std::nullopt;
        return ChipText{Tone::Neutral, Names::of(row.stay), {}};
    };
    return column;
}

Column<OrderRow> jobsColumn() {
    Column<OrderRow> column{u"jobs"_qs, [] { return OrderListModel::tr("Jobs"); },
                            [](const OrderRow& row) { return QString::number(row.jobs); },
                            Qt::AlignRight};
    column.sortKey = [](const OrderRow& row) { return QVariant(row.jobs); };
    return column;
}

Column<OrderRow> moneyColumn(const char16_t* key, std::function<QString()> title,
                             Money OrderRow::*amount) {
    Column<OrderRow> column{QString::fromUtf16(key), std::move(title),
                            [amount](const OrderRow& row) { return (row.*amount).toText(); },
                            Qt::AlignRight};
    column.sortKey = [amount](const OrderRow& row) { return QVariant((row.*amount).fen()); };
    column.total = [amount](const std::vector<OrderRow>& rows) {
        Money sum;
        for (const OrderRow& row : rows) sum += row.*amount;
        return sum.toText();
    };
    return column;
}

Column<OrderRow> dueColumn() {
    Column<OrderRow> column = moneyColumn(
        u"due", [] { return OrderListModel::tr("Still to pay"); }, &OrderRow::due);
    // Nothing is owed before the car is ready.
    column.color = [](const OrderRow& row) -> std::optional<Token> {
        if (!isReady(row) || row.due.isZero()) return std::nullopt;
        return Token::Red;
    };
    return column;
}

Columns columnsFor(const Formats& formats) {
    return {
        plateColumn(),
        numberColumn(),
        textColumn(
            u"customer", [] { return OrderListModel::tr("Customer"); },
            [](const OrderRow& row) { return row.customer; }),
        textColumn(
            u"vehicle", [] { return OrderListModel::tr("Vehicle"); },
            [](const OrderRow& row) { return row.vehicle; }),
        promiseColumn(formats),
        nextColumn(formats),
        textColumn(
            u"keyTag", [] { return OrderListModel::tr("Key tag"); },
            [](const OrderRow& row) { return row.keyTag; }),
        textColumn(
            u"parkingSlot", [] { return OrderListModel::tr("Parking slot"); },
            [](const OrderRow& row) { return row.parkingSlot; }),
        stayColumn(),
        textColumn(
            u"advisor", [] { return OrderListModel::tr("Advisor"); },
            [](const OrderRow& row) { return row.advisor; }),
        textColumn(
            u"technicians", [] { return OrderListModel::tr("Technicians"); },
            [](const OrderRow& row) { return row.technicians; }),
        jobsColumn(),
        moneyColumn(
            u"total", [] { return OrderListModel::tr("Total"); }, &OrderRow::total),
        dueColumn(),
    };
}

}  // namespace

OrderListModel::OrderListModel(const Formats& formats, QObject* parent)
    : ValueTableModel([](const OrderRow& row) { return row.id.value(); }, columnsFor(formats),
                      parent) {}

bool isReady(const OrderRow& row) {
    return row.next == NextAction::Settle || row.next == NextAction::Release ||
           row.next == NextAction::FollowUp;
}

bool isLate(const OrderRow& row, Instant now) { return !isReady(row) && row.promisedAt < now; }

bool isDueSoon(const OrderRow& row, Instant now) {
    return !isReady(row) && row.promisedAt >= now && row.promisedAt < now.plusMinutes(SoonMinutes);
}

}  // namespace baydesk
