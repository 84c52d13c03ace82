#include "application/workshop/Board.h"
#include "application/workshop/Supplements.h"
#include "application/workshop/Workshop.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

const QString Pads = QStringLiteral("BP-001");

class FloorTest : public ShopFixture {
protected:
    StaffId wang() { return staff(QStringLiteral("王海"), {Role::Technician}); }
    StaffId li() { return staff(QStringLiteral("李强"), {Role::Technician}); }

    ReceptionForm otherCar() { return car(QStringLiteral("粤B99999"), QStringLiteral("18")); }

    // Approved and dispatched, wanting so many boxes of pads.
    OrderId dispatched(const ReceptionForm& form, qint64 boxes = 2) {
        const OrderId order = takenIn(form);
        JobForm job = brakes(order);
        job.lines.back().quantity = Quantity::of(boxes);
        done(saveJob(shop(), as(Role::ServiceAdvisor), job));
        done(offer(shop(), as(Role::ServiceAdvisor), order));
        clock().advanceMinutes(1);
        approve(order);
        done(dispatch(shop(), as(Role::Foreman), order, firstJob(order), wang()));
        return order;
    }
    void approve(OrderId order) {
        DecisionForm decision;
        decision.order = order;
        for (const Job& job : state(order).jobs)
            if (job.approval == ApprovalState::Offered)
                decision.answers.push_back({.job = job.id, .revision = job.revision});
        decision.person = QStringLiteral("陈晓雯");
        done(decide(shop(), as(Role::ServiceAdvisor), decision));
    }
    parts::StockedPart pads() { return done(findParts(shop(), Pads, 1)).front(); }
    Result<Outcome> start(OrderId order) {
        return startWork(shop(), {.by = wang()}, order, firstJob(order));
    }
    Job job(OrderId order) { return state(order).jobs.front(); }
    std::vector<StaffId> clockOf(OrderId order) {
        return onTheClock(state(order).workLog, firstJob(order));
    }
};

BAYDESK_ON_BOTH_ENGINES(FloorTest);

}  // namespace

// -- technicians and the clock

TEST_P(FloorTest, SharesOfSeveralTechniciansAreKept) {
    const OrderId order = agreed(car());
    const std::vector<WorkShare> team{{wang(), 700}, {li(), 300}};
    done(dispatch(shop(), as(Role::Foreman), order, firstJob(order), team));
    EXPECT_EQ(job(order).technicians, team);
    done(dispatch(shop(), as(Role::Foreman), order, firstJob(order), li()));
    EXPECT_EQ(job(order).technicians, alone(li()));
}

TEST_P(FloorTest, ClockingOnElsewhereClocksOff) {
    const OrderId first = dispatched(car());
    const OrderId second = dispatched(otherCar());
    done(start(first));
    clock().advanceMinutes(10);
    done(start(second));
    EXPECT_TRUE(clockOf(first).empty());
    EXPECT_EQ(clockOf(second), std::vector<StaffId>{wang()});
    EXPECT_EQ(clockedMinutes(state(first).workLog, firstJob(first), clock().now()), 10);
    EXPECT_EQ(job(first).workshop, WorkshopState::InWork);
    done(clockOn(shop(), {.by = wang()}, first, firstJob(first), wang()));
    EXPECT_TRUE(clockOf(second).empty());
}

TEST_P(FloorTest, TheClockIsALedger) {
    const OrderId order = dispatched(car());
    done(start(order));
    done(clockOff(shop(), {.by = wang()}, order, firstJob(order), wang()));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM work_entry")), 2);
    EXPECT_EQ(kinds(clockOff(shop(), {.by = wang()}, order, firstJob(order), wang())),
              std::vector<ErrorKind>{ErrorKind::NotOnTheClock});
}

TEST_P(FloorTest, AHeldJobSaysWhy) {
    const OrderId order = dispatched(car());
    done(start(order));
    done(holdWork(shop(), {.by = wang()},
                  {.order = order,
                   .job = firstJob(order),
                   .reason = HoldReason::Sublet,
                   .note = QStringLiteral("轮毂外协")}));
    EXPECT_EQ(job(order).hold, HoldReason::Sublet);
    EXPECT_EQ(job(order).holdNote, QStringLiteral("轮毂外协"));
    EXPECT_EQ(view(order).next, NextAction::StartWork);
}

