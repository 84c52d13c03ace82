#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

// The job as the order holds it, changed by `change`.
template <typename Change>
Job edited(const RepairOrder& order, JobId id, Change change) {
    Job job = *order.state().job(id);
    change(job);
    return job;
}

Done edit(RepairOrder& order, const Job& job, qint64 minutesLater = 40) {
    return order.editJob(job, job.revision, stamp(Advisor, minutesLater));
}

void dearer(Job& job) { job.lines.back().unitPrice += Money::ofYuan(10); }
void cheaper(Job& job) { job.lines.back().unitPrice -= Money::ofYuan(10); }

RepairOrder declined() {
    RepairOrder order = quoted();
    expectDone(order.decide({no(order, BrakeJob, QStringLiteral("太贵"))}, inPerson(),
                            stamp(Advisor, 20)));
    return order;
}

}  // namespace

// -- jobs

TEST(QuoteTest, ANewJobIsADraftThatTheCustomerHasNotSeen) {
    RepairOrder order = takenIn();
    Job pretender = brakeJob();
    pretender.approval = ApprovalState::Approved;
    pretender.workshop = WorkshopState::Ready;
    pretender.technicians = alone(Technician);
    pretender.approvedAmount = Money::ofYuan(600);
    expectDone(order.addJob(pretender, stamp(Advisor)));
    EXPECT_EQ(order.state().jobs, std::vector<Job>{brakeJob()});
    EXPECT_EQ(order.state().document, DocumentState::Draft);
}

TEST(QuoteTest, AJobNeedsATitleAndSoundLines) {
    Job job = brakeJob();
    job.title = QStringLiteral(" ");
    job.lines[0].name.clear();
    job.lines[0].quantity = Quantity();
    job.lines[1].unitPrice = Money::ofFen(-1);
    const Violation first =
        refusalOf(takenIn(), [&](RepairOrder& o) { return o.addJob(job, stamp(Advisor)); });
    EXPECT_EQ(first, (Violation{ErrorKind::Required, QStringLiteral("title")}));
    expectRefusal(
        takenIn(), [&](RepairOrder& o) { return o.addJob(job, stamp(Advisor)); },
        {ErrorKind::Required, ErrorKind::Required, ErrorKind::NotPositive, ErrorKind::OutOfRange});
}

TEST(QuoteTest, ALinesAmountHasALimit) {
    Job job = oilJob();
    job.lines[0].unitPrice = Money::ofYuan(9'999'999);
    RepairOrder order = takenIn();
    expectDone(order.addJob(job, stamp(Advisor)));
    job.lines[0].unitPrice += Money::ofFen(1);
    expectRefusal(takenIn(), [&](RepairOrder& o) { return o.addJob(job, stamp(Advisor)); },
                  {ErrorKind::OutOfRange});
}

TEST(QuoteTest, AnOrderHasAtMostTwoHundredJobs) {
    RepairOrder order = takenIn();
    for (int at = 0; at < 200; ++at) {
        Job job = oilJob();
        job.id = JobId(1000 + at);
        expectDone(order.addJob(job, stamp(Advisor)));
    }
    expectRefusal(order, [](RepairOrder& o) { return o.addJob(oilJob(), stamp(Advisor)); },
                  {ErrorKind::TooLong});
}

TEST(QuoteTest, AJobFoundAfterTheFirstApprovalIsASupplement) {
    RepairOrder early = quoted();
    expectDone(early.addJob(oilJob(), stamp(Advisor, 15)));
    EXPECT_FALSE(early.state().job(OilJob)->supplement);
    RepairOrder late = inWork();
    expectDone(late.addJob(oilJob(), stamp(Advisor, 50)));
    EXPECT_TRUE(late.state().job(OilJob)->supplement);
    EXPECT_EQ(late.state().job(OilJob)->approval, ApprovalState::Draft);
}

TEST(QuoteTest, ASupplementTakesTheCarBackFromReady) {
    RepairOrder order = ready();
    expectDone(order.addJob(oilJob(), stamp(Advisor, 145)));
    EXPECT_TRUE(order.state().readyAt.isNone());
    EXPECT_TRUE(order.state().readyBy.isNone());
    expectRefusal(order,
                  [](RepairOrder& o) { return o.settle(QStringLiteral("S1"), {}, stamp(Cashier)); },
                  {ErrorKind::NotReady, ErrorKind::NotPaid});
}

