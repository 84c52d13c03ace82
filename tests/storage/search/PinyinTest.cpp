#include "storage/search/Pinyin.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

QString usual(const QString& name) {
    const auto readings = pinyin(name);
    return readings.empty() ? QString() : readings.front().syllables.join(QLatin1Char(' '));
}

struct Expected {
    const char16_t* name;
    const char* reading;
};

class PinyinOf : public ::testing::TestWithParam<Expected> {};

TEST_P(PinyinOf, IsWhatPeopleType) {
    EXPECT_EQ(usual(QString::fromUtf16(GetParam().name)), QLatin1String(GetParam().reading));
}

INSTANTIATE_TEST_SUITE_P(
    Names, PinyinOf,
    ::testing::Values(
        Expected{u"周建平", "zhou jian ping"}, Expected{u"吕小燕", "lv xiao yan"},
        Expected{u"单雪梅", "shan xue mei"}, Expected{u"曾国强", "zeng guo qiang"},
        Expected{u"欧阳若兰", "ou yang ruo lan"}, Expected{u"尉迟朴", "yu chi pu"},
        Expected{u"朴成勋", "piao cheng xun"}, Expected{u"孤单", "gu dan"},
        Expected{u"缪海波", "miao hai bo"}, Expected{u"重庆长安", "chong qing chang an"},
        Expected{u"沈阳机电", "shen yang ji dian"}, Expected{u"王沈阳", "wang shen yang"},
        Expected{u"任重", "ren zhong"}, Expected{u"小任", "xiao ren"},
        Expected{u"曾曾", "zeng zeng"}, Expected{u"华华", "hua hua"},
        Expected{u"藏文兵", "zang wen bing"}, Expected{u"令狐冲", "ling hu chong"},
        Expected{u"长孙无忌", "zhang sun wu ji"}, Expected{u"李Tom", "li tom"},
        Expected{u"Zhang Wei", "zhang wei"}, Expected{u"ＡＢ１２", "ab12"}, Expected{u"", ""}));

TEST(PinyinTest, EveryReadingOfASurnameIsGiven) {
    const auto readings = pinyin(u"单雪梅"_qs);
    ASSERT_EQ(readings.size(), 3U);
    EXPECT_EQ(readings[0].full(), u"shanxuemei"_qs);
    EXPECT_EQ(readings[1].full(), u"danxuemei"_qs);
    EXPECT_EQ(readings[2].full(), u"chanxuemei"_qs);
}

TEST(PinyinTest, InitialsAreTheSyllablesFirstLetters) {
    EXPECT_EQ(pinyin(u"欧阳若兰"_qs).front().initials(), u"oyrl"_qs);
    EXPECT_EQ(pinyin(u"吕小燕"_qs).front().initials(), u"lxy"_qs);
}

TEST(PinyinTest, ARareCharacterIsOneSyllable) {
    // 𠮷 lies outside the first plane and has no reading of its own in every table.
    const auto readings = pinyin(u"王𠮷平"_qs);
    ASSERT_FALSE(readings.empty());
    EXPECT_EQ(readings.front().syllables.size(), 3);
    EXPECT_EQ(readings.front().syllables.front(), u"wang"_qs);
}

TEST(PinyinTest, SortKeysOrderNamesByTheirSound) {
    QStringList names{u"赵敏"_qs, u"陈刚"_qs, u"Adams"_qs, u"陈刚"_qs, u"陈钢"_qs, u"白雪"_qs};
    std::sort(names.begin(), names.end(), [](const QString& left, const QString& right) {
        return sortKey(left).toUtf8() < sortKey(right).toUtf8();
    });
    EXPECT_EQ(names, (QStringList{u"Adams"_qs, u"白雪"_qs, u"陈刚"_qs, u"陈刚"_qs, u"陈钢"_qs,
                                  u"赵敏"_qs}));
    EXPECT_NE(sortKey(u"陈刚"_qs), sortKey(u"陈钢"_qs));
}

}  // namespace

}  // namespace baydesk::testing
