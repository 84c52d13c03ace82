#include "exchange/HistoryImport.h"

#include "domain/vehicle/Odometer.h"
#include "exchange/PlanRows.h"
#include "exchange/SaysNothing.h"
#include "exchange/WallTime.h"

#include <QSet>
#include <array>

namespace baydesk {

namespace {

enum Kind { Orders, Labour, Parts, KindCount };
constexpr std::array<const char*, KindCount> KindNames = {"orders", "labour", "parts"};

// A line, and the order that it is said to belong to.
struct OwnedLine {
    QString number;
    PastLine line;

    bool operator==(const OwnedLine&) const = default;
};

Instant moment(RowReader& row, const QString& field, const BusinessCalendar& calendar) {
    const QString text = row.text(field);
    if (text.isEmpty()) return {};
    const std::optional<QDateTime> wall = wallTimeOf(text);
    if (wall) return calendar.at(wall->date(), wall->time());
    row.violations().add(ErrorKind::NotANumber, field);
    return {};
}

void readOdometer(const RowReader& row, PastOrder& order) {
    const QString text = row.text(QStringLiteral("odometerKm"));
    if (saysNothing(text)) return;
    const Result<Odometer> reading = Odometer::parse(text);
    if (reading)
        order.odometerKm = reading->km();
    else
        order.note = (order.note + QStringLiteral(" km=") + text).trimmed();
}

ReadRow<PastOrder> readOrder(RowReader& row, const QString& origin,
                             const BusinessCalendar& calendar) {
    PastOrder order;
    order.origin = origin;
    order.number = row.text(QStringLiteral("number"));
    order.arrivedAt = moment(row, QStringLiteral("arrivedAt"), calendar);
    order.leftAt = moment(row, QStringLiteral("leftAt"), calendar);
    const QString plate = row.text(QStringLiteral("plate"));
    if (!saysNothing(plate)) order.plate = Plate::guess(plate);
    order.vin = Vin::of(row.text(QStringLiteral("vin")));
    order.brand = row.text(QStringLiteral("brand"));
    order.model = row.text(QStringLiteral("model"));
    order.customerName = row.text(QStringLiteral("customerName"));
    order.customerPhone = row.text(QStringLiteral("customerPhone"));
    order.statement = row.text(QStringLiteral("statement"));
    order.state = row.text(QStringLiteral("state"));
    order.tender = row.text(QStringLiteral("tender"));
    order.note = row.text(QStringLiteral("note"));
    readOdometer(row, order);
    const Money paid = row.money(QStringLiteral("paid"));
    if (!row.text(QStringLiteral("paid")).isEmpty() && !paid.isNegative()) order.paid = paid;
    if (row.violations().none()) row.violations().take(check(order));
    return {order, {{order.number, QStringLiteral("number")}}};
}

OwnedLine readLine(RowReader& row, PastLineKind kind) {
    OwnedLine owned;
    owned.number = row.text(QStringLiteral("number"));
    PastLine& line = owned.line;
    line.kind = kind;
    line.code = row.text(QStringLiteral("code"));
    line.name = row.text(QStringLiteral("name"));
    line.words = row.text(QStringLiteral("words"));
    if (line.words == line.name) line.words.clear();
    line.amount = row.money(QStringLiteral("amount"));
    return owned;
}

// Checked as the only line of an order that has nothing else wrong with it.
void checkLine(RowReader& row, const OwnedLine& owned) {
    PastOrder bearer;
    bearer.number = owned.number;
    bearer.arrivedAt = {1};
    bearer.lines = {owned.line};
    if (row.violations().none()) row.violations().take(check(bearer));
}

// Without a key: the same line twice on an order is two lines.
ReadRow<OwnedLine> readLabour(RowReader& row) {
    const OwnedLine owned = readLine(row, PastLineKind::Labour);
    checkLine(row, owned);
    return {owned, {}};
}

ReadRow<OwnedLine> readPart(RowReader& row) {
    OwnedLine owned = readLine(row, PastLineKind::Part);
    if (!row.text(QStringLiteral("quantity")).isEmpty())
        owned.line.quantity = row.quantity(QStringLiteral("quantity"));
    const Money price = row.money(QStringLiteral("price"));
    if (row.text(QStringLiteral("amount")).isEmpty())
        owned.line.amount = price.times(owned.line.quantity);
    checkLine(row, owned);
    return {owned, {}};
}

class HistoryPlanner {
public:
    HistoryPlanner(const QHash<QString, ColumnMap>& maps, const BusinessCalendar& calendar,
                   const PlanWishes& wishes)
        : m_maps(maps), m_calendar(calendar), m_wishes(wishes) {}

