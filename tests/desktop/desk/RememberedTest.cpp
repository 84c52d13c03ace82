#include "desktop/desk/Remembered.h"

#include "desktop/desk/JobQueue.h"

#include <gtest/gtest.h>
#include <QSettings>
#include <QThread>

#include <atomic>
#include <latch>

namespace baydesk::testing {

TEST(RememberedTest, IsKnownAtOnceAndWrittenByAnother) {
    remember(QStringLiteral("test/width"), 1);
    remember(QStringLiteral("test/width"), 2);
    EXPECT_EQ(remembered(QStringLiteral("test/width")).toInt(), 2);
    finishRemembering();
    EXPECT_EQ(QSettings().value(QStringLiteral("test/width")).toInt(), 2);
    EXPECT_EQ(remembered(QStringLiteral("test/width")).toInt(), 2);
}

TEST(JobQueueTest, RunsOneAfterTheOtherElsewhereAndTellsHere) {
    JobQueue queue;
    std::latch begin(1);
    std::vector<int> order;
    std::vector<int> told;
    bool isElsewhere = false;
    QThread* const here = QThread::currentThread();
    queue.add(
        [&] {
            begin.wait();  // whoever adds does not wait for it
            isElsewhere = QThread::currentThread() != here;
            order.push_back(1);
        },
        [&] { told.push_back(1); });
    queue.add([&] { order.push_back(2); }, [&] { told.push_back(2); });
    EXPECT_FALSE(queue.isIdle());
    EXPECT_TRUE(told.empty());
    begin.count_down();
    queue.finish();
    EXPECT_TRUE(queue.isIdle());
    EXPECT_TRUE(isElsewhere);
    EXPECT_EQ(order, (std::vector{1, 2}));
    EXPECT_EQ(told, (std::vector{1, 2}));
}

TEST(JobQueueTest, DoesWhatIsLeftBeforeItGoes) {
    std::atomic<int> done = 0;
    {
        JobQueue queue;
        for (int job = 0; job < 5; ++job) queue.add([&done] { ++done; });
    }
    EXPECT_EQ(done, 5);
}

}  // namespace baydesk::testing
