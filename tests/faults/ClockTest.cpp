// The PC's clock is set while the shop works: verbs go on, numbers have no gap and no duplicate,
// and the money is right, whatever day it says it is.
#include "application/store/StoreCare.h"
#include "faults/FaultTally.h"
#include "faults/RecordingVfs.h"
#include "faults/ScriptedDay.h"
#include "faults/StoreState.h"
#include "support/StoreFixture.h"

#include <array>

namespace baydesk::testing {

namespace {

constexpr int Presses = 60;
constexpr qint64 AnHourBack = -60;
constexpr qint64 AYearForward = qint64{365} * 24 * 60;

// The clock is wrong for a part of the day, and then it is set right again.
Verdict workWith(qint64 misset, unsigned seed, std::mt19937& random) {
    const QTemporaryDir folder;
    const RecordingVfs quick;
    const QString file = folder.filePath(QStringLiteral("store.db"));
    ScriptedDay day({Engine::Sqlite, file}, seed);
    if (!day.open()) return {QStringLiteral("does not open")};
    const int wrongFrom = std::uniform_int_distribution<int>(ScriptedDay::SetUp, 30)(random);
    const int rightFrom = std::uniform_int_distribution<int>(wrongFrom + 5, Presses - 5)(random);
    for (int press = 1; press <= Presses; ++press) {
        day.misset(press > wrongFrom && press <= rightFrom ? misset : 0);
        if (const auto outcome = day.press(); !outcome)
            return {QStringLiteral("%1: %2").arg(day.last().verb, describe(outcome.error()))};
        if (stateOf(file).verbs != press) return {QStringLiteral("a verb is missing"), true};
    }
    if (!day.keepHouse()) return {QStringLiteral("the audit cannot be sealed")};
    const Result<Findings> found = verifyStore(day.shop());
    if (!found) return {describe(found.error())};
    if (!found->empty()) return {QStringLiteral("found: ") + found->front().code};
    return {};
}

FaultTally work(const QString& fault, qint64 misset) {
    ensureApplication();
    std::mt19937 random(20261122);
    FaultTally tally(fault);
    for (int round = FaultTally::rounds(3); round > 0; --round)
        tally.count(workWith(misset, static_cast<unsigned>(round), random));
    return tally;
}

}  // namespace

TEST(ClockTest, SetBackAnHour) {
    work(QStringLiteral("clock set back an hour, and right again"), AnHourBack).report();
}

// Whoever is not the manager is told at the first car:
// TakeInTest.AClockThatIsFarAheadNeedsTheManager.
TEST(ClockTest, SetForwardAYear) {
    work(QStringLiteral("clock set forward a year, and right again"), AYearForward).report();
}

}  // namespace baydesk::testing
