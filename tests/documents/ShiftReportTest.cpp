#include "documents/settlement/ShiftReport.h"

#include "documents/Golden.h"
#include "documents/PaperSamples.h"
#include "documents/PdfText.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

// Cash ¥12.50 short, with its reason.
ShiftView countedShift() {
    ShiftView view;
    view.cashier = QStringLiteral("王芳");
    view.takings = {{Tender::Cash, Money::ofFen(123'450)},
                    {Tender::WeChat, Money::ofYuan(860)},
                    {Tender::OnAccount, Money::ofYuan(300)}};
    const Shift open{.id = ShiftId(7),
                     .cashier = StaffId(3),
                     .businessDate = QDate(2026, 11, 22),
                     .opening = Money::ofYuan(500),
                     .openedAt = OrderBuilder::takenIn()};
    view.shift =
        *closed(open, view.takings,
                {{Tender::Cash, Money::ofFen(172'200)}, {Tender::WeChat, Money::ofYuan(860)}},
                QStringLiteral("找零多给了一次"), OrderBuilder::takenIn().plusHours(9));
    view.audit = {.count = 42, .hash = QStringLiteral("9f86d081884c7d659a2feaa0c55ad015")};
    return view;
}

class GoldenShiftReport : public ::testing::TestWithParam<const char*> {};

}  // namespace

TEST_P(GoldenShiftReport, readsBackAsKept) {
    const QString language = QString::fromLatin1(GetParam());
    expectGolden(u"shift."_qs + language,
                 composeShiftReport(countedShift(), paperContext(language)));
}

INSTANTIATE_TEST_SUITE_P(Papers, GoldenShiftReport, ::testing::Values("zh_CN", "en"));

TEST(ShiftReport, bearsFloatTakingsCountDifferenceAndComment) {
    const QString text =
        printedText(composeShiftReport(countedShift(), paperContext(QStringLiteral("zh_CN"))));
    for (const char* part :
         {"王芳", "2026-11-22", "¥500.00", "¥1,234.50", "¥1,734.50", "¥1,722.00", "−¥12.50",
          "¥860.00", "¥300.00", "¥2,394.50", "找零多给了一次", "9f86d081884c7d659a2feaa0c55ad015"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;
}

TEST(ShiftReport, anOpenShiftIsMarkedAndHasNoCount) {
    ShiftView view = countedShift();
    view.shift.closedAt = {};
    view.shift.counts.clear();
    view.shift.comment.clear();
    const QString text = printedText(composeShiftReport(view, paperContext(QStringLiteral("en"))));
    EXPECT_TRUE(text.contains(QStringLiteral("Not closed yet")));
    EXPECT_FALSE(text.contains(QStringLiteral("−¥12.50")));
}

}  // namespace baydesk::testing
