#include "application/practice/Practice.h"

#include "application/practice/Conveyor.h"
#include "application/staff/PinHash.h"
#include "storage/practice/PracticeFilling.h"

#include <QJsonObject>
#include <thread>

namespace baydesk {

namespace {

constexpr std::size_t OrdersAtOnce = 400;
constexpr std::size_t MostWaiting = 6;

// What the thread that makes hands to the one that writes.
struct Made {
    std::shared_ptr<const sql::Bulk> rows;
    qint64 orders = 0;
    StoreId store;
    qint64 lastId = 0;
    std::optional<Error> error;
};

using Line = Conveyor<Made>;

// Several days go together: a batch of each is too small for the engine's bulk way.
bool send(PracticeStore& store, Line& line) {
    const PracticeBatch batch = store.takeBatch();
    return line.put({rowsOf(batch), static_cast<qint64>(batch.orders.size()), batch.store,
                     store.lastId(), std::nullopt});
}

bool makeStore(const PracticeStoreSpec& spec, Line& line) {
    PracticeStore store(spec);
    store.begin();
    while (!store.isOver()) {
        if (const Done lived = store.live(); !lived) {
            line.put({{}, 0, spec.store, 0, lived.error()});
            return false;
        }
        if (store.batchSize() >= OrdersAtOnce && !send(store, line)) return false;
    }
    return send(store, line);
}

void makeAll(const std::vector<PracticeStoreSpec>& plan, Line& line) {
    for (const PracticeStoreSpec& spec : plan)
        if (!makeStore(spec, line)) break;
    line.end();
}

// A thread that has come to its end before the line it puts things on.
class Maker {
public:
    explicit Maker(const std::vector<PracticeStoreSpec>& plan)
        : m_line(MostWaiting), m_thread([this, &plan] { makeAll(plan, m_line); }) {}
    ~Maker() {
        m_line.stop();
        m_thread.join();
    }
    Maker(const Maker&) = delete;
    Maker& operator=(const Maker&) = delete;

    Line& line() { return m_line; }

private:
    Line m_line;
    std::thread m_thread;
};

QJsonObject announced(const PracticeWish& wish, const PracticeStoreSpec& spec) {
    qint64 orders = 0;
    for (const PracticeDay& day : spec.days) orders += day.orders;
    return {{QStringLiteral("practice"),
             QJsonObject{{QStringLiteral("orders"), orders},
                         {QStringLiteral("seed"), wish.seed},
                         {QStringLiteral("from"), spec.days.front().date.toString(Qt::ISODate)},
                         {QStringLiteral("until"), wish.until.toString(Qt::ISODate)}}}};
}

Done fill(PracticeFilling& filling, const std::vector<PracticeStoreSpec>& plan,
          const PracticeWish& wish, const PracticeProgress& progress) {
    qint64 done = 0;
    std::map<StoreId, qint64> lastIds;
    Maker maker(plan);
    while (const std::optional<Made> made = maker.line().take()) {
        if (made->error) return *made->error;
        filling.write(*made->rows);
        lastIds[made->store] = made->lastId;
        done += made->orders;
        if (filling.hasFailed()) return {};
        if (progress) progress(done, wish.orders);
    }
    for (const auto& [store, lastId] : lastIds) filling.reserveIds(store, lastId);
    for (const PracticeStoreSpec& spec : plan) filling.announce(spec.store, announced(wish, spec));
    return {};
}

PracticeReport reportOf(const std::vector<PracticeStoreSpec>& plan, const PracticeWish& wish) {
    PracticeReport report{static_cast<int>(plan.size()), wish.orders, wish.until, wish.until};
    for (const PracticeStoreSpec& spec : plan)
        report.from = qMin(report.from, spec.days.front().date);
    return report;
}

}  // namespace

Result<PracticeReport> makePractice(Workplace& workplace, const PracticeWish& wish,
                                    const QString& byName, const PracticeProgress& progress) {
    if (const Done checked = check(wish); !checked) return checked.error();
    const std::vector<PracticeStoreSpec> plan = practicePlan(wish, hashPin(PracticePin));
    const StoreId first = plan.front().store;
    const VerbCall call{.verb = QStringLiteral("store.practice"),
                        .key = IdempotencyKey::make(),
                        .by = {},
                        .byName = byName,
                        .store = first,
                        .at = workplace.clock->now()};
    const Result<Outcome> outcome = PracticeFilling::run(
        *workplace.database, call,
        [&](PracticeFilling& filling) { return fill(filling, plan, wish, progress); });
    if (!outcome) return outcome.error();
    workplace.store = first;
    return reportOf(plan, wish);
}

}  // namespace baydesk