TEST(QuoteTest, AStaleEditOfAJobIsNotSaved) {
    RepairOrder order = quoted();
    const Job first = edited(order, BrakeJob, cheaper);
    const Job second = edited(order, BrakeJob, [](Job& job) { job.cause.clear(); });
    expectDone(edit(order, first));
    expectRefusal(order, [&](RepairOrder& o) { return edit(o, second); }, {ErrorKind::StaleEdit});
}

TEST(QuoteTest, AnUnknownJobIsNotFound) {
    expectRefusal(quoted(), [](RepairOrder& o) { return edit(o, oilJob()); },
                  {ErrorKind::NotFound});
    expectRefusal(quoted(), [](RepairOrder& o) { return o.removeJob(OilJob); },
                  {ErrorKind::NotFound});
}

TEST(QuoteTest, AWrongEditIsNotSaved) {
    const RepairOrder order = quoted();
    expectRefusal(order,
                  [&](RepairOrder& o) {
                      return edit(o, edited(o, BrakeJob, [](Job& job) { job.title.clear(); }));
                  },
                  {ErrorKind::Required});
}

// -- what voids an approval

TEST(ApprovalTest, ADearerJobIsAskedForAgain) {
    RepairOrder order = agreed();
    expectDone(edit(order, edited(order, BrakeJob, dearer)));
    const Job& job = *order.state().job(BrakeJob);
    EXPECT_EQ(job.approval, ApprovalState::Draft);
    EXPECT_EQ(job.revision, 2);
    ASSERT_EQ(order.state().consents.size(), 2U);
    EXPECT_EQ(order.state().consents.front().decision, Decision::Approved) << "the ledger is kept";
    const ConsentRecord& voided = order.state().consents.back();
    EXPECT_EQ(voided.decision, Decision::Voided);
    EXPECT_EQ(voided.job, BrakeJob);
    EXPECT_EQ(voided.amount, Money::ofYuan(620));
    EXPECT_EQ(voided.by, Advisor);
    EXPECT_EQ(voided.at, nineOClock(40));
}

TEST(ApprovalTest, ADiscountDoesNotVoid) {
    RepairOrder order = agreed();
    expectDone(edit(order, edited(order, BrakeJob, cheaper)));
    EXPECT_TRUE(order.state().job(BrakeJob)->isApproved());
    EXPECT_EQ(order.state().consents.size(), 1U);
    EXPECT_EQ(order.state().bill().total(), Money::ofYuan(580));
}

TEST(ApprovalTest, ADearerOfferIsShownAgain) {
    RepairOrder order = quoted();
    expectDone(edit(order, edited(order, BrakeJob, dearer)));
    EXPECT_EQ(order.state().job(BrakeJob)->approval, ApprovalState::Draft);
    EXPECT_TRUE(order.state().consents.empty()) << "nothing had been agreed to";
    expectDone(order.offer());
    expectDone(order.decide({yes(order, BrakeJob)}, inPerson(), stamp(Advisor, 50)));
    EXPECT_EQ(order.state().job(BrakeJob)->approvedAmount, Money::ofYuan(620));
}

TEST(ApprovalTest, ADeclinedJobCanBeOfferedInAnotherForm) {
    RepairOrder order = declined();
    expectDone(edit(order, edited(order, BrakeJob, [](Job& job) { job.lines.pop_back(); })));
    EXPECT_EQ(order.state().job(BrakeJob)->approval, ApprovalState::Draft);
    EXPECT_TRUE(order.state().job(BrakeJob)->declineReason.isEmpty());
    expectDone(order.offer());
    expectDone(order.decide({yes(order, BrakeJob)}, inPerson(), stamp(Advisor, 50)));
    EXPECT_EQ(order.state().bill().total(), Money::ofYuan(280));
}

TEST(ApprovalTest, TheWorkOfAVoidedApprovalIsHeld) {
    RepairOrder order = inWork();
    expectDone(edit(order, edited(order, BrakeJob, dearer)));
    const Job& job = *order.state().job(BrakeJob);
    EXPECT_EQ(job.workshop, WorkshopState::OnHold);
    EXPECT_EQ(job.hold, HoldReason::Approval);
    expectRefusal(order,
                  [](RepairOrder& o) { return o.startWork(BrakeJob, stamp(Technician, 60)); },
                  {ErrorKind::WorkBeforeApproval});
}

// -- removing

