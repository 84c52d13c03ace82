#include "application/complaint/Complaints.h"

#include "application/followup/FollowUps.h"
#include "application/order/Orders.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

// A car has left; its customer complains on the phone at nine.
class ComplaintsTest : public ShopFixture {
protected:
    void SetUp() override {
        ShopFixture::SetUp();
        if (HasFatalFailure()) return;
        m_order = delivered(car());
    }
    ComplaintForm form() {
        ComplaintForm form;
        form.order = m_order;
        form.customer = view(m_order).sender.id;
        form.vehicle = view(m_order).vehicle.id;
        form.source = ComplaintSource::Phone;
        form.category = ComplaintCategory::Workmanship;
        form.words = QStringLiteral("刹车还在响");
        return form;
    }
    ComplaintId written() {
        return ComplaintId(done(openComplaint(shop(), as(Role::Cashier), form())).id);
    }
    Result<Outcome> record(ComplaintId id, ComplaintAct act, Rung rung = Rung::FirstPerson) {
        return recordComplaintStep(
            shop(), as(Role::CallbackClerk), id,
            {.act = act, .rung = rung, .responsible = {}, .words = QStringLiteral("说了")});
    }
    Complaint complaint(ComplaintId id) { return done(complaintView(shop(), id)).complaint; }
    void answer(ComplaintId id) {
        done(record(id, ComplaintAct::TakenOver));
        ComplaintFindings found;
        found.department = Department::Workshop;
        found.cause = QStringLiteral("装反");
        found.remedy = QStringLiteral("免费返修");
        done(saveFindings(shop(), as(Role::CallbackClerk), id, found, 1));
        done(record(id, ComplaintAct::Answered));
    }

    OrderId m_order;
};

BAYDESK_ON_BOTH_ENGINES(ComplaintsTest);

}  // namespace

TEST_P(ComplaintsTest, EverybodyMayWriteOneDown) {
    for (const Role role : {Role::Technician, Role::WarrantyClerk, Role::Cashier})
        done(openComplaint(shop(), as(role), form()));
    EXPECT_EQ(done(openComplaints(shop())).size(), 3U);
    EXPECT_EQ(kinds(openComplaint(shop(), {.by = {}}, form())),
              std::vector<ErrorKind>{ErrorKind::NotSignedIn});
}

TEST_P(ComplaintsTest, WithoutWordsNothingIsWritten) {
    ComplaintForm empty = form();
    empty.words.clear();
    EXPECT_EQ(kinds(openComplaint(shop(), as(Role::Cashier), empty)),
              std::vector<ErrorKind>{ErrorKind::Required});
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM complaint")), 0);
}

TEST_P(ComplaintsTest, TheListTellsWhoseTurnItIsAndPutsTheMostUrgentFirst) {
    const ComplaintId first = written();
    done(record(first, ComplaintAct::TakenOver));
    clock().advanceMinutes(2);
    const ComplaintId second = written();
    done(record(first, ComplaintAct::Progressed));
    const auto lines = done(openComplaints(shop()));
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].row.complaint.id, second) << "to be taken over within minutes";
    EXPECT_EQ(lines[0].next->duty, ComplaintDuty::TakeOver);
    EXPECT_EQ(lines[0].next->minutesLeft, 5);
    EXPECT_EQ(lines[0].turn, QStringLiteral("周店长")) << "nobody is named: the manager";
    EXPECT_EQ(lines[1].next->duty, ComplaintDuty::AskForResult);
}

TEST_P(ComplaintsTest, WhatWaitsForTheCustomerComesLast) {
    const ComplaintId waits = written();
    done(record(waits, ComplaintAct::Paused));
    const ComplaintId open = written();
    const auto lines = done(openComplaints(shop()));
    EXPECT_EQ(lines[0].row.complaint.id, open);
    EXPECT_EQ(lines[1].row.complaint.id, waits);
    EXPECT_TRUE(lines[1].turn.isEmpty());
}

