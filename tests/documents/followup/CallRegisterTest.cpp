#include "documents/followup/CallRegister.h"

#include "documents/DocumentPainter.h"
#include "documents/FormSamples.h"
#include "documents/PaperSamples.h"
#include "documents/PdfText.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

TEST(CallRegister, bearsEveryCallAndCountsTheOutcomes) {
    const DocumentModel model =
        composeCallRegister(everyOutcome(), PhonesShown::Whole, paperContext(u"zh_CN"_qs));
    const QString text = printedText(model);
    for (const ListedCall& each : everyOutcome().calls) {
        EXPECT_TRUE(text.contains(each.task.orderNumber));
        EXPECT_TRUE(text.contains(each.task.plate.number()));
        EXPECT_TRUE(text.contains(each.task.phone.grouped()));
    }
    const auto& counts = std::get<FieldGrid>(model.closing.front()).fields;
    QStringList said;
    for (const PaperField& each : counts) said << each.label + each.value;
    EXPECT_EQ(said,
              (QStringList{u"回访条数8"_qs, u"尚未拨打1"_qs, u"已接通1"_qs, u"无人接听2"_qs,
                           u"占线1"_qs, u"约时间再打1"_qs, u"号码错误1"_qs, u"拒绝回访1"_qs}));
}

TEST(CallRegister, repeatsItsHeaderAndTheNumberOfCallsOnEveryPage) {
    CallRegister calls = everyOutcome();
    const std::vector<ListedCall> some = calls.calls;
    for (int more = 0; more < 7; ++more)
        calls.calls.insert(calls.calls.end(), some.begin(), some.end());
    const DocumentModel model =
        composeCallRegister(calls, PhonesShown::Whole, paperContext(u"en"_qs));
    const QStringList pages = printedText(model).split(u'\f', Qt::SkipEmptyParts);
    ASSERT_GT(pages.size(), 2);
    for (const QString& page : pages) {
        EXPECT_TRUE(page.contains(u"Outcome"_qs));
        EXPECT_TRUE(page.contains(u"粤B12341"_qs));
        EXPECT_TRUE(page.contains(u"Calls listed: 64"_qs));
    }
}

TEST(CallRegister, showsNoMoreOfAPhoneThanTheScreen) {
    const QString text = squeezed(printedText(
        composeCallRegister(everyOutcome(), PhonesShown::Masked, paperContext(u"en"_qs))));
    EXPECT_TRUE(text.contains(u"139****7732"_qs));
    EXPECT_FALSE(text.contains(u"13900667"_qs));
}

TEST(CallRegister, isRuledForTheHandWhereNobodyIsListed) {
    const DocumentModel model =
        composeCallRegister({}, PhonesShown::Whole, paperContext(u"zh_CN"_qs));
    EXPECT_EQ(std::get<PaperTable>(model.blocks.front()).rows.back().style, RowStyle::Blank);
    EXPECT_EQ(DocumentPainter(model).pageCount(), 1);
}

}  // namespace baydesk::testing
