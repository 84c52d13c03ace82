#pragma once

#include "application/Workplace.h"
#include "application/order/OrderView.h"
#include "application/settlement/Cashier.h"
#include "support/FixedClock.h"

#include <functional>
#include <random>

namespace baydesk::testing {

// Days of a shop as a list of presses, each of them one verb. Which press comes next follows from
// the seed, the press's number and what the store holds, and from nothing else: two runs do the
// same, and a day that was broken off goes on where the store says that it stopped.
class ScriptedDay {
public:
    struct Press {
        int number = 0;  // from 1; its idempotency key is "<name>-<number>"
        QString verb;
    };
    // Presses 1 to SetUp make the shop, its people, its price list and its drawer.
    static constexpr int SetUp = 6;

    // Who goes by another name works beside somebody in a shop that is set up, with keys of their
    // own.
    explicit ScriptedDay(DatabaseAddress address, unsigned seed, QString name = {});

    // Errors: those of openWorkplace.
    Done open();
    void close() { m_shop.reset(); }
    // Told before each press, when what it is going to do is known.
    void onPress(std::function<void(const Press&)> told) { m_told = std::move(told); }
    // From now on the PC's clock goes wrong by so much.
    void misset(qint64 minutes) { m_missetMinutes = minutes; }
    // Does the next press. What it answers is what the person at the desk sees.
    Result<Outcome> press();
    // What the program does when nobody waits: it seals the audit and checkpoints.
    Done keepHouse();

    // The last press that the store says was done.
    int pressed();
    Workplace& shop() { return *m_shop; }
    FixedClock& clock() { return m_clock; }
    const Press& last() const { return m_press; }

private:
    using Verb = std::function<Result<Outcome>()>;

    // What to press now, and its name.
    std::pair<QString, Verb> choose(int number);
    std::pair<QString, Verb> prepare(int number);
    std::pair<QString, Verb> goOn(const OrderState& order);
    std::pair<QString, Verb> inWorkshop(const OrderState& order, NextAction next);
    std::pair<QString, Verb> atCashDesk(const OrderState& order);
    std::pair<QString, Verb> receive();
    std::pair<QString, Verb> call(FollowUpId task);
    std::pair<QString, Verb> quote(const OrderState& order);
    std::pair<QString, Verb> answer(const OrderState& order);

    Caller manager();
    Caller person(const QString& name);
    StaffId idOf(const QString& name);
    int draw(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    bool oneIn(int times) { return draw(times) == 0; }

    DatabaseAddress m_address;
    unsigned m_seed;
    QString m_name;
    std::mt19937 m_random;
    FixedClock m_clock;
    std::unique_ptr<Workplace> m_shop;
    std::function<void(const Press&)> m_told;
    Press m_press;
    qint64 m_missetMinutes = 0;
};

}  // namespace baydesk::testing
