#pragma once

#include "network/BusyShop.h"
#include "network/Journal.h"
#include "network/ShopClock.h"

#include <QElapsedTimer>
#include <QObject>
#include <functional>
#include <map>
#include <optional>
#include <random>

namespace baydesk::testing {

struct CounterSpec {
    DatabaseAddress address = {};
    int number = 1;        // of the counter, from 1
    int counters = 1;      // of the shop
    int carsPerDay = 40;   // that come to this counter
    double speed = 100.0;  // how much faster than the clock on the wall
    int seconds = 300;     // of the machine
    QString journal = {};
    // As no counter may: acknowledges some that it never tells the store; tells each wish a second
    // time under a key of its own. With these a test has to find what was lost and is there twice.
    bool forgets = false;
    bool twice = false;
};

// A counter of a shop at work, as the desk would do it: one connection, one thing at a time, the
// next when its time has come. Whatever the store does not answer is told again, under the same
// key, until it is; whoever stands at the counter waits for it.
class BusyCounter {
public:
    using Work = std::function<Result<Outcome>(Workplace&, const Caller&)>;
    using Step = std::function<void()>;

    // One press of a button, and what follows from the answer.
    struct Press {
        Verb verb = Verb::TakeIn;
        StaffId by = {};
        Work work = {};
        std::function<void(const Outcome&)> done = {};
        std::function<void(const Error&)> refused = {};
        Money money = {};  // that is taken with it
    };

    explicit BusyCounter(CounterSpec spec);

    // Errors: those of openWorkplace and peopleOf; FileNotWritable (the journal).
    Done open();
    // Works until the time is over, from a moment of the machine's steady clock. True: everything
    // that was told has been answered.
    bool work(qint64 beginning);

    // -- for who stands at the counter
    const CounterPeople& people() const { return m_people; }
    Instant now() const { return m_clock.now(); }
    int number() const { return m_spec.number; }
    int hooks() const;  // for keys, of the whole shop
    std::mt19937& random() { return m_random; }
    int draw(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    bool oneIn(int times) { return draw(times) == 0; }
    // About so many minutes, half as much or half as much again.
    double about(double minutes);

    // Does this in so many minutes of the shop, or as soon as there is time.
    void later(double minutes, Step step);
    // Tells the store; at most one press is under way.
    void tell(Press press);
    // Asks the store; nothing where it does not answer.
    template <typename Question>
    auto look(const char* what, Question question)
        -> std::optional<std::decay_t<decltype(*question(std::declval<Workplace&>()))>> {
        if (!isOpen()) return {};
        QElapsedTimer timer;
        timer.start();
        auto answer = question(*m_shop);
        if (!answer) return {};
        m_journal.looked(QLatin1String(what), milliseconds(timer));
        return std::move(answer).value();
    }

private:
    struct Telling {
        Press press;
        IdempotencyKey key;
        QElapsedTimer since;
        int tries = 0;
    };

    static double milliseconds(const QElapsedTimer& timer);
    void beginDay();
    void carsCome();
    void othersOrders();
    void calls();
    void glance();

    bool isOpen();
    void goOn();
    void wakeIn(qint64 ms);
    void attempt();
    Result<Outcome> carryOut();
    void keepHouse();
    bool isOver() const { return m_clock.elapsedMs() >= qint64{m_spec.seconds} * 1000; }

    CounterSpec m_spec;
    ShopClock m_clock;
    std::mt19937 m_random;
    Journal m_journal;
    std::unique_ptr<Workplace> m_shop;
    CounterPeople m_people;
    std::multimap<Instant, Step> m_agenda;
    std::optional<Telling> m_telling;
    QElapsedTimer m_sinceHeard;
    QObject m_wakes;
    int m_told = 0;
    bool m_gaveUp = false;
};

}  // namespace baydesk::testing
