#include "domain/order/Warranty.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

const QDate Leaves(2026, 11, 22);

std::vector<JobWarranty> of(const RepairOrder& order, VehicleKind kind = VehicleKind::Car,
                            const WarrantyPromise& promise = {}) {
    return warrantiesOf(order.state(), kind, promise, Leaves);
}

JobWarranty brakes() { return of(delivered()).front(); }

Job rework() {
    Job job;
    job.id = JobId(901);
    job.title = QStringLiteral("返修：更换前刹车片");
    Line labour;
    labour.id = LineId(902);
    labour.name = QStringLiteral("工时");
    labour.unitPrice = Money::ofYuan(280);
    job.lines = {labour};
    return job;
}

// The same car, in again on a day with so many km.
RepairOrder again(QDate day, std::optional<int> km) {
    OrderState state = takenIn().state();
    state.id = OrderId(77);
    state.businessDate = day;
    state.intake.odometerKm = km;
    return RepairOrder(state);
}

}  // namespace

TEST(WarrantyTest, TheLawsTermsByClassAndVehicle) {
    using Class = RepairClass;
    using Kind = VehicleKind;
    const auto term = [](int days, int km) { return WarrantyTerm{days, km}; };
    for (const Class big : {Class::WholeVehicle, Class::Assembly}) {
        EXPECT_EQ(legalTerm(big, Kind::Car), term(100, 20'000));
        EXPECT_EQ(legalTerm(big, Kind::Motorcycle), term(80, 7'000));
        EXPECT_EQ(legalTerm(big, Kind::Other), term(60, 6'000));
    }
    EXPECT_EQ(legalTerm(Class::SecondLevel, Kind::Car), term(30, 5'000));
    for (const Class small : {Class::FirstLevel, Class::Minor, Class::Special})
        EXPECT_EQ(legalTerm(small, Kind::Car), term(10, 2'000));
    for (const Class small :
         {Class::SecondLevel, Class::FirstLevel, Class::Minor, Class::Special}) {
        EXPECT_EQ(legalTerm(small, Kind::Motorcycle), term(10, 800));
        EXPECT_EQ(legalTerm(small, Kind::Other), term(7, 700));
    }
}

TEST(WarrantyTest, AShopPromisesMoreNeverLess) {
    WarrantyPromise promise;
    promise.terms[RepairClass::Minor] = {90, 2'000};
    EXPECT_TRUE(check(promise).ok());
    EXPECT_EQ(termFor(RepairClass::Minor, VehicleKind::Car, promise), (WarrantyTerm{90, 2'000}));
    promise.terms[RepairClass::Minor] = {9, 1'999};
    const Done refused = check(promise);
    ASSERT_FALSE(refused.ok());
    ASSERT_EQ(refused.error().violations().size(), 2U);
    EXPECT_EQ(refused.error().violations()[0].field, QStringLiteral("days[minor]"));
    EXPECT_EQ(refused.error().violations()[1].field, QStringLiteral("km[minor]"));
    EXPECT_EQ(termFor(RepairClass::Minor, VehicleKind::Car, promise), (WarrantyTerm{10, 2'000}))
        << "the law holds, whatever is written";
    EXPECT_EQ(termFor(RepairClass::Special, VehicleKind::Car, promise), (WarrantyTerm{10, 2'000}));
}

TEST(WarrantyTest, BeginsTheDayTheCarLeavesForEachPassedJob) {
    const auto list = of(delivered());
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list.front().job, BrakeJob);
    EXPECT_EQ(list.front().title, brakeJob().title);
    EXPECT_EQ(list.front().from, Leaves);
    EXPECT_EQ(list.front().until, QDate(2026, 12, 2));
    EXPECT_EQ(list.front().untilKm, 50'214) << "from the reading at the gate";
    EXPECT_TRUE(of(inWork()).empty());
}

TEST(WarrantyTest, CountsFromTheReadingAtTheGateIfThereIsOne) {
    OrderState state = delivered().state();
    state.release->odometerKm = 48'230;
    EXPECT_EQ(of(RepairOrder(state)).front().untilKm, 50'230);
    state.release->odometerKm.reset();
    state.intake.odometerKm.reset();
    EXPECT_FALSE(of(RepairOrder(state)).front().untilKm) << "by date alone";
}

TEST(WarrantyTest, EndsByTheEarlierOfDateAndKm) {
    const JobWarranty warranty = brakes();
    EXPECT_TRUE(isLive(warranty, Leaves, 48'214));
    EXPECT_TRUE(isLive(warranty, warranty.until, 50'214));
    EXPECT_FALSE(isLive(warranty, warranty.until.addDays(1), 48'300));
    EXPECT_FALSE(isLive(warranty, Leaves.addDays(1), 50'215));
    EXPECT_TRUE(isLive(warranty, Leaves.addDays(1), std::nullopt)) << "nobody read it";
}

TEST(ComebackTest, CostsTheCustomerNothing) {
    RepairOrder order = again(Leaves.addDays(3), 48'900);
    expectDone(order.addComeback(brakes(), rework(), stamp(Advisor)));
    const Job& job = order.state().jobs.back();
    EXPECT_EQ(job.comebackOf, BrakeJob);
    EXPECT_TRUE(job.amount().isZero());
    Job dearer = job;
    dearer.lines.front().unitPrice = Money::ofYuan(99);
    expectDone(order.editJob(dearer, job.revision, stamp(Advisor)));
    EXPECT_TRUE(order.state().jobs.back().amount().isZero());
    EXPECT_EQ(order.state().jobs.back().comebackOf, BrakeJob);
}

TEST(ComebackTest, NeedsALiveGuarantee) {
    const auto verb = [](RepairOrder& order) {
        return order.addComeback(brakes(), rework(), stamp(Advisor));
    };
    expectRefusal(again(Leaves.addDays(11), 48'900), verb, {ErrorKind::WarrantyOver});
    expectRefusal(again(Leaves.addDays(3), 50'215), verb, {ErrorKind::WarrantyOver});
}

TEST(ComebackTest, IsTakenInOnce) {
    RepairOrder order = again(Leaves.addDays(3), 48'900);
    expectDone(order.addComeback(brakes(), rework(), stamp(Advisor)));
    expectRefusal(
        order,
        [](RepairOrder& change) { return change.addComeback(brakes(), rework(), stamp(Advisor)); },
        {ErrorKind::AlreadyExists});
}

TEST(ComebackTest, DoesNotRestartTheFirstGuarantee) {
    OrderState state = delivered().state();
    state.jobs.front().comebackOf = JobId(5);
    EXPECT_TRUE(of(RepairOrder(state)).empty());
}

TEST(ComebackTest, IsAskedForLikeEveryJob) {
    RepairOrder order = again(Leaves.addDays(3), 48'900);
    expectDone(order.addComeback(brakes(), rework(), stamp(Advisor)));
    expectRefusal(order,
                  [](RepairOrder& change) { return change.dispatch(JobId(901), Technician); },
                  {ErrorKind::WorkBeforeApproval});
}

}  // namespace baydesk::testing
