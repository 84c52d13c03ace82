#include "application/workshop/Workshop.h"

#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class WorkshopVerbsTest : public ShopFixture {
protected:
    Result<Outcome> start(OrderId order) {
        return startWork(shop(), as(Role::Technician), order, firstJob(order));
    }
    // The brake job, asking for so many boxes.
    OrderId agreedWith(const ReceptionForm& form, qint64 boxes, const char* code = "BP-001") {
        const OrderId order = takenIn(form);
        JobForm job = brakes(order);
        job.lines.back().part = part(QLatin1String(code)).id;
        job.lines.back().quantity = Quantity::of(boxes);
        done(saveJob(shop(), as(Role::ServiceAdvisor), job));
        done(offer(shop(), as(Role::ServiceAdvisor), order));
        DecisionForm decision;
        decision.order = order;
        decision.answers = {{.job = firstJob(order), .revision = 1}};
        decision.person = QStringLiteral("陈晓雯");
        done(decide(shop(), as(Role::ServiceAdvisor), decision));
        done(dispatch(shop(), as(Role::Foreman), order, firstJob(order), staff(Role::Technician)));
        return order;
    }
};

BAYDESK_ON_BOTH_ENGINES(WorkshopVerbsTest);

}  // namespace

TEST_P(WorkshopVerbsTest, NothingIsWorkedOnBeforeItIsApproved) {
    const OrderId order = quoted(car());
    const JobId job = firstJob(order);
    const std::vector<ErrorKind> no{ErrorKind::WorkBeforeApproval};
    EXPECT_EQ(kinds(dispatch(shop(), as(Role::Foreman), order, job, staff(Role::Technician))), no);
    EXPECT_EQ(kinds(start(order)), no);
    EXPECT_EQ(kinds(finishWork(shop(), as(Role::Technician), order, job, checked())), no);
    EXPECT_EQ(kinds(inspect(shop(), as(Role::Inspector), order, {.job = job})), no);
    EXPECT_EQ(onHand(QStringLiteral("BP-001")), Quantity::of(10));
    EXPECT_EQ(state(order).version, 3) << "taken in, job, offer; nothing since";
}

TEST_P(WorkshopVerbsTest, OnlyTechniciansAreDispatched) {
    const OrderId order = agreed(car());
    const JobId job = firstJob(order);
    EXPECT_EQ(refusal(dispatch(shop(), as(Role::Foreman), order, job, staff(Role::Cashier))),
              (std::vector<Violation>{{ErrorKind::NotATechnician,
                                       QStringLiteral("technician"),
                                       {{QStringLiteral("name"), nameOf(Role::Cashier)}}}}));
    EXPECT_EQ(kinds(dispatch(shop(), as(Role::Foreman), order, job, StaffId(99))),
              std::vector<ErrorKind>{ErrorKind::NotATechnician});
    EXPECT_EQ(kinds(dispatch(shop(), as(Role::Foreman), order, job, StaffId())),
              std::vector<ErrorKind>{ErrorKind::NotDispatched});
    done(dispatch(shop(), as(Role::Foreman), order, job, staff(Role::Technician)));
}

TEST_P(WorkshopVerbsTest, StartingTakesThePartsOutOfTheStoreRoom) {
    const OrderId order = agreedWith(car(), 3);
    done(start(order));
    EXPECT_EQ(onHand(QStringLiteral("BP-001")), Quantity::of(7));
    const Job job = state(order).jobs.front();
    EXPECT_EQ(job.lines.back().issued, Quantity::of(3));
    EXPECT_EQ(job.workshop, WorkshopState::InWork);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM stock_move WHERE kind = 'issue' AND "
                                    "quantity_th = -3000 AND cost_fen = 8000 AND line_id = %1")
                         .arg(job.lines.back().id.value())),
              1);
}

TEST_P(WorkshopVerbsTest, WhatIsNotThereIsNotIssuedAndIsNamed) {
    const OrderId order = agreedWith(car(), 11);
    EXPECT_EQ(refusal(start(order)),
              (std::vector<Violation>{{ErrorKind::NotEnoughStock,
                                       QStringLiteral("parts"),
                                       {{QStringLiteral("part"), QStringLiteral("前刹车片")},
                                        {QStringLiteral("available"), QStringLiteral("10")},
                                        {QStringLiteral("needed"), QStringLiteral("11")}}}}));
    EXPECT_EQ(state(order).jobs.front().workshop, WorkshopState::Waiting);
    EXPECT_EQ(onHand(QStringLiteral("BP-001")), Quantity::of(10));
}

