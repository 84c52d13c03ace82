// The power is cut at random points of a recorded day: the store's files are put together again
// from what had been synced, and from nothing else or from some of the sectors written since.
#include "faults/RecordedDay.h"
#include "faults/ScriptedDay.h"
#include "storage/sql/Connection.h"
#include "support/StoreFixture.h"

#include <array>

namespace baydesk::testing {

namespace {

constexpr int Presses = 60;
constexpr std::array<unsigned, 4> Seeds = {7, 11, 13, 17};

class PowerCutTest : public ::testing::Test {
protected:
    void SetUp() override { ensureApplication(); }

    std::size_t anyPoint(const RecordedDay& day) {
        return std::uniform_int_distribution<std::size_t>(0, day.calls.size())(m_random);
    }

    FaultTally cut(const QString& fault, Unsynced unsynced, int rounds,
                   const std::function<void(ScriptedDay&)>& prepare = {}) {
        FaultTally tally(fault);
        RecordedDay day;
        for (int round = 0; round < rounds; ++round) {
            const int perDay =
                (rounds + static_cast<int>(Seeds.size()) - 1) / static_cast<int>(Seeds.size());
            if (round % perDay == 0)
                day = recordDay(Seeds[static_cast<std::size_t>(round / perDay)], Presses, prepare);
            tally.count(judgeCut(day, anyPoint(day), unsynced, m_random));
        }
        return tally;
    }

    std::mt19937 m_random{20261122};
};

}  // namespace

TEST_F(PowerCutTest, WhatWasAcknowledgedIsThereWhenNothingElseWasWritten) {
    cut(QStringLiteral("power cut, all since the last sync lost"), Unsynced::Lost,
        FaultTally::rounds(16))
        .report();
}

TEST_F(PowerCutTest, WhatWasAcknowledgedIsThereWhenSomeSectorsWereWritten) {
    cut(QStringLiteral("power cut, some sectors since the last sync written"), Unsynced::Torn,
        FaultTally::rounds(16))
        .report();
}

TEST_F(PowerCutTest, WhatWasAcknowledgedIsThereAtEveryCallOfAKilledProgram) {
    cut(QStringLiteral("stopped between two calls to the disk"), Unsynced::Kept,
        FaultTally::rounds(16))
        .report();
}

// Nothing is acknowledged yet, but nobody shall have to delete a file before the shop can be set
// up.
TEST_F(PowerCutTest, AFirstStartThatWasCutOffIsRepeated) {
    FaultTally tally(QStringLiteral("power cut during the first start"));
    const RecordedDay day = recordDay(Seeds[0], ScriptedDay::SetUp);
    ASSERT_FALSE(day.begun.empty());
    std::uniform_int_distribution<std::size_t> point(0, day.begun.front().at);
    for (int round = FaultTally::rounds(10); round > 0; --round)
        tally.count(judgeCut(day, point(m_random), Unsynced::Torn, m_random));
    tally.report();
}

// The proof that the test can fail: a store that does not wait for the disk loses what it
// acknowledged.
TEST_F(PowerCutTest, FindsAStoreThatDoesNotWaitForTheDisk) {
    const auto hasty = [](ScriptedDay& day) {
        ASSERT_TRUE(day.shop().database->connection().runScript(
            QStringLiteral("PRAGMA synchronous=NORMAL")));
    };
    EXPECT_GT(cut({}, Unsynced::Lost, 8, hasty).lost(), 4);
}

}  // namespace baydesk::testing
