#include "documents/followup/LetterRegister.h"

#include "documents/DocumentPainter.h"
#include "documents/FormSamples.h"
#include "documents/PaperSamples.h"
#include "documents/PdfText.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

TEST(LetterRegister, bearsEachLetter) {
    const QString text =
        squeezed(printedText(composeLetterRegister(twoLetters(), paperContext(u"zh_CN"_qs))));
    for (const QString& piece :
         {u"信函登记表"_qs, u"2026-11-23"_qs, u"陈志远"_qs, u"粤B12345"_qs, u"生日"_qs, u"周敏"_qs,
          u"冬季免费检查活动"_qs, u"电话未通，改寄信函"_qs})
        EXPECT_TRUE(text.contains(piece)) << piece.toStdString();
}

TEST(LetterRegister, isARuledPageForTheHandWhereNoLetterIsKept) {
    for (const char* language : {"zh_CN", "en"}) {
        const DocumentModel model =
            composeLetterRegister({}, paperContext(QString::fromLatin1(language)));
        const auto& rows = std::get<PaperTable>(model.blocks.front()).rows;
        EXPECT_GT(rows.size(), 20U);
        for (const PaperRow& row : rows) EXPECT_EQ(row.style, RowStyle::Blank);
        EXPECT_EQ(DocumentPainter(model).pageCount(), 1);
    }
}

}  // namespace baydesk::testing