TEST(QuoteTest, WhatTheCustomerNeverSawCanGo) {
    RepairOrder order = takenIn();
    expectDone(order.addJob(brakeJob(), stamp(Advisor)));
    expectDone(order.addJob(oilJob(), stamp(Advisor)));
    expectDone(order.removeJob(BrakeJob));
    EXPECT_EQ(order.state().jobs, std::vector<Job>{oilJob()});
}

TEST(QuoteTest, WhatTheCustomerSawStays) {
    for (const RepairOrder& order : {quoted(), declined(), agreed()})
        expectRefusal(order, [](RepairOrder& o) { return o.removeJob(BrakeJob); },
                      {ErrorKind::AlreadyDecided});
    RepairOrder voided = agreed();
    expectDone(edit(voided, edited(voided, BrakeJob, dearer)));
    expectRefusal(voided, [](RepairOrder& o) { return o.removeJob(BrakeJob); },
                  {ErrorKind::AlreadyDecided});
}

// -- offering

TEST(OfferTest, ShowsEveryDraft) {
    RepairOrder order = takenIn();
    expectDone(order.addJob(brakeJob(), stamp(Advisor)));
    expectDone(order.addJob(oilJob(), stamp(Advisor)));
    expectDone(order.canOffer());
    expectDone(order.offer());
    for (const Job& job : order.state().jobs) EXPECT_EQ(job.approval, ApprovalState::Offered);
    EXPECT_EQ(order.state().document, DocumentState::Quoted);
}

TEST(OfferTest, ThereMustBeSomethingNewToOffer) {
    for (const RepairOrder& order : {takenIn(), quoted(), agreed()})
        expectRefusal(order, [](RepairOrder& o) { return o.offer(); }, {ErrorKind::NoJobs});
}

TEST(OfferTest, AJobWithoutALineIsNotOffered) {
    RepairOrder order = takenIn();
    Job empty = oilJob();
    empty.lines.clear();
    expectDone(order.addJob(brakeJob(), stamp(Advisor)));
    expectDone(order.addJob(empty, stamp(Advisor)));
    const auto offer = [](RepairOrder& o) { return o.offer(); };
    expectRefusal(order, offer, {ErrorKind::JobEmpty});
    EXPECT_EQ(refusalOf(order, offer), (Violation{ErrorKind::JobEmpty,
                                                  QStringLiteral("jobs[1].lines"),
                                                  {{QStringLiteral("job"), empty.title}}}));
}

TEST(OfferTest, ASupplementDoesNotTakeTheOrderBack) {
    RepairOrder order = inWork();
    expectDone(order.addJob(oilJob(), stamp(Advisor, 50)));
    expectDone(order.offer());
    EXPECT_EQ(order.state().document, DocumentState::Order);
    EXPECT_TRUE(order.state().job(BrakeJob)->isApproved());
}

// -- deciding

TEST(DecisionTest, AnApprovalRecordsAmountPersonWayAndTime) {
    RepairOrder order = quoted();
    ConsentProof proof{.way = ConsentWay::Signature,
                       .person = QStringLiteral("陈晓雯"),
                       .signature = QStringLiteral("ab12"),
                       .sealedText = QStringLiteral("cd34")};
    expectDone(order.decide({yes(order, BrakeJob)}, proof, stamp(Advisor, 20)));
    EXPECT_EQ(order.state().document, DocumentState::Order);
    EXPECT_EQ(order.state().job(BrakeJob)->approvedAmount, Money::ofYuan(600));
    EXPECT_EQ(order.state().consents,
              (std::vector<ConsentRecord>{{.job = BrakeJob,
                                           .decision = Decision::Approved,
                                           .amount = Money::ofYuan(600),
                                           .way = ConsentWay::Signature,
                                           .person = QStringLiteral("陈晓雯"),
                                           .signature = QStringLiteral("ab12"),
                                           .sealedText = QStringLiteral("cd34"),
                                           .at = nineOClock(20),
                                           .by = Advisor}}));
}

TEST(DecisionTest, EachJobIsDecidedOnItsOwn) {
    RepairOrder order = takenIn();
    expectDone(order.addJob(brakeJob(), stamp(Advisor)));
    expectDone(order.addJob(oilJob(), stamp(Advisor)));
    expectDone(order.offer());
    expectDone(order.decide({yes(order, OilJob), no(order, BrakeJob, QStringLiteral("下次再做"))},
                            inPerson(), stamp(Advisor, 20)));
    EXPECT_TRUE(order.state().job(OilJob)->isApproved());
    EXPECT_EQ(order.state().job(BrakeJob)->approval, ApprovalState::Declined);
    EXPECT_EQ(order.state().job(BrakeJob)->declineReason, QStringLiteral("下次再做"));
    EXPECT_EQ(order.state().bill().total(), Money::ofYuan(100));
}