// -- reserved stock

TEST_P(FloorTest, ApprovalReservesAndDecliningOrVoidingFrees) {
    const OrderId order = quoted(car());
    EXPECT_EQ(pads().reserved, Quantity());
    approve(order);
    EXPECT_EQ(pads().reserved, Quantity::of(2));
    EXPECT_EQ(pads().available(), Quantity::of(8));
    EXPECT_EQ(pads().onHand, Quantity::of(10));
    JobForm dearer = brakes(order);
    dearer.job = firstJob(order);
    dearer.baseRevision = 1;
    dearer.lines = job(order).lines;
    dearer.lines.back().quantity = Quantity::of(3);
    done(saveJob(shop(), as(Role::ServiceAdvisor), dearer));
    EXPECT_EQ(pads().reserved, Quantity()) << "voided";
    done(offer(shop(), as(Role::ServiceAdvisor), order));
    DecisionForm no;
    no.order = order;
    no.answers = {{.job = firstJob(order),
                   .revision = 2,
                   .approved = false,
                   .reason = QStringLiteral("太贵")}};
    no.person = QStringLiteral("陈晓雯");
    done(decide(shop(), as(Role::ServiceAdvisor), no));
    EXPECT_EQ(pads().reserved, Quantity()) << "declined";
}

TEST_P(FloorTest, IssuingTurnsReservedIntoIssued) {
    const OrderId order = dispatched(car());
    done(start(order));
    EXPECT_EQ(pads().onHand, Quantity::of(8));
    EXPECT_EQ(pads().reserved, Quantity());
}

TEST_P(FloorTest, WhoAgreedFirstIsServedFirst) {
    const OrderId first = dispatched(car(), 9);
    const OrderId second = dispatched(otherCar(), 2);
    const auto why = refusal(start(second));
    ASSERT_EQ(why.size(), 1U);
    EXPECT_EQ(why.front().kind, ErrorKind::StockReserved);
    EXPECT_EQ(why.front().details.value(QStringLiteral("available")).toString(),
              QStringLiteral("1"));
    EXPECT_EQ(onHand(Pads), Quantity::of(10));
    done(start(first));
    EXPECT_EQ(kinds(start(second)), std::vector<ErrorKind>{ErrorKind::NotEnoughStock});
}

TEST_P(FloorTest, AManagerIssuesAnywayWithAReason) {
    const OrderId order = dispatched(car(), 12);
    const auto issue = [&](const Caller& caller, const QString& reason) {
        return issueAnyway(shop(), caller, order, firstJob(order), reason);
    };
    EXPECT_EQ(kinds(issue(as(Role::PartsKeeper), QStringLiteral("刚到货"))),
              std::vector<ErrorKind>{ErrorKind::NotAllowed});
    EXPECT_EQ(kinds(issue(asManager(), QStringLiteral(" "))),
              std::vector<ErrorKind>{ErrorKind::Required});
    done(issue(asManager(), QStringLiteral("刚到货")));
    EXPECT_EQ(onHand(Pads), Quantity()) << "never below nothing";
    EXPECT_EQ(job(order).lines.back().issued, Quantity::of(12));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM stock_move WHERE kind = 'adjustment' "
                                    "AND quantity_th = 2000 AND note LIKE '%: 刚到货'")),
              1);
    done(start(order));
}

// -- supplements and the board

TEST_P(FloorTest, ASupplementGoesThroughItsQueues) {
    const OrderId order = inWork(car());
    done(reportSupplement(
        shop(), as(Role::Technician),
        {.order = order, .foundAt = firstJob(order), .words = QStringLiteral("左前减振器漏油")}));
    auto queue = done(workshopBoard(shop())).supplements;
    ASSERT_EQ(queue.size(), 1U);
    EXPECT_EQ(queue.front().stage, SupplementStage::ToPrice);
    EXPECT_EQ(queue.front().words, QStringLiteral("左前减振器漏油"));
    EXPECT_EQ(queue.front().foundAt, QStringLiteral("更换前刹车片"));
    EXPECT_EQ(queue.front().reporter, nameOf(Role::Technician));
    EXPECT_FALSE(queue.front().begun);
    EXPECT_EQ(view(order).next, NextAction::PriceSupplement);

    const std::vector<Line> lines = brakes(order).lines;
    done(priceSupplement(shop(), as(Role::PartsKeeper), order, queue.front().report, lines));
    done(offer(shop(), as(Role::PartsKeeper), order));
    queue = done(workshopBoard(shop())).supplements;
    ASSERT_EQ(queue.size(), 1U);
    EXPECT_EQ(queue.front().stage, SupplementStage::ToCall);
    EXPECT_EQ(queue.front().amount, Money::ofYuan(600));
    EXPECT_EQ(view(order).next, NextAction::CallSupplement);
    EXPECT_EQ(state(order).jobs.back().title, QStringLiteral("左前减振器漏油"));
    approve(order);
    EXPECT_TRUE(done(workshopBoard(shop())).supplements.empty());
}

