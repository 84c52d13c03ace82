// Refused at the field, nothing lost: what mission.md's tables forbid is refused by the verb
// itself, with its kind at its field, and neither the order nor the store is another one
// afterwards.
#include "application/complaint/Complaints.h"
#include "application/order/Guarantees.h"
#include "application/settlement/Credits.h"
#include "application/settlement/MoneyBack.h"
#include "application/settlement/Shifts.h"
#include "application/workshop/Exits.h"
#include "application/workshop/Supplements.h"
#include "application/workshop/Workshop.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class RefusedTest : public ShopFixture {
protected:
    void SetUp() override {
        ShopFixture::SetUp();
        if (HasFatalFailure()) return;
        for (int role = 0; role < RoleCount; ++role) staff(static_cast<Role>(role));
    }

    using Press = std::function<Result<Outcome>()>;

    // Every row of every table that a verb may write, in one number.
    qint64 rows() {
        qint64 sum = 0;
        for (const char* table :
             {"audit",        "repair_order", "job",          "line",       "consent",
              "promise",      "notice",       "payment",      "discount",   "reversal",
              "receivable",   "stock_move",   "work_entry",   "supplement", "complaint_step",
              "shift_count",  "exit_pass",    "credit_grant", "follow_up",  "call",
              "number_series"})
            sum += number(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table)));
        return sum;
    }
    void expectRefused(OrderId order, const Press& press, ErrorKind kind, const char* field) {
        const OrderState before = state(order);
        const qint64 rowsBefore = rows();
        const std::vector<Violation> why = refusal(press());
        EXPECT_EQ(why.front().kind, kind);
        EXPECT_EQ(why.front().field, QLatin1String(field));
        EXPECT_TRUE(state(order) == before) << "the order is as it was";
        EXPECT_EQ(rows(), rowsBefore) << "nothing was written";
    }

    Caller advisor() { return as(Role::ServiceAdvisor); }
    Caller cashier() { return as(Role::Cashier); }

    DecisionForm answer(OrderId order, ConsentWay way) {
        const Job job = state(order).jobs.front();
        DecisionForm form;
        form.order = order;
        form.answers = {{.job = job.id, .revision = job.revision}};
        form.way = way;
        form.person = QStringLiteral("陈晓雯");
        return form;
    }
    // A phone call with everything that proves it.
    DecisionForm phoned(OrderId order) {
        DecisionForm form = answer(order, ConsentWay::Phone);
        form.evidence = {.number = QStringLiteral("13900667731"),
                         .calledAt = clock().now(),
                         .words = QStringLiteral("刹车片 600 元"),
                         .recording = QStringLiteral("REC-7"),
                         .source = {}};
        return form;
    }
    void expectNotReady(OrderId order, ErrorKind kind, const char* field) {
        expectRefused(
            order, [&] { return markReady(shop(), advisor(), order, belongings()); }, kind, field);
    }
    void expectNoGatePass(OrderId order, const Handover& handover, ErrorKind kind,
                          const char* field) {
        expectRefused(
            order, [&] { return release(shop(), cashier(), order, handover); }, kind, field);
    }
};

BAYDESK_ON_BOTH_ENGINES(RefusedTest);

}  // namespace

// -- at the door

TEST_P(RefusedTest, ADiagnosisWithoutTheCustomersConsent) {
    const OrderId order = takenIn();
    JobForm form = brakes(order);
    form.kind = JobKind::Diagnosis;
    done(saveJob(shop(), advisor(), form));
    done(offer(shop(), advisor(), order));
    const auto begin = [&] {
        return startWork(shop(), as(Role::Technician), order, firstJob(order));
    };
    expectRefused(order, begin, ErrorKind::WorkBeforeApproval, "job");
}

TEST_P(RefusedTest, AnIntakeThatLosesTheCustomersWords) {
    const OrderId order = takenIn();
    Intake silent = car().intake;
    silent.statement = QStringLiteral(" ");
    expectRefused(
        order,
        [&] {
            return editIntake(shop(), advisor(), {order, silent, 1});
        },
        ErrorKind::StatementMissing, "statement");
}

