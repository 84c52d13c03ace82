#include "domain/settlement/Credit.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

const QDate Today(2026, 11, 22);

CreditAgreement agreement() {
    return {.customer = CustomerId(1),
            .limit = Money::ofYuan(1000),
            .validUntil = Today,
            .paper = QStringLiteral("协议 2026-03")};
}

ErrorKind kindOf(const Done& done) {
    return done ? ErrorKind::Required : done.error().first().kind;
}

Receivable entry(ReceivableKind kind, Money amount, int daysAgo, qint64 order = 1) {
    return {.order = OrderId(order),
            .kind = kind,
            .amount = amount,
            .at = nineOClock(-qint64{daysAgo} * 24 * 60)};
}

}  // namespace

TEST(CreditTest, OnlyOnASignedAgreementInsideItsLimit) {
    EXPECT_EQ(kindOf(mayCharge({}, {}, Money::ofFen(1), Today)), ErrorKind::NoCreditAgreement);
    EXPECT_TRUE(mayCharge(agreement(), Money::ofYuan(400), Money::ofYuan(600), Today));
    EXPECT_EQ(kindOf(mayCharge(agreement(), Money::ofYuan(400), Money::ofFen(60'001), Today)),
              ErrorKind::CreditExhausted);
    EXPECT_EQ(kindOf(mayCharge(agreement(), {}, Money::ofFen(1), Today.addDays(1))),
              ErrorKind::CreditExpired);
}

TEST(CreditTest, AnAgreementHasALimitAnEndAndAPaper) {
    EXPECT_TRUE(check(agreement()));
    const Done refused = check(CreditAgreement());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().violations().size(), 3U);
}

TEST(CreditTest, NobodyPaysMoreThanIsOwed) {
    EXPECT_TRUE(mayPay(Money::ofYuan(10), Money::ofYuan(10)));
    EXPECT_EQ(kindOf(mayPay(Money::ofYuan(10), Money::ofFen(1001))), ErrorKind::PaysTooMuch);
    EXPECT_EQ(kindOf(mayPay(Money::ofYuan(10), {})), ErrorKind::NotPositive);
}

TEST(CreditTest, MoneyPaysTheOldestChargeFirst) {
    const std::vector<Receivable> ledger = {
        entry(ReceivableKind::Charge, Money::ofYuan(100), 100, 1),
        entry(ReceivableKind::Charge, Money::ofYuan(200), 70, 2),
        entry(ReceivableKind::Charge, Money::ofYuan(50), 40, 3),
        entry(ReceivableKind::Charge, Money::ofYuan(400), 5, 4),
        entry(ReceivableKind::Paid, Money::ofYuan(-150), 4),
        entry(ReceivableKind::Reversed, Money::ofYuan(-400), 3, 4)};
    const Ageing ageing = ageingOf(ledger, nineOClock());
    EXPECT_EQ(ageing, (Ageing{Money(), Money::ofYuan(50), Money::ofYuan(150), Money()}));
    EXPECT_EQ(ageing.total(), owed(ledger));
}

TEST(CreditTest, MoneyPaysTheOldestOrderFirstAndAReversalItsOwn) {
    const std::vector<Receivable> ledger = {
        entry(ReceivableKind::Charge, Money::ofYuan(300), 40, 1),
        entry(ReceivableKind::Charge, Money::ofYuan(500), 20, 2),
        entry(ReceivableKind::Charge, Money::ofYuan(200), 10, 3),
        entry(ReceivableKind::Paid, -Money::ofYuan(400), 5, 0),
        entry(ReceivableKind::Reversed, -Money::ofYuan(200), 1, 3)};
    const std::vector<OpenCharge> open = openCharges(ledger);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open.front().order, OrderId(2));
    EXPECT_EQ(open.front().amount, Money::ofYuan(500));
    EXPECT_EQ(open.front().paid(), Money::ofYuan(100));
    EXPECT_EQ(open.front().left, owed(ledger));
    EXPECT_TRUE(openCharges({}).empty());
}

// A manager's recorded release on credit (decisions.md, The three states).
TEST(CreditTest, AManagerLetsACarGoWithAReasonAndADay) {
    const CreditGrant grant{
        .reason = QStringLiteral("老客户，周五转账"), .payUntil = Today, .authoriser = StaffId(1)};
    EXPECT_TRUE(mayGrant(grant, {Role::Manager}, Today));
    EXPECT_EQ(kindOf(mayGrant(grant, {Role::Cashier, Role::ServiceAdvisor}, Today)),
              ErrorKind::AuthoriserMayNot);
    EXPECT_EQ(kindOf(mayGrant(grant, {Role::Manager}, Today.addDays(1))),
              ErrorKind::PromiseInThePast);
    const Done empty = mayGrant({}, {Role::Manager}, Today);
    ASSERT_FALSE(empty);
    QStringList fields;
    for (const Violation& each : empty.error().violations()) fields.append(each.field);
    EXPECT_EQ(fields, (QStringList{QStringLiteral("creditReason"), QStringLiteral("payUntil"),
                                   QStringLiteral("authoriser")}));
}

}  // namespace baydesk::testing
