// Counters of one shop at the same moment, two or many, each on a thread and a connection of its
// own.
#include "application/appointment/Appointments.h"
#include "application/appointment/Rosters.h"
#include "application/parts/PriceBook.h"
#include "application/store/StoreCare.h"
#include "application/workshop/Workshop.h"
#include "support/ShopFixture.h"

#include <algorithm>
#include <latch>
#include <thread>

namespace baydesk::testing {

namespace {

constexpr int Rounds = 8;
constexpr int Many = 10;

class TwoCountersTest : public ShopFixture {
protected:
    using Press = std::function<Result<Outcome>(Workplace&)>;

    // Presses all buttons at once.
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

    static int wonBy(const std::vector<Result<Outcome>>& results) {
        return static_cast<int>(std::count_if(results.begin(), results.end(),
                                              [](const auto& each) { return each.ok(); }));
    }
    // How many rows say the same number, or leave one out.
    void expectOneToLast(const QString& numbers, const QString& table, int last) {
        for (int at = 1; at <= last; ++at)
            EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM %1 WHERE %2 LIKE '%-%3'")
                                 .arg(table, numbers)
                                 .arg(at, 4, 10, QChar(u'0'))),
                      1)
                << numbers.toStdString() << ' ' << at;
    }
    // A job that takes the filter of which there is one box, ready to begin.
    OrderId dispatchedWithFilter(const QString& plate) {
        const OrderId order = takenIn(car(plate, QString()));
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
        return order;
    }
    Press beginning(OrderId order) {
        return [order, job = firstJob(order), caller = as(Role::Technician)](Workplace& counter) {
            return startWork(counter, caller, order, job);
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
    std::vector<Press> presses;
    for (int counter = 0; counter < 2; ++counter)
        presses.push_back(beginning(dispatchedWithFilter(plate(1, counter))));
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

TEST_P(TwoCountersTest, AHookIsTakenByOneOfMany) {
    std::vector<Press> presses;
    for (int counter = 0; counter < Many; ++counter)
        presses.push_back(takingIn(car(plate(1, counter), QStringLiteral("7"))));
    const auto results = atOnce(presses);
    EXPECT_EQ(loser(results).kind, ErrorKind::KeyTagInUse);
    for (const auto& each : results)
        if (!each) {
            EXPECT_EQ(each.error().first().kind, ErrorKind::KeyTagInUse)
                << describe(each.error()).toStdString();
        }
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM repair_order WHERE key_tag = '7'")), 1);
}

TEST_P(TwoCountersTest, ThreeBoxesGoToThreeOfManyJobs) {
    const PartId filter = part(QStringLiteral("OF-100")).id;
    done(adjustStock(shop(), asManager(), filter, Quantity::of(3), QStringLiteral("盘点")));
    std::vector<Press> presses;
    for (int counter = 0; counter < Many; ++counter)
        presses.push_back(beginning(dispatchedWithFilter(plate(1, counter))));
    const auto results = atOnce(presses);
    EXPECT_EQ(wonBy(results), 3);
    for (const auto& each : results)
        if (!each) {
            const ErrorKind why = each.error().first().kind;
            EXPECT_TRUE(why == ErrorKind::NotEnoughStock || why == ErrorKind::StockReserved)
                << describe(each.error()).toStdString();
        }
    EXPECT_EQ(onHand(QStringLiteral("OF-100")), Quantity());
    EXPECT_EQ(number(QStringLiteral("SELECT -sum(quantity_th) FROM stock_move WHERE order_id IS "
                                    "NOT NULL")),
              3000);
}

// Receipt, settlement list and gate pass: each series is drawn from by all at once.
TEST_P(TwoCountersTest, ManyAtTheCashDeskGetEachNumberOnce) {
    done(adjustStock(shop(), asManager(), part(QStringLiteral("BP-001")).id, Quantity::of(2 * Many),
                     QStringLiteral("盘点")));
    std::vector<Press> presses;
    for (int counter = 0; counter < Many; ++counter) {
        const OrderId order = ready(car(plate(1, counter), QString()));
        presses.push_back([order, caller = as(Role::Cashier),
                           due = state(order).bill().due()](Workplace& place) -> Result<Outcome> {
            const Caller paying{.by = caller.by};
            if (const auto paid = takePayment(place, paying, order, {{.amount = Money::ofYuan(1)}});
                !paid)
                return paid;
            const Caller settling{.by = caller.by};
            if (const auto settled =
                    settle(place, settling, order, {{.amount = due - Money::ofYuan(1)}}, Money());
                !settled)
                return settled;
            return release(place, caller, order, handedBack());
        });
    }
    for (const auto& result : atOnce(presses)) done(result);
    expectOneToLast(QStringLiteral("receipt"), QStringLiteral("payment"), 2 * Many);
    expectOneToLast(QStringLiteral("settlement_number"), QStringLiteral("repair_order"), Many);
    expectOneToLast(QStringLiteral("gate_pass"), QStringLiteral("repair_order"), Many);
    EXPECT_TRUE(done(verifyStore(shop())).empty());
}

// The same press from many programs, as after a lost answer: it happens once, and all hear the
// same.
TEST_P(TwoCountersTest, OneKeyFromManyPaysOnce) {
    const OrderId order = ready(car());
    const Caller caller = as(Role::Cashier);
    const Press press = [order, caller](Workplace& place) {
        return takePayment(place, caller, order, {{.amount = Money::ofYuan(100)}});
    };
    const auto results = atOnce(std::vector<Press>(Many, press));
    EXPECT_EQ(wonBy(results), Many);
    for (const auto& each : results) EXPECT_EQ(done(each), done(results.front()));
    EXPECT_EQ(state(order).bill().paid(), Money::ofYuan(100));
}

// Appointment slots can't be taken twice (requirement R3).
TEST_P(TwoCountersTest, OneTimeOnOneBayIsBookedOnce) {
    const BayId bay(done(saveBay(shop(), asManager(), {.name = QStringLiteral("1 号举升机")})).id);
    Booking booking;
    booking.caller = QStringLiteral("陈晓雯");
    booking.phone = Phone::of(QStringLiteral("13900667731"));
    booking.purpose = QStringLiteral("换轮胎");
    std::vector<Press> presses;
    for (int at = 0; at < Many; ++at) {
        booking.times = {{.from = nineOClock(60 + at), .minutes = 30, .bay = bay}};
        presses.emplace_back([booking, caller = as(Role::ServiceAdvisor)](Workplace& counter) {
            return book(counter, caller, booking);
        });
    }
    const auto results = atOnce(presses);
    EXPECT_EQ(wonBy(results), 1);
    for (const auto& each : results) {
        if (each) continue;
        EXPECT_EQ(kinds(each), std::vector<ErrorKind>{ErrorKind::TimeTaken});
    }
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM booking_slot")), 1);
}

}  // namespace baydesk::testing
