#pragma once

#include "application/order/Numbers.h"
#include "application/practice/PracticeCatalogue.h"
#include "application/practice/PracticeCrew.h"
#include "application/practice/PracticeWords.h"
#include "domain/appointment/Timetable.h"
#include "domain/order/RepairOrder.h"
#include "storage/practice/PracticeBatch.h"

#include <map>
#include <optional>
#include <queue>
#include <unordered_map>
#include <vector>

namespace baydesk {

// A business day and how many cars come in it.
struct PracticeDay {
    QDate date;
    int orders = 0;
};

struct PracticeStoreSpec {
    StoreId store;
    int stores = 1;    // of the whole company: plates are shared out among them
    quint64 seed = 1;  // of this store
    QString pinHash;
    std::vector<PracticeDay> days;  // one after the other, without a gap
    // The last day is broken off: cars stand in the shop at every stage.
    QTime brokenOff = {16, 30};
};

// Lives the days of one store, event by event in the order of time: cars arrive, are quoted, worked
// on, paid for, go home and are called about. Everything goes through the domain's own rules, so
// each order is one that the program could have reached; a rule that refuses is a bug here and ends
// the making. What has come to its end leaves in batches.
class PracticeStore {
public:
    explicit PracticeStore(PracticeStoreSpec spec);

    // The price book belongs to the company: the first store brings it.
    void begin();
    bool isOver() const { return m_over; }
    // One more day; after the last one what is still going on, then the files of customers and
    // cars.
    Done live();
    // What has come to its end since this was asked last, and about how much that is.
    PracticeBatch takeBatch();
    std::size_t batchSize() const { return m_batch.orders.size() + m_batch.vehicles.size(); }
    qint64 lastId() const { return m_nextId - 1; }

private:
    enum class Step {
        Arrive,
        Quote,
        Answer,
        GoAway,  // nothing was agreed to
        Start,
        GoOn,  // the next morning
        FindMore,
        PriceMore,
        AnswerMore,
        Pause,
        Finish,
        Inspect,
        Rework,
        Ready,
        CheckPromise,
        ConfessLate,
        Settle,
        Release,
        Refund,
        Reverse,
        Call,
        Complaint,
        PayDebt,
    };
    struct Event {
        qint64 ms = 0;
        quint64 order = 0;  // of two at the same moment
        Step step = Step::Arrive;
        quint64 visit = 0;

        bool operator<(const Event& other) const {
            return ms != other.ms ? ms > other.ms : order > other.order;
        }
    };
    struct Car {
        Vehicle vehicle;
        std::optional<std::size_t> client;  // nothing: its driver wants to stay nobody
        int kmPerDay = 30;
        Instant createdAt;
        bool isHere = false;
    };
    struct Client {
        Customer customer;
        Instant createdAt;
        Instant lastVisit;
        std::optional<CreditAgreement> agreement;
        Money owed;
    };
    // A car that will turn up again with the fault that was mended.
    struct Comeback {
        std::size_t car = 0;
        JobWarranty warranty;
        Instant when;
    };
    // One car's way, until the last call about it.
    struct Visit {
        explicit Visit(RepairOrder start) : order(std::move(start)) {}

        RepairOrder order;
        std::size_t car = 0;
        std::size_t client = 0;
        int saves = 0;
        std::vector<const PracticeJob*> plan;
        std::vector<JobId> todo;  // agreed to and not passed yet
        std::map<JobId, int> minutes;
        std::optional<std::size_t> technician;  // on the clock
        int left = 0;                           // minutes of the job in work
        bool findsMore = false;
        bool wasHeld = false;
        SupplementId report;
        bool hasLeft = false;     // its order has gone into a batch
        bool keepsOrder = false;  // something is still to happen to its bill
        std::optional<FollowUpTask> call;
        std::optional<Complaint> complaint;
    };

    // -- the clockwork (PracticeStore.cpp)
    void happen(const Event& event);
    void act(Step step, quint64 visit);
    void afterwards(Step step, quint64 visit);
    void at(Instant when, Step step, quint64 visit);
    // The moment itself if people work then, else early the next morning.
    Instant working(Instant when) const;
    Instant soon(int least, int most) {
        return working(m_now.plusMinutes(m_random.between(least, most)));
    }
    Instant closing() const { return {m_midnight.ms + ClosingMs}; }
    Stamp stamp(StaffId by) const { return {.by = by, .at = m_now}; }
    // A refusal ends the making.
    bool ok(const Done& done);
    template <typename T>
    bool ok(const Result<T>& result) {
        return ok(result.ok() ? Done() : Done(result.error()));
    }
    template <typename Id>
    Id newId() {
        return Id(m_nextId++);
    }
    QString number(Series series);
    void beginDay();
    void endDay();
    void leave(Visit& visit);  // the order goes into the batch
    void forgetIfOver(quint64 visit);
    void endEverything();
    void putFiles();
    void restock();
    void move(std::size_t part, StockMoveKind kind, Quantity quantity, StaffId by,
              const OrderState* order = nullptr, LineId line = {});
    Visit& visit(quint64 id) { return m_visits.at(id); }
    Visit* open(quint64 id);  // nothing where the order has come to its end

