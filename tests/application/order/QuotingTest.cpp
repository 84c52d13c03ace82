#include "application/order/Quoting.h"

#include "application/order/Orders.h"
#include "application/workshop/Workshop.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class QuotingTest : public ShopFixture {
protected:
    // The form of the first job as a screen shows it now.
    JobForm shown(OrderId order) {
        const Job job = state(order).jobs.front();
        return {.order = order,
                .job = job.id,
                .baseRevision = job.revision,
                .title = job.title,
                .cause = job.cause,
                .correction = job.correction,
                .lines = job.lines};
    }
    Result<Outcome> save(const JobForm& form) {
        return saveJob(shop(), as(Role::ServiceAdvisor), form);
    }
    DecisionForm decision(OrderId order, bool approved = true) {
        const Job job = state(order).jobs.front();
        DecisionForm form;
        form.order = order;
        form.answers = {{.job = job.id,
                         .revision = job.revision,
                         .approved = approved,
                         .reason = approved ? QString() : QStringLiteral("太贵")}};
        form.person = QStringLiteral("陈晓雯");
        return form;
    }
};

BAYDESK_ON_BOTH_ENGINES(QuotingTest);

}  // namespace

TEST_P(QuotingTest, AJobIsWrittenWithItsLines) {
    const OrderId order = takenIn();
    done(save(brakes(order)));
    const Job job = state(order).jobs.front();
    EXPECT_EQ(job.amount(), Money::ofYuan(600));
    EXPECT_EQ(job.approval, ApprovalState::Draft);
    for (const Line& line : job.lines) EXPECT_FALSE(line.id.isNone());
    JobForm form = shown(order);
    form.lines.pop_back();
    form.lines.front().unitPrice = Money::ofYuan(300);
    done(save(form));
    EXPECT_EQ(state(order).jobs.front().amount(), Money::ofYuan(300));
    EXPECT_EQ(state(order).jobs.front().lines.front().id, job.lines.front().id);
    done(removeJob(shop(), as(Role::ServiceAdvisor), order, job.id));
    EXPECT_TRUE(state(order).jobs.empty());
}

TEST_P(QuotingTest, AStaleJobIsNotSaved) {
    const OrderId order = quoted(car());
    JobForm first = shown(order);
    JobForm second = first;
    first.cause = QStringLiteral("磨损");
    second.cause = QStringLiteral("变形");
    done(save(first));
    EXPECT_EQ(kinds(save(second)), std::vector<ErrorKind>{ErrorKind::StaleEdit});
    EXPECT_EQ(state(order).jobs.front().cause, QStringLiteral("磨损"));
}

TEST_P(QuotingTest, AnAnswerToAnOlderOfferIsStale) {
    const OrderId order = quoted(car());
    const DecisionForm seen = decision(order);
    JobForm cheaper = shown(order);
    cheaper.lines.front().unitPrice = Money::ofYuan(250);
    done(save(cheaper));
    EXPECT_EQ(kinds(decide(shop(), as(Role::ServiceAdvisor), seen)),
              std::vector<ErrorKind>{ErrorKind::StaleEdit});
    EXPECT_TRUE(state(order).consents.empty());
}

TEST_P(QuotingTest, AnApprovalSealsTheOfferAsItStood) {
    const OrderId first = quoted(car());
    const OrderId second = quoted(car(QStringLiteral("粤B99999"), QStringLiteral("18")));
    done(decide(shop(), as(Role::ServiceAdvisor), decision(first)));
    done(decide(shop(), as(Role::ServiceAdvisor), decision(second)));
    const QString seal = state(first).consents.front().sealedText;
    EXPECT_EQ(seal.size(), 64);
    EXPECT_NE(seal, state(second).consents.front().sealedText) << "another order, another offer";
}

TEST_P(QuotingTest, ASignatureIsAskedForAndKept) {
    const OrderId order = quoted(car());
    DecisionForm form = decision(order);
    form.way = ConsentWay::Signature;
    EXPECT_EQ(kinds(decide(shop(), as(Role::ServiceAdvisor), form)),
              std::vector<ErrorKind>{ErrorKind::SignatureMissing});
    form.signaturePng = QByteArrayLiteral("\x89PNG\r\n\x1A\n\0drawn");
    done(decide(shop(), as(Role::ServiceAdvisor), form));
    EXPECT_EQ(done(signaturesOf(shop(), state(order))).begin()->second, form.signaturePng);
}

TEST_P(QuotingTest, ADearerJobLosesItsApprovalAndItsWorkStops) {
    const OrderId order = inWork(car());
    JobForm dearer = shown(order);
    dearer.lines.front().unitPrice = Money::ofYuan(300);
    done(save(dearer));
    EXPECT_EQ(state(order).jobs.front().approval, ApprovalState::Draft);
    EXPECT_EQ(state(order).jobs.front().workshop, WorkshopState::OnHold);
    EXPECT_EQ(state(order).consents.back().decision, Decision::Voided);
    EXPECT_EQ(kinds(startWork(shop(), as(Role::Technician), order, firstJob(order))),
              std::vector<ErrorKind>{ErrorKind::WorkBeforeApproval});
}

TEST_P(QuotingTest, TheSamePressTwiceIsOneJob) {
    const OrderId order = takenIn();
    const Caller caller = as(Role::ServiceAdvisor);
    done(saveJob(shop(), caller, brakes(order)));
    done(saveJob(shop(), caller, brakes(order)));
    EXPECT_EQ(state(order).jobs.size(), 1U);
}

TEST_P(QuotingTest, WhatIsNoLongerAskedForGoesBackOnTheShelf) {
    const OrderId order = inWork(car());
    ASSERT_EQ(onHand(QStringLiteral("BP-001")), Quantity::of(8));
    JobForm fewer = shown(order);
    fewer.lines.back().quantity = Quantity::of(1);
    done(save(fewer));
    EXPECT_EQ(onHand(QStringLiteral("BP-001")), Quantity::of(9));
    EXPECT_EQ(number(QStringLiteral("SELECT quantity_th FROM stock_move WHERE kind = 'return'")),
              1000);
    done(finishWork(shop(), as(Role::Technician), order, firstJob(order), checked()));
    JobForm without = shown(order);
    without.lines.pop_back();
    done(save(without));
    EXPECT_EQ(onHand(QStringLiteral("BP-001")), Quantity::of(10));
}

TEST_P(QuotingTest, AnotherPartIsIssuedAnew) {
    const OrderId order = inWork(car());
    JobForm other = shown(order);
    other.lines.back().part = part(QStringLiteral("OF-100")).id;
    other.lines.back().quantity = Quantity::of(1);
    done(save(other));
    EXPECT_EQ(onHand(QStringLiteral("BP-001")), Quantity::of(10));
    EXPECT_EQ(onHand(QStringLiteral("OF-100")), Quantity::of(1));
    EXPECT_EQ(kinds(finishWork(shop(), as(Role::Technician), order, firstJob(order), checked())),
              std::vector<ErrorKind>{ErrorKind::PartsNotIssued});
}

}  // namespace baydesk::testing