TEST_P(ComplaintsTest, GoesItsWayUntilTheCustomerConfirms) {
    const ComplaintId id = written();
    answer(id);
    EXPECT_EQ(kinds(record(id, ComplaintAct::Satisfied)),
              std::vector<ErrorKind>{ErrorKind::AnswerNotTold});
    done(record(id, ComplaintAct::CustomerTold));
    done(record(id, ComplaintAct::Unsatisfied));
    EXPECT_EQ(complaint(id).state, ComplaintState::TakenOver);
    done(record(id, ComplaintAct::Answered));
    done(record(id, ComplaintAct::CustomerTold));
    done(record(id, ComplaintAct::Satisfied));
    EXPECT_EQ(complaint(id).state, ComplaintState::Closed);
    EXPECT_TRUE(done(openComplaints(shop())).empty());
    EXPECT_EQ(done(closedComplaints(shop())).front().row.complaint.id, id);
}

TEST_P(ComplaintsTest, WhoeverTakesItOverHasIt) {
    const ComplaintId id = written();
    EXPECT_EQ(complaint(id).responsible, staff(Role::Cashier));
    done(record(id, ComplaintAct::TakenOver));
    EXPECT_EQ(complaint(id).responsible, staff(Role::CallbackClerk));
}

TEST_P(ComplaintsTest, AnEscalationGoesToThePersonOfThatRung) {
    const StaffId boss = staff(QStringLiteral("赵总"), {Role::Manager});
    LadderPeople people;
    people.at(Rung::GeneralManager) = boss;
    done(saveLadder(shop(), asManager(), {}, people));
    EXPECT_EQ(refusal(saveLadder(shop(), asManager(), {}, {})).front().kind, ErrorKind::StaleEdit);
    const ComplaintId id = written();
    done(record(id, ComplaintAct::Escalated, Rung::Superior));
    EXPECT_EQ(complaint(id).responsible, asManager().by);
    done(record(id, ComplaintAct::Escalated, Rung::GeneralManager));
    EXPECT_EQ(complaint(id).responsible, boss);
    EXPECT_EQ(done(complaintView(shop(), id)).people.at(Rung::GeneralManager), boss);
}

TEST_P(ComplaintsTest, OnlyWhoMayHandleComplaintsStandsOnTheLadder) {
    LadderPeople people;
    people.at(Rung::Superior) = staff(Role::Technician);
    const auto why = refusal(saveLadder(shop(), asManager(), {}, people));
    EXPECT_EQ(why.front().kind, ErrorKind::CannotHandleComplaints);
    EXPECT_EQ(why.front().field, QStringLiteral("superior"));
    const auto candidates = done(ladderView(shop())).candidates;
    for (const Staff& each : candidates) EXPECT_NE(each.name, nameOf(Role::Technician));
    const auto refused = refusal(recordComplaintStep(shop(), as(Role::CallbackClerk), written(),
                                                     {.act = ComplaintAct::Escalated,
                                                      .rung = Rung::Superior,
                                                      .responsible = staff(Role::Technician)}));
    EXPECT_EQ(refused.front().kind, ErrorKind::CannotHandleComplaints);
    EXPECT_EQ(refused.front().field, QStringLiteral("responsible"));
}

TEST_P(ComplaintsTest, TodayCountsTheOpenAndTheOverdue) {
    written();
    EXPECT_EQ(done(todayView(shop())).figures.complaintsOpen, 1);
    EXPECT_EQ(done(todayView(shop())).figures.complaintsOverdue, 0);
    clock().advanceMinutes(6);
    EXPECT_EQ(done(todayView(shop())).figures.complaintsOverdue, 1);
}

TEST_P(ComplaintsTest, TheSamePressTwiceIsOneEntry) {
    const ComplaintId id = written();
    const Caller caller = as(Role::CallbackClerk);
    const ComplaintStepForm told{.act = ComplaintAct::CustomerTold,
                                 .words = QStringLiteral("正在查")};
    done(recordComplaintStep(shop(), caller, id, told));
    done(recordComplaintStep(shop(), caller, id, told));
    EXPECT_EQ(complaint(id).steps.size(), 2U);
}

