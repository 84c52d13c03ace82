#include "network/BusyCounter.h"

#include "application/followup/FollowUps.h"
#include "application/order/Orders.h"
#include "application/order/Reception.h"
#include "application/settlement/Shifts.h"
#include "application/store/Shops.h"
#include "network/CarVisit.h"
#include "storage/audit/AuditSealer.h"

#include <QCoreApplication>
#include <QTimer>

namespace baydesk::testing {

namespace {

constexpr int HoursOfDay = 10;
constexpr int Hooks = 80;  // and some of them are taken in the morning
constexpr int HooksPerCounter = 20;
constexpr int HeardMs = 500;  // as the desk listens to the others
constexpr int AgainMs = 200;  // a person presses again
constexpr int PatienceMs = 120'000;
constexpr double MinutesBetweenCalls = 25;
constexpr double MinutesBetweenGlances = 10;
constexpr double MinutesBetweenOthers = 30;

// The store gave no answer: whether the verb was done is to be found out.
bool isTrouble(const Error& error) {
    const ErrorKind kind = error.first().kind;
    return kind == ErrorKind::StoreUnreachable || kind == ErrorKind::StoreBusy ||
           kind == ErrorKind::StoreFailed;
}

QString kindOf(const Error& error) { return QString::number(static_cast<int>(error.first().kind)); }

}  // namespace

BusyCounter::BusyCounter(CounterSpec spec)
    : m_spec(std::move(spec)),
      m_clock(dayToWork(), m_spec.speed),
      m_random(static_cast<unsigned>(m_spec.number)) {}

Done BusyCounter::open() {
    if (!m_journal.open(m_spec.journal)) return Error(ErrorKind::FileNotWritable);
    auto shop = openWorkplace(m_spec.address, m_clock);
    if (!shop) return shop.error();
    m_shop = std::move(shop).value();
    const auto people = peopleOf(*m_shop, m_spec.number);
    if (!people) return people.error();
    m_people = *people;
    return {};
}

bool BusyCounter::work(qint64 beginning) {
    m_clock.beginAt(beginning);
    m_sinceHeard.start();
    later(about(2), [this] { beginDay(); });
    wakeIn(0);
    QCoreApplication::exec();
    return !m_gaveUp;
}

int BusyCounter::hooks() const { return Hooks + m_spec.counters * HooksPerCounter; }

double BusyCounter::about(double minutes) {
    return std::uniform_real_distribution<double>(minutes / 2, minutes * 3 / 2)(m_random);
}

double BusyCounter::milliseconds(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// -- the day

void BusyCounter::beginDay() {
    tell({.verb = Verb::OpenShift,
          .by = m_people.front,
          .work = [](Workplace& shop,
                     const Caller& caller) { return openShift(shop, caller, Money::ofYuan(500)); },
          .done =
              [this](const Outcome&) {
                  later(0, [this] { carsCome(); });
                  later(about(MinutesBetweenCalls), [this] { calls(); });
                  later(about(MinutesBetweenGlances), [this] { glance(); });
                  later(about(MinutesBetweenOthers), [this] { othersOrders(); });
              },
          .refused = {}});
}

void BusyCounter::carsCome() {
    later(about(HoursOfDay * 60.0 / m_spec.carsPerDay), [this] { carsCome(); });
    CarVisit::begin(*this);
}

// The page that is open while nobody stands there.
void BusyCounter::glance() {
    later(about(MinutesBetweenGlances), [this] { glance(); });
    look("today", [](Workplace& shop) { return todayView(shop); });
}

// Somebody asks by telephone how long it takes: about a car that another counter took in, mostly.
void BusyCounter::othersOrders() {
    later(about(MinutesBetweenOthers), [this] { othersOrders(); });
    const auto today = look("today", [](Workplace& shop) { return todayView(shop); });
    if (!today || today->open.empty()) return;
    const auto at = static_cast<std::size_t>(draw(static_cast<int>(today->open.size())));
    PromiseEdit edit;
    edit.order = today->open[at].id;
    edit.dueAt = now().plusMinutes(180 + 15 * draw(12));
    edit.reason = QStringLiteral("等待配件");
    tell({.verb = Verb::ChangePromise,
          .by = m_people.front,
          .work = [edit](Workplace& shop, const Caller& caller) {
              return changePromise(shop, caller, edit);
          }});
}

// Whoever has time takes one of the next calls; two may take the same one.
void BusyCounter::calls() {
    later(about(MinutesBetweenCalls), [this] { calls(); });
    const auto due = look("calls", [](Workplace& shop) { return dueCalls(shop); });
    if (!due || due->empty()) return;
    const int among = std::min(2 * m_spec.counters, static_cast<int>(due->size()));
    CallReport report;
    report.outcome = oneIn(4) ? CallOutcome::NoAnswer : CallOutcome::Reached;
    if (report.outcome == CallOutcome::Reached) {
        report.score = 1 + draw(5);
        report.words = QStringLiteral("还有一点响");
    }
    tell({.verb = Verb::RecordCall,
          .by = m_people.front,
          .work = [report, id = (*due)[static_cast<std::size_t>(draw(among))].id](
                      Workplace& shop, const Caller& caller) {
              return recordCall(shop, caller, id, report);
          }});
}

// -- one thing after the other

void BusyCounter::later(double minutes, Step step) {
    m_agenda.emplace(Instant{now().ms + static_cast<qint64>(minutes * 60'000)}, std::move(step));
}

void BusyCounter::wakeIn(qint64 ms) {
    QTimer::singleShot(static_cast<int>(ms), &m_wakes, [this] { goOn(); });
}

void BusyCounter::goOn() {
    if (m_telling) {
        attempt();
        return;
    }
    if (isOver()) {
        QCoreApplication::exit();
        return;
    }
    if (m_sinceHeard.hasExpired(HeardMs) && isOpen()) {
        m_shop->database->changedElsewhere();
        m_sinceHeard.restart();
    }
    if (m_agenda.empty() || m_clock.msUntil(m_agenda.begin()->first) > 0) {
        const qint64 next = m_agenda.empty() ? HeardMs : m_clock.msUntil(m_agenda.begin()->first);
        wakeIn(std::min<qint64>(next, HeardMs));
        return;
    }
    const Step step = std::move(m_agenda.begin()->second);
    m_agenda.erase(m_agenda.begin());
    step();
    wakeIn(0);
}

void BusyCounter::tell(Press press) {
    BD_EXPECTS(!m_telling);
    const IdempotencyKey key(QStringLiteral("counter-%1-%2").arg(m_spec.number).arg(++m_told));
    m_telling = Telling{.press = std::move(press), .key = key, .since = {}, .tries = 0};
    m_telling->since.start();
    m_journal.told(key, verbName(m_telling->press.verb));
    // The next thing that goOn() does.
}

void BusyCounter::attempt() {
    ++m_telling->tries;
    const Result<Outcome> outcome = carryOut();
    const QString verb = verbName(m_telling->press.verb);
    const double ms = milliseconds(m_telling->since);
    if (!outcome && isTrouble(outcome.error())) {
        m_journal.trouble(m_telling->key, verb, kindOf(outcome.error()), ms);
        if (m_telling->since.hasExpired(PatienceMs)) {
            m_gaveUp = true;
            QCoreApplication::exit();
            return;
        }
        wakeIn(AgainMs);
        return;
    }
    const Telling told = std::move(*m_telling);
    m_telling.reset();
    if (outcome) {
        m_journal.done(told.key, verb, *outcome, told.press.money, ms, told.tries);
        if (told.press.done) told.press.done(*outcome);
    } else {
        m_journal.refused(told.key, verb, kindOf(outcome.error()));
        if (told.press.refused) told.press.refused(outcome.error());
    }
    if (m_agenda.empty() || m_clock.msUntil(m_agenda.begin()->first) > 0) keepHouse();
    wakeIn(0);
}

Result<Outcome> BusyCounter::carryOut() {
    const Caller caller{.by = m_telling->press.by, .key = m_telling->key};
    if (m_spec.forgets && m_telling->press.verb == Verb::ChangePromise) return Outcome{};
    if (!isOpen()) return Error(ErrorKind::StoreUnreachable);
    Result<Outcome> outcome = m_telling->press.work(*m_shop, caller);
    if (outcome && m_spec.twice) {
        const IdempotencyKey other(caller.key.text() + QStringLiteral("-again"));
        std::ignore = m_telling->press.work(*m_shop, {.by = caller.by, .key = other});
    }
    return outcome;
}

bool BusyCounter::isOpen() {
    if (m_shop) return true;
    auto shop = openWorkplace(m_spec.address, m_clock);
    if (shop) m_shop = std::move(shop).value();
    return m_shop != nullptr;
}

// As the desk does when nobody waits.
void BusyCounter::keepHouse() {
    std::ignore = AuditSealer::seal(*m_shop->database, m_shop->store);
    m_shop->database->idle();
}

}  // namespace baydesk::testing