// -- quote and work

TEST_P(RefusedTest, WorkBeforeItIsApproved) {
    const OrderId order = quoted(car());
    const auto send = [&] {
        return dispatch(shop(), as(Role::Foreman), order, firstJob(order), staff(Role::Technician));
    };
    expectRefused(order, send, ErrorKind::WorkBeforeApproval, "job");
}

TEST_P(RefusedTest, AConsentByPhoneWithoutItsEvidence) {
    const OrderId order = quoted(car());
    const auto expect = [&](const std::function<void(ConsentEvidence&)>& lose, ErrorKind kind,
                            const char* field) {
        DecisionForm form = phoned(order);
        lose(form.evidence);
        expectRefused(
            order, [&] { return decide(shop(), advisor(), form); }, kind, field);
    };
    expect([](ConsentEvidence& e) { e.number.clear(); }, ErrorKind::ConsentNumberMissing, "number");
    expect([](ConsentEvidence& e) { e.calledAt = {}; }, ErrorKind::ConsentTimeMissing, "calledAt");
    expect([](ConsentEvidence& e) { e.words.clear(); }, ErrorKind::ReadBackMissing, "words");
    expect([](ConsentEvidence& e) { e.recording.clear(); }, ErrorKind::RecordingMissing,
           "recording");
    done(decide(shop(), advisor(), phoned(order)));
}

TEST_P(RefusedTest, AConsentByMessageOrSignatureWithoutIt) {
    const OrderId order = quoted(car());
    const auto expect = [&](ConsentWay way, ErrorKind kind, const char* field) {
        const DecisionForm form = answer(order, way);
        expectRefused(
            order, [&] { return decide(shop(), advisor(), form); }, kind, field);
    };
    expect(ConsentWay::Message, ErrorKind::MessageMissing, "words");
    expect(ConsentWay::Signature, ErrorKind::SignatureMissing, "signature");
    DecisionForm nobody = answer(order, ConsentWay::InPerson);
    nobody.person.clear();
    expectRefused(
        order, [&] { return decide(shop(), advisor(), nobody); }, ErrorKind::ConsentPersonMissing,
        "person");
}

TEST_P(RefusedTest, ADeclinedJobWithoutItsReason) {
    const OrderId order = quoted(car());
    DecisionForm form = answer(order, ConsentWay::InPerson);
    form.answers.front().approved = false;
    expectRefused(
        order, [&] { return decide(shop(), advisor(), form); }, ErrorKind::DeclineReasonMissing,
        "reason");
}

TEST_P(RefusedTest, APromiseMovedWithoutAReasonOrIntoThePast) {
    const OrderId order = takenIn();
    PromiseEdit edit{
        .order = order, .dueAt = clock().now().plusHours(30), .reason = QStringLiteral(" ")};
    expectRefused(
        order, [&] { return changePromise(shop(), advisor(), edit); }, ErrorKind::Required,
        "reason");
    edit.reason = QStringLiteral("等配件");
    edit.dueAt = clock().now();
    expectRefused(
        order, [&] { return changePromise(shop(), advisor(), edit); }, ErrorKind::PromiseInThePast,
        "promisedAt");
}

TEST_P(RefusedTest, ASupplementWithoutTheTechniciansWords) {
    const OrderId order = inWork(car());
    expectRefused(
        order, [&] { return reportSupplement(shop(), as(Role::Technician), {.order = order}); },
        ErrorKind::Required, "words");
}

TEST_P(RefusedTest, AnUntickedSelfCheckAndAFailureWithoutItsCause) {
    const OrderId order = inWork(car());
    SelfCheck check = checked();
    check.boltsTight = false;
    const auto finish = [&] {
        return finishWork(shop(), as(Role::Technician), order, firstJob(order), check);
    };
    expectRefused(order, finish, ErrorKind::SelfCheckIncomplete, "selfCheck");
    check = checked();
    done(finish());
    const auto fail = [&] {
        return inspect(shop(), as(Role::Inspector), order,
                       {.job = firstJob(order), .passed = false, .cause = {}});
    };
    expectRefused(order, fail, ErrorKind::FailureCauseMissing, "cause");
}

