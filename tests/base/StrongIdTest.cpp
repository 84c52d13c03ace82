#include "base/StrongId.h"

#include <gtest/gtest.h>

#include <type_traits>
#include <unordered_set>

namespace baydesk::testing {

namespace {
using ApplesId = StrongId<struct AppleTag>;
using PearsId = StrongId<struct PearTag>;
}  // namespace

static_assert(!std::is_convertible_v<qint64, ApplesId>);
static_assert(!std::is_convertible_v<ApplesId, qint64>);
static_assert(!std::is_constructible_v<ApplesId, PearsId>);

TEST(StrongIdTest, ZeroIsNone) {
    EXPECT_TRUE(ApplesId().isNone());
    EXPECT_FALSE(ApplesId());
    EXPECT_TRUE(ApplesId(7));
}

TEST(StrongIdTest, IsComparedAndHashedByItsValue) {
    EXPECT_LT(ApplesId(7), ApplesId(8));
    const std::unordered_set<ApplesId> ids = {ApplesId(7), ApplesId(8), ApplesId(7)};
    EXPECT_EQ(ids.size(), 2U);
}

}  // namespace baydesk::testing
