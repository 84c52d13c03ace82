#include "network/CarVisit.h"

#include "application/order/Orders.h"
#include "application/order/Quoting.h"
#include "application/parts/PriceBook.h"
#include "application/practice/PracticeNames.h"
#include "application/search/Finder.h"
#include "application/settlement/Cashier.h"
#include "application/workshop/Quality.h"
#include "application/workshop/Workshop.h"
#include "support/OrderStages.h"

#include <algorithm>

namespace baydesk::testing {

namespace {

constexpr int MostRefusals = 12;
constexpr int NewCarsPerCounter = 10'000;
constexpr int NewCarsFrom = 40'000'000;  // far from those of the practice store
constexpr int SignatureBytes = 6'000;
constexpr int HitsShown = 20;

// How long a person takes until the next press, in minutes.
double minutesBefore(NextAction next) {
    if (next == NextAction::FinishWork) return 35;
    if (next == NextAction::Settle) return 10;
    return 4;
}

}  // namespace

void CarVisit::begin(BusyCounter& counter) {
    const auto visit = std::make_shared<CarVisit>(counter);
    if (counter.oneIn(2) || !visit->recogniseSomebody()) visit->writeDownSomebodyNew();
    visit->in(counter.about(3), &CarVisit::takeIn);
}

void CarVisit::in(double minutes, Method method) {
    m_counter.later(minutes, [self = shared_from_this(), method] { (self.get()->*method)(); });
}

// -- arrival

bool CarVisit::recogniseSomebody() {
    const QString tail = QStringLiteral("%1").arg(m_counter.draw(1000), 3, 10, QLatin1Char('0'));
    const auto hits =
        m_counter.look("search", [&](Workplace& shop) { return find(shop, tail, HitsShown); });
    if (!hits) return false;
    const auto known = std::find_if(hits->begin(), hits->end(), [](const Found& each) {
        return each.kind == Found::Kind::Vehicle && !each.isInShop();
    });
    if (known == hits->end()) return false;
    const auto facts =
        m_counter.look("car", [&](Workplace& shop) { return vehicleFacts(shop, known->vehicle); });
    if (!facts || !facts->vehicle || facts->customers.empty()) return false;
    m_form.vehicle = facts->vehicle->id;
    m_form.plate = facts->vehicle->plate;
    m_form.sender = facts->customers.front().id;
    m_form.intake.odometerKm = facts->vehicle->lastOdometerKm + 1 + m_counter.draw(3000);
    return true;
}

void CarVisit::writeDownSomebodyNew() {
    PracticeRandom random(m_counter.random()());
    const int serial =
        NewCarsFrom + m_counter.number() * NewCarsPerCounter + m_counter.draw(NewCarsPerCounter);
    const Vehicle car = practiceVehicle(random, static_cast<quint32>(serial));
    const Customer person = practiceCustomer(random);
    m_form.plate = car.plate;
    m_form.vin = car.vin;
    m_form.brand = car.brand;
    m_form.model = car.model;
    m_form.senderName = person.name;
    m_form.honorific = person.honorific;
    if (!person.phones.empty()) m_form.phone = person.phones.front().phone;
    m_form.intake.odometerKm = 1000 + m_counter.draw(90'000);
}

void CarVisit::takeIn() {
    Intake& intake = m_form.intake;
    const std::optional<int> km = intake.odometerKm;
    intake = carAtTheDoor().intake;
    intake.odometerKm = km;
    intake.odometerReason = QStringLiteral("按仪表");
    intake.keyTag = QString::number(1 + m_counter.draw(m_counter.hooks()));
    m_form.promisedAt = m_counter.now().plusHours(4);
    m_counter.tell({.verb = Verb::TakeIn,
                    .by = m_counter.people().front,
                    .work =
                        [form = m_form](Workplace& shop, const Caller& caller) {
                            return baydesk::takeIn(shop, caller, form);
                        },
                    .done =
                        [self = shared_from_this()](const Outcome& outcome) {
                            self->m_order.id = OrderId(outcome.id);
                            self->in(0, &CarVisit::readPage);
                        },
                    .refused =
                        [self = shared_from_this()](const Error& error) {
                            // Another hook; a car that another counter has taken in stays there.
                            if (error.has(ErrorKind::KeyTagInUse) &&
                                ++self->m_refusals < MostRefusals)
                                self->in(0.5, &CarVisit::takeIn);
                        }});
}

// -- its page

void CarVisit::readPage() {
    const auto view =
        m_counter.look("order", [id = m_order.id](Workplace& shop) { return orderView(shop, id); });
    if (!view) {
        in(1, &CarVisit::readPage);
        return;
    }
    m_order = view->order;
    m_next = view->next;
    if (m_refusals < MostRefusals) in(m_counter.about(minutesBefore(m_next)), &CarVisit::pressNext);
}

void CarVisit::pressNext() {
    switch (m_next) {
        case NextAction::WriteQuote:
            quote();
            return;
        case NextAction::AwaitDecision:
            answer();
            return;
        case NextAction::Dispatch:
            m_order.payments.empty() && m_counter.oneIn(6) ? takeDeposit() : dispatchNext();
            return;
        case NextAction::StartWork:
            beginWork();
            return;
        case NextAction::FinishWork:
            finish();
            return;
        case NextAction::Inspect:
            check();
            return;
        case NextAction::MarkReady:
            tell(Verb::MarkReady, m_counter.people().front,
                 [id = m_order.id](Workplace& shop, const Caller& caller) {
                     return markReady(shop, caller, id, belongings());
                 });
            return;
        case NextAction::Settle:
            pay();
            return;
        case NextAction::Release:
            handOver();
            return;
        case NextAction::AgreeSomething:
        case NextAction::PriceSupplement:
        case NextAction::CallSupplement:
        case NextAction::AwaitReturn:
        case NextAction::FollowUp:
        case NextAction::Nothing:
            return;  // it has left, or is somebody else's
    }
}

void CarVisit::tell(Verb verb, StaffId by, BusyCounter::Work work, Money money) {
    m_counter.tell(
        {.verb = verb,
         .by = by,
         .work = std::move(work),
         .done = [self = shared_from_this()](const Outcome&) { self->in(0, &CarVisit::readPage); },
         .refused = [self = shared_from_this()](const Error& error) { self->refused(error); },
         .money = money});
}

void CarVisit::refused(const Error& error) {
    ++m_refusals;
    m_lacksParts = error.has(ErrorKind::NotEnoughStock) || error.has(ErrorKind::StockReserved);
    in(0, &CarVisit::readPage);
}

// -- quote

std::vector<Line> CarVisit::linesOf(const PracticeJob& job) {
    Line labour;
    labour.name = job.title;
    labour.unitPrice = Money::ofYuan(std::max(1, job.priceYuan));
    std::vector<Line> lines{labour};
    for (const PracticeUse& use : job.uses) {
        const PracticePart& wanted = practiceParts()[use.part];
        const auto found = m_counter.look(
            "parts", [&](Workplace& shop) { return findParts(shop, wanted.code, 1); });
        if (!found || found->empty()) continue;
        const Part& part = found->front().part;
        Line line;
        line.kind = LineKind::Part;
        line.code = part.code;
        line.name = part.name;
        line.unit = part.unit;
        line.unitPrice = part.price;
        line.grade = part.grade;
        line.quantity = Quantity::ofThousandths(use.quantityTh);
        line.part = part.id;
        lines.push_back(line);
    }
    return lines;
}

void CarVisit::quote() {
    const StaffId front = m_counter.people().front;
    const bool isEnough = m_order.jobs.size() > 1 || (!m_order.jobs.empty() && m_counter.oneIn(2));
    if (isEnough) {
        tell(Verb::Offer, front, [id = m_order.id](Workplace& shop, const Caller& caller) {
            return offer(shop, caller, id);
        });
        return;
    }
    const auto& list = m_order.jobs.empty() ? practiceMain() : practiceExtras();
    const PracticeJob& job =
        list[static_cast<std::size_t>(m_counter.draw(static_cast<int>(list.size())))];
    JobForm form;
    form.order = m_order.id;
    form.title = job.title;
    form.cause = job.cause;
    form.lines = linesOf(job);
    tell(Verb::EditJobs, front,
         [form](Workplace& shop, const Caller& caller) { return saveJob(shop, caller, form); });
}

void CarVisit::answer() {
    DecisionForm form;
    form.order = m_order.id;
    form.person = QStringLiteral("陈晓雯");
    if (m_counter.oneIn(2)) {
        form.way = ConsentWay::Signature;
        form.signaturePng = "\x89PNG\r\n\x1A\n" +
                            QByteArray(SignatureBytes, static_cast<char>(m_counter.draw(256)));
    }
    for (const Job& job : m_order.jobs)
        if (job.approval == ApprovalState::Offered)
            form.answers.push_back({.job = job.id, .revision = job.revision});
    tell(Verb::Decide, m_counter.people().front,
         [form](Workplace& shop, const Caller& caller) { return decide(shop, caller, form); });
}

// -- workshop

JobId CarVisit::firstIn(std::initializer_list<WorkshopState> states) const {
    for (const Job& job : m_order.jobs)
        if (job.isApproved() &&
            std::find(states.begin(), states.end(), job.workshop) != states.end())
            return job.id;
    return {};
}

void CarVisit::dispatchNext() {
    const auto waiting = std::find_if(m_order.jobs.begin(), m_order.jobs.end(), [](const Job& job) {
        return job.isApproved() && job.technicians.empty();
    });
    const JobId job = waiting == m_order.jobs.end() ? JobId() : waiting->id;
    const auto& technicians = m_counter.people().technicians;
    const StaffId technician =
        technicians[static_cast<std::size_t>(m_counter.draw(static_cast<int>(technicians.size())))];
    tell(Verb::Dispatch, m_counter.people().front,
         [id = m_order.id, job, technician](Workplace& shop, const Caller& caller) {
             return dispatch(shop, caller, id, job, technician);
         });
}

void CarVisit::beginWork() {
    const JobId job = firstIn({WorkshopState::Waiting, WorkshopState::OnHold});
    if (std::exchange(m_lacksParts, false)) {
        tell(Verb::IssueAnyway, m_counter.people().manager,
             [id = m_order.id, job](Workplace& shop, const Caller& caller) {
                 return issueAnyway(shop, caller, id, job, QStringLiteral("刚到货"));
             });
        return;
    }
    const Job* const known = m_order.job(job);
    const StaffId technician =
        known && !known->technicians.empty() ? known->technicians.front().technician : StaffId();
    tell(Verb::Work, technician, [id = m_order.id, job](Workplace& shop, const Caller& caller) {
        return startWork(shop, caller, id, job);
    });
}

void CarVisit::finish() {
    const JobId job = firstIn({WorkshopState::InWork});
    const Job* const known = m_order.job(job);
    const StaffId technician =
        known && !known->technicians.empty() ? known->technicians.front().technician : StaffId();
    tell(Verb::Work, technician, [id = m_order.id, job](Workplace& shop, const Caller& caller) {
        return finishWork(shop, caller, id, job, allChecked());
    });
}

void CarVisit::check() {
    tell(Verb::Inspect, m_counter.people().inspector,
         [id = m_order.id, job = firstIn({WorkshopState::QualityCheck})](Workplace& shop,
                                                                         const Caller& caller) {
             return inspect(shop, caller, id, {.job = job});
         });
}

// -- cash desk

void CarVisit::takeDeposit() {
    const Money some = Money::ofFen(std::min<qint64>(10'000, m_order.bill().due().fen()));
    tell(
        Verb::TakePayment, m_counter.people().front,
        [id = m_order.id, some](Workplace& shop, const Caller& caller) {
            return takePayment(shop, caller, id, {{.tender = Tender::WeChat, .amount = some}});
        },
        some);
}

void CarVisit::pay() {
    const Money due = m_order.bill().due();
    const Money some = m_counter.oneIn(3) ? Money::ofFen(due.fen() / 3) : Money();
    std::vector<Tendered> tenders;
    if (some > Money()) tenders.push_back({.tender = Tender::Alipay, .amount = some});
    if (due > some) tenders.push_back({.tender = Tender::Cash, .amount = due - some});
    tell(
        Verb::Settle, m_counter.people().front,
        [id = m_order.id, tenders](Workplace& shop, const Caller& caller) {
            return settle(shop, caller, id, tenders, Money());
        },
        due);
}

void CarVisit::handOver() {
    Handover handover = everythingBack();
    handover.odometerKm = m_order.intake.odometerKm;
    tell(Verb::Release, m_counter.people().front,
         [id = m_order.id, handover](Workplace& shop, const Caller& caller) {
             return release(shop, caller, id, handover);
         });
}

}  // namespace baydesk::testing