TEST(DecisionTest, DecliningEverythingMakesNoOrder) {
    EXPECT_EQ(declined().state().document, DocumentState::Quoted);
    EXPECT_EQ(declined().state().bill().total(), Money());
}

TEST(DecisionTest, WhatWasNotOfferedCannotBeAgreedTo) {
    RepairOrder order = takenIn();
    expectDone(order.addJob(brakeJob(), stamp(Advisor)));
    expectRefusal(
        order,
        [](RepairOrder& o) {
            return o.decide({yes(o, BrakeJob), yes(o, OilJob)}, inPerson(), stamp(Advisor));
        },
        {ErrorKind::NotOffered, ErrorKind::NotOffered});
}

TEST(DecisionTest, ADecisionIsNotDecidedAgain) {
    for (const RepairOrder& order : {agreed(), declined()})
        expectRefusal(
            order,
            [](RepairOrder& o) { return o.decide({yes(o, BrakeJob)}, inPerson(), stamp(Advisor)); },
            {ErrorKind::AlreadyDecided});
}

TEST(DecisionTest, OnlyWhatTheCustomerSawIsAgreedTo) {
    RepairOrder order = quoted();
    const Answer seen = yes(order, BrakeJob);
    expectDone(edit(order, edited(order, BrakeJob, cheaper)));
    expectRefusal(order,
                  [&](RepairOrder& o) { return o.decide({seen}, inPerson(), stamp(Advisor)); },
                  {ErrorKind::StaleEdit});
}

TEST(DecisionTest, SomebodyAgrees) {
    expectRefusal(quoted(),
                  [](RepairOrder& o) {
                      return o.decide({yes(o, BrakeJob)}, inPerson(QStringLiteral(" ")),
                                      stamp(Advisor));
                  },
                  {ErrorKind::ConsentPersonMissing});
}

TEST(DecisionTest, ASignatureIsThere) {
    ConsentProof unsigned_ = inPerson();
    unsigned_.way = ConsentWay::Signature;
    expectRefusal(
        quoted(),
        [&](RepairOrder& o) { return o.decide({yes(o, BrakeJob)}, unsigned_, stamp(Advisor)); },
        {ErrorKind::SignatureMissing});
}

TEST(DecisionTest, ADeclineHasAReason) {
    expectRefusal(quoted(),
                  [](RepairOrder& o) {
                      return o.decide({no(o, BrakeJob, QStringLiteral(" "))}, inPerson(),
                                      stamp(Advisor));
                  },
                  {ErrorKind::DeclineReasonMissing});
}

TEST(DecisionTest, AnAnswerIsNeeded) {
    expectRefusal(quoted(), [](RepairOrder& o) { return o.decide({}, inPerson(), stamp(Advisor)); },
                  {ErrorKind::NoJobs});
}

TEST(QuoteTest, ASettledOrderIsNeverEdited) {
    for (const RepairOrder& order : {settled(), delivered()}) {
        const std::vector<ErrorKind> locked{ErrorKind::OrderLocked};
        expectRefusal(
            order, [](RepairOrder& o) { return o.addJob(oilJob(), stamp(Advisor)); }, locked);
        expectRefusal(
            order, [](RepairOrder& o) { return edit(o, edited(o, BrakeJob, cheaper)); }, locked);
        expectRefusal(
            order, [](RepairOrder& o) { return o.removeJob(BrakeJob); }, locked);
        expectRefusal(
            order, [](RepairOrder& o) { return o.offer(); }, locked);
        expectRefusal(
            order,
            [](RepairOrder& o) { return o.decide({yes(o, BrakeJob)}, inPerson(), stamp(Advisor)); },
            locked);
    }
}

