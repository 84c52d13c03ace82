#include "desktop/shell/Drafts.h"

#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace baydesk::testing {

namespace {

const QJsonObject Typed{{QStringLiteral("statement"), QStringLiteral("刹车有异响")}};

class DraftsTest : public ::testing::Test {
protected:
    QString folder() const { return m_folder.filePath(QStringLiteral("drafts")); }
    QFileInfoList files() const { return QDir(folder()).entryInfoList(QDir::Files); }

    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(DraftsTest, areWrittenWithinASecondAndSurviveAKill) {
    Drafts typing(folder(), QStringLiteral("7"));
    const QSignalSpy kept(&typing, &Drafts::kept);
    typing.keep(QStringLiteral("reception"), Typed);
    ASSERT_TRUE(waitUntil([&] { return kept.count() > 0; }, 1'000));
    // The first one still lives: it has not had the chance to write anything at its end.
    Drafts afterTheKill(folder(), QStringLiteral("7"));
    const auto found = afterTheKill.find(QStringLiteral("reception"));
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->content, Typed);
    EXPECT_GT(found->savedAtMs, 0);
}

TEST_F(DraftsTest, areReadableByTheirOwnerAlone) {
    Drafts drafts(folder(), QStringLiteral("7"));
    drafts.keep(QStringLiteral("reception"), Typed);
    drafts.flush();
    ASSERT_EQ(files().size(), 1);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(files().first().permissions() & others);
}

TEST_F(DraftsTest, waitOnWhereTheyCannotBeWritten) {
    // A file where the folder should be: nobody can write into it, not even root.
    QFile inTheWay(folder());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    Drafts drafts(folder(), QStringLiteral("7"));
    const QSignalSpy failed(&drafts, &Drafts::failed);
    drafts.keep(QStringLiteral("reception"), Typed);
    drafts.flush();
    EXPECT_EQ(failed.count(), 1);
    ASSERT_TRUE(drafts.find(QStringLiteral("reception")).has_value());
    ASSERT_TRUE(inTheWay.remove());
    ASSERT_TRUE(QDir().mkpath(folder()));
    drafts.flush();
    EXPECT_EQ(files().size(), 1);
}

TEST_F(DraftsTest, areDiscarded) {
    Drafts drafts(folder(), QStringLiteral("7"));
    drafts.keep(QStringLiteral("reception"), Typed);
    drafts.flush();
    drafts.discard(QStringLiteral("reception"));
    EXPECT_FALSE(drafts.find(QStringLiteral("reception")).has_value());
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(DraftsTest, staysDiscardedThoughItWasJustBeingWritten) {
    QFile inTheWay(folder());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    Drafts drafts(folder(), QStringLiteral("7"));
    drafts.keep(QStringLiteral("reception"), Typed);
    drafts.setOwner(QStringLiteral("7"));  // hands it over, and does not wait
    drafts.discard(QStringLiteral("reception"));
    EXPECT_FALSE(drafts.find(QStringLiteral("reception")).has_value());
    ASSERT_TRUE(inTheWay.remove());
    ASSERT_TRUE(QDir().mkpath(folder()));
    drafts.flush();
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(DraftsTest, belongToOnePerson) {
    Drafts drafts(folder(), QStringLiteral("7"));
    drafts.keep(QStringLiteral("reception"), Typed);
    drafts.setOwner(QStringLiteral("8"));
    EXPECT_FALSE(drafts.find(QStringLiteral("reception")).has_value());
    drafts.setOwner(QStringLiteral("7"));
    EXPECT_TRUE(drafts.find(QStringLiteral("reception")).has_value());
}

}  // namespace baydesk::testing
