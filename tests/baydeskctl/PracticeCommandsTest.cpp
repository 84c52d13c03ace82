#include "baydeskctl/Ctl.h"

#include <QJsonArray>

namespace baydesk::testing {

namespace {

class PracticeCommands : public CtlTest {
protected:
    CtlRun in(const QString& file, const char* words) const {
        return ctl(QStringList{QStringLiteral("--database"), path(file), QStringLiteral("--json")} +
                   QString::fromUtf8(words).split(u' '));
    }
};

TEST_F(PracticeCommands, theSameSeedShowsTheSameOrders) {
    const char* const words = "practice --orders 300 --seed 4 --until 2026-11-21";
    ASSERT_EQ(in(QStringLiteral("one.db"), words).exit, 0);
    ASSERT_EQ(in(QStringLiteral("two.db"), words).exit, 0);
    for (const char* number : {"order show W261120-0003", "order show W261121-0010"}) {
        const CtlRun one = in(QStringLiteral("one.db"), number);
        EXPECT_EQ(one.exit, 0) << one.err.toStdString();
        EXPECT_EQ(one.out, in(QStringLiteral("two.db"), number).out);
    }
}

TEST_F(PracticeCommands, isSoundAndFindsPeople) {
    const CtlRun made = in(QStringLiteral("one.db"), "practice --orders 500 --until 2026-11-21");
    ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    EXPECT_EQ(made.json().value(u"orders").toInt(), 500);
    EXPECT_TRUE(in(QStringLiteral("one.db"), "verify").json().value(u"sound").toBool());
    EXPECT_EQ(in(QStringLiteral("one.db"), "find 王").exit, 0);
    EXPECT_TRUE(in(QStringLiteral("one.db"), "find 皖A").out.contains(QStringLiteral("皖A")));
}

TEST_F(PracticeCommands, refusesAStoreThatIsThere) {
    makeStore();
    const CtlRun refused =
        inStore({QStringLiteral("practice"), QStringLiteral("--orders"), QStringLiteral("10")});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("left as it is"))) << refused.err.toStdString();
    EXPECT_EQ(inStore({QStringLiteral("verify")}).exit, 0);
}

TEST_F(PracticeCommands, namesANumberThatIsNone) {
    EXPECT_EQ(in(QStringLiteral("x.db"), "practice --orders many").exit, 1);
    EXPECT_EQ(in(QStringLiteral("x.db"), "practice --orders 0").exit, 1);
    EXPECT_EQ(in(QStringLiteral("x.db"), "practice --orders 5 --until yesterday").exit, 1);
    EXPECT_EQ(in(QStringLiteral("x.db"), "practice").exit, 2);
}

}  // namespace

}  // namespace baydesk::testing
