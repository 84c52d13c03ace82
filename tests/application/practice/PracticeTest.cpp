#include "application/practice/Practice.h"

#include "application/search/Finder.h"
#include "application/staff/StaffDesk.h"
#include "application/store/Shops.h"
#include "application/store/StoreCare.h"
#include "storage/audit/AuditSealer.h"
#include "support/StoreFixture.h"

namespace baydesk::testing {

namespace {

class PracticeTest : public StoreFixture {
protected:
    void SetUp() override {
        StoreFixture::SetUp();
        close();
        auto opened = openWorkplace(address(), clock());
        ASSERT_TRUE(opened.ok());
        m_workplace = std::move(opened).value();
    }
    void TearDown() override {
        m_workplace.reset();
        StoreFixture::TearDown();
    }

    Workplace& workplace() { return *m_workplace; }
    Result<PracticeReport> make(int orders, int stores = 1) {
        return makePractice(workplace(), {orders, 5, QDate(2026, 11, 21), stores}, u"tester"_qs);
    }

private:
    std::unique_ptr<Workplace> m_workplace;
};

BAYDESK_ON_BOTH_ENGINES(PracticeTest);

TEST_P(PracticeTest, IsSoundAndItsAuditChainVerifies) {
    const auto made = make(700, 2);
    ASSERT_TRUE(made.ok()) << describe(made.error()).toStdString();
    EXPECT_EQ(made->stores, 2);
    ASSERT_TRUE(AuditSealer::seal(*workplace().database, workplace().store).ok());
    const auto findings = verifyStore(workplace());
    ASSERT_TRUE(findings.ok());
    for (const Finding& finding : *findings) ADD_FAILURE() << finding.code.toStdString();
    const auto announced = workplace().database->read(
        [](Session& session) { return auditHead(session, StoreId(1)).count; });
    EXPECT_EQ(*announced, 2);  // one for each store
}

TEST_P(PracticeTest, SaysThatItIsForPractice) {
    ASSERT_TRUE(make(40).ok());
    EXPECT_TRUE(shopOf(workplace())->isPractice);
    EXPECT_TRUE(storeCare(workplace())->isPractice);
}

TEST_P(PracticeTest, ASetUpStoreIsNoPracticeStore) {
    ASSERT_TRUE(
        setUpShop(workplace(), {u"和顺汽修"_qs, u"韩店长"_qs, u"135790"_qs}, IdempotencyKey::make())
            .ok());
    EXPECT_FALSE(shopOf(workplace())->isPractice);
}

TEST_P(PracticeTest, NeverGoesIntoAStoreThatIsThere) {
    ASSERT_TRUE(
        setUpShop(workplace(), {u"和顺汽修"_qs, u"韩店长"_qs, u"135790"_qs}, IdempotencyKey::make())
            .ok());
    const auto made = make(40);
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().first().kind, ErrorKind::StoreNotEmpty);
    const auto findings = verifyStore(workplace());
    ASSERT_TRUE(findings.ok());
    EXPECT_TRUE(findings->empty());
    EXPECT_FALSE(shopOf(workplace())->isPractice);
}

TEST_P(PracticeTest, EverybodySignsInWithThePracticePin) {
    ASSERT_TRUE(make(40).ok());
    const auto people = staffList(workplace());
    ASSERT_TRUE(people.ok());
    EXPECT_GT(people->size(), 10U);
    EXPECT_TRUE(signIn(workplace(), people->front().id, PracticePin).ok());
}

TEST_P(PracticeTest, TellsHowFarItIs) {
    qint64 last = 0;
    const auto made = makePractice(workplace(), {900, 5, QDate(2026, 11, 21), 1}, u"tester"_qs,
                                   [&last](qint64 done, qint64 orders) {
                                       EXPECT_GE(done, last);
                                       EXPECT_EQ(orders, 900);
                                       last = done;
                                   });
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(last, 900);
}

}  // namespace

}  // namespace baydesk::testing
