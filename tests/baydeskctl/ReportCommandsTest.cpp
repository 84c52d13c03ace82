#include "application/order/Express.h"
#include "application/parts/PriceBook.h"
#include "application/staff/StaffDesk.h"
#include "application/store/Shops.h"
#include "baydeskctl/Ctl.h"
#include "support/StoreFixture.h"

#include <QJsonArray>

namespace baydesk::testing {

namespace {

// A store in which a car was washed today for ¥35.00.
class ReportCommands : public CtlTest {
protected:
    void SetUp() override {
        makeStore();
        ensureApplication();
        auto opened = openWorkplace(*DatabaseAddress::parse(database()), m_clock);
        ASSERT_TRUE(opened.ok());
        const std::unique_ptr<Workplace> workplace = std::move(opened).value();
        const auto everybody = staffList(*workplace);
        ASSERT_TRUE(everybody.ok());
        const Caller manager{.by = everybody->front().id};
        LabourItem wash;
        wash.name = QStringLiteral("洗车");
        wash.section = QStringLiteral("美容");
        wash.price = Money::ofYuan(35);
        wash.express = true;
        ASSERT_TRUE(importLabour(*workplace, manager, {wash}).ok());
        const auto items = expressItems(*workplace, 5);
        ASSERT_TRUE(items.ok() && !items->empty());
        ExpressForm form;
        form.plate = Plate::guess(QStringLiteral("皖A9K317"));
        form.items = {items->front().id};
        form.tenders = {{.tender = Tender::WeChat, .amount = Money::ofYuan(35)}};
        form.opening = Money();
        const auto sold = sellExpress(*workplace, {.by = manager.by}, form);
        ASSERT_TRUE(sold.ok()) << describe(sold.error()).toStdString();
        m_number = sold->number;
    }

    CtlRun report(const QStringList& more = {}) const {
        return inStore(QStringList{QStringLiteral("report"), QStringLiteral("daily")} + more);
    }
    static QJsonObject figure(const QJsonObject& report, const QString& code,
                              const QString& of = {}) {
        for (const QJsonValue& each : report[u"figures"].toArray())
            if (each[u"figure"] == code && each[u"of"].toString() == of) return each.toObject();
        ADD_FAILURE() << "no figure " << code.toStdString();
        return {};
    }
    const QString& number() const { return m_number; }

private:
    SystemClock m_clock;
    QString m_number;
};

}  // namespace

TEST_F(ReportCommands, TheDayAsTextSaysEachFigureWithItsFormula) {
    const CtlRun run = report();
    EXPECT_EQ(run.exit, 0) << run.err.toStdString();
    EXPECT_TRUE(run.out.contains(u"Revenue\t¥35.00\tThe totals of the bills"_qs));
    EXPECT_TRUE(run.out.contains(u"Takings by tender: WeChat\t¥35.00\t"_qs));
    EXPECT_TRUE(run.out.contains(u"Average order\t¥35.00\t"_qs));
}

TEST_F(ReportCommands, AsJsonWithTheRowsBehind) {
    for (const QStringList& how : {QStringList{u"--json"_qs}, {u"--format"_qs, u"json"_qs}}) {
        const QJsonObject day = report(how).json();
        const QJsonObject revenue = figure(day, u"revenue"_qs);
        EXPECT_EQ(revenue[u"value"].toInteger(), 3500);
        EXPECT_EQ(revenue[u"unit"], u"fen"_qs);
        EXPECT_EQ(revenue[u"rows"].toArray().first()[u"reference"].toString(), number());
        EXPECT_EQ(figure(day, u"takings-tender"_qs, u"wechat"_qs)[u"value"].toInteger(), 3500);
        EXPECT_TRUE(figure(day, u"on-time-delivery"_qs)[u"value"].isNull()) << "no promise";
        EXPECT_TRUE(day[u"running"].toBool());
    }
}

TEST_F(ReportCommands, IntoAFileAsTableAndPaper) {
    const CtlRun csv =
        report({u"--format"_qs, u"csv"_qs, u"--output"_qs, path(QStringLiteral("day.csv"))});
    EXPECT_EQ(csv.exit, 0) << csv.err.toStdString();
    EXPECT_TRUE(csv.out.isEmpty());
    QFile table(path(QStringLiteral("day.csv")));
    ASSERT_TRUE(table.open(QFile::ReadOnly));
    EXPECT_TRUE(table.readAll().contains(number().toUtf8()));
    const CtlRun pdf =
        report({u"--format"_qs, u"pdf"_qs, u"--output"_qs, path(QStringLiteral("day.pdf"))});
    EXPECT_EQ(pdf.exit, 0) << pdf.err.toStdString();
    QFile paper(path(QStringLiteral("day.pdf")));
    ASSERT_TRUE(paper.open(QFile::ReadOnly));
    EXPECT_TRUE(paper.read(5) == "%PDF-");
}

TEST_F(ReportCommands, AnotherDayIsEmptyAndNonsenseIsRefused) {
    const QJsonObject day = report({u"--date"_qs, u"2020-01-05"_qs, u"--json"_qs}).json();
    EXPECT_EQ(day[u"date"], u"2020-01-05"_qs);
    EXPECT_EQ(figure(day, u"revenue"_qs)[u"value"].toInteger(), 0);
    EXPECT_FALSE(day[u"running"].toBool());
    EXPECT_EQ(report({u"--date"_qs, u"soon"_qs}).exit, 2);
    EXPECT_EQ(report({u"--format"_qs, u"xml"_qs}).exit, 2);
    EXPECT_EQ(report({u"--format"_qs, u"pdf"_qs}).exit, 2);
    EXPECT_EQ(report({u"--output"_qs, u"/nowhere/at/all.txt"_qs}).exit, 1);
}

TEST_F(ReportCommands, AWeekAMonthAYearSideBySide) {
    for (const auto& [word, least] :
         {std::pair{u"weekly"_qs, 7}, {u"monthly"_qs, 4}, {u"yearly"_qs, 12}}) {
        const auto summary = [this, &word = word](const QStringList& more) {
            return inStore(QStringList{u"report"_qs, word} + more);
        };
        const QJsonObject json = summary({u"--json"_qs}).json();
        EXPECT_GE(json[u"parts"].toArray().size(), least);
        const QJsonObject revenue = figure(json, u"revenue"_qs);
        EXPECT_EQ(revenue[u"value"].toInteger(), 3500);
        qint64 sum = 0;
        for (const QJsonValue& part : revenue[u"parts"].toArray()) sum += part.toInteger();
        EXPECT_EQ(sum, 3500);
        const CtlRun text = summary({});
        EXPECT_EQ(text.exit, 0) << text.err.toStdString();
        EXPECT_TRUE(text.out.contains(u"\t¥35.00\n"_qs));
        EXPECT_TRUE(summary({u"--format"_qs, u"csv"_qs}).out.contains(u"\"revenue\""_qs));
        EXPECT_EQ(summary({u"--date"_qs, u"soon"_qs}).exit, 2);
        EXPECT_EQ(summary({u"--format"_qs, u"pdf"_qs}).exit, 2);
    }
    const QJsonObject old =
        inStore({u"report"_qs, u"yearly"_qs, u"--date"_qs, u"2020-02-02"_qs, u"--json"_qs}).json();
    EXPECT_EQ(old[u"parts"][0][u"first"].toString(), u"2020-01-01"_qs);
    EXPECT_EQ(figure(old, u"revenue"_qs)[u"value"].toInteger(), 0);
}

}  // namespace baydesk::testing