TEST_P(ComplaintsTest, ThePageHasOrderCarCustomerAndGuarantee) {
    const ComplaintView seen = done(complaintView(shop(), written()));
    EXPECT_EQ(seen.customer.name, QStringLiteral("陈晓雯"));
    EXPECT_EQ(seen.order->order.id, m_order);
    EXPECT_EQ(seen.vehicle->brand, QStringLiteral("大众"));
    ASSERT_EQ(seen.warranties.size(), 1U);
    EXPECT_EQ(seen.duties.front().duty, ComplaintDuty::TakeOver);
    EXPECT_EQ(seen.staffName(staff(Role::Cashier)), nameOf(Role::Cashier));
}

TEST_P(ComplaintsTest, WhatIsNotThereIsNotFound) {
    EXPECT_EQ(kinds(complaintView(shop(), ComplaintId(5))),
              std::vector<ErrorKind>{ErrorKind::NotFound});
    EXPECT_EQ(kinds(record(ComplaintId(5), ComplaintAct::TakenOver)),
              std::vector<ErrorKind>{ErrorKind::NotFound});
    EXPECT_EQ(kinds(complaintSubject(shop(), OrderId(5))),
              std::vector<ErrorKind>{ErrorKind::NotFound});
    ComplaintForm odd = form();
    odd.order = OrderId(5);
    EXPECT_EQ(kinds(openComplaint(shop(), as(Role::Cashier), odd)),
              std::vector<ErrorKind>{ErrorKind::NotFound});
    EXPECT_EQ(done(complaintSubject(shop(), m_order)).orderNumber, state(m_order).number);
    const ComplaintSubject subject = done(complaintSubject(shop(), form().customer));
    EXPECT_EQ(subject.customer.name, QStringLiteral("陈晓雯"));
    EXPECT_EQ(subject.vehicle->id, form().vehicle) << "somebody with one car";
}

// -- a call that finds a customer unhappy

TEST_P(ComplaintsTest, ABadScoreOpensAComplaintInTheSameTransaction) {
    clock().set(nineOClock(2 * 24 * 60));
    CallReport report;
    report.outcome = CallOutcome::Reached;
    report.score = 2;
    report.words = QStringLiteral("等了三个小时");
    const Caller caller = as(Role::CallbackClerk);
    const FollowUpId call = callOf(m_order);
    const Outcome outcome = done(recordCall(shop(), caller, call, report));
    EXPECT_EQ(done(recordCall(shop(), caller, call, report)), outcome);
    const auto lines = done(openComplaints(shop()));
    ASSERT_EQ(lines.size(), 1U);
    const Complaint& complaint = lines.front().row.complaint;
    EXPECT_EQ(outcome.number, QString::number(complaint.id.value()));
    EXPECT_EQ(complaint.source, ComplaintSource::FollowUpCall);
    EXPECT_EQ(complaint.call, call);
    EXPECT_EQ(complaint.order, m_order);
    EXPECT_EQ(complaint.words, report.words);
    EXPECT_EQ(complaint.firstPerson(), caller.by);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(DISTINCT at_ms) FROM (SELECT at_ms FROM call "
                                    "UNION ALL SELECT at_ms FROM complaint_step) AS t")),
              1)
        << "one moment, one transaction";
    EXPECT_EQ(done(followUpView(shop(), call)).complaints, std::vector<ComplaintId>{complaint.id});
}

TEST_P(ComplaintsTest, ATickedProblemOpensOneWhateverTheScore) {
    clock().set(nineOClock(2 * 24 * 60));
    CallReport report;
    report.outcome = CallOutcome::Reached;
    report.score = 5;
    report.words = QStringLiteral("空调还有味道");
    report.problem = true;
    done(recordCall(shop(), as(Role::CallbackClerk), callOf(m_order), report));
    EXPECT_EQ(done(openComplaints(shop())).size(), 1U);
}

TEST_P(ComplaintsTest, ARefusedCallLeavesNoComplaint) {
    CallReport report;
    report.outcome = CallOutcome::Reached;
    report.score = 1;
    EXPECT_EQ(kinds(recordCall(shop(), as(Role::CallbackClerk), callOf(m_order), report)),
              std::vector<ErrorKind>{ErrorKind::Required});
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM complaint")), 0);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM call")), 0);
}

}  // namespace baydesk::testing
