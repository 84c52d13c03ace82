#include "desktop/shell/StoreWatch.h"

#include "desktop/shell/StatusLine.h"
#include "desktop/text/Language.h"
#include "support/NamedControls.h"
#include "support/ShopDesk.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QLabel>

namespace baydesk::testing {

namespace {

class StoreWatchTest : public ShopDesk {
protected:
    StoreWatchTest() : m_line(m_language) { m_language.use(LanguageChoice::English, false); }
    void SetUp() override {
        openShop();
        m_watch.reset(new StoreWatch(desk(), m_line, Formats(clock(), BusinessCalendar())));
        showAndWait(m_line);
    }
    QStringList words() const {
        QStringList list;
        for (const QLabel* each : m_line.findChildren<QLabel*>())
            if (each->isVisible()) list << each->text();
        return list;
    }
    bool says(const QString& text) {
        return waitUntil([&] { return words().join(u" · "_qs).contains(text); });
    }
    // A file as `baydeskctl backup` leaves it, made so long ago.
    void putBackup(int hoursAgo) {
        const QString home = asked([](Workplace& workplace) {
            return Result<QString>(workplace.database->address().location);
        });
        const QDir folder(QFileInfo(home).absolutePath() + u"/backups"_qs);
        folder.mkpath(u"."_qs);
        QFile file(folder.filePath(u"baydesk-20261123-030000.db"_qs));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::fromMSecsSinceEpoch(clock().now().plusHours(-hoursAgo).ms),
                         QFileDevice::FileModificationTime);
    }

    Language m_language;
    StatusLine m_line;
    std::unique_ptr<StoreWatch> m_watch;
};

}  // namespace

TEST_F(StoreWatchTest, saysWhichStoreOnWhichEngineAndThatNothingIsBackedUp) {
    const QString name = asked([](Workplace& workplace) { return shopOf(workplace); }).name;
    m_watch->start();
    EXPECT_TRUE(says(u"store "_qs + name)) << words().join(u'|').toStdString();
    EXPECT_TRUE(says(u"SQLite"_qs));
    EXPECT_TRUE(says(u"no backup yet"_qs));
}

TEST_F(StoreWatchTest, saysWhenTheLastBackupWasMadeInTheLanguageOfTheScreen) {
    putBackup(6);
    m_watch->start();
    EXPECT_TRUE(says(u"backup today 03:00 ✓"_qs)) << words().join(u'|').toStdString();
    m_language.use(LanguageChoice::Chinese, false);
    EXPECT_TRUE(says(u"备份"_qs)) << words().join(u'|').toStdString();
    m_language.use(LanguageChoice::English, false);
}

TEST_F(StoreWatchTest, warnsOfAnOldBackup) {
    putBackup(49);
    m_watch->start();
    EXPECT_TRUE(says(u"⚠ last backup"_qs)) << words().join(u'|').toStdString();
}

}  // namespace baydesk::testing
