#include "application/practice/PracticeStore.h"

#include "application/practice/PracticeNames.h"
#include "storage/order/OrderRepository.h"
#include "storage/practice/PracticeFilling.h"

#include <algorithm>
#include <array>

namespace baydesk {

namespace {

constexpr qint64 PriceBookIds = 1000;  // at the beginning of the first store's ids
constexpr int KeyTags = 90;
constexpr std::size_t FiledAtOnce = 1500;

Part partOf(std::size_t place) {
    const PracticePart& part = practiceParts()[place];
    return {.id = practicePartId(place),
            .code = part.code,
            .name = part.name,
            .unit = part.unit,
            .price = Money::ofYuan(part.priceYuan),
            .cost = Money::ofYuan(part.costYuan),
            .grade = part.grade,
            .supplier = QStringLiteral("合肥汇通汽配"),
            .note = {},
            .version = 1};
}

Shop shopOf(StoreId store) {
    const int number = static_cast<int>(store.value());
    Shop shop;
    shop.id = store;
    shop.code = QStringLiteral("S%1").arg(number);
    shop.name = practiceShopName(number);
    shop.legalName = QStringLiteral("合肥顺达汽车服务有限公司");
    shop.address = QStringLiteral("合肥市练习路 %1 号").arg(number * 18);
    shop.phone = QStringLiteral("0551-6500%1").arg(1000 + number);
    shop.complaintPhone = QStringLiteral("0551-65009999");
    shop.creditCode = QStringLiteral("91340100MA2XXXXX0X");
    shop.licence = QStringLiteral("皖合维备 2019-%1").arg(200 + number);
    shop.labourStandard = QStringLiteral("《安徽省机动车维修工时定额》");
    shop.labourRate = Money::ofYuan(120);
    shop.isPractice = true;
    return shop;
}

}  // namespace

PracticeStore::PracticeStore(PracticeStoreSpec spec)
    : m_spec(std::move(spec)),
      m_random(m_spec.seed),
      m_nextId(PracticeFilling::firstId(m_spec.store) + PriceBookIds),
      m_crew(practiceCrew(m_random, m_spec.pinHash, [this] { return m_nextId++; })),
      m_isBusy(m_crew.technicians.size(), false),
      m_onHand(practiceParts().size()) {
    BD_EXPECTS(!m_spec.days.empty());
    m_batch.store = m_spec.store;
    m_midnight = m_calendar.at(m_spec.days.front().date, QTime(0, 0));
    m_now = {m_midnight.ms + 8 * HourMs};
    for (int tag = KeyTags; tag > 0; --tag) m_freeTags.push_back(tag);
    Customer nobody;
    nobody.id = newId<CustomerId>();
    nobody.name = QStringLiteral("散客");
    nobody.version = 1;
    m_clients.push_back({nobody, m_now, m_now, {}, {}});
}

void PracticeStore::begin() {
    m_batch.shops.push_back({shopOf(m_spec.store), {m_spec.store, m_now, m_now}});
    m_batch.staff = m_crew.everybody;
    m_batch.ladders.push_back(m_crew.ladder);
    m_batch.settings.push_back({QStringLiteral("express.walk-in"),
                                QString::number(m_clients.front().customer.id.value())});
    for (std::size_t part = 0; part < practiceParts().size(); ++part) {
        if (m_spec.store == StoreId(1)) m_batch.parts.push_back(partOf(part));
        move(part, StockMoveKind::Opening, Quantity::of(m_random.between(40, 120)), {});
    }
    if (m_spec.store == StoreId(1)) m_batch.labour = practiceLabour();
}

// -- the clockwork

Done PracticeStore::live() {
    if (m_day < m_spec.days.size()) {
        beginDay();
        const qint64 end = endOfDay();
        while (!m_failure && !m_events.empty() && m_events.top().ms < end) {
            const Event event = m_events.top();
            m_events.pop();
            m_now = {event.ms};
            happen(event);
        }
        endDay();
        if (++m_day == m_spec.days.size()) endEverything();
    } else {
        putFiles();
    }
    if (m_failure) return *m_failure;
    return {};
}

void PracticeStore::happen(const Event& event) {
    if (event.step == Step::Arrive) return arrive();
    if (event.step == Step::PayDebt) return payDebts();
    if (!m_visits.contains(event.visit)) return;
    if (event.step >= Step::Refund)
        afterwards(event.step, event.visit);
    else if (open(event.visit) || event.step == Step::Release)
        act(event.step, event.visit);
}

void PracticeStore::act(Step step, quint64 id) {
    ++visit(id).saves;
    switch (step) {
        case Step::Quote:
            return quote(id);
        case Step::Answer:
            return answer(id);
        case Step::GoAway:
            return goAway(id);
        case Step::Start:
            return start(id);
        case Step::GoOn:
            return goOn(id);
        case Step::FindMore:
            return findMore(id);
        case Step::PriceMore:
            return priceMore(id);
        case Step::AnswerMore:
            return answerMore(id);
        case Step::Pause:
            return pause(id);
        case Step::Finish:
            return finish(id);
        case Step::Inspect:
            return inspect(id);
        case Step::Rework:
            return rework(id);
        case Step::Ready:
            return ready(id);
        case Step::CheckPromise:
            return checkPromise(id);
        case Step::ConfessLate:
            return confessLate(id);
        case Step::Settle:
            return settle(id);
        case Step::Release:
            return release(id);
        case Step::Arrive:
        case Step::Refund:
        case Step::Reverse:
        case Step::Call:
        case Step::Complaint:
        case Step::PayDebt:
            return;
    }
}

void PracticeStore::afterwards(Step step, quint64 id) {
    if (step == Step::Refund) refund(id);
    if (step == Step::Reverse) reverse(id);
    if (step == Step::Call) call(id);
    if (step == Step::Complaint) handleComplaint(id);
    forgetIfOver(id);
}

void PracticeStore::at(Instant when, Step step, quint64 visit) {
    m_events.push({qMax(when.ms, m_now.ms + 1000), ++m_eventCount, step, visit});
}

Instant PracticeStore::working(Instant when) const {
    const qint64 since = when.ms - m_midnight.ms;
    const qint64 day = since / DayMs;
    const qint64 inDay = since - day * DayMs;
    constexpr qint64 Spread = 25 * 60'000;
    if (inDay < OpeningMs) return {m_midnight.ms + day * DayMs + OpeningMs + inDay % Spread};
    if (inDay < ClosingMs) return when;
    return {m_midnight.ms + (day + 1) * DayMs + OpeningMs + inDay % Spread};
}

bool PracticeStore::ok(const Done& done) {
    if (!done && !m_failure) m_failure = done.error();
    return done.ok() && !m_failure;
}

QString PracticeStore::number(Series series) {
    return numberText(series, m_spec.days[m_day].date, ++m_numbers[series]);
}

PracticeStore::Visit* PracticeStore::open(quint64 id) {
    const auto found = m_visits.find(id);
    if (found == m_visits.end() || found->second.order.state().isLocked()) return nullptr;
    return &found->second;
}

// -- the day

namespace {

struct HalfHour {
    int minutes;
    int weight;
};

// When cars come: most in the morning, fewer at noon.
constexpr std::array HalfHours{
    HalfHour{515, 8}, HalfHour{540, 12}, HalfHour{570, 11}, HalfHour{600, 10}, HalfHour{630, 9},
    HalfHour{660, 7}, HalfHour{690, 4},  HalfHour{720, 3},  HalfHour{750, 3},  HalfHour{780, 5},
    HalfHour{810, 7}, HalfHour{840, 8},  HalfHour{870, 8},  HalfHour{900, 7},  HalfHour{930, 6},
    HalfHour{960, 6}, HalfHour{990, 5},  HalfHour{1020, 4}};

}  // namespace

void PracticeStore::beginDay() {
    const PracticeDay& day = m_spec.days[m_day];
    m_midnight = m_calendar.at(day.date, QTime(0, 0));
    m_now = {m_midnight.ms + OpeningMs - 12 * 60'000};
    openShift();
    restock();
    for (int car = 0; car < day.orders; ++car) {
        const qint64 minute = m_random.weighted(HalfHours).minutes;
        const qint64 came = m_midnight.ms + minute * 60'000 + m_random.below(1'800'000);
        // The cars of a day that is broken off come before that.
        at({qMin(came, endOfDay() - m_random.between(1, 120) * 60'000)}, Step::Arrive, 0);
    }
    if (day.date.day() == 5) at({m_midnight.ms + 10 * HourMs}, Step::PayDebt, 0);
}

void PracticeStore::endDay() {
    if (isLastDay()) {
        m_batch.shifts.push_back(m_shift);  // the cashier is still at work
    } else {
        m_now = {m_midnight.ms + 18 * HourMs + 50 * 60'000};
        closeShift();
    }
    for (const auto& [series, last] : m_numbers)
        m_batch.numbers.push_back(
            {seriesName(series), m_spec.days[m_day].date.toString(Qt::ISODate), last});
    m_numbers.clear();
}

void PracticeStore::leave(Visit& visit) {
    if (visit.hasLeft) return;
    OrderState order = visit.order.state();
    order.version = visit.saves + 1;
    orders::giveIds(order, [this] { return m_nextId++; });
    m_batch.orders.push_back(std::move(order));
    visit.hasLeft = true;
}

void PracticeStore::forgetIfOver(quint64 id) {
    const auto found = m_visits.find(id);
    if (found == m_visits.end()) return;
    const Visit& visit = found->second;
    if (visit.hasLeft && !visit.call && !visit.complaint && !visit.keepsOrder)
        m_visits.erase(found);
}

PracticeBatch PracticeStore::takeBatch() {
    PracticeBatch batch = std::move(m_batch);
    m_batch = {};
    m_batch.store = m_spec.store;
    return batch;
}

// Whatever is still going on stays as it is; in the order in which it began.
void PracticeStore::endEverything() {
    std::vector<quint64> ids;
    for (const auto& [id, visit] : m_visits) ids.push_back(id);
    std::sort(ids.begin(), ids.end());
    for (const quint64 id : ids) {
        Visit& last = visit(id);
        leave(last);
        if (last.call) m_batch.calls.push_back(*last.call);
        if (last.complaint) m_batch.complaints.push_back(*last.complaint);
    }
    m_visits.clear();
    bookAhead();
    for (std::size_t part = 0; part < m_onHand.size(); ++part)
        m_batch.balances.push_back({practicePartId(part), m_onHand[part]});
}

void PracticeStore::putFiles() {
    for (std::size_t done = 0; done < FiledAtOnce; ++done) {
        if (m_filedClients < m_clients.size()) {
            const Client& client = m_clients[m_filedClients++];
            m_batch.customers.push_back(
                {client.customer, {m_spec.store, client.createdAt, client.lastVisit}});
            if (client.agreement) m_batch.agreements.push_back(*client.agreement);
        }
        if (m_filedCars < m_cars.size()) {
            const Car& car = m_cars[m_filedCars++];
            m_batch.vehicles.push_back(
                {car.vehicle, {m_spec.store, car.createdAt, car.vehicle.lastVisit}});
        }
    }
    m_over = m_filedClients == m_clients.size() && m_filedCars == m_cars.size();
}

// -- the store room

void PracticeStore::move(std::size_t part, StockMoveKind kind, Quantity quantity, StaffId by,
                         const OrderState* order, LineId line) {
    m_onHand[part] = m_onHand[part] + quantity;
    m_batch.moves.push_back({{m_spec.store, m_nextId++, m_now},
                             {.part = practicePartId(part),
                              .kind = kind,
                              .quantity = quantity,
                              .cost = Money::ofYuan(practiceParts()[part].costYuan),
                              .order = order ? order->id : OrderId(),
                              .line = line,
                              .note = order ? order->number : QString(),
                              .by = by}});
}

void PracticeStore::restock() {
    const Quantity least = Quantity::of(25);
    for (std::size_t part = 0; part < m_onHand.size(); ++part)
        if (m_onHand[part] < least)
            move(part, StockMoveKind::Adjustment, Quantity::of(m_random.between(60, 120)),
                 m_crew.partsKeeper);
}

}  // namespace baydesk
