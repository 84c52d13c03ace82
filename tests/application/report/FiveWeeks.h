#pragma once

#include "application/complaint/Complaints.h"
#include "application/followup/FollowUps.h"
#include "application/order/Express.h"
#include "application/order/Guarantees.h"
#include "application/order/Orders.h"
#include "application/report/DayReport.h"
#include "application/settlement/Credits.h"
#include "application/settlement/MoneyBack.h"
#include "application/settlement/Shifts.h"
#include "application/store/StoreCare.h"
#include "application/workshop/Workshop.h"
#include "support/ShopFixture.h"

#include <random>

namespace baydesk::testing {

inline constexpr int Days = 34;
inline constexpr int PressesADay = 110;
inline constexpr qint64 TickMinutes = 3;  // a whole number of thousandths of an hour
inline constexpr qint64 DayMs = 86'400'000;
inline const QDate FirstDay(2026, 11, 22);

// 04:00 in Shanghai, which is 20:00 UTC of the day before.
inline qint64 beginMs(QDate day) { return QDate(1970, 1, 1).daysTo(day) * DayMs - 4 * 3'600'000; }

// A shop that works for weeks by its own verbs, with everything that makes a day's figures hard.
class FiveWeeks : public ShopFixture {
protected:
    void SetUp() override {
        ShopFixture::SetUp();
        for (int role = 0; role < RoleCount; ++role) staff(static_cast<Role>(role));
        m_other = staff(QStringLiteral("李师傅"), {Role::Technician});
        done(openShift(shop(), asManager(), Money()));
        done(adjustStock(shop(), asManager(), part(QStringLiteral("BP-001")).id, Quantity::of(900),
                         QStringLiteral("盘点")));
        for (const LabourItem& item : done(expressItems(shop(), 10))) m_express.push_back(item.id);
        ASSERT_FALSE(m_express.empty());
    }

    DayReport reportOf(QDate day) { return done(dayReport(shop(), m_viewer, day)); }

    // -- drawing lots

