// Campaigns: phoned 2 weeks ahead, letter within 2 days after, loyal customers first; registers are
// kept (mission.md; manuals 003, 004; C12).
#include "domain/followup/Campaign.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

const QDate Today(2026, 11, 22);
const Campaign Winter{
    .name = QStringLiteral("冬季免费检测"), .begins = Today.addDays(20), .ends = Today.addDays(27)};

CampaignContact contact(qint64 id, bool loyal = false) {
    return {.customer = CustomerId(id), .loyal = loyal};
}

CampaignContact called(qint64 id, QDate on = Today) {
    return phoned(contact(id), Winter, {}, on, QStringLiteral("会来")).value();
}

}  // namespace

TEST(CampaignTest, IsPhonedTwoWeeksAhead) {
    EXPECT_EQ(phoneBy(Winter, {}), Today.addDays(6));
    EXPECT_TRUE(phoned(contact(1), Winter, {}, Today.addDays(6), {}));
    EXPECT_TRUE(phoned(contact(1), Winter, {}, Today.addDays(7), {})
                    .error()
                    .has(ErrorKind::PromiseInThePast));
    EXPECT_TRUE(check(Winter, {}, Today.addDays(6)));
    EXPECT_EQ(kindsOf(check(Winter, {}, Today.addDays(7)).error()),
              std::vector<ErrorKind>{ErrorKind::PromiseInThePast})
        << "nobody could be phoned in time any more";
    EXPECT_EQ(kindsOf(check({}, {}, Today).error()),
              (std::vector<ErrorKind>{ErrorKind::Required, ErrorKind::Required}));
}

TEST(CampaignTest, TheLetterFollowsTheCallWithinTwoDays) {
    EXPECT_TRUE(letterSent(contact(1), Today).error().has(ErrorKind::NotFound));
    EXPECT_FALSE(isLetterOverdue(called(1), {}, Today.addDays(2)));
    EXPECT_TRUE(isLetterOverdue(called(1), {}, Today.addDays(3)));
    const Result<CampaignContact> sent = letterSent(called(1), Today.addDays(2));
    ASSERT_TRUE(sent);
    EXPECT_FALSE(isLetterOverdue(*sent, {}, Today.addDays(30)));
    EXPECT_TRUE(letterSent(*sent, Today).error().has(ErrorKind::AlreadyDecided));
    EXPECT_TRUE(letterSent(called(1), Today.addDays(-1)).error().has(ErrorKind::OutOfRange));
}

TEST(CampaignTest, LoyalCustomersComeFirstAndWhoWantsNoCallsIsLeftAlone) {
    CampaignContact quiet = contact(4, true);
    quiet.noCalls = true;
    std::vector<qint64> order;
    for (const CampaignContact& each :
         inCallingOrder({contact(1), contact(2, true), quiet, contact(3), contact(5, true)}))
        order.push_back(each.customer.value());
    EXPECT_EQ(order, (std::vector<qint64>{2, 5, 1, 3}));
}

TEST(CampaignTest, CallsAndLettersAreKeptInRegisters) {
    const CampaignContact written =
        letterSent(called(2, Today.addDays(1)), Today.addDays(2)).value();
    const std::vector<CampaignContact> all{written, contact(3), called(1)};
    EXPECT_EQ(callRegister(all), (std::vector<CampaignContact>{called(1), written}));
    EXPECT_EQ(letterRegister(all), std::vector<CampaignContact>{written});
    EXPECT_EQ(callRegister(all).front().result, QStringLiteral("会来"));
}

}  // namespace baydesk::testing
