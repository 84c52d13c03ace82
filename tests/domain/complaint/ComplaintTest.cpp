#include "domain/complaint/Complaint.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

constexpr StaffId Clerk(16);
constexpr StaffId Head(17);
constexpr StaffId Boss(18);

ComplaintForm form(ComplaintSource source = ComplaintSource::Phone) {
    ComplaintForm form;
    form.order = OrderId(2);
    form.customer = CustomerId(3);
    form.vehicle = VehicleId(4);
    form.source = source;
    form.category = ComplaintCategory::Workmanship;
    form.words = QStringLiteral("刹车还在响");
    return form;
}

ComplaintStamp at(qint64 minutes, StaffId by = Clerk) {
    return {.step = ComplaintStepId(100 + minutes), .by = by, .at = nineOClock(minutes)};
}

Complaint fresh(ComplaintSource source = ComplaintSource::Phone) {
    return opened(form(source), at(0)).value();
}

ComplaintStepForm step(ComplaintAct act, const QString& words = QStringLiteral("说了")) {
    return {.act = act, .rung = Rung::FirstPerson, .responsible = Head, .words = words};
}

ComplaintStepForm up(Rung rung) {
    return {.act = ComplaintAct::Escalated, .rung = rung, .responsible = Boss, .words = {}};
}

Complaint after(const Complaint& complaint, const ComplaintStepForm& form, qint64 minutes = 1) {
    const auto result = stepped(complaint, form, at(minutes));
    if (result.ok()) return *result;
    ADD_FAILURE() << "refused";
    return complaint;
}

std::vector<ErrorKind> refused(const Complaint& complaint, const ComplaintStepForm& form) {
    const auto result = stepped(complaint, form, at(1));
    return result.ok() ? std::vector<ErrorKind>() : kindsOf(result.error());
}

ComplaintFindings findings() {
    ComplaintFindings found;
    found.level = ComplaintLevel::Serious;
    found.category = ComplaintCategory::Parts;
    found.department = Department::Workshop;
    found.cause = QStringLiteral("刹车片装反");
    found.remedy = QStringLiteral("免费返修");
    found.cost = Money::ofYuan(120);
    return found;
}

Complaint answered() {
    Complaint complaint = after(fresh(), step(ComplaintAct::TakenOver));
    complaint = described(complaint, findings(), 1).value();
    return after(complaint, step(ComplaintAct::Answered));
}

Complaint told() { return after(answered(), step(ComplaintAct::CustomerTold)); }

}  // namespace

TEST(ComplaintTest, BeginsWithTheCustomersOwnWords) {
    const Complaint complaint = fresh();
    EXPECT_EQ(complaint.words, QStringLiteral("刹车还在响"));
    EXPECT_EQ(complaint.state, ComplaintState::Open);
    EXPECT_EQ(complaint.rung, Rung::FirstPerson);
    EXPECT_EQ(complaint.firstPerson(), Clerk);
    EXPECT_EQ(complaint.responsible, Clerk);
    EXPECT_EQ(complaint.openedAt(), nineOClock());
    ASSERT_EQ(complaint.steps.size(), 1U);
    EXPECT_EQ(complaint.steps.front().act, ComplaintAct::Opened);
}

TEST(ComplaintTest, WithoutCustomerOrWordsThereIsNone) {
    ComplaintForm empty = form();
    empty.customer = {};
    empty.words = QStringLiteral("  ");
    const auto result = opened(empty, at(0));
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().violations(),
              (std::vector<Violation>{{ErrorKind::Required, QStringLiteral("customer")},
                                      {ErrorKind::Required, QStringLiteral("words")}}));
}

TEST(ComplaintTest, TheDesksHeadTakesOverWhatCameByPhone) {
    const Complaint complaint = after(fresh(), step(ComplaintAct::TakenOver));
    EXPECT_EQ(complaint.state, ComplaintState::TakenOver);
    EXPECT_EQ(complaint.rung, Rung::DeskHead);
    EXPECT_EQ(complaint.responsible, Head);
    EXPECT_EQ(refused(complaint, step(ComplaintAct::TakenOver)),
              std::vector<ErrorKind>{ErrorKind::StepDoesNotFit});
}

TEST(ComplaintTest, TheSuperiorTakesOverWhatWasSaidOnSite) {
    EXPECT_EQ(after(fresh(ComplaintSource::Counter), step(ComplaintAct::TakenOver)).rung,
              Rung::Superior);
}

TEST(ComplaintTest, GoesUpTheLadderAndNeverDown) {
    Complaint complaint = after(fresh(), up(Rung::Superior));
    EXPECT_EQ(complaint.state, ComplaintState::TakenOver) << "whoever is higher has it";
    EXPECT_EQ(complaint.responsible, Boss);
    for (const Rung rung : {Rung::DeskHead, Rung::Superior})
        EXPECT_EQ(refused(complaint, up(rung)), std::vector<ErrorKind>{ErrorKind::RungNotHigher});
    complaint = after(complaint, up(Rung::GeneralManager));
    EXPECT_EQ(refused(complaint, up(Rung::GeneralManager)),
              std::vector<ErrorKind>{ErrorKind::StepDoesNotFit});
}

