#include "documents/OrderCode.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

TEST(OrderCode, readsBackWhatItWrites) {
    const OrderCode code{QStringLiteral("S1"), QStringLiteral("W261122-0007")};
    EXPECT_EQ(code.toText(), QStringLiteral("BAYDESK:S1:W261122-0007"));
    EXPECT_EQ(OrderCode::parse(code.toText()), code);
}

TEST(OrderCode, aSingleShopNeedsNoCode) {
    const OrderCode code{{}, QStringLiteral("W261122-0007")};
    EXPECT_EQ(OrderCode::parse(code.toText()), code);
}

TEST(OrderCode, forgivesWhatScannersAndInputMethodsAdd) {
    const OrderCode code{QStringLiteral("S1"), QStringLiteral("W261122-0007")};
    EXPECT_EQ(OrderCode::parse(QStringLiteral("BAYDESK:S1:W261122-0007\r\n")), code);
    EXPECT_EQ(OrderCode::parse(QStringLiteral("baydesk：S1：W261122-0007")), code);
}

TEST(OrderCode, anythingElseIsNoCode) {
    for (const char* text : {"", "粤B12345", "W261122-0007", "BAYDESK", "BAYDESK:S1",
                             "BAYDESK:S1:", "BAYDESK:S1:W261122-0007:x", "BAYDESKS:S1:W261122-0007",
                             "https://example.com:80:x"})
        EXPECT_FALSE(OrderCode::parse(QString::fromUtf8(text)).has_value()) << text;
}

}  // namespace baydesk::testing
