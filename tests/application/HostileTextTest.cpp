// Texts that people and their clipboards bring: refused with a reason, or kept to the last
// character.
#include "application/customer/Customers.h"
#include "application/search/Finder.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

const std::vector<QString>& oddNames() {
    static const std::vector<QString> names = {
        QStringLiteral("محمد بن سلمان"),
        QStringLiteral("שלום‏ — עולם‎"),
        QStringLiteral("👨‍👩‍👧‍👦 家庭 🇨🇳"),
        QStringLiteral("Zoë Ångström"),
        QStringLiteral("e\u0301\u0323 combining"),
        QStringLiteral("𠮷野家 𡃁仔"),
        QStringLiteral("Robert'); DROP TABLE customer;--"),
        QStringLiteral("100%_\\ \"quoted\" 'single' `tick` $1 ?"),
        QStringLiteral("<b>&amp;</b> %1 %2 {0}"),
        QStringLiteral("\u200bzero\u200dwidth\ufeff"),
        QStringLiteral("ｆｕｌｌ　ｗｉｄｔｈ"),
    };
    return names;
}

class HostileTextTest : public ShopFixture {
protected:
    Result<Outcome> take(const ReceptionForm& form) {
        return takeIn(shop(), as(Role::ServiceAdvisor), form);
    }
    Result<Outcome> takeSaying(const QString& statement) {
        ReceptionForm form = car();
        form.intake.statement = statement;
        return take(form);
    }
};

BAYDESK_ON_BOTH_ENGINES(HostileTextTest);

}  // namespace

TEST_P(HostileTextTest, TenMegabytesAreTooLong) {
    const QString endless(10 * 1024 * 1024, u'响');
    EXPECT_EQ(
        refusal(takeSaying(endless)),
        (std::vector<Violation>{
            {ErrorKind::TooLong, QStringLiteral("statement"), {{QStringLiteral("most"), 4000}}}}));
    ReceptionForm form = car();
    form.senderName = endless;
    EXPECT_EQ(kinds(take(form)), std::vector<ErrorKind>{ErrorKind::TooLong});
}

TEST_P(HostileTextTest, ControlCharactersAndHalvesAreRefused) {
    for (const QString& bad :
         {QStringLiteral("刹车\x1b[2J"), QStringLiteral("刹车") + QChar(u'\0'),
          QStringLiteral("刹车\x7f"), QStringLiteral("刹车\r\n"), QStringLiteral("刹车\u0085"),
          QStringLiteral("刹车") + QChar(0xD83D), QString(QChar(0xDE97)) + QStringLiteral("刹车")})
        EXPECT_EQ(kinds(takeSaying(bad)), std::vector<ErrorKind>{ErrorKind::BadCharacters});
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM repair_order")), 0);
}

TEST_P(HostileTextTest, OddNamesAreKeptExactly) {
    int at = 0;
    for (const QString& name : oddNames()) {
        ReceptionForm form = car(QStringLiteral("粤B%1").arg(10'000 + at++), QString());
        form.senderName = name;
        form.intake.statement = name + u'\n' + name;
        form.intake.belongings = {{.name = name}};
        form.intake.warningLamps = name;
        const OrderView order = view(takenIn(form));
        EXPECT_EQ(order.sender.name, name) << name.toStdString();
        EXPECT_EQ(order.order.intake.statement, form.intake.statement);
        EXPECT_EQ(order.order.intake.belongings.front().name, name);
    }
    EXPECT_EQ(done(customerList(shop(), 100, 0)).total, static_cast<int>(oddNames().size()));
}

TEST_P(HostileTextTest, OddNamesAreFoundAgain) {
    int at = 0;
    for (const QString& name : oddNames()) {
        Customer customer;
        customer.name = name;
        customer.phones = {{.phone = Phone::of(QStringLiteral("1390000%1").arg(1000 + at++))}};
        done(saveCustomer(shop(), as(Role::ServiceAdvisor), customer));
        const auto hits = done(find(shop(), name, 10));
        ASSERT_FALSE(hits.empty()) << name.toStdString();
        EXPECT_EQ(hits.front().name, name);
    }
}

TEST_P(HostileTextTest, ASearchForAnythingIsHarmless) {
    takenIn();
    for (const QString& text : oddNames()) done(find(shop(), text, 10));
    for (const QString& text :
         {QString(), QStringLiteral("   "), QStringLiteral("%"), QStringLiteral("'"),
          QString(QChar(u'\0')), QString(QChar(0xD83D)), QString(100'000, u'陈')})
        done(find(shop(), text, 10));
    EXPECT_EQ(done(find(shop(), QStringLiteral("12345"), 10)).size(), 1U);
    EXPECT_EQ(done(findParts(shop(), QStringLiteral("' OR 1=1 --"), 10)).size(), 0U);
}

TEST_P(HostileTextTest, ATagOfBlanksIsNoTag) {
    takenIn(car(QStringLiteral("粤B00001"), QStringLiteral("  ")));
    EXPECT_TRUE(state(takenIn(car(QStringLiteral("粤B00002"), QStringLiteral(" "))))
                    .intake.keyTag.isEmpty());
}

}  // namespace baydesk::testing
