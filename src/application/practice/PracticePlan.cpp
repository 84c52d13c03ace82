#include "application/practice/PracticePlan.h"

#include <algorithm>
#include <array>

namespace baydesk {

namespace {

constexpr int MostOrders = 5'000'000;
constexpr int MostStores = 200;
constexpr int MeanOfDay = 45;
constexpr int LeastOfDay = 30;
constexpr int MostOfDay = 60;
constexpr int TenYears = 10 * 365 * MeanOfDay;
constexpr int MostOfStore = 23 * 365 * MeanOfDay;  // numbers are of this century

int storesOf(const PracticeWish& wish) {
    return wish.stores > 0 ? wish.stores : (wish.orders - 1) / TenYears + 1;
}

const QTime EarliestEnd{12, 0};
const QTime LatestEnd{18, 0};

// Monday to Sunday, in hundredths of the mean.
constexpr std::array WeekdayShares{105, 93, 92, 95, 101, 112, 108};

std::vector<PracticeDay> daysBack(PracticeRandom& random, QDate until, int orders) {
    std::vector<PracticeDay> days;
    for (QDate date = until; orders > 0; date = date.addDays(-1)) {
        const int share = WeekdayShares.at(static_cast<std::size_t>(date.dayOfWeek() - 1));
        const int wanted = MeanOfDay * share / 100 + random.between(-9, 9);
        const int made = qMin(orders, qBound(LeastOfDay, wanted, MostOfDay));
        days.push_back({date, made});
        orders -= made;
    }
    std::reverse(days.begin(), days.end());
    return days;
}

QVariantMap range(int least, int most) {
    return {{QStringLiteral("least"), least}, {QStringLiteral("most"), most}};
}

}  // namespace

PracticeWish practiceAsOf(Instant now, const BusinessCalendar& calendar, int orders) {
    const QDateTime wall = calendar.wall(now);
    PracticeWish wish{.orders = orders, .until = wall.date(), .stores = 1};
    if (wall.time() < EarliestEnd)
        wish.until = wish.until.addDays(-1);
    else
        wish.brokenOff = qMin(wall.time(), LatestEnd);
    return wish;
}

Done check(const PracticeWish& wish) {
    Violations violations;
    const bool many = wish.orders >= 1 && wish.orders <= MostOrders;
    violations.require(many, ErrorKind::OutOfRange, QStringLiteral("orders"), range(1, MostOrders));
    if (!many) return violations.result();
    const int least = (wish.orders - 1) / MostOfStore + 1;
    const int stores = storesOf(wish);
    violations.require(stores >= least && stores <= MostStores && stores <= wish.orders,
                       ErrorKind::OutOfRange, QStringLiteral("stores"),
                       range(least, qMin(MostStores, wish.orders)));
    violations.require(
        wish.until.isValid() && wish.until.year() >= 2024 && wish.until.year() < 2100,
        ErrorKind::OutOfRange, QStringLiteral("until"),
        {{QStringLiteral("least"), QStringLiteral("2024-01-01")},
         {QStringLiteral("most"), QStringLiteral("2099-12-31")}});
    violations.require(
        wish.brokenOff >= EarliestEnd && wish.brokenOff <= LatestEnd, ErrorKind::OutOfRange,
        QStringLiteral("brokenOff"),
        {{QStringLiteral("least"), EarliestEnd}, {QStringLiteral("most"), LatestEnd}});
    return violations.result();
}

std::vector<PracticeStoreSpec> practicePlan(const PracticeWish& wish, const QString& pinHash) {
    std::vector<PracticeStoreSpec> plan;
    const int stores = storesOf(wish);
    PracticeRandom seeds(static_cast<quint64>(wish.seed));
    for (int store = 0; store < stores; ++store) {
        const int orders = wish.orders / stores + (store < wish.orders % stores ? 1 : 0);
        PracticeRandom random(seeds.next());
        plan.push_back({.store = StoreId(store + 1),
                        .stores = stores,
                        .seed = random.next(),
                        .pinHash = pinHash,
                        .days = daysBack(random, wish.until, orders),
                        .brokenOff = wish.brokenOff});
    }
    return plan;
}

}  // namespace baydesk