TEST(ApprovalTest, FinishedWorkThatAsksForMoreIsDoneAndCheckedAgain) {
    for (RepairOrder order : {finished(), passed(), ready()}) {
        expectDone(edit(order, edited(order, BrakeJob, dearer), 145));
        const Job& job = *order.state().job(BrakeJob);
        EXPECT_EQ(job.workshop, WorkshopState::OnHold);
        EXPECT_EQ(job.hold, HoldReason::Approval);
        EXPECT_EQ(job.selfCheck, SelfCheck());
        EXPECT_TRUE(job.inspector.isNone());
        EXPECT_TRUE(job.passedAt.isNone());
        EXPECT_TRUE(order.state().readyAt.isNone());
        expectDone(order.offer());
        expectDone(order.decide({yes(order, BrakeJob)}, inPerson(), stamp(Advisor, 150)));
        expectRefusal(order,
                      [](RepairOrder& o) { return o.markReady(belongings(), stamp(Advisor)); },
                      {ErrorKind::JobsNotPassed});
        expectDone(order.startWork(BrakeJob, stamp(Technician, 155)));
    }
}

TEST(ApprovalTest, AReadyCarIsNotReadyOnceADeclinedJobIsOfferedAgain) {
    RepairOrder order = passed();
    expectDone(order.addJob(oilJob(), stamp(Advisor, 132)));
    expectDone(order.offer());
    expectDone(
        order.decide({no(order, OilJob, QStringLiteral("下次"))}, inPerson(), stamp(Advisor, 134)));
    expectDone(order.markReady(belongings(), stamp(Advisor, 140)));
    expectDone(edit(order, edited(order, OilJob, dearer), 145));
    EXPECT_TRUE(order.state().readyAt.isNone());
    expectDone(order.offer());
    expectDone(order.decide({yes(order, OilJob)}, inPerson(), stamp(Advisor, 150)));
    expectDone(order.pay(cash(order.state().bill().due())));
    expectRefusal(order,
                  [](RepairOrder& o) { return o.settle(QStringLiteral("S1"), {}, stamp(Cashier)); },
                  {ErrorKind::NotReady});
}

// -- what the store room has handed out

TEST(IssuedTest, NoFormSaysWhatWasHandedOut) {
    RepairOrder order = takenIn();
    Job pretender = brakeJob();
    pretender.lines.back().issued = Quantity::of(2);
    expectDone(order.addJob(pretender, stamp(Advisor)));
    EXPECT_EQ(order.state().job(BrakeJob)->lines.back().issued, Quantity());
    expectDone(edit(order, pretender));
    EXPECT_EQ(order.state().job(BrakeJob)->lines.back().issued, Quantity());
}

TEST(IssuedTest, WhatWasHandedOutStaysHandedOut) {
    RepairOrder order = inWork();
    expectDone(edit(order, edited(order, BrakeJob, [](Job& job) {
                        job.lines.back().issued = Quantity();
                        job.lines.back().quantity = Quantity::of(5);
                    })));
    EXPECT_EQ(order.state().job(BrakeJob)->lines.back().issued, Quantity::of(2));
}

TEST(IssuedTest, NoMoreIsIssuedThanALineAsksFor) {
    RepairOrder order = inWork();
    expectDone(edit(order, edited(order, BrakeJob,
                                  [](Job& job) { job.lines.back().quantity = Quantity::of(1); })));
    EXPECT_EQ(order.state().job(BrakeJob)->lines.back().issued, Quantity::of(1));
    expectDone(order.finishWork(BrakeJob, allChecked(), stamp(Technician, 60)));
}

TEST(IssuedTest, AnotherPartHasNotBeenIssued) {
    RepairOrder order = inWork();
    expectDone(edit(
        order, edited(order, BrakeJob, [](Job& job) { job.lines.back().part = PartId(302); })));
    EXPECT_EQ(order.state().job(BrakeJob)->lines.back().issued, Quantity());
}

TEST(QuoteTest, AJobFoundAfterAVoidedApprovalIsASupplementToo) {
    RepairOrder order = agreed();
    expectDone(edit(order, edited(order, BrakeJob, dearer)));
    expectDone(order.addJob(oilJob(), stamp(Advisor, 50)));
    EXPECT_TRUE(order.state().job(OilJob)->supplement);
}

TEST(DecisionTest, OneJobHasOneAnswer) {
    expectRefusal(quoted(),
                  [](RepairOrder& o) {
                      return o.decide({yes(o, BrakeJob), no(o, BrakeJob, QStringLiteral("太贵"))},
                                      inPerson(), stamp(Advisor));
                  },
                  {ErrorKind::AlreadyDecided});
}

}  // namespace baydesk::testing