    int draw(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    bool oneIn(int times) { return draw(times) == 0; }
    template <typename T>
    T pick(const std::vector<T>& list) {
        return list[static_cast<std::size_t>(draw(static_cast<int>(list.size())))];
    }
    // Each button has a minute of its own.
    Caller manager() {
        clock().advanceMinutes(TickMinutes);
        return asManager();
    }
    template <typename T>
    bool pressed(const Result<T>& result) {
        if (result.ok()) ++m_done;
        return result.ok();
    }

    // -- cars

    ReceptionForm anyCar() {
        const int number = draw(24);
        ReceptionForm form = car(QStringLiteral("皖A%1").arg(12'300 + number), QString());
        form.senderName = QStringLiteral("客户%1").arg(number);
        form.phone = Phone::of(QStringLiteral("139006677%1").arg(number + 10));
        form.repairClass = static_cast<RepairClass>(draw(3) == 0 ? 3 + draw(3) : 4);
        form.promisedAt = clock().now().plusHours(4 + draw(60));
        return form;
    }

    void comeIn() {
        const auto outcome = takeIn(shop(), manager(), anyCar());
        if (!pressed(outcome)) return;
        const OrderId order(outcome->id);
        m_orders.push_back(order);
        comeBack(order);
        if (state(order).jobs.empty()) pressed(saveJob(shop(), manager(), anyJob(order)));
        pressed(offer(shop(), manager(), order));
    }

    // Sometimes with the fault of the last visit.
    void comeBack(OrderId order) {
        if (!oneIn(3)) return;
        const VehicleId vehicle = state(order).vehicle;
        for (auto each = m_gone.rbegin(); each != m_gone.rend(); ++each) {
            const OrderState before = state(*each);
            if (before.vehicle != vehicle || before.jobs.empty()) continue;
            pressed(addComeback(shop(), manager(), order, before.jobs.front().id,
                                QStringLiteral("又响了")));
            return;
        }
    }

    Line line(LineKind kind, const char* name, qint64 fen) {
        Line line;
        line.kind = kind;
        line.name = QString::fromUtf8(name);
        line.unitPrice = Money::ofFen(fen);
        return line;
    }

    JobForm anyJob(OrderId order) {
        JobForm form = brakes(order);
        form.lines.front().quantity = Quantity::ofThousandths(500 * (1 + draw(8)));
        form.lines.front().unit = oneIn(4) ? QString() : QStringLiteral("小时");
        if (form.lines.front().unit.isEmpty()) form.lines.front().quantity = Quantity::of(1);
        form.lines.front().unitPrice = Money::ofFen(1 + draw(40'000));
        if (oneIn(3)) form.lines.push_back(line(LineKind::Sublet, "外协", 1 + draw(30'000)));
        if (oneIn(3)) form.lines.push_back(line(LineKind::Material, "辅料", 1 + draw(3'000)));
        if (oneIn(3)) form.lines.push_back(line(LineKind::Fee, "拖车费", 1 + draw(20'000)));
        if (oneIn(4)) form.lines.erase(form.lines.begin() + 1);
        return form;
    }

    void express() {
        const LabourItemId item = pick(m_express);
        ExpressForm form;
        form.plate = Plate::guess(QStringLiteral("皖B%1").arg(12'000 + draw(900)));
        form.items = {item};
        form.tenders = {
            {.tender = oneIn(2) ? Tender::Cash : Tender::WeChat, .amount = Money::ofYuan(35)}};
        pressed(sellExpress(shop(), manager(), form));
    }

    // -- one order on its way

    void goOn(OrderId order) {
        const OrderState now = state(order);
        const auto each = [&](auto work) {
            for (const Job& job : now.jobs)
                if (job.isApproved()) pressed(work(job));
        };
        switch (nextAction(now)) {
            case NextAction::AwaitDecision:
            case NextAction::AgreeSomething:
            case NextAction::CallSupplement:
                answer(now);
                break;
            case NextAction::Dispatch:
                each([&](const Job& job) {
                    return dispatch(shop(), manager(), order, job.id, team());
                });
                break;
            case NextAction::StartWork:
                each([&](const Job& job) { return startOn(order, job.id); });
                break;
            case NextAction::FinishWork:
                if (oneIn(3)) changeClock(now);
                each([&](const Job& job) {
                    return finishWork(shop(), manager(), order, job.id, checked());
                });
                break;
            case NextAction::Inspect:
                each([&](const Job& job) { return check(order, job.id); });
                break;
            case NextAction::MarkReady:
                pressed(markReady(shop(), manager(), order, belongings()));
                break;
            case NextAction::Settle:
                settleIt(now);
                break;
            case NextAction::Release:
                if (pressed(release(shop(), manager(), order, handedBack())))
                    m_gone.push_back(order);
                break;
            case NextAction::WriteQuote:
            case NextAction::PriceSupplement:
                pressed(offer(shop(), manager(), order));
                break;
            case NextAction::AwaitReturn:
            case NextAction::FollowUp:
            case NextAction::Nothing:
                break;
        }
    }

    std::vector<WorkShare> team() {
        const StaffId one = oneIn(2) ? m_other : staff(Role::Technician);
        if (!oneIn(3)) return alone(one);
        return {{m_other, 600}, {staff(Role::Technician), 400}};
    }

    Result<Outcome> startOn(OrderId order, JobId job) {
        clock().advanceMinutes(TickMinutes);
        const StaffId person = oneIn(2) ? m_other : staff(Role::Technician);
        return clockOn(shop(), asManager(), order, job, person);
    }

    Result<Outcome> check(OrderId order, JobId job) {
        clock().advanceMinutes(TickMinutes);
        Inspection report;
        report.job = job;
        report.passed = !oneIn(4);
        report.cause = QStringLiteral("渗油");
        return inspect(shop(), as(Role::Inspector), order, report);
    }

    void changeClock(const OrderState& order) {
        for (const Job& job : order.jobs)
            for (const StaffId person : onTheClock(order.workLog, job.id)) {
                pressed(clockOff(shop(), manager(), order.id, job.id, person));
                pressed(startOn(order.id, job.id));
                return;
            }
    }

    void answer(const OrderState& now) {
        DecisionForm form;
        form.order = now.id;
        form.person = QStringLiteral("陈晓雯");
        for (const Job& job : now.jobs)
            if (!job.isDecided())
                form.answers.push_back({.job = job.id,
                                        .revision = job.revision,
                                        .approved = !oneIn(8),
                                        .reason = QStringLiteral("下次")});
        if (pressed(decide(shop(), manager(), form)) && oneIn(2))
            pay(now.id, Money::ofYuan(1 + draw(60)));
    }

    void promise(OrderId order) {
        pressed(changePromise(
            shop(), manager(),
            {order, clock().now().plusMinutes(30 + draw(3000)), QStringLiteral("等待配件")}));
    }

    // -- money

    void pay(OrderId order, Money amount) {
        pressed(takePayment(shop(), manager(), order,
                            {{.tender = static_cast<Tender>(draw(5)), .amount = amount}}));
    }

    void settleIt(const OrderState& now) {
        if (oneIn(3)) giveSome(now.id);
        const Money odd = oneIn(3) ? Money::ofFen(1 + draw(300)) : Money();
        const Money due = state(now.id).bill().due() - odd;
        std::vector<Tendered> tenders;
        if (due > Money()) {
            const Money first = Money::ofFen(draw(static_cast<int>(due.fen())));
            tenders.push_back(
                {.tender = oneIn(3) ? Tender::OnAccount : Tender::Cash, .amount = due - first});
            if (first > Money()) tenders.push_back({.tender = Tender::Alipay, .amount = first});
        }
        for (const Tendered& each : tenders)
            if (each.tender == Tender::OnAccount) grant(now.payer);
        pressed(settle(shop(), manager(), now.id, tenders, odd));
    }

    void giveSome(OrderId order) {
        pressed(giveDiscount(shop(), manager(),
                             {.order = order,
                              .amount = Money::ofFen(1 + draw(5'000)),
                              .standard = QStringLiteral("会员价"),
                              .reason = QStringLiteral("老客户")}));
    }

    void grant(CustomerId customer) {
        const CreditView credit = done(creditOf(shop(), customer));
        if (credit.agreement) return;
        pressed(grantCredit(shop(), manager(),
                            {.customer = customer,
                             .limit = Money::ofYuan(90'000),
                             .validUntil = QDate(2027, 12, 31),
                             .paper = QStringLiteral("协议")}));
    }

    void payOff(const OrderState& order) {
        const Money owed = done(creditOf(shop(), order.payer)).owed;
        if (owed <= Money()) return;
        const Money amount = oneIn(2) ? owed : Money::ofFen(1 + owed.fen() / 2);
        pressed(takeReceivable(shop(), manager(), order.payer,
                               {{.tender = static_cast<Tender>(draw(5)), .amount = amount}}));
    }

    void money(OrderId order) {
        const QString reason = QStringLiteral("客户要求");
        switch (draw(7)) {
            case 0:
            case 1: {
                const auto outcome = reverse(shop(), manager(), order, reason);
                if (pressed(outcome) && OrderId(outcome->id) != order)
                    m_orders.emplace_back(outcome->id);
                break;
            }
            case 2:
                cancel(order);
                break;
            case 3:
            case 4:
                pressed(refund(shop(), manager(),
                               {.order = order,
                                .tender = static_cast<Tender>(draw(5)),
                                .amount = Money::ofFen(1 + draw(9'000)),
                                .reason = reason}));
                break;
            default:
                payOff(state(order));
                break;
        }
    }

    void cancel(OrderId order) {
        const QString reason = QStringLiteral("客户要求");
        CancelForm form;
        form.order = order;
        form.wish = {
            .reason = reason, .keepsMoney = !oneIn(3), .keptReason = reason, .handedBack = true};
        pressed(cancelOrder(shop(), manager(), form));
    }

    void changeShift() {
        const auto open = done(openShiftOf(shop(), m_viewer));
        Takings counted;
        if (open)
            for (const Tender tender : countedTenders())
                counted[tender] = expectedOf(open->shift, open->takings, tender);
        if (oneIn(2)) counted[Tender::Cash] += Money::ofFen(draw(400) - 200);
        pressed(closeShift(shop(), manager(), counted, QStringLiteral("数过两遍")));
        pressed(openShift(shop(), manager(), Money::ofYuan(draw(500))));
    }

    // -- afterwards

    // In the third week nobody calls.
    void call() {
        const qint64 day = (clock().now().ms - beginMs(FirstDay)) / DayMs;
        if (day >= 12 && day < 20) return;
        const auto due = done(dueCalls(shop()));
        if (due.empty()) return;
        CallReport report;
        report.outcome = static_cast<CallOutcome>(oneIn(2) ? 0 : draw(6));
        report.score = 1 + draw(5);
        report.words = QStringLiteral("还有一点响");
        report.problem = draw(6) == 0;
        report.callBackAt = clock().now().plusHours(1 + draw(30));
        if (report.outcome == CallOutcome::WrongNumber && oneIn(2))
            report.newPhone = Phone::of(QStringLiteral("13800138%1").arg(100 + draw(800)));
        pressed(recordCall(shop(), manager(), pick(due).id, report));
    }

    void complain(OrderId order) {
        ComplaintForm form;
        form.order = order;
        form.customer = state(order).sender;
        form.words = QStringLiteral("等了太久");
        form.source = static_cast<ComplaintSource>(1 + draw(3));
        pressed(openComplaint(shop(), manager(), form));
    }

    void handleComplaint() {
        const auto open = done(openComplaints(shop()));
        if (open.empty()) return;
        const Complaint complaint = pick(open).row.complaint;
        ComplaintFindings findings = complaint.findings;
        findings.department = Department::Workshop;
        findings.cause = QStringLiteral("没拧紧");
        findings.remedy = QStringLiteral("重新拧紧");
        pressed(
            saveFindings(shop(), manager(), complaint.id, findings, complaint.findingsRevision));
        ComplaintStepForm step;
        const auto next = nextStep(complaint, EscalationLadder(), shop().calendar, clock().now());
        step.act = next && !oneIn(3) ? actFor(next->duty)
                                     : static_cast<ComplaintAct>(1 + draw(ComplaintActCount - 1));
        step.words = QStringLiteral("说过了");
        step.rung = static_cast<Rung>(1 + draw(RungCount - 1));
        pressed(recordComplaintStep(shop(), manager(), complaint.id, step));
    }

    // -- a day

    OrderId anyOrder() {
        const int count = static_cast<int>(m_orders.size());
        const int from = oneIn(6) ? 0 : std::max(0, count - 14);
        return m_orders[static_cast<std::size_t>(from + draw(count - from))];
    }

    // The latest one whose bill is locked and stands.
    OrderId lockedOrder() {
        for (auto each = m_orders.rbegin(); each != m_orders.rend(); ++each)
            if (const OrderState order = state(*each); order.settlement && !order.reversal)
                return *each;
        return anyOrder();
    }

    OrderId orderWithDeposit() {
        for (auto each = m_orders.rbegin(); each != m_orders.rend(); ++each)
            if (const OrderState order = state(*each);
                !order.isLocked() && order.moneyHeld() > Money())
                return *each;
        return anyOrder();
    }

    void press() {
        if (m_orders.size() < 4 || oneIn(9)) {
            comeIn();
            return;
        }
        switch (draw(16)) {
            case 0:
                express();
                break;
            case 1:
                money(oneIn(2) ? lockedOrder() : anyOrder());
                if (oneIn(12)) cancel(orderWithDeposit());
                break;
            case 2:
                promise(anyOrder());
                break;
            case 3:
            case 4:
                call();
                break;
            case 5:
                if (oneIn(3)) complain(anyOrder());
                break;
            case 6:
                handleComplaint();
                handleComplaint();
                break;
            case 7:
                if (oneIn(6)) changeShift();
                break;
            default:
                goOn(anyOrder());
                break;
        }
    }

    // What can only be seen while it is so: the live tables at the last moment of the day.
    struct AtTheEnd {
        QDate day;
        qint64 callsDue = 0;
        qint64 callsOverdue = 0;
        qint64 complaintsOpen = 0;
        qint64 complaintsOverdue = 0;
        qint64 owed = 0;
        DayReport report;
    };

    // From 09:00 to the small hours of the next date.
    AtTheEnd live(QDate day) {
        const qint64 end = beginMs(day) + DayMs;
        clock().set({beginMs(day) + 5 * 3'600'000});
        const qint64 step = (end - clock().now().ms) / PressesADay;
        for (int press = 0; press < PressesADay && !HasFailure(); ++press) {
            const qint64 ahead = beginMs(day) + 5 * 3'600'000 + press * step;
            while (clock().now().ms + TickMinutes * 60'000 < ahead)
                clock().advanceMinutes(TickMinutes);
            if (clock().now().ms + 20 * TickMinutes * 60'000 < end) this->press();
        }
        clock().set({end - 1});
        return see(day);
    }

    AtTheEnd see(QDate day) {
        const qint64 from = beginMs(day);
        const qint64 end = from + DayMs;
        AtTheEnd seen;
        seen.day = day;
        const QString left = QStringLiteral(
                                 "f.state = 'due' AND f.due_ms < %1 AND f.customer_id IN "
                                 "(SELECT id FROM customer WHERE no_calls = 0)")
                                 .arg(end);
        seen.callsDue = number(QStringLiteral("SELECT COUNT(*) FROM follow_up f WHERE (%1) OR "
                                              "EXISTS (SELECT 1 FROM call c WHERE c.follow_up_id = "
                                              "f.id AND c.at_ms BETWEEN %2 AND %3)")
                                   .arg(left)
                                   .arg(from)
                                   .arg(end - 1));
        seen.callsOverdue =
            number(QStringLiteral("SELECT COUNT(*) FROM follow_up f WHERE %1 AND f.overdue_ms < %2")
                       .arg(left)
                       .arg(end));
        seen.complaintsOpen =
            number(QStringLiteral("SELECT COUNT(*) FROM complaint WHERE state <> 'closed'"));
        for (const ComplaintLine& each : done(openComplaints(shop())))
            if (each.next && each.next->isOverdue(clock().now())) ++seen.complaintsOverdue;
        seen.owed = sum(QStringLiteral("SELECT SUM(amount_fen) FROM receivable"));
        seen.report = reportOf(day);
        return seen;
    }

    qint64 sum(const QString& select) {
        return number(QStringLiteral("SELECT CAST(COALESCE((%1), 0) AS BIGINT)").arg(select));
    }

    std::mt19937 m_random{20261125};
    StaffId m_viewer;
    StaffId m_other;
    std::vector<LabourItemId> m_express;
    std::vector<OrderId> m_orders;
    std::vector<OrderId> m_gone;
    int m_done = 0;
};

}  // namespace baydesk::testing
