#include "storage/NumberSeries.h"

#include "support/StoreFixture.h"

#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace baydesk::testing {

namespace {

const auto Order = QStringLiteral("order");
const auto Today = QStringLiteral("2026-01-01");

class NumberSeriesTest : public StoreFixture {
protected:
    qint64 next(const QString& series, const QString& period) {
        qint64 number = 0;
        run([&](Transaction& transaction) {
            number = NumberSeries::next(transaction, series, period);
            return Outcome{};
        });
        return number;
    }
};

BAYDESK_ON_BOTH_ENGINES(NumberSeriesTest);

TEST_P(NumberSeriesTest, EachSeriesAndPeriodCountsFromOne) {
    EXPECT_EQ(next(Order, Today), 1);
    EXPECT_EQ(next(Order, Today), 2);
    EXPECT_EQ(next(QStringLiteral("receipt"), Today), 1);
    EXPECT_EQ(next(Order, QStringLiteral("2026-01-02")), 1);
    EXPECT_EQ(next(Order, Today), 3);
}

TEST_P(NumberSeriesTest, ARefusedVerbGivesItsNumberBack) {
    const auto refused =
        UnitOfWork(database()).run(call(), [](Transaction& transaction) -> Result<Outcome> {
            EXPECT_EQ(NumberSeries::next(transaction, Order, Today), 1);
            return Error(ErrorKind::NotAllowed);
        });
    EXPECT_FALSE(refused);
    EXPECT_EQ(next(Order, Today), 1);
}

TEST_P(NumberSeriesTest, FourThreadsLeaveNoGapAndNoDuplicate) {
    constexpr int Threads = 4;
    constexpr int Each = 15;
    std::mutex mutex;
    std::set<qint64> seen;
    const auto take = [&] {
        const auto own = another();
        ASSERT_TRUE(own);
        for (int i = 0; i < Each; ++i) {
            qint64 number = 0;
            const bool refuse = i % 5 == 4;
            const auto done =
                UnitOfWork(*own).run(call(), [&](Transaction& transaction) -> Result<Outcome> {
                    number = NumberSeries::next(transaction, Order, Today);
                    if (refuse) return Error(ErrorKind::NotAllowed);
                    return Outcome{};
                });
            EXPECT_EQ(done.ok(), !refuse);
            const std::lock_guard lock(mutex);
            if (done) {
                EXPECT_TRUE(seen.insert(number).second) << number;
            }
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < Threads; ++i) threads.emplace_back(take);
    for (std::thread& thread : threads) thread.join();
    ASSERT_EQ(seen.size(), static_cast<std::size_t>(Threads * Each * 4 / 5));
    EXPECT_EQ(*seen.begin(), 1);
    EXPECT_EQ(*seen.rbegin(), static_cast<qint64>(seen.size()));
}

}  // namespace

}  // namespace baydesk::testing