TEST_P(WorkshopVerbsTest, AllPartsAreIssuedOrNone) {
    const OrderId order = takenIn();
    JobForm form = brakes(order);
    Line filters = form.lines.back();
    filters.part = part(QStringLiteral("OF-100")).id;  // one on the shelf, two wanted
    filters.name = QStringLiteral("机油滤芯");
    form.lines.push_back(filters);
    done(saveJob(shop(), as(Role::ServiceAdvisor), form));
    done(offer(shop(), as(Role::ServiceAdvisor), order));
    DecisionForm decision;
    decision.order = order;
    decision.answers = {{.job = firstJob(order), .revision = 1}};
    decision.person = QStringLiteral("陈晓雯");
    done(decide(shop(), as(Role::ServiceAdvisor), decision));
    done(dispatch(shop(), as(Role::Foreman), order, firstJob(order), staff(Role::Technician)));
    const auto why = refusal(start(order));
    ASSERT_EQ(why.size(), 1U);
    EXPECT_EQ(why.front().details.value(QStringLiteral("part")).toString(), filters.name);
    EXPECT_EQ(onHand(QStringLiteral("BP-001")), Quantity::of(10));
    EXPECT_EQ(onHand(QStringLiteral("OF-100")), Quantity::of(1));
}

TEST_P(WorkshopVerbsTest, TheLastBoxIsIssuedOnce) {
    const OrderId first = agreedWith(car(), 1, "OF-100");
    const OrderId second =
        agreedWith(car(QStringLiteral("粤B99999"), QStringLiteral("18")), 1, "OF-100");
    done(start(first));
    EXPECT_EQ(kinds(start(second)), std::vector<ErrorKind>{ErrorKind::NotEnoughStock});
    EXPECT_EQ(onHand(QStringLiteral("OF-100")), Quantity());
}

TEST_P(WorkshopVerbsTest, TheSamePressTwiceIssuesOnce) {
    const OrderId order = agreedWith(car(), 2);
    const Caller caller = as(Role::Technician);
    done(startWork(shop(), caller, order, firstJob(order)));
    done(startWork(shop(), caller, order, firstJob(order)));
    EXPECT_EQ(onHand(QStringLiteral("BP-001")), Quantity::of(8));
}

TEST_P(WorkshopVerbsTest, TheInspectorIsNotTheTechnician) {
    const StaffId both = staff(QStringLiteral("何建国"), {Role::Technician, Role::Inspector});
    const OrderId order = agreed(car());
    const JobId job = firstJob(order);
    done(dispatch(shop(), as(Role::Foreman), order, job, both));
    done(startWork(shop(), {.by = both}, order, job));
    done(finishWork(shop(), {.by = both}, order, job, checked()));
    EXPECT_EQ(kinds(inspect(shop(), {.by = both}, order, {.job = job})),
              std::vector<ErrorKind>{ErrorKind::InspectorIsTechnician});
    EXPECT_EQ(state(order).jobs.front().workshop, WorkshopState::QualityCheck);
    done(inspect(shop(), as(Role::Inspector), order, {.job = job}));
    EXPECT_EQ(state(order).jobs.front().inspector, staff(Role::Inspector));
}

TEST_P(WorkshopVerbsTest, AnUntickedSelfCheckIsNotFinished) {
    const OrderId order = inWork(car());
    SelfCheck check = checked();
    check.noLeaks = false;
    EXPECT_EQ(kinds(finishWork(shop(), as(Role::Technician), order, firstJob(order), check)),
              std::vector<ErrorKind>{ErrorKind::SelfCheckIncomplete});
}

TEST_P(WorkshopVerbsTest, TheCarIsReadyWhenTheBelongingsAreSeen) {
    const OrderId order = finished(car());
    EXPECT_EQ(kinds(markReady(shop(), as(Role::ServiceAdvisor), order, {})),
              (std::vector<ErrorKind>{ErrorKind::JobsNotPassed, ErrorKind::BelongingsNotSeen,
                                      ErrorKind::BelongingsNotSeen}));
    done(inspect(shop(), as(Role::Inspector), order, {.job = firstJob(order)}));
    done(markReady(shop(), as(Role::ServiceAdvisor), order, belongings()));
    EXPECT_EQ(view(order).next, NextAction::Settle);
}

}  // namespace baydesk::testing
