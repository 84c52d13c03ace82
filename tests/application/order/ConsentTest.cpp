// Consent from afar, promises and estimates as the counter works with them, on both engines.
#include "application/order/Notices.h"
#include "application/order/Orders.h"
#include "application/order/Quoting.h"
#include "application/store/StoreCare.h"
#include "application/workshop/Workshop.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class ConsentVerbsTest : public ShopFixture {
protected:
    Caller advisor() { return as(Role::ServiceAdvisor); }
    DecisionForm phoneCall(OrderId order) {
        const Job job = state(order).jobs.front();
        DecisionForm form;
        form.order = order;
        form.answers = {{.job = job.id, .revision = job.revision}};
        form.way = ConsentWay::Phone;
        form.person = QStringLiteral("陈晓雯");
        form.evidence = {.number = QStringLiteral("13900667731"),
                         .calledAt = clock().now(),
                         .words = QStringLiteral("刹车片 600 元"),
                         .recording = QStringLiteral("REC-7"),
                         .source = {}};
        return form;
    }
};

BAYDESK_ON_BOTH_ENGINES(ConsentVerbsTest);

}  // namespace

TEST_P(ConsentVerbsTest, APhoneConsentIsKeptInTheLedger) {
    const OrderId order = quoted(car());
    const DecisionForm form = phoneCall(order);
    done(decide(shop(), advisor(), form));
    const ConsentRecord kept = state(order).consents.front();
    EXPECT_EQ(kept.way, ConsentWay::Phone);
    EXPECT_EQ(kept.evidence, form.evidence);
    EXPECT_FALSE(kept.sealedText.isEmpty());
}

TEST_P(ConsentVerbsTest, AnOfferThatChangedMeanwhileIsNotAgreedToByPhone) {
    const OrderId order = quoted(car());
    const DecisionForm form = phoneCall(order);
    JobForm cheaper = brakes(order);
    cheaper.job = firstJob(order);
    cheaper.baseRevision = state(order).jobs.front().revision;
    cheaper.lines = state(order).jobs.front().lines;
    cheaper.lines.front().unitPrice = Money::ofYuan(250);
    done(saveJob(shop(), advisor(), cheaper));
    EXPECT_EQ(kinds(decide(shop(), advisor(), form)), std::vector<ErrorKind>{ErrorKind::StaleEdit});
}

TEST_P(ConsentVerbsTest, ThePromiseMovesInTheSameTransaction) {
    const OrderId order = quoted(car());
    DecisionForm form = phoneCall(order);
    form.move = PromiseMove{clock().now().plusHours(40), QStringLiteral("多一个项目")};
    done(decide(shop(), advisor(), form));
    EXPECT_EQ(state(order).promisedAt(), clock().now().plusHours(40));
    EXPECT_EQ(state(order).notices.size(), 1U);
    EXPECT_TRUE(state(order).untold().empty());
}

TEST_P(ConsentVerbsTest, ARefusedPromiseLeavesTheConsentOutToo) {
    const OrderId order = quoted(car());
    DecisionForm form = phoneCall(order);
    form.move = PromiseMove{clock().now(), QStringLiteral("多一个项目")};
    EXPECT_EQ(kinds(decide(shop(), advisor(), form)),
              std::vector<ErrorKind>{ErrorKind::PromiseInThePast});
    EXPECT_TRUE(state(order).consents.empty());
    EXPECT_EQ(state(order).promises.size(), 1U);
}

TEST_P(ConsentVerbsTest, TheCustomerIsToldLater) {
    const OrderId order = takenIn();
    done(changePromise(shop(), advisor(),
                       {.order = order,
                        .dueAt = clock().now().plusHours(30),
                        .reason = QStringLiteral("等配件"),
                        .told = std::nullopt}));
    ASSERT_EQ(state(order).untold().size(), 1U);
    const NoticeForm form{.order = order, .about = NoticeAbout::Promise, .way = ContactWay::Phone};
    done(tellCustomer(shop(), advisor(), form));
    EXPECT_TRUE(state(order).untold().empty());
    EXPECT_EQ(state(order).notices.front().by, staff(Role::ServiceAdvisor));
    EXPECT_EQ(kinds(tellCustomer(shop(), advisor(), form)),
              std::vector<ErrorKind>{ErrorKind::NothingToTell});
}