TEST_P(FloorTest, AWithdrawnSupplementLeavesTheQueue) {
    const OrderId order = inWork(car());
    done(reportSupplement(shop(), as(Role::Technician),
                          {.order = order, .words = QStringLiteral("漏油")}));
    const SupplementId report = state(order).supplements.front().id;
    done(withdrawSupplement(shop(), as(Role::ServiceAdvisor), order, report,
                            QStringLiteral("是水渍")));
    EXPECT_TRUE(done(workshopBoard(shop())).supplements.empty());
    EXPECT_EQ(state(order).supplements.front().withdrawReason, QStringLiteral("是水渍"));
}

TEST_P(FloorTest, TheBoardShowsEveryJobTheLongestStuckFirst) {
    const OrderId held = dispatched(car());
    done(holdWork(shop(), {.by = wang()},
                  {.order = held, .job = firstJob(held), .reason = HoldReason::Parts}));
    clock().advanceMinutes(30);
    const OrderId worked = dispatched(otherCar());
    done(start(worked));
    clock().advanceMinutes(5);
    const BoardView board = done(workshopBoard(shop()));
    ASSERT_EQ(board.jobs.size(), 2U);
    EXPECT_EQ(board.jobs[0].order, held);
    EXPECT_EQ(board.jobs[0].hold, HoldReason::Parts);
    EXPECT_FALSE(board.jobs[0].isWorkedOn());
    EXPECT_EQ(board.jobs[1].order, worked);
    EXPECT_EQ(board.jobs[1].state, WorkshopState::InWork);
    EXPECT_EQ(board.jobs[1].technicians, alone(wang()));
    EXPECT_TRUE(board.jobs[1].isOnTheClock(wang()));
    EXPECT_EQ(board.jobs[1].clockedMinutes(clock().now()), 5);
    for (const Staff& person : board.technicians) EXPECT_TRUE(may(person.roles, Right::Work));
}

TEST_P(FloorTest, SettledCarsAreNotOnTheBoard) {
    settled(car());
    EXPECT_TRUE(done(workshopBoard(shop())).jobs.empty());
}

// -- the repair class

TEST_P(FloorTest, SecondLevelMaintenanceIsInspectedThreeTimes) {
    ReceptionForm form = car();
    form.repairClass = RepairClass::SecondLevel;
    const OrderId order = dispatched(form);
    EXPECT_EQ(kinds(start(order)), std::vector<ErrorKind>{ErrorKind::InspectionMissing});
    done(recordInspection(shop(), as(Role::Inspector), order, {}, QStringLiteral("后桥异响")));
    done(start(order));
    const auto finish = [&] {
        return finishWork(shop(), {.by = wang()}, order, firstJob(order), checked());
    };
    EXPECT_EQ(kinds(finish()), std::vector<ErrorKind>{ErrorKind::InspectionMissing});
    done(recordInspection(shop(), as(Role::Inspector), order, firstJob(order), {}));
    done(finish());
    done(inspect(shop(), as(Role::Inspector), order, {.job = firstJob(order)}));
    done(askForWash(shop(), as(Role::ServiceAdvisor), order, true));
    EXPECT_EQ(kinds(markReady(shop(), as(Role::ServiceAdvisor), order, belongings())),
              std::vector<ErrorKind>{ErrorKind::NotWashed});
    done(recordWash(shop(), as(Role::Technician), order));
    done(markReady(shop(), as(Role::ServiceAdvisor), order, belongings()));
}

}  // namespace baydesk::testing