TEST(ComplaintTest, WhatTheCustomerWasToldIsWrittenDown) {
    for (const ComplaintAct act :
         {ComplaintAct::CustomerTold, ComplaintAct::Progressed, ComplaintAct::Paused})
        EXPECT_EQ(refused(fresh(), step(act, {})), std::vector<ErrorKind>{ErrorKind::Required});
    EXPECT_TRUE(refused(after(fresh(), step(ComplaintAct::TakenOver)),
                        step(ComplaintAct::AskedForResult, {}))
                    .empty());
}

TEST(ComplaintTest, AnAnswerNamesDepartmentCauseAndRemedy) {
    const auto result = stepped(fresh(), step(ComplaintAct::Answered), at(1));
    ASSERT_FALSE(result.ok());
    QStringList fields;
    for (const Violation& each : result.error().violations()) fields << each.field;
    EXPECT_EQ(fields, (QStringList{QStringLiteral("department"), QStringLiteral("cause"),
                                   QStringLiteral("remedy")}));
    EXPECT_EQ(answered().state, ComplaintState::Answered);
}

TEST(ComplaintTest, IsNotClosedBeforeTheCustomerHeardTheAnswer) {
    EXPECT_EQ(refused(answered(), step(ComplaintAct::Satisfied)),
              std::vector<ErrorKind>{ErrorKind::AnswerNotTold});
}

TEST(ComplaintTest, IsClosedOnlyWhenTheCustomerWasCalledAgainAndConfirms) {
    for (const Complaint& complaint :
         {fresh(), after(fresh(), step(ComplaintAct::TakenOver)),
          after(after(fresh(), step(ComplaintAct::TakenOver)), step(ComplaintAct::CustomerTold))})
        EXPECT_EQ(refused(complaint, step(ComplaintAct::Satisfied)),
                  std::vector<ErrorKind>{ErrorKind::StepDoesNotFit});
    const Complaint closed = after(told(), step(ComplaintAct::Satisfied));
    EXPECT_FALSE(closed.isOpen());
}

TEST(ComplaintTest, GoesOnWhenTheCustomerIsNotContent) {
    const Complaint again =
        after(told(), step(ComplaintAct::Unsatisfied, QStringLiteral("还是响")));
    EXPECT_EQ(again.state, ComplaintState::TakenOver);
    EXPECT_EQ(refused(again, step(ComplaintAct::Satisfied)),
              std::vector<ErrorKind>{ErrorKind::StepDoesNotFit});
    const Complaint second = after(again, step(ComplaintAct::Answered), 5);
    EXPECT_EQ(refused(second, step(ComplaintAct::Satisfied)),
              std::vector<ErrorKind>{ErrorKind::AnswerNotTold})
        << "the second answer has to be told too";
}

TEST(ComplaintTest, AClosedOneIsClosed) {
    const Complaint closed = after(told(), step(ComplaintAct::Satisfied));
    for (int act = 0; act < ComplaintActCount; ++act)
        EXPECT_EQ(refused(closed, step(static_cast<ComplaintAct>(act))),
                  std::vector<ErrorKind>{ErrorKind::ComplaintClosed});
    EXPECT_TRUE(described(closed, findings(), 2).error().has(ErrorKind::ComplaintClosed));
}

TEST(ComplaintTest, WaitsForTheCustomerUntilHeard) {
    const Complaint paused = after(fresh(), step(ComplaintAct::Paused, QStringLiteral("出差")));
    EXPECT_TRUE(paused.waitsForCustomer());
    EXPECT_EQ(refused(paused, step(ComplaintAct::Paused)),
              std::vector<ErrorKind>{ErrorKind::StepDoesNotFit});
    EXPECT_FALSE(after(paused, step(ComplaintAct::Resumed, {})).waitsForCustomer());
    EXPECT_EQ(refused(fresh(), step(ComplaintAct::Resumed)),
              std::vector<ErrorKind>{ErrorKind::StepDoesNotFit});
    const Complaint away = after(told(), step(ComplaintAct::Paused, QStringLiteral("出差")));
    EXPECT_FALSE(after(away, step(ComplaintAct::Unsatisfied)).waitsForCustomer());
}

TEST(ComplaintTest, FindingsOfTwoPeopleDoNotOverwriteEachOther) {
    const Complaint found = described(fresh(), findings(), 1).value();
    EXPECT_EQ(found.findings, findings());
    EXPECT_EQ(found.findingsRevision, 2);
    EXPECT_TRUE(described(found, findings(), 1).error().has(ErrorKind::StaleEdit));
    ComplaintFindings odd = findings();
    odd.cost = Money::ofFen(-1);
    EXPECT_TRUE(described(found, odd, 2).error().has(ErrorKind::OutOfRange));
}

}  // namespace baydesk::testing
