#include "application/order/Guarantees.h"

#include "application/customer/Customers.h"
#include "application/order/Reception.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

const QString Title = QStringLiteral("返修：更换前刹车片");

class GuaranteesTest : public ShopFixture {
protected:
    PlateFacts facts() { return done(plateFacts(shop(), car().plate)); }
    // The same car so many days later.
    OrderId again(int days, int km) {
        clock().set(nineOClock(qint64{days} * 24 * 60));
        ReceptionForm form = car();
        form.intake.odometerKm = km;
        form.intake.odometerReason = QStringLiteral("已核对");
        form.promisedAt = clock().now().plusHours(8);
        return takenIn(form);
    }
    Result<Outcome> comeback(OrderId order, JobId original) {
        return addComeback(shop(), as(Role::ServiceAdvisor), order, original, Title);
    }
};

BAYDESK_ON_BOTH_ENGINES(GuaranteesTest);

}  // namespace

TEST_P(GuaranteesTest, BeginsWhenTheCarIsReleased) {
    EXPECT_TRUE(facts().warranties.empty());
    const OrderId order = delivered(car());
    const auto live = facts().warranties;
    ASSERT_EQ(live.size(), 1U);
    EXPECT_EQ(live.front().order, order);
    EXPECT_EQ(live.front().job, firstJob(order));
    EXPECT_EQ(live.front().title, QStringLiteral("更换前刹车片"));
    EXPECT_EQ(live.front().from, QDate(2026, 11, 22));
    EXPECT_EQ(live.front().until, QDate(2026, 12, 2));
    EXPECT_EQ(live.front().untilKm, 50'214);
    clock().set(nineOClock(11 * 24 * 60));
    EXPECT_TRUE(facts().warranties.empty()) << "over by date";
}

TEST_P(GuaranteesTest, APromiseThatSomebodyElseChangedIsNotOverwritten) {
    WarrantyPromise promise;
    promise.terms[RepairClass::Minor] = {90, 5'000};
    done(saveWarrantyPromise(shop(), asManager(), {}, promise));
    EXPECT_EQ(refusal(saveWarrantyPromise(shop(), asManager(), {}, {})).front().kind,
              ErrorKind::StaleEdit);
    EXPECT_EQ(done(warrantyPromise(shop())), promise);
}

TEST_P(GuaranteesTest, ThePromiseOfTheShopCountsForCarsThatLeaveLater) {
    WarrantyPromise promise;
    promise.terms[RepairClass::Minor] = {90, 5'000};
    done(saveWarrantyPromise(shop(), asManager(), {}, promise));
    EXPECT_EQ(done(warrantyPromise(shop())), promise);
    delivered(car());
    EXPECT_EQ(facts().warranties.front().until, QDate(2027, 2, 20));
    promise.terms[RepairClass::Minor] = {5, 5'000};
    EXPECT_EQ(refusal(saveWarrantyPromise(shop(), asManager(), promise, promise)).front().field,
              QStringLiteral("days[minor]"));
}

TEST_P(GuaranteesTest, AComebackIsLinkedAndFree) {
    const OrderId first = delivered(car());
    const OrderId order = again(3, 48'900);
    done(comeback(order, firstJob(first)));
    const Job job = state(order).jobs.front();
    EXPECT_EQ(job.comebackOf, firstJob(first));
    EXPECT_EQ(job.title, Title);
    EXPECT_TRUE(state(order).quotedBill().total().isZero());
    EXPECT_EQ(kinds(comeback(order, firstJob(first))),
              std::vector<ErrorKind>{ErrorKind::AlreadyExists});
}

TEST_P(GuaranteesTest, AComebackNeedsALiveGuarantee) {
    const OrderId first = delivered(car());
    EXPECT_EQ(kinds(comeback(again(3, 51'000), firstJob(first))),
              std::vector<ErrorKind>{ErrorKind::WarrantyOver});
    EXPECT_EQ(kinds(comeback(first, firstJob(first))),
              std::vector<ErrorKind>{ErrorKind::OrderLocked});
    EXPECT_EQ(kinds(comeback(first, JobId(5))), std::vector<ErrorKind>{ErrorKind::NotFound});
}

TEST_P(GuaranteesTest, NoCallToWhoWantsNoneAndNoneForTheTrade) {
    ReceptionForm form = car();
    const OrderId order = settled(form);
    Vehicle vehicle = view(order).vehicle;
    vehicle.ofTheTrade = true;
    done(saveVehicle(shop(), asManager(), vehicle));
    done(release(shop(), as(Role::Cashier), order, handedBack()));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM follow_up")), 0);
    EXPECT_EQ(facts().warranties.size(), 1U) << "the guarantee begins all the same";

    const OrderId other = settled(car(QStringLiteral("粤B99999"), QStringLiteral("18")));
    Customer quiet = view(other).sender;
    quiet.noCalls = true;
    done(saveCustomer(shop(), asManager(), quiet));
    done(release(shop(), as(Role::Cashier), other, handedBack()));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM follow_up")), 0);
}

}  // namespace baydesk::testing
