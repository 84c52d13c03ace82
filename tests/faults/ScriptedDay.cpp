#include "faults/ScriptedDay.h"

#include "application/followup/FollowUps.h"
#include "application/order/Orders.h"
#include "application/order/Quoting.h"
#include "application/order/Reception.h"
#include "application/parts/PriceBook.h"
#include "application/settlement/MoneyBack.h"
#include "application/settlement/Shifts.h"
#include "application/staff/StaffDesk.h"
#include "application/store/Shops.h"
#include "application/workshop/Workshop.h"
#include "domain/order/NextStep.h"
#include "storage/audit/AuditSealer.h"
#include "storage/sql/Query.h"
#include "support/OrderStages.h"

#include <algorithm>

namespace baydesk::testing {

namespace {

constexpr int MinutesBetweenPresses = 60;
constexpr int CarsAtOnce = 4;
const QString Manager = QStringLiteral("周店长");
const QString TechnicianName = QStringLiteral("王海");
const QString InspectorName = QStringLiteral("李质检");
const QString CustomerName = QStringLiteral("陈晓雯");
const QString Reason = QStringLiteral("客户要求");

JobId firstIn(const OrderState& order, std::initializer_list<WorkshopState> states) {
    for (const Job& job : order.jobs)
        if (job.isApproved() &&
            std::find(states.begin(), states.end(), job.workshop) != states.end())
            return job.id;
    return {};
}

Result<Outcome> imported(const Result<ImportCounts>& counts) {
    if (!counts) return counts.error();
    return Outcome{};
}

}  // namespace

ScriptedDay::ScriptedDay(DatabaseAddress address, unsigned seed, QString name)
    : m_address(std::move(address)), m_seed(seed), m_name(std::move(name)), m_clock(nineOClock()) {}

Done ScriptedDay::open() {
    m_shop.reset();
    auto opened = openWorkplace(m_address, m_clock);
    if (!opened) return opened.error();
    m_shop = std::move(opened).value();
    return {};
}

int ScriptedDay::pressed() {
    const QString ours = m_name + QLatin1String("-%");
    const auto count = shop().database->read([&ours](Session& session) {
        return sql::one(session, QStringLiteral("SELECT count(*) FROM verb_done WHERE key LIKE ?"),
                        {ours}, [](const sql::Row& row) { return row.number(0); });
    });
    return count && *count ? **count + (m_name.isEmpty() ? 0 : SetUp) : -1;
}

Result<Outcome> ScriptedDay::press() {
    const int number = pressed() + 1;
    std::seed_seq seeds{m_seed, static_cast<unsigned>(number)};
    m_random.seed(seeds);
    m_clock.set(nineOClock(qint64{MinutesBetweenPresses} * number + m_missetMinutes));
    m_press = {number, {}};
    auto [verb, work] = choose(number);
    m_press.verb = verb;
    if (m_told) m_told(m_press);
    return work();
}

Done ScriptedDay::keepHouse() {
    if (!shop().store.isNone())
        if (const auto sealed = AuditSealer::seal(*shop().database, shop().store); !sealed)
            return sealed.error();
    shop().database->idle();
    return {};
}

StaffId ScriptedDay::idOf(const QString& name) {
    const auto everybody = staffList(shop());
    if (everybody)
        for (const Staff& each : *everybody)
            if (each.name == name) return each.id;
    return {};
}

Caller ScriptedDay::person(const QString& name) {
    return {.by = idOf(name),
            .key = IdempotencyKey(QStringLiteral("%1-%2").arg(m_name).arg(m_press.number))};
}

Caller ScriptedDay::manager() { return person(Manager); }

std::pair<QString, ScriptedDay::Verb> ScriptedDay::prepare(int number) {
    const auto hire = [this](const QString& name, Role role) {
        StaffForm form;
        form.name = name;
        form.roles = {role};
        form.newPin = QStringLiteral("1357");
        return saveStaff(shop(), manager(), form);
    };
    switch (number) {
        case 1:
            return {QStringLiteral("set up"), [this] {
                        return setUpShop(shop(),
                                         {.shopName = QStringLiteral("顺风汽修"),
                                          .managerName = Manager,
                                          .pin = QStringLiteral("2468")},
                                         manager().key);
                    }};
        case 2:
            return {QStringLiteral("import parts"), [this] {
                        PartEntry pads;
                        pads.part.code = QStringLiteral("BP-001");
                        pads.part.name = QStringLiteral("前刹车片");
                        pads.part.unit = QStringLiteral("盒");
                        pads.part.price = Money::ofYuan(160);
                        pads.onHand = Quantity::of(10'000);
                        return imported(importParts(shop(), manager(), {pads}));
                    }};
        case 3:
            return {QStringLiteral("import labour"), [this] {
                        LabourItem brakes;
                        brakes.name = QStringLiteral("更换前刹车片");
                        brakes.section = QStringLiteral("机修");
                        brakes.price = Money::ofYuan(280);
                        return imported(importLabour(shop(), manager(), {brakes}));
                    }};
        case 4:
            return {QStringLiteral("hire"), [=] { return hire(TechnicianName, Role::Technician); }};
        case 5:
            return {QStringLiteral("hire"), [=] { return hire(InspectorName, Role::Inspector); }};
        default:
            return {QStringLiteral("open shift"),
                    [this] { return openShift(shop(), manager(), Money::ofYuan(500)); }};
    }
}

std::pair<QString, ScriptedDay::Verb> ScriptedDay::choose(int number) {
    if (number <= SetUp) return prepare(number);
    const auto calls = dueCalls(shop());
    if (calls && !calls->empty() && oneIn(4)) return call(calls->front().id);
    const auto open = openOrders(shop());
    if (!open || open->size() < CarsAtOnce || oneIn(12)) return receive();
    const auto& row = (*open)[static_cast<std::size_t>(draw(static_cast<int>(open->size())))];
    const auto view = orderView(shop(), row.id);
    return view ? goOn(view->order) : receive();
}

std::pair<QString, ScriptedDay::Verb> ScriptedDay::receive() {
    ReceptionForm form;
    form.plate = Plate::guess(QStringLiteral("粤%1%2")
                                  .arg(m_name.isEmpty() ? QStringLiteral("B") : m_name)
                                  .arg(10'000 + m_press.number));
    form.brand = QStringLiteral("大众");
    form.model = QStringLiteral("朗逸");
    form.senderName = CustomerName;
    form.honorific = Honorific::Ms;
    form.phone = Phone::of(QStringLiteral("139006%1").arg(10'000 + draw(90'000)));
    form.intake = carAtTheDoor().intake;
    form.intake.keyTag = m_name + QString::number(m_press.number);
    form.promisedAt = m_clock.now().plusHours(8);
    return {QStringLiteral("take in"), [=, this] { return takeIn(shop(), manager(), form); }};
}

std::pair<QString, ScriptedDay::Verb> ScriptedDay::quote(const OrderState& order) {
    if (!order.jobs.empty())
        return {QStringLiteral("offer"),
                [=, this, id = order.id] { return offer(shop(), manager(), id); }};
    JobForm form;
    form.order = order.id;
    form.title = QStringLiteral("更换前刹车片");
    form.lines = brakeJob().lines;
    for (Line& line : form.lines) line.id = {};
    form.lines.front().unitPrice = Money::ofFen(10'000 + draw(40'000));
    const auto parts = findParts(shop(), QStringLiteral("BP-001"), 1);
    if (parts && !parts->empty()) form.lines.back().part = parts->front().part.id;
    return {QStringLiteral("quote"), [=, this] { return saveJob(shop(), manager(), form); }};
}

// With a signature, so that the attachments' file is written too.
std::pair<QString, ScriptedDay::Verb> ScriptedDay::answer(const OrderState& order) {
    DecisionForm form;
    form.order = order.id;
    form.way = ConsentWay::Signature;
    form.person = CustomerName;
    form.signaturePng =
        "\x89PNG\r\n\x1A\n" + QByteArray(2'000 + draw(6'000), static_cast<char>(draw(256)));
    for (const Job& job : order.jobs)
        if (job.approval == ApprovalState::Offered)
            form.answers.push_back({.job = job.id, .revision = job.revision});
    return {QStringLiteral("decide"), [=, this] { return decide(shop(), manager(), form); }};
}

std::pair<QString, ScriptedDay::Verb> ScriptedDay::inWorkshop(const OrderState& order,
                                                              NextAction next) {
    const OrderId id = order.id;
    if (next == NextAction::Dispatch)
        return {QStringLiteral("dispatch"), [=, this, job = order.jobs.front().id] {
                    return dispatch(shop(), manager(), id, job, idOf(TechnicianName));
                }};
    if (next == NextAction::StartWork)
        return {QStringLiteral("start"),
                [=, this, job = firstIn(order, {WorkshopState::Waiting, WorkshopState::OnHold})] {
                    return startWork(shop(), person(TechnicianName), id, job);
                }};
    if (next == NextAction::FinishWork)
        return {QStringLiteral("finish"), [=, this, job = firstIn(order, {WorkshopState::InWork})] {
                    return finishWork(shop(), person(TechnicianName), id, job,
                                      {true, true, true, true});
                }};
    if (next == NextAction::Inspect)
        return {QStringLiteral("inspect"),
                [=, this, job = firstIn(order, {WorkshopState::QualityCheck})] {
                    return inspect(shop(), person(InspectorName), id, {.job = job});
                }};
    return {QStringLiteral("ready"),
            [=, this] { return markReady(shop(), manager(), id, belongings()); }};
}

std::pair<QString, ScriptedDay::Verb> ScriptedDay::atCashDesk(const OrderState& order) {
    const OrderId id = order.id;
    const Money due = order.bill().due();
    if (!order.discount && due > Money::ofYuan(10) && oneIn(4))
        return {QStringLiteral("discount"), [=, this, some = Money::ofFen(1 + draw(900))] {
                    return giveDiscount(
                        shop(), manager(),
                        {.order = id, .amount = some, .standard = Reason, .reason = Reason});
                }};
    const Money some = Money::ofFen(1 + draw(static_cast<int>(std::max<qint64>(2, due.fen())) - 1));
    if (due > some && oneIn(3))
        return {QStringLiteral("part payment"), [=, this] {
                    return takePayment(shop(), manager(), id,
                                       {{.tender = Tender::WeChat, .amount = some}});
                }};
    return {
        QStringLiteral("settle"), [=, this] {
            std::vector<Tendered> tenders;
            if (due > some) tenders.push_back({.tender = Tender::Cash, .amount = due - some});
            if (due > Money())
                tenders.push_back({.tender = Tender::Alipay, .amount = due > some ? some : due});
            return settle(shop(), manager(), id, tenders, Money());
        }};
}

std::pair<QString, ScriptedDay::Verb> ScriptedDay::goOn(const OrderState& order) {
    const OrderId id = order.id;
    switch (const NextAction next = nextAction(order)) {
        case NextAction::WriteQuote:
            return quote(order);
        case NextAction::AwaitDecision:
        case NextAction::CallSupplement:
        case NextAction::AgreeSomething:
            return answer(order);
        case NextAction::Settle:
            return atCashDesk(order);
        case NextAction::Release:
            if (oneIn(5))
                return {QStringLiteral("reverse"),
                        [=, this] { return reverse(shop(), manager(), id, Reason); }};
            return {QStringLiteral("release"),
                    [=, this] { return release(shop(), manager(), id, everythingBack()); }};
        case NextAction::Dispatch:
        case NextAction::StartWork:
        case NextAction::FinishWork:
        case NextAction::Inspect:
        case NextAction::MarkReady:
            return inWorkshop(order, next);
        case NextAction::PriceSupplement:
        case NextAction::AwaitReturn:
        case NextAction::FollowUp:
        case NextAction::Nothing:
            break;
    }
    return receive();
}

std::pair<QString, ScriptedDay::Verb> ScriptedDay::call(FollowUpId task) {
    CallReport report;
    report.outcome = oneIn(4) ? CallOutcome::NoAnswer : CallOutcome::Reached;
    if (report.outcome == CallOutcome::Reached) {
        report.score = 1 + draw(5);
        report.words = QStringLiteral("还有一点响");
    }
    return {QStringLiteral("call"),
            [=, this] { return recordCall(shop(), manager(), task, report); }};
}

}  // namespace baydesk::testing