TEST_P(RefusedTest, TheTechniciansOwnInspection) {
    const StaffId both = staff(QStringLiteral("何建国"), {Role::Technician, Role::Inspector});
    const OrderId order = agreed(car());
    const JobId job = firstJob(order);
    done(dispatch(shop(), as(Role::Foreman), order, job, both));
    done(startWork(shop(), {.by = both}, order, job));
    done(finishWork(shop(), {.by = both}, order, job, checked()));
    expectRefused(
        order, [&] { return inspect(shop(), {.by = both}, order, {.job = job}); },
        ErrorKind::InspectorIsTechnician, "inspector");
}

TEST_P(RefusedTest, ACarThatIsOutOnATestDrive) {
    const OrderId early = quoted(car(QStringLiteral("粤B99999"), QStringLiteral("18")));
    const ExitWish wish{.driver = QStringLiteral("王海")};
    const auto leave = [&](OrderId order, const ExitWish& how) {
        return [=, this] { return sendOut(shop(), as(Role::Technician), order, how); };
    };
    expectRefused(early, leave(early, wish), ErrorKind::NothingApproved, "jobs");
    const OrderId order = inWork(car());
    expectRefused(order, leave(order, {}), ErrorKind::Required, "driver");
    expectRefused(order, leave(order, {.purpose = ExitPurpose::Sublet, .driver = wish.driver}),
                  ErrorKind::Required, "destination");
    done(leave(order, wish)());
    expectRefused(order, leave(order, wish), ErrorKind::CarIsOut, "exit");
    expectRefused(
        order, [&] { return takeBack(shop(), advisor(), order, 1); }, ErrorKind::OutOfRange,
        "odometerKm");
    done(finishWork(shop(), as(Role::Technician), order, firstJob(order), checked()));
    done(inspect(shop(), as(Role::Inspector), order, {.job = firstJob(order)}));
    expectNotReady(order, ErrorKind::CarIsOut, "exit");
    done(takeBack(shop(), advisor(), order, {}));
    expectRefused(
        order, [&] { return takeBack(shop(), advisor(), order, {}); }, ErrorKind::CarIsHere, "");
}

TEST_P(RefusedTest, ReadyBeforeEveryConditionIsMet) {
    const OrderId order = finished(car());
    expectNotReady(order, ErrorKind::JobsNotPassed, "jobs");
    done(inspect(shop(), as(Role::Inspector), order, {.job = firstJob(order)}));
    expectRefused(
        order, [&] { return markReady(shop(), advisor(), order, {}); },
        ErrorKind::BelongingsNotSeen, "belongings");
    done(reportSupplement(shop(), as(Role::Technician),
                          {.order = order, .words = QStringLiteral("漏油")}));
    expectNotReady(order, ErrorKind::SupplementOpen, "supplements");
    const SupplementId report = state(order).supplements.front().id;
    done(withdrawSupplement(shop(), advisor(), order, report, QStringLiteral("是水渍")));
    done(saveJob(shop(), advisor(), brakes(order)));
    expectNotReady(order, ErrorKind::UndecidedJobs, "jobs");
}

// -- money

