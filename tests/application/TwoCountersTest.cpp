// Two counters of one shop at the same moment, each on a thread and a connection of its own.
#include "application/workshop/Workshop.h"
#include "support/ShopFixture.h"

#include <latch>
#include <thread>

namespace baydesk::testing {

namespace {

constexpr int Rounds = 8;

class TwoCountersTest : public ShopFixture {
protected:
    using Press = std::function<Result<Outcome>(Workplace&)>;

    // Presses both buttons at once.
    std::vector<Result<Outcome>> atOnce(const std::vector<Press>& presses) {
        std::latch start(static_cast<std::ptrdiff_t>(presses.size()));
        std::vector<Result<Outcome>> results(presses.size(), Outcome{});
        std::vector<std::thread> counters;
        for (std::size_t at = 0; at < presses.size(); ++at)
            counters.emplace_back([&, at] {
                auto counter = openWorkplace(address(), clock());
                start.arrive_and_wait();
                if (!counter)
                    results[at] = counter.error();
                else
                    results[at] = presses[at](**std::move(counter));
            });
        for (std::thread& counter : counters) counter.join();
        return results;
    }

    Press takingIn(const ReceptionForm& form) {
        return [form, caller = as(Role::ServiceAdvisor)](Workplace& counter) {
            return takeIn(counter, caller, form);
        };
    }

    // Exactly one succeeds; gives why the other did not.
    static Violation loser(const std::vector<Result<Outcome>>& results) {
        int won = 0;
        Violation why{ErrorKind::NotFound, {}, {}};
        for (const auto& result : results)
            if (result.ok())
                ++won;
            else
                why = result.error().first();
        EXPECT_EQ(won, 1);
        return why;
    }

    static QString plate(int round, int counter) {
        return QStringLiteral("粤B%1%2").arg(round, 4, 10, QChar(u'0')).arg(counter);
    }
};

BAYDESK_ON_BOTH_ENGINES(TwoCountersTest);

}  // namespace

TEST_P(TwoCountersTest, OneKeyTagGoesToOneCar) {
    for (int round = 0; round < Rounds; ++round) {
        const QString tag = QString::number(100 + round);
        const auto results =
            atOnce({takingIn(car(plate(round, 1), tag)), takingIn(car(plate(round, 2), tag))});
        const Violation why = loser(results);
        EXPECT_EQ(why,
                  (Violation{ErrorKind::KeyTagInUse,
                             QStringLiteral("keyTag"),
                             {{QStringLiteral("tag"), tag},
                              {QStringLiteral("order"),
                               QStringLiteral("W261122-%1").arg(round + 1, 4, 10, QChar(u'0'))}}}))
            << describe(Error({why})).toStdString();
    }
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM repair_order")), Rounds);
}

TEST_P(TwoCountersTest, OneCarIsTakenInOnce) {
    for (int round = 0; round < Rounds; ++round) {
        const auto results = atOnce(
            {takingIn(car(plate(round, 1), QString())), takingIn(car(plate(round, 1), QString()))});
        const Violation why = loser(results);
        EXPECT_EQ(why.kind, ErrorKind::OpenOrderExists) << describe(Error({why})).toStdString();
        EXPECT_FALSE(why.details.value(QStringLiteral("order")).toString().isEmpty());
    }
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM vehicle")), Rounds);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM customer")), 1);
}

TEST_P(TwoCountersTest, NumbersHaveNeitherGapNorDuplicate) {
    std::vector<Press> presses;
    for (int counter = 0; counter < 6; ++counter)
        presses.push_back([this, counter, caller = as(Role::ServiceAdvisor)](Workplace& place) {
            Result<Outcome> last = Outcome{};
            for (int at = 0; at < 3; ++at) {
                const Caller press{.by = caller.by};
                last = takeIn(place, press, car(plate(at, counter), QString()));
                if (!last) return last;
            }
            return last;
        });
    for (const auto& result : atOnce(presses)) done(result);
    for (int at = 1; at <= 18; ++at)
        EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM repair_order WHERE number = '%1'")
                             .arg(QStringLiteral("W261122-%1").arg(at, 4, 10, QChar(u'0')))),
                  1)
            << at;
}

TEST_P(TwoCountersTest, TheLastBoxGoesToOneJob) {
    std::vector<OrderId> orders;
    for (int counter = 0; counter < 2; ++counter) {
        const OrderId order = takenIn(car(plate(1, counter), QString()));
        JobForm form = brakes(order);
        form.lines.back().part = part(QStringLiteral("OF-100")).id;
        form.lines.back().quantity = Quantity::of(1);
        done(saveJob(shop(), as(Role::ServiceAdvisor), form));
        done(offer(shop(), as(Role::ServiceAdvisor), order));
        DecisionForm decision;
        decision.order = order;
        decision.answers = {{.job = firstJob(order), .revision = 1}};
        decision.person = QStringLiteral("陈晓雯");
        done(decide(shop(), as(Role::ServiceAdvisor), decision));
        done(dispatch(shop(), as(Role::Foreman), order, firstJob(order), staff(Role::Technician)));
        orders.push_back(order);
    }
    std::vector<Press> presses;
    for (const OrderId order : orders)
        presses.push_back(
            [order, job = firstJob(order), caller = as(Role::Technician)](Workplace& counter) {
                return startWork(counter, caller, order, job);
            });
    const Violation why = loser(atOnce(presses));
    // Too late, or turned away because the other customer agreed first.
    EXPECT_TRUE(why.kind == ErrorKind::NotEnoughStock || why.kind == ErrorKind::StockReserved);
    EXPECT_EQ(why.details.value(QStringLiteral("available")).toString(), QStringLiteral("0"));
    EXPECT_EQ(onHand(QStringLiteral("OF-100")), Quantity());
}

TEST_P(TwoCountersTest, TwoPaymentsAreNotMoreThanIsDue) {
    const OrderId order = ready(car());
    std::vector<Press> presses;
    for (int counter = 0; counter < 2; ++counter)
        presses.push_back([order, caller = as(Role::Cashier)](Workplace& place) {
            return takePayment(place, caller, order, {{.amount = Money::ofYuan(400)}});
        });
    EXPECT_EQ(loser(atOnce(presses)).kind, ErrorKind::PaysTooMuch);
    EXPECT_EQ(state(order).bill().paid(), Money::ofYuan(400));
}

}  // namespace baydesk::testing
