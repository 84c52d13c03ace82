#include "exchange/HistoryImport.h"

#include "exchange/ImportSamples.h"
#include "exchange/WallTime.h"

namespace baydesk::testing {

namespace {

const QString Orders = QStringLiteral(
    "工单号,入厂时间,出厂时间,里程,品牌,工单状态,支付方式,实付金额,客户类别\n"
    "A1,2015-03-24 09:25:11,2015-03-24,1,丰田,交车,现金,130.00,会员\n"
    "A2,2015/3/4,,999999999,,维修接待,,-1.00,\n"
    "A3,2015-03-05,,,,交车,刷卡,80.00,\n");
const QString Labour = QStringLiteral(
    "工单号,项目编号,项目名称,维修内容,工时费\n"
    "A1,007,洗车,精细洗车,30.00\nA1,007,洗车,精细洗车,30.00\nA3,,换机油,换机油,100\n"
    "A9,,换机油,,1\n");
const QString Parts = QStringLiteral(
    "工单号,物料编号,物料名称,数量,销售价\nA1,X-1,机油,2.00,35.00\nA2,X-2,空调格,1.00,\n");

HistoryPlan planOf(const QStringList& texts, const QHash<QString, ColumnMap>& maps = {}) {
    std::vector<ImportFile> files;
    for (const QString& text : texts) files.push_back(importFile(text));
    const auto plan = planHistory(files, maps, BusinessCalendar());
    EXPECT_TRUE(plan.ok());
    return plan.ok() ? *plan : HistoryPlan();
}

}  // namespace

TEST(HistoryImport, readsOrdersWithTheirLinesInAnyOrderOfFiles) {
    const HistoryPlan plan = planOf({Parts, Labour, Orders});
    EXPECT_EQ(plan.orders.rows, 9);
    EXPECT_EQ(plan.lines, 5);
    ASSERT_EQ(plan.orders.accepted.size(), 3U);
    const PastOrder& first = plan.orders.accepted[0];
    EXPECT_EQ(first.origin, QStringLiteral("import"));
    EXPECT_EQ(BusinessCalendar().wall(first.arrivedAt).toString(QStringLiteral("yyyyMMddHHmmss")),
              QStringLiteral("20150324092511"));
    EXPECT_EQ(first.odometerKm, 1);
    EXPECT_EQ(first.note, QStringLiteral("会员"));
    EXPECT_EQ(first.state, QStringLiteral("交车"));
    ASSERT_EQ(first.lines.size(), 3U);
    EXPECT_EQ(first.lines[0].words, QStringLiteral("精细洗车"));
    EXPECT_EQ(first.lines[2].amount, Money::ofYuan(70));
    EXPECT_TRUE(difference(first).isZero());
    ASSERT_EQ(plan.orders.refused.size(), 1U);
    EXPECT_EQ(plan.orders.refused[0].reason.kind, ErrorKind::NotFound);
    EXPECT_EQ(plan.orders.refused[0].value, QStringLiteral("A9"));
    EXPECT_EQ(plan.orders.refusedRows, 1);
}

TEST(HistoryImport, takesWhatWasNeverSettledAndWhatDoesNotAddUp) {
    const HistoryPlan plan = planOf({Orders, Labour, Parts});
    const PastOrder& open = plan.orders.accepted[1];
    EXPECT_FALSE(open.paid.has_value());
    EXPECT_EQ(open.odometerKm, 0);
    EXPECT_EQ(open.note, QStringLiteral("km=999999999"));
    ASSERT_EQ(open.lines.size(), 1U);
    EXPECT_TRUE(open.lines[0].amount.isZero());
    const PastOrder& differing = plan.orders.accepted[2];
    EXPECT_EQ(difference(differing), Money::ofYuan(-20));
    ASSERT_EQ(differing.lines.size(), 2U);
    EXPECT_EQ(differing.lines[1].kind, PastLineKind::Difference);
}

TEST(HistoryImport, aMapForEachKindOfFile) {
    const QHash<QString, ColumnMap> maps = {
        {QString(), {{QStringLiteral("origin"), QStringLiteral("旧店")}}},
        {QStringLiteral("orders"),
         {{QStringLiteral("number"), QStringLiteral("流水")},
          {QStringLiteral("arrivedAt"), QStringLiteral("到店")},
          {QStringLiteral("paid"), QStringLiteral("到账")}}},
        {QStringLiteral("labour"), {{QStringLiteral("number"), QStringLiteral("流水")}}}};
    const HistoryPlan plan = planOf({QStringLiteral("流水,到店,到账\n1,20150304,5\n"),
                                     QStringLiteral("流水,项目名称,工时费\n1,补胎,5\n")},
                                    maps);
    ASSERT_EQ(plan.orders.accepted.size(), 1U);
    EXPECT_EQ(plan.orders.accepted[0].origin, QStringLiteral("旧店"));
    EXPECT_EQ(plan.orders.accepted[0].lines.size(), 1U);
    for (const QString& unknown : {QStringLiteral("order"), QStringLiteral("")}) {
        const auto refused = planHistory({importFile(Orders)},
                                         {{unknown, {{QStringLiteral("x"), QStringLiteral("y")}}}},
                                         BusinessCalendar());
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().first().field, QStringLiteral("map"));
    }
}

