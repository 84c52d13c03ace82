#include "support/StoreFixture.h"

#include <QDeadlineTimer>

namespace baydesk::testing {

namespace {

constexpr int PatienceMs = 10'000;

class ChangedElsewhereTest : public StoreFixture {
protected:
    void SetUp() override {
        StoreFixture::SetUp();
        if (HasFatalFailure()) return;
        script(
            QStringLiteral("INSERT INTO store (id, code, name, created_ms) "
                           "VALUES (1, 'A', 'A', 1)"));
        m_other = another();
        EXPECT_FALSE(database().changedElsewhere()) << "never for the first time";
        EXPECT_FALSE(database().changedElsewhere());
    }
    void TearDown() override {
        m_other.reset();
        StoreFixture::TearDown();
    }

    Result<Outcome> save(Database& database) {
        return UnitOfWork(database).run(call(), [](Transaction&) { return Outcome{}; });
    }
    bool hears() {
        for (const QDeadlineTimer patience(PatienceMs); !patience.hasExpired();)
            if (database().changedElsewhere()) return true;
        return false;
    }
    Database& other() { return *m_other; }

private:
    std::unique_ptr<Database> m_other;
};

BAYDESK_ON_BOTH_ENGINES(ChangedElsewhereTest);

}  // namespace

TEST_P(ChangedElsewhereTest, WhatAnotherCounterSavesIsHeardOnce) {
    ASSERT_TRUE(save(other()));
    EXPECT_TRUE(hears());
    EXPECT_FALSE(database().changedElsewhere());
}

TEST_P(ChangedElsewhereTest, WhatIsSavedHereIsKnownHere) {
    ASSERT_TRUE(save(database()));
    // A notice of the server takes its time: what comes behind it has overtaken nothing.
    ASSERT_TRUE(save(other()));
    EXPECT_TRUE(hears());
    ASSERT_TRUE(save(database()));
    EXPECT_FALSE(database().changedElsewhere());
}

TEST_P(ChangedElsewhereTest, WhatWasRefusedIsNotHeard) {
    // The first verb of a program takes the ids that it gives out.
    ASSERT_TRUE(save(other()));
    ASSERT_TRUE(hears());
    const auto refused = UnitOfWork(other()).run(
        call(), [](Transaction&) -> Result<Outcome> { return Error(ErrorKind::NotAllowed); });
    EXPECT_FALSE(refused);
    EXPECT_FALSE(database().changedElsewhere());
    ASSERT_TRUE(save(other()));
    EXPECT_TRUE(hears());
}

}  // namespace baydesk::testing