TEST_P(ConsentVerbsTest, AnEstimateRisesInsideItsRoomAndNoFurther) {
    const OrderId order = takenIn();
    JobForm form = brakes(order);
    form.lines.front().estimated = true;  // ¥280.00
    done(saveJob(shop(), advisor(), form));
    done(offer(shop(), advisor(), order));
    done(decide(shop(), advisor(), phoneCall(order)));
    const auto reprice = [&](qint64 fen) {
        const Job job = state(order).jobs.front();
        JobForm edit{.order = order,
                     .job = job.id,
                     .baseRevision = job.revision,
                     .title = job.title,
                     .cause = {},
                     .correction = {},
                     .lines = job.lines};
        edit.lines.front().unitPrice = Money::ofFen(fen);
        done(saveJob(shop(), advisor(), edit));
        return state(order).jobs.front().approval;
    };
    EXPECT_EQ(reprice(29'400), ApprovalState::Approved);
    EXPECT_EQ(reprice(30'800), ApprovalState::Approved);
    EXPECT_EQ(state(order).estimateRoom().left(), Money());
    EXPECT_EQ(reprice(30'801), ApprovalState::Draft);
}

TEST_P(ConsentVerbsTest, ThePercentageIsTheShopsWhenTheCarComes) {
    Shop settings = done(shopOf(shop()));
    const Shop asSetUp = settings;
    settings.overrunPermille = 50;
    done(editShop(shop(), asManager(), asSetUp, settings));
    const OrderId order = takenIn();
    const Shop then = settings;
    settings.overrunPermille = 200;
    done(editShop(shop(), asManager(), then, settings));
    EXPECT_EQ(state(order).overrunPermille, 50);
}

TEST_P(ConsentVerbsTest, ADiagnosisEndsWithWhatWasFound) {
    const OrderId order = takenIn();
    JobForm form = brakes(order);
    form.kind = JobKind::Diagnosis;
    form.lines.pop_back();
    done(saveJob(shop(), advisor(), form));
    done(offer(shop(), advisor(), order));
    done(decide(shop(), advisor(), phoneCall(order)));
    const JobId job = firstJob(order);
    done(dispatch(shop(), as(Role::Foreman), order, job, staff(Role::Technician)));
    done(startWork(shop(), as(Role::Technician), order, job));
    EXPECT_EQ(kinds(finishWork(shop(), as(Role::Technician), order, job, checked())),
              std::vector<ErrorKind>{ErrorKind::DiagnosisWithoutResult});
    done(finishDiagnosis(shop(), as(Role::Technician), order, job, QStringLiteral("轴承损坏"),
                         checked()));
    EXPECT_EQ(state(order).jobs.front().cause, QStringLiteral("轴承损坏"));
    EXPECT_EQ(state(order).untold().front().about, NoticeAbout::Diagnosis);
}

TEST_P(ConsentVerbsTest, ADiagnosisIsCreditedAndTheStoreAddsUp) {
    const OrderId order = takenIn();
    JobForm form = brakes(order);
    form.kind = JobKind::Diagnosis;
    form.lines.pop_back();  // ¥280.00
    done(saveJob(shop(), advisor(), form));
    done(offer(shop(), advisor(), order));
    done(decide(shop(), advisor(), phoneCall(order)));
    const JobId search = firstJob(order);
    done(dispatch(shop(), as(Role::Foreman), order, search, staff(Role::Technician)));
    done(startWork(shop(), as(Role::Technician), order, search));
    done(finishDiagnosis(shop(), as(Role::Technician), order, search, QStringLiteral("刹车片磨损"),
                         checked()));
    done(inspect(shop(), as(Role::Inspector), order, {.job = search}));
    done(saveJob(shop(), advisor(), brakes(order)));  // ¥600.00
    done(offer(shop(), advisor(), order));
    const Job repair = state(order).jobs.back();
    DecisionForm agreed = phoneCall(order);
    agreed.answers = {{.job = repair.id, .revision = repair.revision}};
    done(decide(shop(), advisor(), agreed));
    done(dispatch(shop(), as(Role::Foreman), order, repair.id, staff(Role::Technician)));
    done(startWork(shop(), as(Role::Technician), order, repair.id));
    done(finishWork(shop(), as(Role::Technician), order, repair.id, checked()));
    done(inspect(shop(), as(Role::Inspector), order, {.job = repair.id}));
    std::vector<QString> seen;
    for (const Belonging& each : state(order).intake.belongings) seen.push_back(each.name);
    done(markReady(shop(), advisor(), order, seen));
    done(settle(shop(), as(Role::Cashier), order,
                {{.tender = Tender::Cash, .amount = Money::ofYuan(600)}}, Money()));
    EXPECT_EQ(state(order).settlement->diagnosisCredit, Money::ofYuan(280));
    EXPECT_EQ(state(order).settlement->total, Money::ofYuan(600));
    EXPECT_TRUE(done(verifyStore(shop())).empty());
}

TEST_P(ConsentVerbsTest, AWalkRoundIsAskedForWhereTheShopSaysSo) {
    Shop settings = done(shopOf(shop()));
    const Shop asSetUp = settings;
    settings.walkRoundRequired = true;
    done(editShop(shop(), asManager(), asSetUp, settings));
    EXPECT_EQ(kinds(takeIn(shop(), advisor(), car())),
              std::vector<ErrorKind>{ErrorKind::WalkRoundMissing});
    ReceptionForm walked = car();
    walked.intake.walkRound.damages = {
        {.view = CarView::Front, .x = 100, .y = 200, .kind = DamageKind::Crack}};
    const OrderId order = takenIn(walked);
    EXPECT_EQ(state(order).intake.walkRound, walked.intake.walkRound);
    Intake without = state(order).intake;
    without.walkRound = {};
    EXPECT_EQ(kinds(editIntake(shop(), advisor(), {order, without, 1})),
              std::vector<ErrorKind>{ErrorKind::WalkRoundMissing});
}

}  // namespace baydesk::testing
