#include "documents/customer/CustomerSheet.h"

#include "documents/FormSamples.h"
#include "documents/PaperSamples.h"
#include "documents/PdfText.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

QString sheet(const CustomerView& view, PhonesShown phones = PhonesShown::Whole) {
    return printedText(composeCustomerSheet(view, phones, paperContext(u"zh_CN"_qs)));
}

}  // namespace

TEST(CustomerSheet, bearsTheCustomerThePhonesAndTheCars) {
    const QString text = squeezed(sheet(fleetCustomer()));
    for (const QString& piece :
         {u"深圳市远行租赁有限公司"_qs, u"单位"_qs, u"深圳市南山区练习路 66 号远行大厦 3 楼"_qs,
          u"91440300MA5TEST02Y"_qs, u"结算前先报总价"_qs, u"0755-26119988"_qs, u"陈经理，下午"_qs,
          u"138 0055 2210"_qs, u"粤B10002"_qs, u"朗逸 1.6L"_qs, u"LSVAL2189E2105386"_qs,
          u"48,210 km"_qs, u"2026-11-22 09:05"_qs, u"粤BD12345"_qs})
        EXPECT_TRUE(text.contains(squeezed(piece))) << piece.toStdString();
}

TEST(CustomerSheet, theCarThatWasHereLastComesFirst) {
    const QString text = sheet(fleetCustomer());
    EXPECT_LT(text.indexOf(u"粤BD12345"_qs), text.indexOf(u"粤B10002"_qs));
}

TEST(CustomerSheet, showsNoMoreOfAPhoneThanTheScreen) {
    const QString text = sheet(fleetCustomer(), PhonesShown::Masked);
    EXPECT_TRUE(text.contains(u"138****2210"_qs));
    EXPECT_FALSE(squeezed(text).contains(u"13800552210"_qs));
    EXPECT_FALSE(squeezed(text).contains(u"0755-26119988"_qs));
}

TEST(CustomerSheet, hasRowsToWriteIntoWhereNothingIsKnown) {
    CustomerView nobody;
    nobody.customer.name = u"陈志远"_qs;
    const DocumentModel model =
        composeCustomerSheet(nobody, PhonesShown::Whole, paperContext(u"en"_qs));
    int blank = 0;
    for (const Block& block : model.blocks)
        if (const auto* table = std::get_if<PaperTable>(&block)) {
            ASSERT_EQ(table->rows.size(), 1U);
            EXPECT_EQ(table->rows.front().style, RowStyle::Blank);
            ++blank;
        }
    EXPECT_EQ(blank, 2) << "phones and cars";
}

}  // namespace baydesk::testing