TEST(HistoryImport, saysWhatIsWrongWithARow) {
    const HistoryPlan plan =
        planOf({QStringLiteral("工单号,入厂时间,实付金额\nB1,昨天,1\nB2,,1\nB3,2015-03-04,很多\n"
                               ",2015-03-04,1\nB5,2015-13-04,1\nB6,2015-03-04,1\n"
                               "B6,2015-03-04,2\nB6,2015-03-04,1\n"),
                QStringLiteral("工单号,物料名称,销售价,数量\nB6,灯泡,x,1\nB6,灯泡,1,y\n")});
    ASSERT_EQ(plan.orders.refused.size(), 8U);
    const std::vector<std::pair<QString, ErrorKind>> expected = {
        {QStringLiteral("arrivedAt"), ErrorKind::NotANumber},
        {QStringLiteral("arrivedAt"), ErrorKind::Required},
        {QStringLiteral("paid"), ErrorKind::NotANumber},
        {QStringLiteral("number"), ErrorKind::Required},
        {QStringLiteral("arrivedAt"), ErrorKind::NotANumber},
        {QStringLiteral("number"), ErrorKind::AlreadyExists},
        {QStringLiteral("price"), ErrorKind::NotANumber},
        {QStringLiteral("quantity"), ErrorKind::NotANumber}};
    for (std::size_t at = 0; at < expected.size(); ++at) {
        EXPECT_EQ(plan.orders.refused[at].field, expected[at].first) << at;
        EXPECT_EQ(plan.orders.refused[at].reason.kind, expected[at].second) << at;
    }
    EXPECT_EQ(plan.orders.merged, 1);
    EXPECT_EQ(plan.orders.accepted.size(), 1U);
}

TEST(HistoryImport, refusesAFileThatIsNoneOfTheThree) {
    const auto plan =
        planHistory({importFile(QStringLiteral("姓名,电话\n王磊,1\n"))}, {}, BusinessCalendar());
    ASSERT_FALSE(plan.ok());
    EXPECT_EQ(plan.error().first().kind, ErrorKind::HeadingsUnknown);
    EXPECT_EQ(plan.error().first().details.value(QStringLiteral("path")).toString(),
              QStringLiteral("list.csv"));
}

TEST(WallTime, readsDaysAsFilesWriteThem) {
    const QDate day(2015, 3, 4);
    for (const char* text : {"2015-03-04", "2015/3/4", "2015.3.4", "2015年3月4日", "20150304"})
        EXPECT_EQ(wallTimeOf(QString::fromUtf8(text)), QDateTime(day, QTime(0, 0), Qt::UTC))
            << text;
    for (const char* text : {"2015-03-04 9:25", "2015-03-04T09:25:00", "2015-3-4 09:25:00.000"})
        EXPECT_EQ(wallTimeOf(QString::fromUtf8(text)), QDateTime(day, QTime(9, 25), Qt::UTC))
            << text;
    for (const char* text : {"", "3/4", "2015-02-30", "2015-03-04 25:00", "2015-03-04x"})
        EXPECT_FALSE(wallTimeOf(QString::fromUtf8(text)).has_value()) << text;
}

}  // namespace baydesk::testing
