#include "storage/backup/StoreCensus.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

StoreCensus counted(qint64 orders, qint64 entries, const QString& hash) {
    StoreCensus census;
    census.rows[QStringLiteral("repair_order")] = orders;
    census.heads[StoreId(1)] = {entries, hash};
    return census;
}

const StoreCensus Before = counted(10, 4, QStringLiteral("four"));
const StoreCensus After = counted(13, 6, QStringLiteral("six"));

}  // namespace

TEST(StoreCensus, ACopyOfAStoreThatIsWorkedOnLiesBetweenTheCounts) {
    EXPECT_TRUE(liesBetween(Before, Before, After));
    EXPECT_TRUE(liesBetween(After, Before, After));
    EXPECT_TRUE(liesBetween(counted(11, 5, QStringLiteral("five")), Before, After));
    EXPECT_FALSE(liesBetween(counted(9, 4, QStringLiteral("four")), Before, After));
    EXPECT_FALSE(liesBetween(counted(14, 6, QStringLiteral("six")), Before, After));
    EXPECT_FALSE(liesBetween(counted(11, 7, QStringLiteral("seven")), Before, After));
}

TEST(StoreCensus, ACopyOfAStoreAtRestIsTheSame) {
    EXPECT_TRUE(liesBetween(Before, Before, Before));
    EXPECT_FALSE(liesBetween(counted(11, 4, QStringLiteral("four")), Before, Before));
}

TEST(StoreCensus, AChainOfTheSameLengthIsTheSameChain) {
    EXPECT_FALSE(liesBetween(counted(11, 4, QStringLiteral("other")), Before, After));
    EXPECT_FALSE(liesBetween(counted(11, 6, QStringLiteral("other")), Before, After));
}

TEST(StoreCensus, ATableThatIsMissingFromTheCopyIsMissed) {
    StoreCensus copy = Before;
    copy.rows.clear();
    EXPECT_FALSE(liesBetween(copy, Before, After));
}

}  // namespace baydesk::testing
