#include "baydeskctl/Ctl.h"

#include <QJsonArray>

namespace baydesk::testing {

namespace {

class CheckCommands : public CtlTest {
protected:
    CtlRun check(const QString& kind, const QByteArray& input) const {
        return ctl({QStringLiteral("check"), kind}, input);
    }
};

TEST_F(CheckCommands, judgesLinesOfStandardInput) {
    const CtlRun run = check(QStringLiteral("plate"), "皖A12345\r\n\n皖AI2345\n");
    EXPECT_EQ(run.exit, 1);
    const QStringList lines = run.out.split(u'\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0], QStringLiteral("皖A12345\tyes\t"));
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("\tno\t")));
    EXPECT_TRUE(lines[2].startsWith(QStringLiteral("皖AI2345\tno\tThe serial knows no I")));
}

TEST_F(CheckCommands, endsWithZeroWhereAllIsWell) {
    EXPECT_EQ(check(QStringLiteral("vin"), "1M8GDM9AXKP042788\n").exit, 0);
    EXPECT_EQ(check(QStringLiteral("vin"), "1M8GDM9A1KP042788\n").exit, 1);
    EXPECT_EQ(check(QStringLiteral("phone"), "13800138000").exit, 0);
    EXPECT_EQ(check(QStringLiteral("phone"), "1380013800").exit, 1);
    EXPECT_EQ(check(QStringLiteral("phone"), "").exit, 0);
}

TEST_F(CheckCommands, writesAmountsInCapitals) {
    const CtlRun run = check(QStringLiteral("amount"), "1409.50\n¥10,000,000,000\nlots\n");
    EXPECT_EQ(run.exit, 1);
    const QStringList lines = run.out.split(u'\n');
    EXPECT_EQ(lines.value(0), QStringLiteral("1409.50\t壹仟肆佰零玖元伍角"));
    EXPECT_EQ(lines.value(1), QStringLiteral("¥10,000,000,000\t壹佰亿元整"));
    EXPECT_EQ(lines.value(2), QStringLiteral("lots\tno\tIt is not a number."));
}

TEST_F(CheckCommands, spellsNames) {
    const CtlRun run = check(QStringLiteral("pinyin"), "吕小布\n");
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(run.out, QStringLiteral("吕小布\tlv xiao bu\tlxb\n"));
}

TEST_F(CheckCommands, writesOneJsonDocument) {
    const CtlRun run = ctl({QStringLiteral("check"), QStringLiteral("amount"),
                            QStringLiteral("--json"), QStringLiteral("12.8"), QStringLiteral("x")});
    EXPECT_EQ(run.exit, 1);
    const QJsonObject document = run.json();
    EXPECT_EQ(document.value(u"checked").toInt(), 2);
    EXPECT_EQ(document.value(u"doubtful").toInt(), 1);
    const QJsonObject first = document.value(u"results").toArray().first().toObject();
    EXPECT_EQ(first.value(u"amount_fen").toInt(), 1280);
    EXPECT_EQ(first.value(u"capitals").toString(), QStringLiteral("壹拾贰元捌角"));
}

}  // namespace

}  // namespace baydesk::testing
