#include "documents/layout/Slice.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

Slice slice(qreal height, bool keepWithNext = false) {
    Slice slice;
    slice.height = height;
    slice.keepWithNext = keepWithNext;
    return slice;
}

Slice tableRow(qreal height, qreal header) {
    Slice row = slice(height);
    row.repeatHeight = header;
    return row;
}

std::vector<std::size_t> slicesOf(const Page& page) {
    std::vector<std::size_t> found;
    for (const PlacedSlice& placed : page) found.push_back(placed.slice);
    return found;
}

using Numbers = std::vector<std::size_t>;

}  // namespace

TEST(Paginate, nothingIsOneEmptyPage) {
    const auto pages = paginate({}, 100, 100);
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_TRUE(pages[0].empty());
}

TEST(Paginate, fillsTheFirstPageThenTheNext) {
    const auto pages = paginate({slice(40), slice(40), slice(40), slice(40)}, 80, 120);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(slicesOf(pages[0]), (Numbers{0, 1}));
    EXPECT_EQ(slicesOf(pages[1]), (Numbers{2, 3}));
}

TEST(Paginate, aHeadingGoesWithWhatItHeads) {
    const auto pages = paginate({slice(60), slice(30, true), slice(30)}, 100, 100);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(slicesOf(pages[0]), (Numbers{0}));
    EXPECT_EQ(slicesOf(pages[1]), (Numbers{1, 2}));
}

TEST(Paginate, whatNoPageCanHoldTogetherIsTorn) {
    const auto pages = paginate({slice(60, true), slice(60, true), slice(60)}, 100, 100);
    ASSERT_EQ(pages.size(), 3u);
    EXPECT_EQ(slicesOf(pages[2]), (Numbers{2}));
}

TEST(Paginate, theTableHeaderIsRepeatedAndTakesRoom) {
    const auto pages = paginate(
        {slice(20, true), tableRow(30, 20), tableRow(30, 20), tableRow(30, 20), tableRow(30, 20)},
        90, 80);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(slicesOf(pages[0]), (Numbers{0, 1, 2}));
    EXPECT_FALSE(pages[0][1].withRepeat);
    EXPECT_EQ(slicesOf(pages[1]), (Numbers{3, 4}));
    EXPECT_TRUE(pages[1][0].withRepeat);
    EXPECT_EQ(pages[1][0].top, 20);
    EXPECT_FALSE(pages[1][1].withRepeat);
}

TEST(Paginate, aGapIsLeftOutAtTheTop) {
    Slice spaced = slice(50);
    spaced.gapBefore = 10;
    const auto pages = paginate({spaced, spaced, spaced}, 110, 110);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[0][0].top, 0);
    EXPECT_EQ(pages[0][1].top, 60);
    EXPECT_EQ(pages[1][0].top, 0);
}

// A first page that is nearly all letterhead is left empty rather than overflowed.
TEST(Paginate, nothingIsPlacedBelowTheEndOfAPage) {
    Slices slices;
    for (int at = 0; at < 200; ++at) slices.push_back(slice(7 + at % 31, at % 5 == 0));
    const auto pages = paginate(slices, 60, 100);
    std::size_t placed = 0;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const PlacedSlice& each : pages[page]) {
            EXPECT_EQ(each.slice, placed++);
            EXPECT_LE(each.top + slices[each.slice].height, page == 0 ? 60 : 100);
        }
    }
    EXPECT_EQ(placed, slices.size());
}

}  // namespace baydesk::testing