    Result<HistoryPlan> plan(const std::vector<ImportFile>& files) {
        if (const Done done = mapHeadings(); !done) return done.error();
        for (const ImportFile& file : files)
            if (const Done done = sort(file); !done) return done.error();
        const QString origin =
            m_maps.value({}).value(QStringLiteral("origin"), QStringLiteral("import"));
        auto orders = planRows<PastOrder>(
            m_files[Orders], m_headings[Orders],
            [this, &origin](RowReader& row) { return readOrder(row, origin, m_calendar); },
            m_wishes);
        if (!orders) return orders.error();
        m_plan.orders = std::move(orders).value();
        for (std::size_t at = 0; at < m_plan.orders.accepted.size(); ++at)
            m_byNumber.insert(m_plan.orders.accepted[at].number, at);
        for (const Kind kind : {Labour, Parts}) {
            const auto lines = planRows<OwnedLine>(
                m_files[kind], m_headings[kind], kind == Labour ? readLabour : readPart, m_wishes);
            if (!lines) return lines.error();
            take(*lines);
        }
        for (PastOrder& order : m_plan.orders.accepted) order = balanced(std::move(order));
        return std::move(m_plan);
    }

private:
    Done mapHeadings() {
        const std::array<const std::vector<FieldHeadings>*, KindCount> known = {
            &pastOrderHeadings(), &pastLabourHeadings(), &pastPartHeadings()};
        QStringList names;
        for (std::size_t kind = 0; kind < KindCount; ++kind) {
            const QString name = QLatin1String(KindNames[kind]);
            names << name;
            auto mapped = withMap(*known[kind], m_maps.value(name));
            if (!mapped) return mapped.error();
            m_headings[kind] = std::move(mapped).value();
        }
        for (auto map = m_maps.begin(); map != m_maps.end(); ++map)
            if (!map.key().isEmpty() && !names.contains(map.key()))
                return unknownInMap(map.key(), names);
        names << QStringLiteral("origin");
        for (const QString& outside : m_maps.value({}).keys())
            if (outside != u"origin") return unknownInMap(outside, names);
        return {};
    }

    static Error unknownInMap(const QString& what, const QStringList& known) {
        return Error(ErrorKind::NotFound, QStringLiteral("map"),
                     {{QStringLiteral("what"), what}, {QStringLiteral("known"), known}});
    }

    Done sort(const ImportFile& file) {
        const QVariantMap path = {{QStringLiteral("path"), file.name}};
        if (file.rows.empty()) return Error(ErrorKind::FileEmpty, {}, path);
        std::optional<Error> first;
        for (std::size_t kind = 0; kind < KindCount; ++kind) {
            const auto map = findHeadings(file.rows, m_headings[kind]);
            if (map) {
                m_files[kind].push_back(file);
                return {};
            }
            if (!first) first = map.error();
        }
        QVariantMap details = first->first().details;
        details.insert(path);
        return Error(ErrorKind::HeadingsUnknown, {}, details);
    }

    void take(const ImportPlan<OwnedLine>& lines) {
        ImportPlan<PastOrder>& orders = m_plan.orders;
        orders.rows += lines.rows;
        orders.refusedRows += lines.refusedRows;
        orders.refused.insert(orders.refused.end(), lines.refused.begin(), lines.refused.end());
        for (const QString& heading : lines.unusedHeadings)
            if (!orders.unusedHeadings.contains(heading)) orders.unusedHeadings << heading;
        for (std::size_t at = 0; at < lines.accepted.size(); ++at) {
            const OwnedLine& owned = lines.accepted[at];
            const auto order = m_byNumber.constFind(owned.number);
            if (order != m_byNumber.constEnd()) {
                orders.accepted[*order].lines.push_back(owned.line);
                ++m_plan.lines;
                continue;
            }
            orders.refused.push_back({lines.places[at].file,
                                      lines.places[at].row,
                                      QStringLiteral("number"),
                                      owned.number,
                                      {ErrorKind::NotFound,
                                       QStringLiteral("number"),
                                       {{QStringLiteral("what"), owned.number}}}});
            ++orders.refusedRows;
        }
    }

    const QHash<QString, ColumnMap>& m_maps;
    const BusinessCalendar& m_calendar;
    const PlanWishes& m_wishes;
    std::array<std::vector<FieldHeadings>, KindCount> m_headings;
    std::array<std::vector<ImportFile>, KindCount> m_files;
    HistoryPlan m_plan;
    QHash<QString, std::size_t> m_byNumber;  // order number to the index among the accepted
};

}  // namespace

Result<HistoryPlan> planHistory(const std::vector<ImportFile>& files,
                                const QHash<QString, ColumnMap>& maps,
                                const BusinessCalendar& calendar, const PlanWishes& wishes) {
    return HistoryPlanner(maps, calendar, wishes).plan(files);
}

}  // namespace baydesk
