// At the door: cars come, alone or again, are sold a wash or taken in, quoted and answered.
#include "application/practice/PracticeNames.h"
#include "application/practice/PracticeStore.h"

#include <algorithm>

namespace baydesk {

namespace {

// Shares of all arrivals, in thousandths. A quarter of all orders are a wash.
constexpr int WashShare = 250;
constexpr int OtherExpressShare = 55;
constexpr int NewCarShare = 300;
constexpr int ParkingSlots = 24;
constexpr int EveryWhoWaits = 9;

bool fits(const PracticeJob& job, const Vehicle& vehicle) {
    switch (job.cars) {
        case PracticeCars::Any:
            return true;
        case PracticeCars::Electric:
            return vehicle.newEnergy;
        case PracticeCars::Lorry:
            return vehicle.plate.kind() == PlateKind::Yellow;
        case PracticeCars::Fuel:
            return !vehicle.newEnergy && vehicle.plate.kind() != PlateKind::Yellow;
    }
    return true;
}

const PracticeJob& pickFitting(PracticeRandom& random, const std::vector<PracticeJob>& jobs,
                               const Vehicle& vehicle) {
    for (;;) {
        const PracticeJob& job = random.weighted(jobs);
        if (fits(job, vehicle)) return job;
    }
}

}  // namespace

void PracticeStore::arrive() {
    const auto due = std::find_if(m_comebacks.begin(), m_comebacks.end(), [this](const auto& each) {
        return each.when <= m_now && !m_cars[each.car].isHere;
    });
    if (due != m_comebacks.end()) {
        const Comeback back = *due;
        m_comebacks.erase(due);
        return takeIn(back.car, back.warranty);
    }
    const bool isExpress = m_random.chance(WashShare + OtherExpressShare);
    const std::size_t car = pickCar(isExpress);
    if (isExpress)
        sellExpress(car);
    else
        takeIn(car, std::nullopt);
}

// -- who comes

std::size_t PracticeStore::pickCar(bool forExpress) {
    const int tries = m_random.chance(NewCarShare) ? 0 : 6;
    const qint64 rest = (forExpress ? 4 : 20) * DayMs;
    for (int at = 0; at < tries && !m_cars.empty(); ++at) {
        const auto index =
            static_cast<std::size_t>(m_random.below(static_cast<int>(m_cars.size())));
        const Car& car = m_cars[index];
        const bool fitting = forExpress ? !car.vehicle.plate.isNone() : car.client.has_value();
        if (fitting && !car.isHere && m_now.ms - car.vehicle.lastVisit.ms > rest) return index;
    }
    return newCar(forExpress);
}

std::size_t PracticeStore::newCar(bool forExpress) {
    const auto serial =
        static_cast<quint32>(m_cars.size() * static_cast<std::size_t>(m_spec.stores) +
                             static_cast<std::size_t>(m_spec.store.value()));
    Vehicle drawn = practiceVehicle(m_random, serial);
    while (forExpress && drawn.plate.isNone()) drawn = practiceVehicle(m_random, serial);
    Car car;
    car.kmPerDay = m_random.between(12, 85);
    car.createdAt = m_now;
    const bool staysNobody = forExpress && m_random.chance(450);
    if (staysNobody) {
        car.vehicle = replated(Vehicle(), drawn.plate, m_now);
        car.vehicle.newEnergy = drawn.newEnergy;
        car.vehicle.version = 1;
    } else {
        const Plate plate = drawn.plate;
        drawn.plate = {};
        car.vehicle = replated(drawn, plate, m_now);
        const bool isKnown = m_clients.size() > 1 && m_random.chance(140);
        car.client = isKnown ? static_cast<std::size_t>(
                                   m_random.between(1, static_cast<int>(m_clients.size()) - 1))
                             : newClient();
        car.vehicle.owners.push_back({.customer = m_clients[*car.client].customer.id,
                                      .role = OwnerRole::Owner,
                                      .since = m_now});
    }
    car.vehicle.id = newId<VehicleId>();
    m_cars.push_back(std::move(car));
    return m_cars.size() - 1;
}

std::size_t PracticeStore::newClient() {
    Client client;
    client.customer = practiceCustomer(m_random);
    client.customer.id = newId<CustomerId>();
    client.createdAt = m_now;
    const bool isCompany = client.customer.kind == CustomerKind::Company;
    if (isCompany && m_random.chance(400))
        client.agreement = CreditAgreement{
            .customer = client.customer.id,
            .limit = Money::ofYuan(m_random.between(2, 8) * 10'000),
            .validUntil = m_spec.days[m_day].date.addYears(2),
            .paper = QStringLiteral("挂账协议，存档案柜 %1 号").arg(m_clients.size()),
            .version = 1};
    m_clients.push_back(std::move(client));
    return m_clients.size() - 1;
}

// What the reception notes of a car that comes.
void PracticeStore::come(Car& car) {
    Vehicle& vehicle = car.vehicle;
    const bool isNew = vehicle.lastVisit.isNone();
    const auto days = static_cast<int>(isNew ? 0 : (m_now.ms - vehicle.lastVisit.ms) / DayMs);
    if (!isNew) ++vehicle.version;
    // A temporary plate runs out.
    if (vehicle.plate.kind() == PlateKind::Temporary && days > 20) {
        const Plate plate = vehicle.plate;
        vehicle = replated(vehicle, Plate::of(PlateKind::Blue, plate.number()), m_now);
    }
    if (vehicle.lastOdometerKm > 0 && days > 0)
        vehicle.lastOdometerKm += car.kmPerDay * days + m_random.below(20);
    vehicle.lastVisit = m_now;
    if (car.client) m_clients[*car.client].lastVisit = m_now;
}

// -- from plate to cash in one step

void PracticeStore::sellExpress(std::size_t index) {
    Car& car = m_cars[index];
    come(car);
    const bool isWash = m_random.chance(1000 * WashShare / (WashShare + OtherExpressShare));
    const Client& client = m_clients[car.client.value_or(0)];
    const PracticeJob& sold = m_random.weighted(isWash ? practiceWashes() : practiceExpress());
    OrderState draft;
    draft.id = newId<OrderId>();
    draft.store = m_spec.store;
    draft.vehicle = car.vehicle.id;
    draft.plate = car.vehicle.plate;
    draft.sender = client.customer.id;
    draft.businessDate = m_spec.days[m_day].date;
    const StaffId by = m_shift.cashier;
    const auto begun = RepairOrder::express(draft, {jobOf(sold)}, client.customer.name, stamp(by));
    if (!ok(begun)) return;
    Visit visit(*begun);
    visit.client = car.client.value_or(0);
    const Money due = visit.order.state().bill().due();
    const Tender tender = tenderOf(Client(), due);
    pay(visit, due, tender);
    if (!ok(visit.order.settle(number(Series::Settlement), Money(), stamp(by)))) return;
    Handover handover;
    handover.keyReturned = true;
    handover.oldParts = OldParts::None;
    if (!ok(visit.order.release(handover, QString(), stamp(by)))) return;
    OrderState state = visit.order.state();
    state.number = number(Series::Order);
    visit.order = RepairOrder(std::move(state));
    leave(visit);
}

// -- taken in

Intake PracticeStore::intakeOf(const Car& car, const PracticeJob& main) {
    Intake intake;
    intake.statement = main.statement;
    intake.readBack = m_random.chance(930);
    intake.odometerKm = car.vehicle.lastOdometerKm;
    if (car.vehicle.newEnergy)
        intake.batteryPercent = m_random.between(12, 96);
    else
        intake.fuelEighths = m_random.between(1, 8);
    if (m_random.chance(90)) intake.warningLamps = m_random.pick(practice::warningLamps());
    if (!m_freeTags.empty()) {
        intake.keyTag = QString::number(m_freeTags.back());
        m_freeTags.pop_back();
        intake.parkingSlot = QStringLiteral("P%1").arg(intake.keyTag.toInt() % ParkingSlots + 1);
    }
    intake.stay.waits = car.vehicle.lastOdometerKm % EveryWhoWaits == 0;
    if (m_random.chance(240))
        intake.belongings.push_back(
            {.name = m_random.pick(practice::belongings()), .valuable = m_random.chance(150)});
    else
        intake.noBelongings = m_random.chance(700);
    if (m_random.chance(230))
        intake.walkRound.damages.push_back({.view = static_cast<CarView>(m_random.below(5)),
                                            .x = m_random.between(100, 900),
                                            .y = m_random.between(100, 900),
                                            .kind = static_cast<DamageKind>(m_random.skewed(3)),
                                            .note = m_random.pick(practice::damageNotes())});
    else
        intake.walkRound.nothingFound = m_random.chance(900);
    return intake;
}

std::vector<const PracticeJob*> PracticeStore::planFor(const Vehicle& vehicle) {
    std::vector<const PracticeJob*> plan{&pickFitting(m_random, practiceMain(), vehicle)};
    if (plan.front()->kind == JobKind::Diagnosis) return plan;
    const int extras = m_random.chance(300) ? m_random.between(1, 2) : 0;
    for (int at = 0; at < extras; ++at) {
        const PracticeJob& extra = pickFitting(m_random, practiceExtras(), vehicle);
        const bool known = std::any_of(plan.begin(), plan.end(), [&](const PracticeJob* each) {
            return each->title == extra.title;
        });
        if (!known) plan.push_back(&extra);
    }
    return plan;
}

Result<RepairOrder> PracticeStore::drafted(const Car& car, const PracticeJob& main,
                                           CustomerId sender, int minutes) {
    OrderState draft;
    draft.id = newId<OrderId>();
    draft.store = m_spec.store;
    draft.repairClass = main.repairClass;
    draft.vehicle = car.vehicle.id;
    draft.plate = car.vehicle.plate;
    draft.sender = sender;
    draft.businessDate = m_spec.days[m_day].date;
    draft.intake = intakeOf(car, main);
    PromiseChange promise;
    promise.dueAt = promiseFor(minutes);
    draft.promises.push_back(promise);
    draft.number = number(Series::Order);
    return RepairOrder::takeIn(draft, stamp(m_random.pick(m_crew.advisors)));
}

void PracticeStore::takeIn(std::size_t index, std::optional<JobWarranty> comeback) {
    Car& car = m_cars[index];
    come(car);
    const auto plan = planFor(car.vehicle);
    const CustomerId sender = m_clients[*car.client].customer.id;
    int minutes = 0;
    for (const PracticeJob* each : plan) minutes += each->minutes;
    auto begun = drafted(car, *plan.front(), sender, minutes);
    if (!ok(begun)) return;
    Visit visit(*begun);
    visit.car = index;
    visit.client = *car.client;
    visit.plan = plan;
    car.isHere = true;
    const quint64 id = ++m_visitCount;
    if (comeback && isLive(*comeback, m_spec.days[m_day].date, car.vehicle.lastOdometerKm)) {
        Job again = jobOf(*plan.front());
        again.title = QStringLiteral("返修：") + comeback->title;
        again.lines.resize(1);  // the labour alone
        if (!ok(visit.order.addComeback(*comeback, again, stamp(visit.order.state().advisor))))
            return;
        visit.minutes[again.id] = 40;
        visit.plan.clear();
    }
    m_visits.emplace(id, std::move(visit));
    at(soon(4, 16), Step::Quote, id);
}

// -- quote and answer

Job PracticeStore::jobOf(const PracticeJob& job) {
    Job quoted;
    quoted.id = newId<JobId>();
    quoted.title = job.title;
    quoted.kind = job.kind;
    if (job.kind != JobKind::Diagnosis) quoted.cause = job.cause;
    Line labour;
    labour.id = newId<LineId>();
    labour.name = job.title;
    labour.unitPrice = Money::ofYuan(job.priceYuan);
    const Quantity hours = Quantity::ofThousandths(job.hoursTh);
    if (job.hoursTh > 0) {
        const Money rate = Money::ofFen(labour.unitPrice.fen() * 1000 / job.hoursTh);
        if (rate.times(hours) == labour.unitPrice) {
            labour.quantity = hours;
            labour.unit = QStringLiteral("小时");
            labour.unitPrice = rate;
        }
    }
    quoted.lines.push_back(labour);
    for (const PracticeUse& use : job.uses) {
        const PracticePart& part = practiceParts()[use.part];
        Line line;
        line.id = newId<LineId>();
        line.kind = part.grade == PartGrade::NotStated ? LineKind::Material : LineKind::Part;
        line.code = part.code;
        line.name = part.name;
        line.unit = part.unit;
        line.quantity = Quantity::ofThousandths(use.quantityTh);
        line.unitPrice = Money::ofYuan(part.priceYuan);
        line.grade = part.grade;
        line.part = practicePartId(use.part);
        quoted.lines.push_back(line);
    }
    return quoted;
}

void PracticeStore::quote(quint64 id) {
    Visit& asked = visit(id);
    const Stamp now = stamp(asked.order.state().advisor);
    for (const PracticeJob* each : asked.plan) {
        Job job = jobOf(*each);
        // Some bring their own oil.
        if (job.lines.size() > 1 && m_random.chance(18)) {
            Line& own = job.lines[1];
            own.customerSupplied = true;
            own.part = {};
            own.name += QStringLiteral("（客户自备）");
        }
        asked.minutes[job.id] = each->minutes;
        if (!ok(asked.order.addJob(job, now))) return;
    }
    if (m_random.chance(180) && !ok(asked.order.askForWash(true, now))) return;
    if (!ok(asked.order.offer(now))) return;
    at(soon(3, 14), Step::Answer, id);
    at({asked.order.state().promisedAt().ms - 20 * 60'000}, Step::CheckPromise, id);
}

ConsentProof PracticeStore::proofOf(const Visit& visit, ConsentWay way) const {
    const Customer& customer = m_clients[visit.client].customer;
    ConsentProof proof{.way = way, .person = customer.name};
    if (way == ConsentWay::Phone)
        proof.evidence = {.number = customer.phone().number(),
                          .calledAt = m_now.plusMinutes(-2),
                          .words = QStringLiteral("好的，就按你说的做"),
                          .recording = QStringLiteral("录音 %1").arg(visit.order.state().number),
                          .source = {}};
    if (way == ConsentWay::Message)
        proof.evidence = {.number = {},
                          .calledAt = {},
                          .words = QStringLiteral("同意，做吧"),
                          .recording = {},
                          .source = QStringLiteral("微信")};
    return proof;
}

// The customer answers for these jobs; each is declined with this chance.
void PracticeStore::agreeOn(Visit& visit, const std::vector<JobId>& jobs, ConsentWay way,
                            int declined, const std::optional<PromiseMove>& move) {
    std::vector<Answer> answers;
    for (const JobId job : jobs) {
        Answer answer{.job = job, .revision = visit.order.state().job(job)->revision};
        // What people come for is rarely what they decline.
        const int chance = answers.empty() && jobs.size() > 1 ? declined / 6 : declined;
        answer.approved = !m_random.chance(chance);
        if (!answer.approved) answer.reason = m_random.pick(practice::declineReasons());
        answers.push_back(answer);
    }
    const Stamp now = stamp(visit.order.state().advisor);
    if (!ok(visit.order.decide(answers, proofOf(visit, way), now, move))) return;
    for (const Answer& answer : answers)
        if (answer.approved) visit.todo.push_back(answer.job);
}

void PracticeStore::answer(quint64 id) {
    Visit& asked = visit(id);
    std::vector<JobId> jobs;
    for (const Job& job : asked.order.state().jobs) jobs.push_back(job.id);
    const bool isComeback = asked.order.state().jobs.front().isComeback();
    const int draw = m_random.below(1000);
    const ConsentWay way = draw < 700   ? ConsentWay::InPerson
                           : draw < 860 ? ConsentWay::Phone
                                        : ConsentWay::Message;
    agreeOn(asked, jobs, way, isComeback ? 0 : jobs.size() > 1 ? 200 : 25);
    if (m_failure) return;
    if (asked.todo.empty()) return at(soon(5, 40), Step::GoAway, id);
    const Money due = asked.order.state().bill().due();
    if (due > Money::ofYuan(1500) && m_random.chance(350)) {
        // Half of it, in round hundreds.
        pay(asked, Money::ofYuan(due.fen() / 20'000 * 100), tenderOf(Client(), due));
    }
    at(soon(4, 20), Step::Start, id);
}

void PracticeStore::goAway(quint64 id) {
    Visit& gone = visit(id);
    const CancelWish wish{.reason = m_random.pick(practice::cancelReasons()), .handedBack = true};
    if (!ok(gone.order.cancel(wish, stamp(gone.order.state().advisor)))) return;
    m_cars[gone.car].isHere = false;
    if (!gone.order.state().intake.keyTag.isEmpty())
        m_freeTags.push_back(gone.order.state().intake.keyTag.toInt());
    leave(gone);
    forgetIfOver(id);
}

}  // namespace baydesk
