#include "support/WorkingDay.h"

// First, because a figure is called as the takings of a shift are.
#include "application/report/DayReport.h"
#include "application/report/ShouldBeZero.h"
#include "application/report/Summary.h"

#include "application/complaint/Complaints.h"
#include "application/customer/Customers.h"
#include "application/customer/Duplicates.h"
#include "application/customer/Merges.h"
#include "application/followup/FollowUps.h"
#include "application/order/Express.h"
#include "application/order/Guarantees.h"
#include "application/order/Notices.h"
#include "application/order/Orders.h"
#include "application/parts/PriceBook.h"
#include "application/search/Finder.h"
#include "application/settlement/Credits.h"
#include "application/settlement/MoneyBack.h"
#include "application/settlement/Shifts.h"
#include "application/staff/StaffDesk.h"
#include "application/workshop/Board.h"
#include "application/workshop/Exits.h"
#include "application/workshop/Supplements.h"
#include "application/workshop/Workshop.h"

namespace baydesk::testing {

OrderId WorkingDay::reception() {
    const ReceptionForm form = car();
    std::ignore = plateFacts(shop(), form.plate);
    std::ignore = customersAlike(shop(), {.name = form.senderName, .phone = form.phone});
    const OrderId order = takenIn(form);
    std::ignore = changePromise(shop(), as(Role::ServiceAdvisor),
                                {order, clock().now().plusHours(9), QStringLiteral("等待配件")});
    std::ignore = tellCustomer(shop(), as(Role::ServiceAdvisor), {.order = order});
    done(saveJob(shop(), as(Role::ServiceAdvisor), brakes(order)));
    done(offer(shop(), as(Role::ServiceAdvisor), order));
    DecisionForm decision;
    decision.order = order;
    decision.answers = {{.job = firstJob(order), .revision = 1}};
    decision.person = QStringLiteral("陈晓雯");
    done(decide(shop(), as(Role::ServiceAdvisor), decision));
    return order;
}

void WorkingDay::workshop(OrderId order) {
    const JobId job = firstJob(order);
    done(dispatch(shop(), as(Role::Foreman), order, job, staff(Role::Technician)));
    done(startWork(shop(), as(Role::Technician), order, job));
    std::ignore = holdWork(shop(), as(Role::Technician),
                           {.order = order, .job = job, .reason = HoldReason{}, .note = {}});
    std::ignore = startWork(shop(), as(Role::Technician), order, job);
    std::ignore = clockOff(shop(), as(Role::Technician), order, job, staff(Role::Technician));
    std::ignore = clockOn(shop(), as(Role::Technician), order, job, staff(Role::Technician));
    const auto reported = reportSupplement(
        shop(), as(Role::Technician),
        {.order = order, .foundAt = job, .words = QStringLiteral("渗油"), .jobWaits = false});
    boards();
    for (const SupplementReport& each : state(order).supplements)
        std::ignore =
            withdrawSupplement(shop(), asManager(), order, each.id, QStringLiteral("是水渍"));
    done(finishWork(shop(), as(Role::Technician), order, job, checked()));
    done(inspect(shop(), as(Role::Inspector), order, {.job = job}));
    std::ignore = sendOut(shop(), asManager(), order,
                          {.purpose = ExitPurpose{},
                           .driver = QStringLiteral("王海"),
                           .destination = QStringLiteral("路试")});
    std::ignore = takeBack(shop(), asManager(), order, {});
    done(markReady(shop(), as(Role::ServiceAdvisor), order, belongings()));
}

void WorkingDay::money(OrderId order) {
    const QString reason = QStringLiteral("客户要求");
    std::ignore = giveDiscount(
        shop(), asManager(),
        {.order = order, .amount = Money::ofYuan(1), .standard = reason, .reason = reason});
    done(takePayment(shop(), as(Role::Cashier), order,
                     {{.tender = Tender::WeChat, .amount = Money::ofYuan(500)}}));
    std::ignore =
        refund(shop(), asManager(), {.order = order, .amount = Money::ofYuan(1), .reason = reason});
    done(settle(shop(), as(Role::Cashier), order,
                {{.tender = Tender::Cash, .amount = state(order).bill().due()}}, Money()));
    done(release(shop(), as(Role::Cashier), order, handedBack()));
    std::ignore = openShiftOf(shop(), staff(Role::Cashier));
    std::ignore = recentShifts(shop());
    std::ignore = creditOf(shop(), state(order).payer);
    std::ignore = reverse(shop(), asManager(), settled(car(u"皖A67890"_qs, u"18"_qs)), reason);
    std::ignore =
        cancelOrder(shop(), asManager(),
                    {.order = takenIn(car(u"皖A67891"_qs, u"19"_qs)),
                     .wish = {.reason = reason, .partsReturned = true, .handedBack = true}});
    std::ignore = sellExpress(shop(), asManager(),
                              {.plate = Plate::guess(u"皖A67892"_qs),
                               .items = {done(expressItems(shop(), 5)).front().id},
                               .tenders = {{.tender = Tender::Cash, .amount = Money::ofYuan(35)}}});
}

void WorkingDay::afterwards(OrderId order) {
    clock().advanceMinutes(2LL * 24 * 60);
    boards();
    const FollowUpId call = callOf(order);
    std::ignore = followUpView(shop(), call);
    CallReport report;
    report.outcome = CallOutcome::Reached;
    report.score = 2;
    report.words = QStringLiteral("还有一点响");
    report.problem = true;
    done(recordCall(shop(), as(Role::CallbackClerk), call, report));
    for (const ComplaintLine& each : done(openComplaints(shop()))) {
        const ComplaintView view = done(complaintView(shop(), each.row.complaint.id));
        std::ignore = recordComplaintStep(shop(), asManager(), each.row.complaint.id, {});
        std::ignore = saveFindings(shop(), asManager(), each.row.complaint.id, {}, 1);
    }
    std::ignore = closedComplaints(shop());
    std::ignore = ladderView(shop());
}

void WorkingDay::boards() {
    std::ignore = openOrders(shop());
    std::ignore = todayView(shop());
    std::ignore = workshopBoard(shop());
    std::ignore = upcomingCalls(shop());
    std::ignore = unreachedCalls(shop());
    std::ignore = callRegister(shop(), done(dueCalls(shop())));
    std::ignore = staffList(shop());
    for (const char* text : {"粤B12345", "345", "7731", "陈", "cxw", "W261122"})
        std::ignore = find(shop(), QString::fromUtf8(text), 20);
}

void WorkingDay::files(OrderId order) {
    const OrderState gone = state(order);
    std::ignore = orderViewByNumber(shop(), gone.number);
    std::ignore = followUpsOf(shop(), order);
    std::ignore = guaranteesOf(shop(), order);
    std::ignore = warrantyPromise(shop());
    std::ignore = vehicleFacts(shop(), gone.vehicle);
    std::ignore = customerList(shop(), 50, 0);
    std::ignore = customerView(shop(), gone.sender);
    std::ignore = complaintSubject(shop(), gone.sender);
    std::ignore = findParts(shop(), QStringLiteral("刹车"), 20);
    std::ignore = findLabour(shop(), QStringLiteral("洗车"), 20);
    std::ignore = adjustStock(shop(), asManager(), part(QStringLiteral("OF-100")).id,
                              Quantity::of(7), QStringLiteral("盘点"));
    const StaffId manager = asManager().by;
    std::ignore = dayReport(shop(), manager, QDate(2026, 11, 22));
    std::ignore = summaryPart(shop(), manager, {QDate(2026, 11, 16), QDate(2026, 11, 22)});
    std::ignore = shouldBeZero(shop(), manager);
}

void WorkingDay::workADay() {
    const OrderId order = reception();
    workshop(order);
    money(order);
    afterwards(order);
    files(order);
}

}  // namespace baydesk::testing
