// Urgent calls at the counter (requirement R27), on both engines.
#include "application/order/UrgentCalls.h"

#include "application/appointment/Appointments.h"
#include "application/order/Orders.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class UrgentCallsTest : public ShopFixture {
protected:
    static UrgentForm stranded() {
        UrgentForm form;
        form.caller = QStringLiteral("王建军");
        form.phone = Phone::of(QStringLiteral("13855128830"));
        form.plate = Plate::guess(QStringLiteral("粤B12345"));
        form.place = QStringLiteral("城东工地");
        form.words = QStringLiteral("挖掘机无法启动");
        return form;
    }
    UrgentCallId take(StaffId handTo = {}) {
        return UrgentCallId(
            done(takeUrgentCall(shop(), as(Role::Technician), stranded(), handTo)).id);
    }
    UrgentQueue queue() { return done(urgentQueue(shop())); }
    TodayFigures figures() { return done(todayView(shop())).figures; }
};

BAYDESK_ON_BOTH_ENGINES(UrgentCallsTest);

}  // namespace

TEST_P(UrgentCallsTest, WhoeverHearsTheTelephoneWritesItDown) {
    const UrgentCallId id = take();
    const UrgentQueue now = queue();
    ASSERT_EQ(now.open.size(), 1U);
    const UrgentCall& call = now.open.front();
    EXPECT_EQ(call.id, id);
    EXPECT_EQ(call.said, stranded());
    EXPECT_EQ(call.taker(), staff(Role::Technician));
    EXPECT_EQ(call.takenAt(), clock().now());
    EXPECT_EQ(now.name(call.taker()), nameOf(Role::Technician));
    EXPECT_EQ(figures().urgentOpen, 1);
    EXPECT_EQ(figures().urgentOverdue, 0);
}

TEST_P(UrgentCallsTest, ACallThatNobodyTookOverIsOverdueAfterFiveMinutes) {
    const UrgentCallId id = take();
    clock().advanceMinutes(6);
    EXPECT_EQ(figures().urgentOverdue, 1);
    done(recordUrgentStep(
        shop(), as(Role::Technician), id,
        {.act = UrgentAct::HandedOver, .responsible = staff(Role::ServiceAdvisor)}));
    EXPECT_EQ(figures().urgentOverdue, 0);
    EXPECT_EQ(queue().open.front().responsible, staff(Role::ServiceAdvisor));
    clock().advanceMinutes(61);
    EXPECT_EQ(figures().urgentOverdue, 1) << "nobody asked after it";
    done(recordUrgentStep(shop(), as(Role::ServiceAdvisor), id,
                          {.act = UrgentAct::AskedAfter, .words = QStringLiteral("技师已到")}));
    EXPECT_EQ(figures().urgentOverdue, 0);
}

TEST_P(UrgentCallsTest, IsHandedOverInTheSameBreath) {
    take(staff(Role::Foreman));
    const UrgentCall call = queue().open.front();
    EXPECT_EQ(call.state, UrgentState::HandedOver);
    EXPECT_EQ(call.responsible, staff(Role::Foreman));
    EXPECT_EQ(call.steps.size(), 2U);
}

TEST_P(UrgentCallsTest, NobodyIsHandedACallWhoIsNotHere) {
    const auto refused = takeUrgentCall(shop(), as(Role::Technician), stranded(), StaffId(987'654));
    EXPECT_EQ(refusal(refused).front().kind, ErrorKind::NotFound);
    EXPECT_EQ(refusal(refused).front().field, QStringLiteral("responsible"));
    EXPECT_TRUE(queue().open.empty());
}

TEST_P(UrgentCallsTest, EndsWithTheOrderThatItBecame) {
    const UrgentCallId id = take(staff(Role::ServiceAdvisor));
    ReceptionForm form = car();
    form.urgentCall = id;
    const OrderId order = takenIn(form);
    EXPECT_TRUE(queue().open.empty());
    EXPECT_EQ(number(QStringLiteral("SELECT order_id FROM urgent_call")), order.value());
    // Pressed again at another counter: the call has ended, and nothing is taken in twice.
    ReceptionForm again = car(QStringLiteral("粤B54321"), QStringLiteral("18"));
    again.urgentCall = id;
    EXPECT_EQ(kinds(takeIn(shop(), as(Role::ServiceAdvisor), again)),
              std::vector<ErrorKind>{ErrorKind::StepDoesNotFit});
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM repair_order")), 1);
}

TEST_P(UrgentCallsTest, BecomesAVisitWithTheAppointmentForIt) {
    const UrgentCallId id = take(staff(Role::ServiceAdvisor));
    Booking visit;
    visit.caller = QStringLiteral("王建军");
    visit.phone = Phone::of(QStringLiteral("13855128830"));
    visit.purpose = QStringLiteral("挖掘机无法启动");
    visit.site = QStringLiteral("城东工地");
    visit.times = {{.from = clock().now().plusMinutes(60), .minutes = 60}};
    EXPECT_EQ(kinds(recordUrgentStep(shop(), as(Role::ServiceAdvisor), id,
                                     {.act = UrgentAct::BecameVisit})),
              std::vector<ErrorKind>{ErrorKind::StepDoesNotFit})
        << "nobody drives out without an appointment";
    done(book(shop(), as(Role::ServiceAdvisor), visit, id));
    EXPECT_TRUE(queue().open.empty());
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM booking")), 1);
    // Pressed again at another counter: nobody drives out twice.
    visit.times.front().from = clock().now().plusMinutes(180);
    EXPECT_EQ(kinds(book(shop(), as(Role::ServiceAdvisor), visit, id)),
              std::vector<ErrorKind>{ErrorKind::StepDoesNotFit});
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM booking")), 1);
}

TEST_P(UrgentCallsTest, IsClosedWithWords) {
    const UrgentCallId id = take();
    EXPECT_EQ(
        kinds(recordUrgentStep(shop(), as(Role::ServiceAdvisor), id, {.act = UrgentAct::Closed})),
        std::vector<ErrorKind>{ErrorKind::Required});
    done(recordUrgentStep(shop(), as(Role::ServiceAdvisor), id,
                          {.act = UrgentAct::Closed, .words = QStringLiteral("电话里解决")}));
    EXPECT_TRUE(queue().open.empty());
    EXPECT_EQ(kinds(recordUrgentStep(shop(), as(Role::ServiceAdvisor), UrgentCallId(5),
                                     {.act = UrgentAct::AskedAfter, .words = QStringLiteral("?")})),
              std::vector<ErrorKind>{ErrorKind::NotFound});
}

TEST_P(UrgentCallsTest, TheMostUrgentStandsFirst) {
    take(staff(Role::ServiceAdvisor));  // asked after in an hour
    clock().advanceMinutes(10);
    const UrgentCallId second = take();  // handed over in five minutes
    EXPECT_EQ(queue().open.front().id, second);
}

TEST_P(UrgentCallsTest, IsOnTheAuditChain) {
    take();
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE verb = "
                                    "'urgent-call.take'")),
              1);
}

}  // namespace baydesk::testing
