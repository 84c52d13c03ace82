#include "documents/followup/CallRecord.h"

#include "documents/FormSamples.h"
#include "documents/PaperSamples.h"
#include "documents/PdfText.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

const PaperTable& callsIn(const DocumentModel& model) {
    return std::get<PaperTable>(model.blocks.back());
}

}  // namespace

TEST(CallRecord, bearsOrderCarStageAndEachCall) {
    const QString text = squeezed(printedText(
        composeCallRecord(calledTwice(), PhonesShown::Whole, paperContext(u"zh_CN"_qs))));
    for (const QString& piece :
         {u"W261122-0007"_qs, u"粤B12345"_qs, u"朗逸 1.6L"_qs, u"陈晓雯女士"_qs,
          u"139 0066 7731"_qs, u"首次回访"_qs, u"已接通"_qs, u"反映有问题"_qs, u"约时间再打"_qs,
          u"2026-11-25 16:05"_qs, u"2 · 不满意"_qs, u"林小满"_qs, u"2026-11-24 18:05"_qs,
          u"方向盘在一百码左右"_qs, u"更换前刹车片"_qs})
        EXPECT_TRUE(text.contains(squeezed(piece))) << piece.toStdString();
}

TEST(CallRecord, showsNoMoreOfAPhoneThanTheScreen) {
    const QString text = squeezed(printedText(
        composeCallRecord(calledTwice(), PhonesShown::Masked, paperContext(u"zh_CN"_qs))));
    EXPECT_TRUE(text.contains(u"139****7731"_qs));
    EXPECT_FALSE(text.contains(u"13900667731"_qs));
}

TEST(CallRecord, theTriesThatAreLeftAreRowsToWriteIn) {
    FollowUpView view = calledTwice();
    const PaperContext context = paperContext(u"en"_qs);
    EXPECT_EQ(callsIn(composeCallRecord(view, PhonesShown::Whole, context)).rows.size(), 2U);
    view.task.state = FollowUpState::Due;
    view.task.calls.pop_back();
    const DocumentModel model = composeCallRecord(view, PhonesShown::Whole, context);
    const auto& rows = callsIn(model).rows;
    ASSERT_EQ(rows.size(), static_cast<std::size_t>(FollowUpPlan().tries));
    EXPECT_EQ(rows.front().style, RowStyle::Normal);
    EXPECT_EQ(rows.back().style, RowStyle::Blank);
}

}  // namespace baydesk::testing
