#include "application/parts/PriceBook.h"
#include "application/store/Shops.h"
#include "baydeskctl/Ctl.h"
#include "exchange/WorkbookFile.h"
#include "support/StoreFixture.h"

#include <QFileInfo>
#include <QJsonArray>

namespace baydesk::testing {

namespace {

class ImportCommands : public CtlTest {
protected:
    CtlRun import(const QStringList& arguments) const {
        return inStore(QStringList{QStringLiteral("--json"), QStringLiteral("import")} + arguments);
    }

    static void SetUpTestSuite() { ensureApplication(); }

    std::vector<parts::StockedPart> storedParts() const {
        const SystemClock clock;
        const auto workplace = openWorkplace(*DatabaseAddress::parse(database()), clock, {},
                                             Database::Access::ReadOnly);
        EXPECT_TRUE(workplace.ok());
        if (!workplace.ok()) return {};
        const auto found = findParts(**workplace, {}, 100);
        EXPECT_TRUE(found.ok());
        return found.ok() ? *found : std::vector<parts::StockedPart>();
    }
};

TEST_F(ImportCommands, bringsGoodRowsInAndReportsTheOthers) {
    makeStore();
    writeFile(QStringLiteral("stock.csv"),
              "编码,名称,数量,成本价,售价,供应商\n"
              "A-1,雨刮,4,10,30,皖新配件行\nA-1,雨刮,4,10,30,皖新配件行\nA-1,雨刮片,4,10,35,\n"
              "B-1,灯泡,-1,2,5,\n");
    const CtlRun run = import({QStringLiteral("parts"), QStringLiteral("stock.csv")});
    EXPECT_EQ(run.exit, 1) << run.err.toStdString();
    const QJsonObject report = run.json();
    EXPECT_EQ(report.value(u"rows").toInt(), 4);
    EXPECT_EQ(report.value(u"accepted").toInt(), 1);
    EXPECT_EQ(report.value(u"merged").toInt(), 1);
    EXPECT_EQ(report.value(u"added").toInt(), 1);
    const QJsonArray refused = report.value(u"refused").toArray();
    ASSERT_EQ(refused.size(), 2);
    const QJsonObject other = refused[0].toObject();
    EXPECT_EQ(other.value(u"row").toInt(), 4);
    EXPECT_EQ(other.value(u"reason").toString(), QStringLiteral("already_exists"));
    EXPECT_TRUE(other.value(u"message").toString().contains(QStringLiteral("row 2")));
    const QJsonObject negative = refused[1].toObject();
    EXPECT_EQ(negative.value(u"field").toString(), QStringLiteral("quantity"));
    EXPECT_EQ(negative.value(u"value").toString(), QStringLiteral("-1"));

    const auto stored = storedParts();
    ASSERT_EQ(stored.size(), 1U);
    EXPECT_EQ(stored.front().part.price, Money::ofYuan(30));
    EXPECT_EQ(stored.front().onHand, Quantity::of(4));
}

TEST_F(ImportCommands, leavesAloneWhatAListDoesNotSay) {
    makeStore();
    writeFile(QStringLiteral("stock.csv"),
              "编码,名称,数量,成本价,售价,供应商\nA-1,雨刮,4,10,30,皖新配件行\n");
    writeFile(QStringLiteral("prices.csv"), "code;name;price\nA-1;雨刮;32.50\n");
    ASSERT_EQ(import({QStringLiteral("parts"), QStringLiteral("stock.csv")}).exit, 0);
    const CtlRun run = import({QStringLiteral("parts"), QStringLiteral("prices.csv")});
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(run.json().value(u"changed").toInt(), 1);
    const auto stored = storedParts();
    ASSERT_EQ(stored.size(), 1U);
    EXPECT_EQ(stored.front().part.price, Money::ofFen(3250));
    EXPECT_EQ(stored.front().part.cost, Money::ofYuan(10));
    EXPECT_EQ(stored.front().part.supplier, QStringLiteral("皖新配件行"));
    EXPECT_EQ(stored.front().onHand, Quantity::of(4));
}

TEST_F(ImportCommands, triesWithoutAStore) {
    writeFile(QStringLiteral("labour.tsv"), "项目名称\t工段\t价格\n换机油\t快修\t60\n");
    const CtlRun run = import(
        {QStringLiteral("labour"), QStringLiteral("labour.tsv"), QStringLiteral("--dry-run")});
    EXPECT_EQ(run.exit, 0) << run.err.toStdString();
    EXPECT_EQ(run.json().value(u"accepted").toInt(), 1);
    EXPECT_TRUE(run.json().value(u"dry_run").toBool());
    EXPECT_FALSE(QFileInfo::exists(database()));
}

TEST_F(ImportCommands, bringsInNothingWhereOneFileCannotBeUnderstood) {
    makeStore();
    writeFile(QStringLiteral("good.csv"), "编码,名称,售价\nA-1,雨刮,30\n");
    writeFile(QStringLiteral("bad.csv"), "货架,层\n1,2\n");
    writeFile(QStringLiteral("binary.csv"), QByteArray("\x00\x01\x02\x03\xFF\xFE", 6));
    for (const char* bad : {"bad.csv", "binary.csv", "nowhere.csv"}) {
        const CtlRun run =
            import({QStringLiteral("parts"), QStringLiteral("good.csv"), QString::fromLatin1(bad)});
        EXPECT_EQ(run.exit, 1) << bad;
        EXPECT_TRUE(run.err.contains(QString::fromLatin1(bad))) << run.err.toStdString();
        EXPECT_TRUE(run.json().contains(u"error"));
    }
    EXPECT_TRUE(storedParts().empty());
}

TEST_F(ImportCommands, holdsAFileToTheEncodingNamed) {
    writeFile(QStringLiteral("stock.csv"), "编码,名称,售价\nA-1,雨刮,30\n");
    const QStringList words = {QStringLiteral("parts"), QStringLiteral("stock.csv"),
                               QStringLiteral("--dry-run"), QStringLiteral("--encoding")};
    EXPECT_EQ(import(words + QStringList{QStringLiteral("utf-8")}).exit, 0);
    EXPECT_EQ(import(words + QStringList{QStringLiteral("utf-16")}).exit, 1);
}

TEST_F(ImportCommands, bringsInCustomersOfAnyChineseEncoding) {
    makeStore();
    // 客户名称,手机 / 王磊,13855128830 in GBK.
    writeFile(QStringLiteral("gbk.csv"),
              "\xBF\xCD\xBB\xA7\xC3\xFB\xB3\xC6,\xCA\xD6\xBB\xFA\n"
              "\xCD\xF5\xC0\xDA,13855128830\n\xCD\xF5\xC0\xDA,13855128830\n");
    const QStringList words = {QStringLiteral("customers"), QStringLiteral("gbk.csv")};
    const CtlRun run = import(words);
    EXPECT_EQ(run.exit, 0) << run.err.toStdString();
    EXPECT_EQ(run.json().value(u"rows").toInt(), 2);
    EXPECT_EQ(run.json().value(u"accepted").toInt(), 1);
    EXPECT_EQ(run.json().value(u"merged").toInt(), 1);
    EXPECT_EQ(import(words).json().value(u"same").toInt(), 1);
    const CtlRun found = inStore({QStringLiteral("find"), QStringLiteral("wanglei")});
    EXPECT_TRUE(found.out.contains(QStringLiteral("王磊"))) << found.out.toStdString();
}

TEST_F(ImportCommands, bringsInCarsFromAWorkbookAndReportsWhatContradictsTheStore) {
    makeStore();
    const auto write = [this](const char* vin) {
        writeZip(path(QStringLiteral("cars.xlsx")),
                 workbookOf(textRow(1, {QStringLiteral("车辆清单")}) +
                            textRow(2, {QStringLiteral("车牌号"), QStringLiteral("车架号/VIN"),
                                        QStringLiteral("客户名称"), QStringLiteral("手机")}) +
                            textRow(3, {QStringLiteral("皖A12345"), QLatin1String(vin),
                                        QStringLiteral("=1+1"), QStringLiteral("13855128830")})));
    };
    write("LSVAM4187C2184847");
    const CtlRun run = import({QStringLiteral("vehicles"), QStringLiteral("cars.xlsx")});
    EXPECT_EQ(run.exit, 0) << run.err.toStdString();
    EXPECT_EQ(run.json().value(u"added").toInt(), 1);
    write("LVSHCAMB1CE054249");
    const CtlRun again = import({QStringLiteral("vehicles"), QStringLiteral("cars.xlsx")});
    EXPECT_EQ(again.exit, 1);
    EXPECT_EQ(again.json().value(u"accepted").toInt(), 0);
    const QJsonArray refused = again.json().value(u"refused").toArray();
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(refused[0].toObject().value(u"row").toInt(), 3);
    EXPECT_EQ(refused[0].toObject().value(u"value").toString(), QStringLiteral("皖A·12345"));
}

TEST_F(ImportCommands, takesAMapOfColumns) {
    writeFile(QStringLiteral("list.csv"), "人,号\n王磊,13855128830\n");
    writeFile(QStringLiteral("map.json"), "{\"name\": \"人\", \"phones\": \"号\"}");
    writeFile(QStringLiteral("wrong.json"), "{\"nom\": \"人\"}");
    writeFile(QStringLiteral("broken.json"), "{");
    const auto mapped = [this](const char* map) {
        return import({QStringLiteral("customers"), QStringLiteral("list.csv"),
                       QStringLiteral("--dry-run"), QStringLiteral("--map"), QLatin1String(map)});
    };
    EXPECT_EQ(mapped("map.json").json().value(u"accepted").toInt(), 1);
    const CtlRun wrong = mapped("wrong.json");
    EXPECT_EQ(wrong.exit, 2);
    EXPECT_TRUE(wrong.err.contains(QStringLiteral("taxNumber"))) << wrong.err.toStdString();
    EXPECT_EQ(mapped("broken.json").exit, 2);
    EXPECT_EQ(mapped("nowhere.json").exit, 2);
}

TEST_F(ImportCommands, bringsInWhatAnOlderProgramKnewAndReportsEachDifference) {
    makeStore();
    writeFile(QStringLiteral("orders.csv"),
              "工单号,入厂时间,实付金额\nA1,2015-03-24 09:25:11,30.00\nA2,2015-03-04,-1.00\n"
              "A3,2015-03-05,80\n");
    writeFile(QStringLiteral("labour.csv"), "工单号,项目名称,工时费\nA1,洗车,30\nA3,换机油,100\n");
    const QStringList words = {QStringLiteral("history"), QStringLiteral("labour.csv"),
                               QStringLiteral("orders.csv")};
    const QJsonObject tried = import(words + QStringList{QStringLiteral("--dry-run")}).json();
    EXPECT_EQ(tried.value(u"added").toInt(), 0);
    const CtlRun run = import(words);
    EXPECT_EQ(run.exit, 0) << run.err.toStdString();
    const QJsonObject report = run.json();
    EXPECT_EQ(report.value(u"rows").toInt(), 5);
    EXPECT_EQ(report.value(u"accepted").toInt(), 5);
    EXPECT_EQ(report.value(u"orders").toInt(), 3);
    EXPECT_EQ(report.value(u"unsettled").toInt(), 1);
    EXPECT_EQ(report.value(u"differences"), tried.value(u"differences"));
    const QJsonArray differences = report.value(u"differences").toArray();
    ASSERT_EQ(differences.size(), 1);
    EXPECT_EQ(differences[0].toObject(),
              (QJsonObject{{QStringLiteral("number"), QStringLiteral("A3")},
                           {QStringLiteral("lines_fen"), 10000},
                           {QStringLiteral("paid_fen"), 8000},
                           {QStringLiteral("difference_fen"), -2000}}));
    EXPECT_EQ(import(words).json().value(u"same").toInt(), 3);
    EXPECT_EQ(inStore({QStringLiteral("verify")}).exit, 0);
    EXPECT_TRUE(inStore({QStringLiteral("find"), QStringLiteral("A1")}).out.isEmpty());
    writeFile(QStringLiteral("orders.csv"), "工单号,入厂时间,实付金额\nA1,2015-03-24,31.00\n");
    const CtlRun other = import({QStringLiteral("history"), QStringLiteral("orders.csv")});
    EXPECT_EQ(other.exit, 1);
    EXPECT_EQ(other.json().value(u"refused").toArray().size(), 1);
}

TEST_F(ImportCommands, anEarlierListThatCannotBeReadKeepsNoLaterOneOut) {
    makeStore();
    {
        const SystemClock clock;
        const auto workplace = openWorkplace(*DatabaseAddress::parse(database()), clock);
        ASSERT_TRUE(workplace.ok());
        (*workplace)->localOwner = QStringLiteral("root");
        ASSERT_TRUE(keepList(**workplace, Verb::ImportCustomers, {}, QStringLiteral("pink"), "x"));
    }
    writeFile(QStringLiteral("people.csv"), "姓名,电话\n王磊,13855128830\n");
    const CtlRun run = import({QStringLiteral("customers"), QStringLiteral("people.csv")});
    EXPECT_EQ(run.exit, 0) << run.err.toStdString();
    EXPECT_EQ(run.json().value(u"added").toInt(), 1);
    EXPECT_TRUE(run.err.contains(QStringLiteral("earlier import"))) << run.err.toStdString();
}

}  // namespace

}  // namespace baydesk::testing
