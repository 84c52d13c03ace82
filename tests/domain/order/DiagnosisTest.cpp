// Diagnosis that needs dismantling or a test drive needs the customer's consent first; its result
// is told at once (mission.md, At the door; manual 000). It is credited if the repair follows
// (requirements.md, Q15).
#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

constexpr JobId SearchJob(103);

Job search() {
    Job job = oilJob();
    job.id = SearchJob;
    job.kind = JobKind::Diagnosis;
    job.title = QStringLiteral("拆检变速箱");
    job.lines.front().id = LineId(301);
    job.lines.front().unitPrice = Money::ofYuan(80);
    return job;
}

RepairOrder offered() {
    RepairOrder order = takenIn();
    expectDone(order.addJob(search(), stamp(Advisor)));
    expectDone(order.offer());
    return order;
}

RepairOrder searching() {
    RepairOrder order = offered();
    expectDone(order.decide({yes(order, SearchJob)}, inPerson(), stamp(Advisor, 20)));
    expectDone(order.dispatch(SearchJob, Technician));
    expectDone(order.startWork(SearchJob, stamp(Technician, 30)));
    return order;
}

RepairOrder found() {
    RepairOrder order = searching();
    expectDone(order.reportCause(SearchJob, QStringLiteral("轴承损坏"), stamp(Technician, 50)));
    expectDone(order.finishWork(SearchJob, allChecked(), stamp(Technician, 60)));
    return order;
}

// The repair that the search led to.
void addRepair(RepairOrder& order, Money price) {
    Job repair = oilJob();
    repair.lines.front().unitPrice = price;
    expectDone(order.addJob(repair, stamp(Advisor, 70)));
    expectDone(order.offer());
    expectDone(order.decide({yes(order, OilJob)}, inPerson(), stamp(Advisor, 80)));
}

}  // namespace

TEST(DiagnosisTest, BeginsOnlyWithTheCustomersConsent) {
    expectRefusal(offered(), [](RepairOrder& o) { return o.dispatch(SearchJob, Technician); },
                  {ErrorKind::WorkBeforeApproval});
    EXPECT_EQ(searching().state().job(SearchJob)->kind, JobKind::Diagnosis);
}

TEST(DiagnosisTest, ARepairThatBecomesADiagnosisIsAskedForAgain) {
    RepairOrder order = agreed();
    Job job = *order.state().job(BrakeJob);
    job.kind = JobKind::Diagnosis;
    expectDone(order.editJob(job, job.revision, stamp(Advisor, 40)));
    EXPECT_FALSE(order.state().job(BrakeJob)->isApproved());
}

TEST(DiagnosisTest, IsFinishedWithWhatWasFound) {
    const auto finish = [](RepairOrder& o) {
        return o.finishWork(SearchJob, allChecked(), stamp(Technician, 60));
    };
    expectRefusal(searching(), finish, {ErrorKind::DiagnosisWithoutResult});
    EXPECT_EQ(refusalOf(searching(), finish).field, QStringLiteral("cause"));
    EXPECT_EQ(found().state().job(SearchJob)->cause, QStringLiteral("轴承损坏"));
    expectRefusal(searching(),
                  [](RepairOrder& o) {
                      return o.reportCause(SearchJob, QStringLiteral(" "), stamp(Technician, 50));
                  },
                  {ErrorKind::Required});
}

TEST(DiagnosisTest, ItsResultIsToldAndThatIsKept) {
    RepairOrder order = found();
    EXPECT_EQ(order.state().untold(),
              (std::vector<Untold>{
                  {.about = NoticeAbout::Diagnosis, .job = SearchJob, .since = nineOClock(60)}}));
    expectDone(
        order.tell(NoticeAbout::Diagnosis, SearchJob, ContactWay::Phone, stamp(Advisor, 65)));
    EXPECT_TRUE(order.state().untold().empty());
    EXPECT_EQ(order.state().notices.back().job, SearchJob);
}

TEST(DiagnosisTest, IsPaidForWhereNoRepairFollows) {
    EXPECT_EQ(found().state().bill().diagnosisCredit, Money());
    EXPECT_EQ(found().state().bill().total(), Money::ofYuan(80));
}

TEST(DiagnosisTest, IsCreditedIfTheRepairFollows) {
    RepairOrder order = found();
    addRepair(order, Money::ofYuan(500));
    EXPECT_EQ(order.state().bill().diagnosisCredit, Money::ofYuan(80));
    EXPECT_EQ(order.state().bill().total(), Money::ofYuan(500));
}

TEST(DiagnosisTest, IsCreditedUpToTheRepair) {
    RepairOrder order = found();
    addRepair(order, Money::ofYuan(30));
    EXPECT_EQ(order.state().bill().diagnosisCredit, Money::ofYuan(30));
}

TEST(DiagnosisTest, AJobThatWasThereBeforeIsNoReasonToCredit) {
    RepairOrder order = takenIn();
    expectDone(order.addJob(search(), stamp(Advisor)));
    expectDone(order.addJob(oilJob(), stamp(Advisor)));
    expectDone(order.offer());
    expectDone(
        order.decide({yes(order, SearchJob), yes(order, OilJob)}, inPerson(), stamp(Advisor, 20)));
    EXPECT_EQ(order.state().bill().diagnosisCredit, Money());
}

TEST(DiagnosisTest, TheSettlementKeepsWhatWasCredited) {
    RepairOrder order = found();
    addRepair(order, Money::ofYuan(500));
    expectDone(order.inspect({.job = SearchJob}, stamp(Inspector, 85)));
    carryThroughWorkshop(order, OilJob);
    expectDone(order.markReady(belongings(), stamp(Advisor, 140)));
    expectDone(order.pay(cash(Money::ofYuan(500))));
    expectDone(order.settle(QStringLiteral("S1"), Money(), stamp(Cashier, 160)));
    EXPECT_EQ(order.state().settlement->total, Money::ofYuan(500));
    EXPECT_EQ(order.state().settlement->diagnosisCredit, Money::ofYuan(80));
}

}  // namespace baydesk::testing
