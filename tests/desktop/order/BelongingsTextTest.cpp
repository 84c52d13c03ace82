#include "desktop/order/BelongingsText.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

TEST(BelongingsText, ReadsOneThingALineAndTheStar) {
    const auto list = belongingsOf(u"行驶证\n* 行车记录仪\n\n  ★ 手表 \n行驶证"_qs, {});
    ASSERT_EQ(list.size(), 3U) << "empty lines and the same thing twice count for nothing";
    EXPECT_EQ(list[0].name, u"行驶证"_qs);
    EXPECT_FALSE(list[0].valuable);
    EXPECT_EQ(list[1].name, u"行车记录仪"_qs);
    EXPECT_TRUE(list[1].valuable);
    EXPECT_EQ(list[2].name, u"手表"_qs);
    EXPECT_TRUE(list[2].valuable);
}

TEST(BelongingsText, ReadsBackWhatItWrote) {
    const std::vector<Belonging> list{{.name = u"行驶证"_qs},
                                      {.name = u"手表"_qs, .valuable = true}};
    EXPECT_EQ(belongingsOf(textOf(list), {}), list);
}

TEST(BelongingsText, WhatWasSeenStaysSeen) {
    const std::vector<Belonging> before{
        {.name = u"手表"_qs, .valuable = true, .seenBeforeReady = true}};
    const auto list = belongingsOf(u"★ 手表\n雨伞"_qs, before);
    ASSERT_EQ(list.size(), 2U);
    EXPECT_TRUE(list[0].seenBeforeReady);
    EXPECT_FALSE(list[1].seenBeforeReady);
}

}  // namespace baydesk::testing
