#include "base/Result.h"

#include <gtest/gtest.h>

#include <QString>
#include <memory>

namespace baydesk::testing {

TEST(ResultTest, HoldsAValue) {
    const Result<int> result = 7;
    EXPECT_TRUE(result.ok());
    EXPECT_TRUE(static_cast<bool>(result));
    EXPECT_EQ(result.value(), 7);
    EXPECT_EQ(*result, 7);
}

TEST(ResultTest, HoldsAnError) {
    const Result<int> result = Error(ErrorKind::Required, QStringLiteral("name"));
    EXPECT_FALSE(result.ok());
    EXPECT_EQ(result.error().first().kind, ErrorKind::Required);
    EXPECT_EQ(result.error().first().field, QStringLiteral("name"));
}

TEST(ResultTest, GivesAwayAValueThatCannotBeCopied) {
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const std::unique_ptr<int> taken = std::move(result).value();
    EXPECT_EQ(*taken, 7);
}

TEST(ResultTest, DoneIsOkUntilItHoldsAnError) {
    EXPECT_TRUE(Done().ok());
    const Done refused = Error(ErrorKind::NotAllowed);
    EXPECT_FALSE(refused.ok());
    EXPECT_TRUE(refused.error().has(ErrorKind::NotAllowed));
}

TEST(ResultDeathTest, TheMissingSideIsABug) {
    const Result<int> value = 7;
    const Result<int> error = Error(ErrorKind::NotFound);
    EXPECT_DEATH(static_cast<void>(value.error()), "contract broken");
    EXPECT_DEATH(static_cast<void>(error.value()), "contract broken");
    EXPECT_DEATH(static_cast<void>(Done().error()), "contract broken");
}

TEST(ViolationsTest, NoneIsDone) {
    Violations violations;
    violations.require(true, ErrorKind::Required);
    violations.take(Done());
    EXPECT_TRUE(violations.none());
    EXPECT_TRUE(violations.result().ok());
}

TEST(ViolationsTest, CollectsAllInOrder) {
    Violations violations;
    violations.require(false, ErrorKind::Required, QStringLiteral("name"));
    violations.add(ErrorKind::TooLong, QStringLiteral("note"), {{QStringLiteral("most"), 5}});
    const Result<int> smaller = Error(ErrorKind::NotANumber, QStringLiteral("km"));
    violations.take(smaller);

    const Done result = violations.result();
    ASSERT_FALSE(result.ok());
    const std::vector<Violation> expected = {
        {ErrorKind::Required, QStringLiteral("name")},
        {ErrorKind::TooLong, QStringLiteral("note"), {{QStringLiteral("most"), 5}}},
        {ErrorKind::NotANumber, QStringLiteral("km")},
    };
    EXPECT_EQ(result.error().violations(), expected);
    EXPECT_EQ(violations.list(), expected);
}

}  // namespace baydesk::testing
