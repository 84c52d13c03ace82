#include "documents/report/DailyReport.h"

#include "documents/Golden.h"
#include "documents/PaperSamples.h"
#include "documents/PdfText.h"
#include "documents/report/ReportCsv.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

ReportRow row(const QString& reference, const QString& subject, qint64 value,
              const QString& note = {}) {
    return {.reference = reference,
            .subject = subject,
            .note = note,
            .at = OrderBuilder::takenIn(),
            .value = value};
}

// A day with two bills, one of them taken back, and a discount.
DayReport someDay() {
    DayReport report;
    report.day = QDate(2026, 11, 22);
    report.from = OrderBuilder::takenIn();
    report.until = report.from.plusHours(24);
    report.seenAt = report.until.plusHours(3);
    for (int at = 0; at < FigureKindCount; ++at) {
        const auto kind = static_cast<FigureKind>(at);
        if (!isBrokenDown(kind)) report.figures.push_back(figureOf(kind, {}));
    }
    const auto put = [&report](const Figure& figure) {
        for (Figure& each : report.figures)
            if (each.kind == figure.kind) each = figure;
    };
    put(figureOf(FigureKind::Revenue,
                 {row(u"W261122-0001"_qs, u"皖A·12345 陈晓雯"_qs, 128'000),
                  row(u"W261121-0009"_qs, u"皖A·54321 王师傅"_qs, -3'500, u"F261122-0001"_qs)}));
    put(figureOf(FigureKind::Discounts, {row(u"W261122-0001"_qs, u"皖A·12345 陈晓雯"_qs, 5'000,
                                             u"=会员价 · \"老客户\""_qs)}));
    put(figureOf(FigureKind::OnTimeDelivery,
                 {row(u"W261122-0001"_qs, u"皖A·12345"_qs, 1), row(u"W261121-0002"_qs, {}, 0)}));
    report.figures.push_back(
        figureOf(FigureKind::TenderTakings, {row(u"R261122-0001"_qs, {}, 128'000)}, u"wechat"_qs));
    return report;
}

class GoldenDailyReport : public ::testing::TestWithParam<const char*> {};

}  // namespace

TEST_P(GoldenDailyReport, readsBackAsKept) {
    const QString language = QString::fromLatin1(GetParam());
    expectGolden(u"daily-report."_qs + language,
                 composeDailyReport(someDay(), paperContext(language)));
}

INSTANTIATE_TEST_SUITE_P(Papers, GoldenDailyReport, ::testing::Values("zh_CN", "en"));

TEST(DailyReport, ADayThatIsNotOverSaysSo) {
    DayReport report = someDay();
    const auto printed = [&report] {
        return printedText(composeDailyReport(report, paperContext(u"en"_qs)));
    };
    EXPECT_FALSE(printed().contains(u"The day is not over"_qs));
    report.running = true;
    EXPECT_TRUE(printed().contains(u"The day is not over"_qs));
}

TEST(DailyReport, TheTableOfAFileHasARecordForEachFigureAndEachRow) {
    const QString csv = reportCsv(someDay(), Phrases(u"en"_qs), BusinessCalendar());
    const QStringList lines = csv.split(u'\n', Qt::SkipEmptyParts);
    qsizetype expected = 1;
    for (const Figure& figure : someDay().figures)
        expected += 1 + static_cast<qsizetype>(figure.rows.size());
    EXPECT_EQ(lines.size(), expected);
    EXPECT_TRUE(csv.contains(u"\"1245.00\""_qs)) << "the sum of both bills";
    EXPECT_TRUE(csv.contains(u"\"-35.00\""_qs));
    EXPECT_TRUE(csv.contains(u"\"'=会员价 · \"\"老客户\"\"\""_qs)) << "no formula of a spreadsheet";
    EXPECT_TRUE(csv.contains(u"\"50.0\""_qs)) << "one of two on time";
}

}  // namespace baydesk::testing
