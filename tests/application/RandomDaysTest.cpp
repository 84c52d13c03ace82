// Ten thousand buttons pressed at random by people of every role: whatever comes in whatever order,
// no state is reached that the trade forbids, and money and stock add up.
#include "application/followup/FollowUps.h"
#include "application/order/Orders.h"
#include "application/settlement/MoneyBack.h"
#include "application/settlement/Shifts.h"
#include "application/store/StoreCare.h"
#include "application/workshop/Exits.h"
#include "application/workshop/Supplements.h"
#include "application/workshop/Workshop.h"
#include "domain/workshop/Quality.h"
#include "support/ShopFixture.h"

#include <random>

namespace baydesk::testing {

namespace {

constexpr int Cars = 12;
constexpr int Presses = 10'000;
constexpr int PressesOnServer = 2'500;  // the same walk, as far as a minute carries it
constexpr int PressesBetweenLooks = 250;

class RandomDaysTest : public ShopFixture {
protected:
    void SetUp() override {
        ShopFixture::SetUp();
        for (int role = 0; role < RoleCount; ++role) staff(static_cast<Role>(role));
        done(openShift(shop(), asManager(), Money()));
    }

    // -- drawing lots

    int draw(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    bool oneIn(int times) { return draw(times) == 0; }
    Caller anybody() { return oneIn(2) ? asManager() : as(static_cast<Role>(draw(RoleCount))); }
    // One of the latest orders mostly: the others have left long ago.
    OrderId anyOrder() {
        const int count = static_cast<int>(m_orders.size());
        const int from = oneIn(8) ? 0 : std::max(0, count - Cars);
        return m_orders[static_cast<std::size_t>(from + draw(count - from))];
    }
    template <typename T>
    const T* anyOf(const std::vector<T>& list) {
        return list.empty() ? nullptr
                            : &list[static_cast<std::size_t>(draw(static_cast<int>(list.size())))];
    }

    // -- one press

    void press() {
        clock().advanceMinutes(draw(40));
        if (m_orders.size() < 4 || oneIn(40)) {
            comeIn();
            return;
        }
        const OrderId order = anyOrder();
        const OrderState now = state(order);
        const Job* job = anyOf(now.jobs);
        const JobId id = job ? job->id : JobId();
        switch (draw(32)) {
            case 0:
                count(saveJob(shop(), anybody(), anyJob(order, job)));
                break;
            case 1:
                count(removeJob(shop(), anybody(), order, id));
                break;
            case 2:
                count(offer(shop(), anybody(), order));
                break;
            case 3:
            case 4:
                answer(now);
                break;
            case 5:
                count(dispatch(shop(), anybody(), order, id,
                               staff(oneIn(4) ? Role::Cashier : Role::Technician)));
                break;
            case 6:
                count(startWork(shop(), anybody(), order, id));
                break;
            case 7:
                count(finishWork(shop(), anybody(), order, id, oneIn(5) ? SelfCheck() : checked()));
                break;
            case 8:
                count(inspect(shop(), anybody(), order,
                              {.job = id, .passed = !oneIn(4), .cause = QStringLiteral("渗油")}));
                break;
            case 9:
                count(markReady(shop(), anybody(), order,
                                oneIn(4) ? std::vector<QString>() : belongings()));
                break;
            case 10:
                count(takePayment(shop(), anybody(), order,
                                  {{.tender = Tender::WeChat, .amount = Money::ofYuan(draw(90))}}));
                break;
            case 11:
                count(settle(shop(), anybody(), order, paying(now), Money::ofFen(draw(3))));
                break;
            case 12:
                count(release(shop(), anybody(), order, oneIn(4) ? Handover() : handedBack()));
                break;
            case 13:
                count(changePromise(shop(), anybody(),
                                    {order, clock().now().plusMinutes(draw(600) - 100),
                                     QStringLiteral("等待配件")}));
                break;
            case 14:
                call();
                break;
            case 15:
                count(adjustStock(shop(), anybody(), part(QStringLiteral("BP-001")).id,
                                  Quantity::of(draw(60)), QStringLiteral("盘点")));
                break;
            case 16:
                count(holdWork(shop(), anybody(),
                               {.order = order,
                                .job = id,
                                .reason = static_cast<HoldReason>(draw(5)),
                                .note = {}}));
                break;
            case 17:
                count(oneIn(2) ? clockOn(shop(), anybody(), order, id, staff(Role::Technician))
                               : clockOff(shop(), anybody(), order, id, staff(Role::Technician)));
                break;
            case 18:
                count(reportSupplement(shop(), anybody(),
                                       {.order = order,
                                        .foundAt = id,
                                        .words = QStringLiteral("渗油"),
                                        .jobWaits = oneIn(2)}));
                break;
            case 19:
                if (oneIn(6)) count(askForWash(shop(), anybody(), order, oneIn(2)));
                if (oneIn(2)) count(recordWash(shop(), anybody(), order));
                break;
            case 20:
                money(now);
                break;
            case 21:
                if (oneIn(4))
                    count(
                        sendOut(shop(), anybody(), order,
                                {.purpose = static_cast<ExitPurpose>(draw(2)),
                                 .driver = QStringLiteral("王海"),
                                 .destination = oneIn(2) ? QString() : QStringLiteral("钣金厂")}));
                break;
            default:
                goOn(now);
                break;
        }
    }

    // What is given away, given back, reversed or broken off.
    void money(const OrderState& now) {
        const QString reason = QStringLiteral("客户要求");
        const Money some = Money::ofFen(1 + draw(20'000));
        switch (draw(8)) {
            case 0: {
                const auto outcome = reverse(shop(), anybody(), now.id, reason);
                count(outcome);
                if (outcome && OrderId(outcome->id) != now.id) m_orders.emplace_back(outcome->id);
                break;
            }
            case 1:
                count(cancelOrder(shop(), anybody(),
                                  {.order = now.id,
                                   .wish = {.reason = reason,
                                            .keepsMoney = oneIn(2),
                                            .keptReason = reason,
                                            .partsReturned = oneIn(2),
                                            .handedBack = !oneIn(4)}}));
                break;
            case 2:
            case 3:
                count(
                    refund(shop(), anybody(), {.order = now.id, .amount = some, .reason = reason}));
                break;
            default:
                count(giveDiscount(
                    shop(), anybody(),
                    {.order = now.id, .amount = some, .standard = reason, .reason = reason}));
                break;
        }
    }

    // The sensible next thing, by somebody who may: else nothing would ever get far.
    void goOn(const OrderState& now) {
        const Caller manager = asManager();
        const auto firstIn = [&](std::initializer_list<WorkshopState> states) {
            for (const Job& job : now.jobs)
                if (job.isApproved() &&
                    std::find(states.begin(), states.end(), job.workshop) != states.end())
                    return job.id;
            return JobId();
        };
        switch (nextAction(now)) {
            case NextAction::WriteQuote:
                if (now.jobs.empty()) count(saveJob(shop(), manager, anyJob(now.id, nullptr)));
                count(offer(shop(), manager, now.id));
                break;
            case NextAction::AwaitDecision:
            case NextAction::CallSupplement:
            case NextAction::AgreeSomething:
                answer(now);
                break;
            case NextAction::Dispatch:
                for (const Job& job : now.jobs)
                    count(dispatch(shop(), manager, now.id, job.id, staff(Role::Technician)));
                break;
            case NextAction::StartWork:
                count(startWork(shop(), manager, now.id,
                                firstIn({WorkshopState::Waiting, WorkshopState::OnHold})));
                break;
            case NextAction::FinishWork:
                count(finishWork(shop(), manager, now.id, firstIn({WorkshopState::InWork}),
                                 checked()));
                break;
            case NextAction::Inspect:
                count(inspect(shop(), as(Role::Inspector), now.id,
                              {.job = firstIn({WorkshopState::QualityCheck})}));
                break;
            case NextAction::PriceSupplement:
                price(now);
                break;
            case NextAction::MarkReady:
                if (now.washAsked) count(recordWash(shop(), manager, now.id));
                count(markReady(shop(), manager, now.id, belongings()));
                break;
            case NextAction::Settle:
                count(settle(shop(), manager, now.id, paying(now), Money()));
                break;
            case NextAction::Release:
                count(release(shop(), manager, now.id, handedBack()));
                break;
            case NextAction::AwaitReturn:
                count(takeBack(shop(), manager, now.id, {}));
                break;
            case NextAction::Nothing:
                break;
            case NextAction::FollowUp:
                call();
                break;
        }
    }

    void comeIn() {
        const int number = draw(Cars);
        const QString tag = QString::number(number % (Cars / 2));  // two cars to a hook
        const auto outcome =
            takeIn(shop(), anybody(), car(QStringLiteral("皖A%1").arg(12'345 + number), tag));
        count(outcome);
        if (outcome) m_orders.emplace_back(outcome->id);
    }

    JobForm anyJob(OrderId order, const Job* known) {
        JobForm form = brakes(order);
        form.lines.front().unitPrice = Money::ofFen(draw(40'000));
        form.lines.back().quantity = Quantity::ofThousandths(1 + draw(1'500));
        if (oneIn(3)) form.lines.pop_back();
        if (!known || oneIn(3)) return form;
        form.job = known->id;
        form.baseRevision = known->revision - (oneIn(5) ? 1 : 0);
        for (std::size_t at = 0; at < std::min(form.lines.size(), known->lines.size()); ++at)
            form.lines[at].id = known->lines[at].id;
        return form;
    }

    void price(const OrderState& now) {
        const SupplementReport* report = oldestAt(SupplementStage::ToPrice, now);
        if (oneIn(3)) {
            count(withdrawSupplement(shop(), asManager(), now.id, report->id,
                                     QStringLiteral("是水渍")));
            return;
        }
        count(priceSupplement(shop(), asManager(), now.id, report->id, brakes(now.id).lines));
        count(offer(shop(), asManager(), now.id));
    }

    void answer(const OrderState& now) {
        DecisionForm form;
        form.order = now.id;
        form.person = QStringLiteral("陈晓雯");
        for (const Job& job : now.jobs)
            if (job.approval == ApprovalState::Offered || oneIn(6))
                form.answers.push_back({.job = job.id,
                                        .revision = job.revision,
                                        .approved = !oneIn(4),
                                        .reason = QStringLiteral("下次")});
        count(decide(shop(), anybody(), form));
    }

    std::vector<Tendered> paying(const OrderState& now) {
        const Money due = now.bill().due();
        if (due <= Money()) return {};
        const Money first = Money::ofFen(draw(static_cast<int>(due.fen())));
        std::vector<Tendered> tenders{{.tender = Tender::Cash, .amount = due - first}};
        if (first > Money()) tenders.push_back({.tender = Tender::Alipay, .amount = first});
        return tenders;
    }

    void call() {
        const auto due = done(dueCalls(shop()));
        const auto* task = anyOf(due);
        if (!task) return;
        CallReport report;
        report.outcome = static_cast<CallOutcome>(draw(6));
        report.score = 1 + draw(5);
        report.words = draw(4) == 0 ? QString() : QStringLiteral("还有一点响");
        report.problem = draw(6) == 0;
        report.callBackAt = clock().now().plusHours(draw(30) - 2);
        count(recordCall(shop(), anybody(), task->id, report));
    }

    template <typename T>
    void count(const Result<T>& result) {
        ++(result.ok() ? m_done : m_refused);
    }

    // -- looking

    void look() {
        std::set<QString> tags;
        std::set<VehicleId> inShop;
        std::set<StaffId> onClock;
        for (const OrderId id : m_orders) {
            const OrderState order = state(id);
            SCOPED_TRACE(order.number.toStdString());
            lookAtJobs(order);
            for (const WorkSpan& span : spansOf(order.workLog))
                if (span.until.isNone()) {
                    EXPECT_TRUE(onClock.insert(span.technician).second) << "two jobs at a time";
                }
            lookAtMoney(order);
            lookAtTheWay(order);
            if (!order.isOpen()) continue;
            EXPECT_TRUE(inShop.insert(order.vehicle).second) << "one car, two open orders";
            if (!order.intake.keyTag.isEmpty()) {
                EXPECT_TRUE(tags.insert(order.intake.keyTag).second) << "one hook, two keys";
            }
        }
        lookAtStock();
    }

    // Nothing is worked on before it is approved, and nobody checks their own work.
    static void lookAtJobs(const OrderState& order) {
        for (const Job& job : order.jobs) {
            bool everApproved = false;
            for (const ConsentRecord& consent : order.consents)
                if (consent.job == job.id && consent.decision == Decision::Approved)
                    everApproved = true;
            if (!job.startedAt.isNone()) {
                EXPECT_TRUE(everApproved) << "worked on unasked";
            }
            if (job.isApproved()) {
                EXPECT_TRUE(everApproved);
            }
            if (job.workshop == WorkshopState::InWork ||
                job.workshop == WorkshopState::QualityCheck || job.hasPassed()) {
                EXPECT_TRUE(job.isApproved());
            }
            if (job.workshop != WorkshopState::InWork) {
                EXPECT_TRUE(onTheClock(order.workLog, job.id).empty());
            }
            if (job.hasPassed()) {
                EXPECT_FALSE(job.inspector.isNone());
                EXPECT_FALSE(job.isDispatchedTo(job.inspector));
                EXPECT_FALSE(hasWorkedOn(order.workLog, job.id, job.inspector));
            }
        }
    }

    static void lookAtMoney(const OrderState& order) {
        Money lines;
        for (const Job& job : order.jobs)
            if (job.isApproved())
                for (const Line& line : job.lines) lines += line.amount();
        Money paid;
        Money held;
        for (const Payment& payment : order.payments) {
            held += payment.amount;
            if (!payment.afterwards) paid += payment.amount;
        }
        EXPECT_EQ(order.bill().lines(), lines);
        EXPECT_EQ(order.bill().paid(), paid);
        EXPECT_FALSE(held.isNegative()) << "more went back than came in";
        if (!order.settlement) return;
        const Money discount = order.discount ? order.discount->amount : Money();
        EXPECT_EQ(order.settlement->total,
                  lines - discount - order.settlement->diagnosisCredit - order.settlement->oddFen);
        EXPECT_EQ(order.settlement->total, paid);
    }

    // Ready, settled and delivered each stand on the one before.
    static void lookAtTheWay(const OrderState& order) {
        if (!order.readyAt.isNone())
            for (const Job& job : order.jobs) {
                EXPECT_TRUE(job.isDecided());
                if (job.isApproved()) {
                    EXPECT_TRUE(job.hasPassed());
                }
            }
        EXPECT_EQ(order.isLocked(), order.settlement || order.isCancelled());
        EXPECT_EQ(order.document == DocumentState::Delivered, order.release.has_value());
        if (order.release) {
            EXPECT_FALSE(order.release->gatePass.isEmpty());
            EXPECT_EQ(order.openExit(), nullptr) << "it left twice";
            EXPECT_EQ(order.release->certificate.isEmpty(), !needsCertificate(order.repairClass));
            for (const Belonging& each : order.intake.belongings) EXPECT_TRUE(each.returned);
        }
    }

    void lookAtStock() {
        EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM stock WHERE quantity_th < 0")), 0);
        EXPECT_EQ(number(QStringLiteral(
                      "SELECT COUNT(*) FROM stock WHERE quantity_th <> (SELECT "
                      "SUM(quantity_th) FROM stock_move m WHERE m.store_id = stock.store_id AND "
                      "m.part_id = stock.part_id)")),
                  0)
            << "stock is the sum of its moves";
        // Everything that left the shelf stands on a line.
        EXPECT_EQ(number(QStringLiteral(
                      "SELECT COALESCE(SUM(l.issued_th), 0) FROM line l JOIN repair_order o ON "
                      "o.store_id = l.store_id AND o.id = l.order_id "
                      "WHERE o.document <> 'reversed'")),
                  -number(QStringLiteral("SELECT COALESCE(SUM(quantity_th), 0) FROM stock_move "
                                         "WHERE order_id IS NOT NULL")));
    }

    std::mt19937 m_random{20261122};
    std::vector<OrderId> m_orders;
    int m_done = 0;
    int m_refused = 0;
};

BAYDESK_ON_BOTH_ENGINES(RandomDaysTest);

}  // namespace

TEST_P(RandomDaysTest, NoForbiddenStateIsReached) {
    const int presses = engine() == Engine::Sqlite ? Presses : PressesOnServer;
    for (int press = 1; press <= presses && !HasFailure(); ++press) {
        this->press();
        if (press % PressesBetweenLooks == 0) look();
    }
    look();
    const auto findings = done(verifyStore(shop()));
    EXPECT_TRUE(findings.empty());
    // The walk went somewhere: both answers came often, and cars came out of the gate.
    EXPECT_GT(m_done, presses / 10);
    EXPECT_GT(m_refused, presses / 10);
    EXPECT_GT(
        number(QStringLiteral("SELECT COUNT(*) FROM repair_order WHERE document = 'delivered'")),
        10);
}

}  // namespace baydesk::testing
