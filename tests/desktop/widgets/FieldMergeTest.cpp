#include "desktop/widgets/FieldMerge.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

// What is saved of a field that held `shown`, holds `stored` now, and says `mine` in the form.
QString saved(const QString& shown, const QString& stored, const QString& mine,
              FieldMerge merge = {}) {
    QString value = stored;
    merge.field(u"Note"_qs, value, shown, mine);
    return value;
}

std::size_t clashes(const QString& shown, const QString& stored, const QString& mine) {
    FieldMerge merge;
    QString value = stored;
    merge.field(u"Note"_qs, value, shown, mine);
    return merge.clashes().size();
}

}  // namespace

TEST(FieldMerge, aFieldThatOnlyOneChangedHasThatOnesValue) {
    EXPECT_EQ(saved(u"a"_qs, u"a"_qs, u"mine"_qs), u"mine"_qs);
    EXPECT_EQ(saved(u"a"_qs, u"theirs"_qs, u"a"_qs), u"theirs"_qs);
    EXPECT_EQ(clashes(u"a"_qs, u"a"_qs, u"mine"_qs), 0U);
    EXPECT_EQ(clashes(u"a"_qs, u"theirs"_qs, u"a"_qs), 0U);
}

TEST(FieldMerge, twoWhoWroteTheSameDoNotClash) {
    EXPECT_EQ(clashes(u"a"_qs, u"b"_qs, u"b"_qs), 0U);
    EXPECT_EQ(saved(u"a"_qs, u"b"_qs, u"b"_qs), u"b"_qs);
}

TEST(FieldMerge, aClashIsNotedWithBothAndEndsAsChosen) {
    FieldMerge merge;
    QString value = u"theirs"_qs;
    merge.setPart(u"粤B12345"_qs);
    merge.field(u"Note"_qs, value, u"a"_qs, u"mine"_qs);
    const FieldClash expected{u"Note · 粤B12345"_qs, u"theirs"_qs, u"mine"_qs};
    EXPECT_EQ(merge.clashes(), std::vector<FieldClash>{expected});
    using Take = FieldMerge::Take;
    const auto chosen = [](Take take) {
        return saved(u"a"_qs, u"theirs"_qs, u"mine"_qs, FieldMerge({take}));
    };
    EXPECT_EQ(chosen(Take::Theirs), u"theirs"_qs);
    EXPECT_EQ(chosen(Take::Mine), u"mine"_qs);
}

TEST(FieldMerge, othersThanTextsAreToldInWords) {
    FieldMerge merge;
    int value = 2;
    merge.field(u"Fuel"_qs, value, 1, 3, [](int each) { return u"%1/8"_qs.arg(each); });
    ASSERT_EQ(merge.clashes().size(), 1U);
    EXPECT_EQ(merge.clashes().front().theirs, u"2/8"_qs);
    EXPECT_EQ(merge.clashes().front().mine, u"3/8"_qs);
}

}  // namespace baydesk::testing
