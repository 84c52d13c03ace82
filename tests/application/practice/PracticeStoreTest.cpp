#include "application/practice/PracticePlan.h"
#include "support/StoreFixture.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <map>
#include <set>

namespace baydesk::testing {

namespace {

// What a store lived through, in memory: no database is needed.
struct Lived {
    std::vector<OrderState> orders;
    std::vector<Vehicle> vehicles;
    std::vector<Customer> customers;
    std::vector<FollowUpTask> calls;
    std::vector<Complaint> complaints;
    std::vector<Shift> shifts;
    std::vector<Receivable> receivables;
};

template <typename T>
void append(std::vector<T>& to, const std::vector<T>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

Lived lived(int orders, qint64 seed) {
    Lived all;
    const PracticeWish wish{orders, seed, QDate(2026, 11, 21), 1};
    for (const PracticeStoreSpec& spec : practicePlan(wish, QStringLiteral("hash"))) {
        PracticeStore store(spec);
        store.begin();
        while (!store.isOver()) {
            const Done done = store.live();
            if (!done) ADD_FAILURE() << describe(done.error()).toStdString();
            if (!done) return all;
            const PracticeBatch batch = store.takeBatch();
            append(all.orders, batch.orders);
            append(all.calls, batch.calls);
            append(all.complaints, batch.complaints);
            append(all.shifts, batch.shifts);
            append(all.receivables, batch.receivables);
            for (const auto& each : batch.vehicles) all.vehicles.push_back(each.thing);
            for (const auto& each : batch.customers) all.customers.push_back(each.thing);
        }
    }
    return all;
}

// A store of half a year; made once, it takes a while.
const Lived& halfAYear() {
    static const Lived all = lived(8000, 3);
    return all;
}

int count(const std::function<bool(const OrderState&)>& holds) {
    const auto& orders = halfAYear().orders;
    return static_cast<int>(std::count_if(orders.begin(), orders.end(), holds));
}

bool isWash(const OrderState& order) {
    return order.express && order.jobs.front().title.contains(QStringLiteral("洗车"));
}

TEST(PracticeStore, TheSameSeedLivesTheSameDays) {
    const Lived one = lived(400, 9);
    const Lived again = lived(400, 9);
    EXPECT_EQ(one.orders, again.orders);
    EXPECT_EQ(one.vehicles, again.vehicles);
    EXPECT_EQ(one.customers, again.customers);
    EXPECT_EQ(one.calls, again.calls);
    EXPECT_EQ(one.shifts, again.shifts);
    EXPECT_NE(one.orders, lived(400, 10).orders);
}

TEST(PracticeStore, MakesExactlySoManyOrdersWithNumbersOfTheirOwn) {
    std::set<QString> numbers;
    for (const OrderState& order : halfAYear().orders) numbers.insert(order.number);
    EXPECT_EQ(halfAYear().orders.size(), 8000U);
    EXPECT_EQ(numbers.size(), 8000U);
}

TEST(PracticeStore, AQuarterOfAllOrdersIsAWash) {
    EXPECT_NEAR(count(isWash), 2000, 200);
    EXPECT_NEAR(count([](const OrderState& order) { return order.express; }), 2440, 250);
}

TEST(PracticeStore, ThirtyToSixtyCarsADayMoreAtTheWeekend) {
    std::map<QDate, int> days;
    for (const OrderState& order : halfAYear().orders) ++days[order.businessDate];
    std::map<int, std::pair<int, int>> weekdays;  // cars, days
    for (auto day = std::next(days.begin()); day != days.end(); ++day) {
        EXPECT_GE(day->second, 30);
        EXPECT_LE(day->second, 60);
        auto& [cars, number] = weekdays[day->first.dayOfWeek()];
        cars += day->second;
        ++number;
    }
    const auto mean = [&](int weekday) {
        return weekdays[weekday].first / weekdays[weekday].second;
    };
    EXPECT_GT(mean(Qt::Saturday), mean(Qt::Wednesday) + 3);
    EXPECT_EQ(days.rbegin()->first, QDate(2026, 11, 21));
}

TEST(PracticeStore, CarsComeInTheMorningAndNeverAtNight) {
    const BusinessCalendar calendar;
    std::map<int, int> hours;
    for (const OrderState& order : halfAYear().orders)
        ++hours[calendar.wall(order.takenInAt).time().hour()];
    EXPECT_GE(hours.begin()->first, 8);
    EXPECT_LE(hours.rbegin()->first, 17);
    EXPECT_GT(hours[9], 2 * hours[12]);
}

TEST(PracticeStore, HasPlatesOfEveryKindAndNoneTwice) {
    std::set<std::pair<PlateKind, QString>> plates;
    std::set<PlateKind> kinds;
    int borne = 0;
    for (const Vehicle& vehicle : halfAYear().vehicles) {
        kinds.insert(vehicle.plate.kind());
        if (vehicle.plate.isNone()) continue;
        ++borne;
        plates.insert({vehicle.plate.kind(), vehicle.plate.number()});
        EXPECT_EQ(checkPlate(vehicle.plate), PlateVerdict::Ok)
            << vehicle.plate.number().toStdString();
    }
    EXPECT_EQ(kinds.size(), 8U);
    EXPECT_EQ(static_cast<int>(plates.size()), borne);
}

TEST(PracticeStore, EverythingHappensThatHappensInAShop) {
    std::map<DocumentState, int> documents;
    std::set<Tender> tenders;
    std::set<ConsentWay> ways;
    for (const OrderState& order : halfAYear().orders) {
        ++documents[order.document];
        for (const Payment& each : order.payments) tenders.insert(each.tender);
        for (const ConsentRecord& each : order.consents) ways.insert(each.way);
    }
    EXPECT_EQ(tenders.size(), static_cast<std::size_t>(TenderCount));
    EXPECT_GE(ways.size(), 3U);
    EXPECT_GT(documents[DocumentState::Cancelled], 20);
    EXPECT_GT(documents[DocumentState::Order], 5);
    const auto anyJob = [](const auto& holds) {
        return count([&](const OrderState& order) {
            return std::any_of(order.jobs.begin(), order.jobs.end(), holds);
        });
    };
    EXPECT_GT(anyJob([](const Job& job) { return job.approval == ApprovalState::Declined; }), 200);
    EXPECT_GT(anyJob([](const Job& job) { return job.failures > 0; }), 50);
    EXPECT_GT(anyJob([](const Job& job) { return job.isComeback(); }), 10);
    EXPECT_GT(anyJob([](const Job& job) { return job.isDiagnosis(); }), 50);
    EXPECT_GT(count([](const OrderState& order) { return !order.supplements.empty(); }), 100);
    EXPECT_GT(count([](const OrderState& order) { return order.isLateChange(1); }), 20);
    EXPECT_GT(count([](const OrderState& order) {
                  return order.discount && bool(order.discount->authoriser);
              }),
              10);
    EXPECT_GT(count([](const OrderState& order) { return order.reversal.has_value(); }), 2);
    EXPECT_GT(count([](const OrderState& order) { return order.bill().givenBack > Money(); }), 10);
    EXPECT_GT(count([](const OrderState& order) { return order.bill().deposits > Money(); }), 10);
}

TEST(PracticeStore, CallsHaveScoresAndComplaintsClimbTheirLadder) {
    std::set<CallOutcome> outcomes;
    std::map<int, int> scores;
    for (const FollowUpTask& task : halfAYear().calls)
        for (const Call& call : task.calls) {
            outcomes.insert(call.outcome);
            if (call.score) ++scores[*call.score];
        }
    EXPECT_EQ(outcomes.size(), 6U);
    EXPECT_EQ(scores.size(), 5U);
    EXPECT_GT(scores[5], scores[3]);
    std::set<ComplaintAct> acts;
    int closed = 0;
    for (const Complaint& complaint : halfAYear().complaints) {
        closed += complaint.isOpen() ? 0 : 1;
        for (const ComplaintStep& step : complaint.steps) acts.insert(step.act);
    }
    EXPECT_GT(closed, 50);
    EXPECT_TRUE(acts.contains(ComplaintAct::Escalated));
    EXPECT_TRUE(acts.contains(ComplaintAct::Unsatisfied));
    EXPECT_TRUE(acts.contains(ComplaintAct::Satisfied));
}

TEST(PracticeStore, DrawersAreCountedEveryDayAndSomeDoNotBalance) {
    int off = 0;
    for (const Shift& shift : halfAYear().shifts) {
        EXPECT_EQ(shift.isOpen(), shift.id == halfAYear().shifts.back().id)
            << "only the last day's";
        if (!shift.difference().isZero()) ++off;
    }
    EXPECT_GT(halfAYear().shifts.size(), 150U);
    EXPECT_GT(off, 1);
    EXPECT_LT(off, 30);
}

TEST(PracticePlan, StandsAsIfItHadBeenOpenUntilNow) {
    const BusinessCalendar calendar;
    const auto asOf = [&](int hour, int minute) {
        return practiceAsOf(calendar.at(QDate(2026, 11, 21), QTime(hour, minute)), calendar, 10);
    };
    EXPECT_EQ(asOf(9, 0).until, QDate(2026, 11, 20));
    EXPECT_EQ(asOf(9, 0).brokenOff, QTime(16, 30));
    EXPECT_EQ(asOf(14, 5).until, QDate(2026, 11, 21));
    EXPECT_EQ(asOf(14, 5).brokenOff, QTime(14, 5));
    EXPECT_EQ(asOf(23, 0).brokenOff, QTime(18, 0));
    for (const int hour : {0, 9, 12, 23}) EXPECT_TRUE(check(asOf(hour, 30)).ok()) << hour;
}

TEST(PracticeStore, NothingHappensAfterItIsBrokenOff) {
    const BusinessCalendar calendar;
    PracticeWish wish{200, 5, QDate(2026, 11, 21), 1};
    wish.brokenOff = QTime(13, 10);
    const Instant end = calendar.at(wish.until, wish.brokenOff);
    for (const PracticeStoreSpec& spec : practicePlan(wish, QStringLiteral("hash"))) {
        PracticeStore store(spec);
        store.begin();
        while (!store.isOver()) {
            ASSERT_TRUE(store.live().ok());
            for (const OrderState& order : store.takeBatch().orders) {
                EXPECT_LT(order.takenInAt, end) << order.number.toStdString();
                for (const Payment& each : order.payments) EXPECT_LT(each.at, end);
            }
        }
    }
}

TEST(PracticePlan, NamesWhatIsOutOfRange) {
    const auto kindAt = [](const PracticeWish& wish) {
        const Done checked = check(wish);
        return checked ? QString() : checked.error().first().field;
    };
    const QDate day(2026, 11, 21);
    EXPECT_EQ(kindAt({10, 1, day, 0}), QString());
    EXPECT_EQ(kindAt({0, 1, day, 0}), u"orders"_qs);
    EXPECT_EQ(kindAt({10, 1, day, 11}), u"stores"_qs);
    EXPECT_EQ(kindAt({1'000'000, 1, day, 1}), u"stores"_qs);
    EXPECT_EQ(kindAt({10, 1, QDate(), 0}), u"until"_qs);
}

}  // namespace

}  // namespace baydesk::testing