TEST_P(RefusedTest, ADiscountAboveTheCeilingOrWithoutItsReason) {
    const OrderId order = agreed(car());
    DiscountForm form{.order = order,
                      .amount = Money::ofFen(3'001),
                      .standard = QStringLiteral("会员价"),
                      .reason = QStringLiteral("老客户")};
    const auto give = [&] { return giveDiscount(shop(), advisor(), form); };
    expectRefused(order, give, ErrorKind::DiscountNeedsAuthoriser, "authoriser");
    form.amount = Money::ofYuan(30);
    form.reason.clear();
    expectRefused(order, give, ErrorKind::Required, "reason");
    form.reason = QStringLiteral("老客户");
    form.standard.clear();
    expectRefused(order, give, ErrorKind::Required, "standard");
}

TEST_P(RefusedTest, MoreThanIsDueAndAPartPaymentOnAccount) {
    const OrderId order = agreed(car());
    const auto take = [&](Tender tender, qint64 yuan) {
        return takePayment(shop(), cashier(), order,
                           {{.tender = tender, .amount = Money::ofYuan(yuan)}});
    };
    expectRefused(
        order, [&] { return take(Tender::Cash, 601); }, ErrorKind::PaysTooMuch,
        "tenders[0].amount");
    expectRefused(
        order, [&] { return take(Tender::OnAccount, 100); }, ErrorKind::OnAccountBeforeSettlement,
        "tenders[0].amount");
}

TEST_P(RefusedTest, OnAccountWithoutAnAgreementOutsideItsLimitOrAfterItsEnd) {
    const OrderId order = ready(car());
    const CustomerId payer = state(order).payer;
    const auto onAccount = [&] {
        return settle(shop(), cashier(), order,
                      {{.tender = Tender::OnAccount, .amount = Money::ofYuan(600)}}, {});
    };
    const auto grant = [&](qint64 yuan, int version) {
        done(grantCredit(shop(), asManager(),
                         {payer, Money::ofYuan(yuan), QDate(2026, 11, 22), u"协议"_qs, version}));
    };
    expectRefused(order, onAccount, ErrorKind::NoCreditAgreement, "tenders[0].amount");
    grant(599, 0);
    expectRefused(order, onAccount, ErrorKind::CreditExhausted, "tenders[0].amount");
    grant(600, 1);
    clock().set(nineOClock(24 * 60));
    expectRefused(order, onAccount, ErrorKind::CreditExpired, "tenders[0].amount");
    clock().set(nineOClock());
    done(onAccount());
}

TEST_P(RefusedTest, ACreditThatNoManagerSignedForOrWithoutReasonAndDay) {
    const OrderId order = ready(car());
    CreditForm credit{.grant = {.reason = QStringLiteral("周五转账"),
                                .payUntil = QDate(2026, 11, 27),
                                .authoriser = staff(Role::Cashier)}};
    const auto letGo = [&] {
        return settle(shop(), cashier(), order,
                      {{.tender = Tender::OnAccount, .amount = Money::ofYuan(600)}}, {}, {},
                      credit);
    };
    expectRefused(order, letGo, ErrorKind::AuthoriserMayNot, "authoriser");
    credit.grant.reason.clear();
    expectRefused(order, letGo, ErrorKind::Required, "creditReason");
    credit.grant = {.reason = QStringLiteral("周五"), .payUntil = QDate(2026, 11, 21)};
    expectRefused(order, letGo, ErrorKind::PromiseInThePast, "payUntil");
    credit.grant.payUntil = QDate(2026, 11, 22);
    expectRefused(order, letGo, ErrorKind::Required, "authoriser");
}

TEST_P(RefusedTest, ARefundWithoutAReasonOrOfMoreThanWasPaid) {
    const OrderId order = settled(car());
    RefundForm form{.order = order, .amount = Money::ofYuan(1)};
    const auto give = [&] { return refund(shop(), cashier(), form); };
    expectRefused(order, give, ErrorKind::Required, "reason");
    form.reason = QStringLiteral("多收");
    form.amount = Money::ofFen(60'001);
    expectRefused(order, give, ErrorKind::RefundTooMuch, "amount");
    form.line = state(order).jobs.front().lines.front().id;  // ¥280.00
    form.amount = Money::ofFen(28'001);
    expectRefused(order, give, ErrorKind::RefundTooMuch, "amount");
}

TEST_P(RefusedTest, AReversalOrACancellationWithoutItsReason) {
    const OrderId order = settled(car());
    expectRefused(
        order, [&] { return reverse(shop(), asManager(), order, QString()); }, ErrorKind::Required,
        "reason");
    const OrderId other = agreed(car(QStringLiteral("粤B99999"), QStringLiteral("18")));
    CancelForm form;
    form.order = other;
    form.wish.handedBack = true;
    expectRefused(
        other, [&] { return cancelOrder(shop(), advisor(), form); }, ErrorKind::Required, "reason");
}

TEST_P(RefusedTest, AShiftThatDiffersWithoutAComment) {
    const OrderId order = settled(car());
    const auto close = [&] {
        return closeShift(shop(), cashier(), {{Tender::Cash, Money::ofYuan(1'099)}}, {});
    };
    expectRefused(order, close, ErrorKind::DifferenceUnexplained, "comment");
    EXPECT_TRUE(done(openShiftOf(shop(), staff(Role::Cashier)))) << "it is open still";
}

TEST_P(RefusedTest, AGatePassBeforeEachOfItsConditions) {
    expectNoGatePass(ready(car()), handedBack(), ErrorKind::NotSettled, "");
    const OrderId order = settled(car(QStringLiteral("粤B99999"), QStringLiteral("18")));
    Handover handover = handedBack();
    handover.returnedBelongings.pop_back();
    expectNoGatePass(order, handover, ErrorKind::BelongingsNotReturned, "belongings");
    handover = handedBack();
    handover.keyReturned = false;
    expectNoGatePass(order, handover, ErrorKind::KeyNotReturned, "key");
    handover = handedBack();
    handover.oldParts = OldParts::Unanswered;
    expectNoGatePass(order, handover, ErrorKind::OldPartsUnanswered, "oldParts");
}

TEST_P(RefusedTest, NoGatePassIsRefusedToAnApprovedCredit) {
    const OrderId order = ready(car());
    done(grantCredit(
        shop(), asManager(),
        {state(order).payer, Money::ofYuan(600), QDate(2026, 12, 31), QStringLiteral("协议"), 0}));
    done(settle(shop(), cashier(), order,
                {{.tender = Tender::OnAccount, .amount = Money::ofYuan(600)}}, {}));
    done(release(shop(), cashier(), order, handedBack()));
    EXPECT_FALSE(state(order).release->gatePass.isEmpty());
}

// -- after the car has left

TEST_P(RefusedTest, AComplaintClosedBeforeTheCustomerWasCalledAgain) {
    const OrderId order = delivered(car());
    ComplaintForm form;
    form.order = order;
    form.customer = view(order).sender.id;
    form.words = QStringLiteral("刹车还在响");
    const Caller clerk = as(Role::CallbackClerk);
    const ComplaintId id(done(openComplaint(shop(), clerk, form)).id);
    const auto step = [&](ComplaintAct act) {
        return recordComplaintStep(shop(), as(Role::CallbackClerk), id,
                                   {.act = act, .words = QStringLiteral("说了")});
    };
    done(step(ComplaintAct::TakenOver));
    expectRefused(
        order, [&] { return step(ComplaintAct::Satisfied); }, ErrorKind::StepDoesNotFit, "");
    ComplaintFindings found;
    found.department = Department::Workshop;
    found.cause = QStringLiteral("装反");
    found.remedy = QStringLiteral("免费返修");
    done(saveFindings(shop(), as(Role::CallbackClerk), id, found, 1));
    done(step(ComplaintAct::Answered));
    expectRefused(
        order, [&] { return step(ComplaintAct::Satisfied); }, ErrorKind::AnswerNotTold, "");
    EXPECT_EQ(done(complaintView(shop(), id)).complaint.state, ComplaintState::Answered);
}

TEST_P(RefusedTest, AWarrantyUnderTheLegalFloor) {
    const OrderId order = takenIn();
    const WarrantyPromise before = done(warrantyPromise(shop()));
    for (const auto& [repairClass, term, field] :
         {std::tuple{RepairClass::Minor, WarrantyTerm{9, 2'000}, "days[minor]"},
          std::tuple{RepairClass::Minor, WarrantyTerm{10, 1'999}, "km[minor]"},
          std::tuple{RepairClass::SecondLevel, WarrantyTerm{29, 5'000}, "days[second-level]"},
          std::tuple{RepairClass::WholeVehicle, WarrantyTerm{99, 20'000}, "days[whole-vehicle]"}}) {
        WarrantyPromise promise;
        promise.terms[repairClass] = term;
        expectRefused(
            order, [&] { return saveWarrantyPromise(shop(), asManager(), before, promise); },
            ErrorKind::OutOfRange, field);
    }
    EXPECT_EQ(done(warrantyPromise(shop())), before);
}

}  // namespace baydesk::testing
