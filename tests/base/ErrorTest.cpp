#include "base/Error.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

TEST(ErrorTest, KnowsEachOfItsKinds) {
    const Error error({Violation{ErrorKind::Required}, Violation{ErrorKind::TooLong}});
    EXPECT_TRUE(error.has(ErrorKind::Required));
    EXPECT_TRUE(error.has(ErrorKind::TooLong));
    EXPECT_FALSE(error.has(ErrorKind::NotAllowed));
    EXPECT_EQ(error.first(), Violation{ErrorKind::Required});
}

TEST(ErrorDeathTest, AnErrorWithoutAReasonIsABug) {
    EXPECT_DEATH(Error(std::vector<Violation>()), "contract broken");
}

}  // namespace baydesk::testing
