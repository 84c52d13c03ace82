#include "desktop/desk/Desk.h"

#include "application/parts/PriceBook.h"
#include "application/store/Shops.h"
#include "support/OrderDesk.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QSignalSpy>
#include <atomic>

namespace baydesk::testing {

namespace {

class OtherCountersTest : public ::testing::Test {
protected:
    OtherCountersTest() : m_changed(&m_ground.desk(), &Desk::changed) {
        m_ground.desk().watchOthers();
        settle();
    }
    // What the writing thread was asked before is answered.
    void settle() {
        bool answered = false;
        m_ground.desk().askWriter(
            &m_ground.desk(), [](Workplace&) -> Result<int> { return 1; },
            [&answered](const Result<int>&) { answered = true; });
        ASSERT_TRUE(waitUntil([&answered] { return answered; }));
    }
    bool changed(int times) {
        return waitUntil([this, times] { return m_changed.size() == times; });
    }
    int changes() const { return static_cast<int>(m_changed.size()); }
    OrderDesk& ground() { return m_ground; }

private:
    OrderDesk m_ground;
    QSignalSpy m_changed;
};

}  // namespace

TEST_F(OtherCountersTest, WhatAnotherCounterSavesIsLookedAtHere) {
    EXPECT_EQ(changes(), 0);
    ground().addBrakeJob();
    EXPECT_TRUE(changed(1));
}

TEST_F(OtherCountersTest, WhatIsSavedHereIsLookedAtOnce) {
    LabourItem item;
    item.name = QStringLiteral("四轮定位");
    item.price = Money::ofFen(12'000);
    ground().desk().tell(
        &ground().desk(),
        [item, by = ground().manager()](Workplace& workplace) {
            return saveLabour(workplace, {.by = by}, item);
        },
        [](const Result<Outcome>& saved) { EXPECT_TRUE(saved.ok()); });
    ASSERT_TRUE(changed(1));
    ground().desk().watchOthers();  // looks now
    settle();
    settle();
    EXPECT_EQ(changes(), 1) << "its own save is nobody else's";
    ground().addBrakeJob();
    EXPECT_TRUE(changed(2)) << "and what comes from elsewhere afterwards";
}

TEST_F(OtherCountersTest, AServerThatIsGoneIsToldOnceAndItsReturnToo) {
    std::atomic<bool> isGone = true;
    Desk desk([&]() -> Result<std::unique_ptr<Workplace>> {
        if (isGone) return Error(ErrorKind::StoreUnreachable);
        return openWorkplace(ground().workplace().database->address(), ground().clock());
    });
    QSignalSpy lost(&desk, &Desk::lost);
    desk.watchOthers();
    ASSERT_TRUE(waitUntil([&] { return lost.size() == 1; }));
    EXPECT_TRUE(lost.first().first().toBool());
    isGone = false;
    ASSERT_TRUE(waitUntil([&] { return lost.size() == 2; }));
    EXPECT_FALSE(lost.last().first().toBool());
}

}  // namespace baydesk::testing
