#include "storage/complaint/ComplaintRepository.h"

#include "storage/followup/FollowUpRepository.h"
#include "support/RoomFixture.h"

namespace baydesk::testing {

namespace {

class ComplaintRepositoryTest : public RoomFixture {
protected:
    void SetUp() override {
        RoomFixture::SetUp();
        if (HasFatalFailure()) return;
        m_customer = customer(QStringLiteral("陈晓雯"), QStringLiteral("13900667731"));
        m_vehicle = vehicle(QStringLiteral("粤B12345"), m_customer.id);
        m_order = order(QStringLiteral("W260101-0001"), m_vehicle);
    }

    Complaint complaint(ComplaintState state, Instant openedAt) {
        Complaint complaint;
        complaint.order = m_order.id;
        complaint.customer = m_customer.id;
        complaint.vehicle = m_vehicle.id;
        complaint.source = ComplaintSource::Letter;
        complaint.words = QStringLiteral("还在响 😠");
        complaint.findings = {.level = ComplaintLevel::Grave,
                              .category = ComplaintCategory::Attitude,
                              .department = Department::Supplier,
                              .cause = QStringLiteral("装反"),
                              .remedy = QStringLiteral("返修"),
                              .cost = Money::ofFen(12'345)};
        complaint.findingsRevision = 4;
        complaint.state = state;
        complaint.rung = Rung::Supervisor;
        complaint.responsible = StaffId(8);
        run([&](Transaction& transaction) {
            complaint.id = transaction.newId<ComplaintId>();
            complaint.steps.push_back({.id = transaction.newId<ComplaintStepId>(),
                                       .act = ComplaintAct::Opened,
                                       .rung = Rung::FirstPerson,
                                       .responsible = StaffId(9),
                                       .words = {},
                                       .at = openedAt,
                                       .by = StaffId(9)});
            complaints::insert(transaction, complaint);
            return Outcome{};
        });
        return complaint;
    }

    std::optional<Complaint> load(ComplaintId id) {
        return read([&](Session& s) { return complaints::load(s, store(), id); });
    }

    Customer m_customer;
    Vehicle m_vehicle;
    OrderState m_order;
};

BAYDESK_ON_BOTH_ENGINES(ComplaintRepositoryTest);

}  // namespace

TEST_P(ComplaintRepositoryTest, WhatGoesInComesOut) {
    const Complaint before = complaint(ComplaintState::TakenOver, Instant{1000});
    EXPECT_TRUE(load(before.id) == before);
    Complaint after = before;
    after.state = ComplaintState::Answered;
    after.rung = Rung::GeneralManager;
    after.findings.remedy = QStringLiteral("退款");
    run([&](Transaction& transaction) {
        for (int act = 1; act < ComplaintActCount; ++act)
            after.steps.push_back({.id = transaction.newId<ComplaintStepId>(),
                                   .act = static_cast<ComplaintAct>(act),
                                   .rung = Rung::Superior,
                                   .responsible = {},
                                   .words = QStringLiteral("第 %1 步").arg(act),
                                   .at = Instant{1000 + act},
                                   .by = {}});
        complaints::update(transaction, before, after);
        return Outcome{};
    });
    EXPECT_TRUE(load(before.id) == after);
    EXPECT_FALSE(
        read([&](Session& s) { return complaints::load(s, StoreId(2), before.id).has_value(); }));
}

TEST_P(ComplaintRepositoryTest, AComplaintNeedsNoOrderAndNoCar) {
    Complaint bare;
    bare.customer = m_customer.id;
    bare.words = QStringLiteral("电话没人接");
    run([&](Transaction& transaction) {
        bare.id = transaction.newId<ComplaintId>();
        bare.steps.push_back(
            {.id = transaction.newId<ComplaintStepId>(), .words = {}, .at = Instant{5}, .by = {}});
        complaints::insert(transaction, bare);
        return Outcome{};
    });
    EXPECT_TRUE(load(bare.id) == bare);
    const auto rows = read([&](Session& s) { return complaints::open(s, store()); });
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_TRUE(rows.front().plate.isNone());
    EXPECT_TRUE(rows.front().orderNumber.isEmpty());
}

TEST_P(ComplaintRepositoryTest, TheLedgerIsNeitherChangedNorEmptied) {
    complaint(ComplaintState::Open, Instant{1000});
    EXPECT_TRUE(refuses(QStringLiteral("UPDATE complaint_step SET words = 'x'")));
    EXPECT_TRUE(refuses(QStringLiteral("DELETE FROM complaint_step")));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM complaint_step")), 1);
}

TEST_P(ComplaintRepositoryTest, TheOpenOnesOldestFirstTheClosedOnesLatestFirst) {
    const Complaint late = complaint(ComplaintState::Open, Instant{3000});
    const Complaint early = complaint(ComplaintState::Answered, Instant{1000});
    const Complaint closed = complaint(ComplaintState::Closed, Instant{500});
    const Complaint closedLater = complaint(ComplaintState::Closed, Instant{600});
    const auto ids = [](const std::vector<complaints::ComplaintRow>& rows) {
        std::vector<ComplaintId> list;
        for (const auto& row : rows) list.push_back(row.complaint.id);
        return list;
    };
    EXPECT_EQ(ids(read([&](Session& s) { return complaints::open(s, store()); })),
              (std::vector<ComplaintId>{early.id, late.id}));
    EXPECT_EQ(ids(read([&](Session& s) { return complaints::closed(s, store(), 10); })),
              (std::vector<ComplaintId>{closedLater.id, closed.id}));
    EXPECT_EQ(read([&](Session& s) { return complaints::openOnes(s, store()); }).size(), 2U);
    EXPECT_EQ(read([&](Session& s) { return complaints::ofOrder(s, store(), m_order.id); }).size(),
              4U);
    EXPECT_TRUE(read([&](Session& s) { return complaints::open(s, StoreId(2)); }).empty());
}

TEST_P(ComplaintRepositoryTest, ALineTellsWhoseComplaintItIs) {
    complaint(ComplaintState::Open, Instant{1000});
    const auto row = read([&](Session& s) { return complaints::open(s, store()); }).front();
    EXPECT_EQ(row.customer, QStringLiteral("陈晓雯"));
    EXPECT_EQ(row.plate, m_vehicle.plate);
    EXPECT_EQ(row.vehicle, QStringLiteral("大众 朗逸"));
    EXPECT_EQ(row.orderNumber, m_order.number);
    EXPECT_EQ(row.complaint.steps.size(), 1U);
}

TEST_P(ComplaintRepositoryTest, TheLadderKeepsItsPeople) {
    const Staff head = person(QStringLiteral("李敏"), {Role::CallbackClerk});
    LadderPeople people;
    people.at(Rung::DeskHead) = head.id;
    people.at(Rung::GeneralManager) = head.id;
    const auto set = [&](const LadderPeople& before, const LadderPeople& after) {
        run([&](Transaction& transaction) {
            complaints::setLadder(transaction, before, after);
            return Outcome{};
        });
        return read([&](Session& s) { return complaints::ladder(s, store()); });
    };
    EXPECT_EQ(set({}, people), people);
    LadderPeople fewer = people;
    fewer.at(Rung::GeneralManager) = {};
    EXPECT_EQ(set(people, fewer), fewer);
    EXPECT_EQ(read([&](Session& s) { return complaints::ladder(s, StoreId(2)); }), LadderPeople());
}

}  // namespace baydesk::testing
