// A store of each historic schema is opened by today's program, which is killed or loses its power
// half-way: opened again, it comes to today's schema with every row of then.
#include "application/store/Shops.h"
#include "application/store/StoreCare.h"
#include "domain/order/RepairOrder.h"
#include "faults/FaultTally.h"
#include "faults/RecordingVfs.h"
#include "faults/StoreState.h"
#include "storage/sql/Migration.h"
#include "support/FixedClock.h"
#include "support/OrderStages.h"
#include "support/StoreFixture.h"
#include "support/StoreOfThen.h"

#include <QDir>
#include <array>

namespace baydesk::testing {

namespace {

const QString StoreName = QStringLiteral("store.db");

// Today's program opening a store of so many steps.
struct RecordedMigration {
    std::size_t begin = 0;  // the calls before it made the store of then
    DiskCalls calls;
    QString digest;  // of the store when it was done
    QString findings;
};

// The rows of then were written without their series and their audit: verify names that, and shall
// name nothing else after a cut.
QString findingsOf(Workplace& shop) {
    const Result<Findings> found = verifyStore(shop);
    if (!found) return describe(found.error());
    QStringList codes;
    for (const Finding& finding : *found) codes.push_back(finding.code);
    return codes.join(u' ');
}

class MigrationCutTest : public ::testing::Test {
protected:
    void SetUp() override { ensureApplication(); }

    static int steps() { return static_cast<int>(sql::storeMigrations(Engine::Sqlite).size()); }

    static RecordedMigration record(int from) {
        const QTemporaryDir folder;
        const DatabaseAddress address{Engine::Sqlite, folder.filePath(StoreName)};
        RecordedMigration recorded;
        const RecordingVfs vfs;
        EXPECT_TRUE(makeStoreOfThen(address, from));
        recorded.begin = vfs.calls().size();
        const FixedClock clock(nineOClock());
        const auto opened = openWorkplace(address, clock);
        EXPECT_TRUE(opened);
        recorded.digest = stateOf(address.location, vfs.below()).digest;
        recorded.calls = vfs.calls();
        recorded.findings = findingsOf(**opened);
        return recorded;
    }

    Verdict judge(const RecordedMigration& migration, std::size_t count, Unsynced unsynced) {
        const QTemporaryDir folder;
        const RecordingVfs quick;
        const QString file = folder.filePath(StoreName);
        rebuild(migration.calls, count, unsynced, m_random, folder.path());
        const FixedClock clock(nineOClock());
        auto opened = openWorkplace({Engine::Sqlite, file}, clock);
        if (!opened) return {QStringLiteral("does not open: ") + describe(opened.error()), true};
        const QString found = findingsOf(**opened);
        if (stateOf(file).digest != migration.digest)
            return {QStringLiteral("not every row is there"), true, found == migration.findings};
        if (found != migration.findings) return {QStringLiteral("found: ") + found};
        return {};
    }

    std::size_t pointOf(const RecordedMigration& migration) {
        return std::uniform_int_distribution<std::size_t>(migration.begin,
                                                          migration.calls.size())(m_random);
    }

    std::mt19937 m_random{20261122};
};

}  // namespace

TEST_F(MigrationCutTest, FromEveryHistoricSchema) {
    FaultTally tally(QStringLiteral("migration killed or cut off half-way, from every schema"));
    const int rounds = FaultTally::rounds(2 * steps());
    ASSERT_GT(steps(), StepsOfThen);
    for (int from = 1; from < steps(); ++from) {
        const RecordedMigration migration = record(from);
        ASSERT_GT(migration.calls.size(), migration.begin + 3) << "nothing was migrated";
        for (int round = 0; round < std::max(1, rounds / (steps() - 1)); ++round) {
            constexpr std::array Ways = {Unsynced::Kept, Unsynced::Lost, Unsynced::Torn};
            const Unsynced way = Ways[static_cast<std::size_t>(round + from) % Ways.size()];
            tally.count(judge(migration, pointOf(migration), way));
        }
    }
    tally.report();
}

}  // namespace baydesk::testing