    // -- at the door (PracticeReception.cpp)
    void arrive();
    void sellExpress(std::size_t car);
    void takeIn(std::size_t car, std::optional<JobWarranty> comeback);
    Result<RepairOrder> drafted(const Car& car, const PracticeJob& main, CustomerId sender,
                                int minutes);
    Intake intakeOf(const Car& car, const PracticeJob& main);
    std::size_t pickCar(bool forExpress);
    std::size_t newCar(bool forExpress);
    std::size_t newClient();
    void come(Car& car);
    std::vector<const PracticeJob*> planFor(const Vehicle& vehicle);
    Job jobOf(const PracticeJob& job);
    ConsentProof proofOf(const Visit& visit, ConsentWay way) const;
    void quote(quint64 id);
    void answer(quint64 id);
    void goAway(quint64 id);
    void agreeOn(Visit& visit, const std::vector<JobId>& jobs, ConsentWay way, int declined,
                 const std::optional<PromiseMove>& move = {});

    // -- in the workshop (PracticeWorkshop.cpp)
    void start(quint64 id);
    bool holdForParts(quint64 id, Visit& visit, JobId job);
    void work(quint64 id, Visit& visit);
    void goOn(quint64 id);
    void pause(quint64 id);
    void findMore(quint64 id);
    void priceMore(quint64 id);
    void answerMore(quint64 id);
    void finish(quint64 id);
    void inspect(quint64 id);
    void rework(quint64 id);
    void repairWhatWasFound(quint64 id, Visit& visit);
    void ready(quint64 id);
    // When a car with so much work may be promised.
    Instant promiseFor(int minutes);
    int minutesLeft(const Visit& visit) const;
    void checkPromise(quint64 id);
    void confessLate(quint64 id);
    void issue(const OrderState& order, const Job& job, StaffId by);
    std::optional<std::size_t> freeTechnician();
    void free(Visit& visit);

    // -- money and gate (PracticeCashier.cpp)
    void settle(quint64 id);
    void giveDiscount(Visit& visit);
    void pay(Visit& visit, Money amount, Tender tender);
    void charge(Visit& visit, Money amount);
    bool mayCharge(const Client& client, Money amount) const;
    void take(Tender tender, Money amount) { m_takings[tender] += amount; }
    void release(quint64 id);
    void refund(quint64 id);
    void giveBack(Visit& visit, Money amount, const QString& why);
    void reverse(quint64 id);
    void payDebts();
    void openShift();
    void closeShift();
    Tender tenderOf(const Client& client, Money amount);

    // -- after the car has left (PracticeAfterwards.cpp)
    void planCall(quint64 id, Instant due);
    void call(quint64 id);
    CallReport reportOf();
    void complain(Visit& visit, quint64 id, const CallReport& report);
    void handleComplaint(quint64 id);
    void step(Complaint& complaint, ComplaintAct act, StaffId by, const QString& words);

    // -- on the telephone (PracticeAppointments.cpp)
    void bookAhead();
    std::optional<Booking> bookedFor(const Car& car, const Timetable& table, const TimeSpan& time);

    static constexpr qint64 HourMs = 3'600'000;
    static constexpr qint64 OpeningMs = 8 * HourMs + 32 * 60'000;
    static constexpr qint64 ClosingMs = 18 * HourMs;
    static constexpr qint64 DayMs = 24 * HourMs;

    bool isLastDay() const { return m_day + 1 == m_spec.days.size(); }
    qint64 endOfDay() const {
        return m_midnight.ms + (isLastDay() ? m_spec.brokenOff.msecsSinceStartOfDay() : DayMs);
    }

    PracticeStoreSpec m_spec;
    PracticeRandom m_random;
    BusinessCalendar m_calendar;
    qint64 m_nextId;
    PracticeCrew m_crew;
    std::vector<bool> m_isBusy;  // technicians
    std::size_t m_day = 0;
    Instant m_midnight;
    Instant m_now;
    bool m_over = false;
    std::size_t m_filedCars = 0;
    std::size_t m_filedClients = 0;
    std::optional<Error> m_failure;

    std::priority_queue<Event> m_events;
    quint64 m_eventCount = 0;
    quint64 m_visitCount = 0;
    std::unordered_map<quint64, Visit> m_visits;
    std::vector<Car> m_cars;
    std::vector<Client> m_clients;  // the first one is whoever wants to stay nobody
    std::vector<std::size_t> m_debtors;
    std::vector<int> m_freeTags;
    std::vector<Comeback> m_comebacks;
    std::vector<Quantity> m_onHand;
    std::map<Series, qint64> m_numbers;  // of today
    Shift m_shift;
    Takings m_takings;
    PracticeBatch m_batch;
};

}  // namespace baydesk
