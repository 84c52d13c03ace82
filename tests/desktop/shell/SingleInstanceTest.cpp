#include "desktop/shell/SingleInstance.h"

#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace baydesk::testing {

TEST(SingleInstance, secondStartRaisesTheFirst) {
    const QTemporaryDir folder;
    const QString database = QStringLiteral("/home/shop/baydesk.db");
    SingleInstance first(folder.path(), database);
    ASSERT_TRUE(first.claim({}));
    const QSignalSpy raised(&first, &SingleInstance::raised);
    SingleInstance second(folder.path(), database);
    EXPECT_FALSE(second.claim({QStringLiteral("W261122-0007")}));
    ASSERT_TRUE(waitUntil([&] { return raised.count() == 1; }));
    EXPECT_EQ(raised.first().first().toStringList(), QStringList(QStringLiteral("W261122-0007")));
}

TEST(SingleInstance, anotherDatabaseIsAnotherWindow) {
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), QStringLiteral("/one.db"));
    SingleInstance second(folder.path(), QStringLiteral("/two.db"));
    EXPECT_TRUE(first.claim({}));
    EXPECT_TRUE(second.claim({}));
}

TEST(SingleInstance, goesOnAfterTheFirstHasEnded) {
    const QTemporaryDir folder;
    const QString database = QStringLiteral("/one.db");
    {
        SingleInstance first(folder.path(), database);
        ASSERT_TRUE(first.claim({}));
    }
    SingleInstance next(folder.path(), database);
    EXPECT_TRUE(next.claim({}));
}

}  // namespace baydesk::testing
