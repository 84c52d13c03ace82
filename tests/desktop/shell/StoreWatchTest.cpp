#include "desktop/shell/StoreWatch.h"

#include "desktop/shell/StatusLine.h"
#include "desktop/text/Language.h"
#include "storage/BackupPlaces.h"
#include "support/NamedControls.h"
#include "support/ShopDesk.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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
        for (const QPushButton* each : m_line.findChildren<QPushButton*>())
            if (each->isVisible()) list << each->text();
        return list;
    }
    bool says(const QString& text) {
        return waitUntil([&] { return words().join(u" · "_qs).contains(text); });
    }
    // A file as `baydeskctl backup` leaves it, made so long ago.
    void putBackup(int hoursAgo) {
        asked([hoursAgo](Workplace& workplace) -> Result<bool> {
            const DatabaseAddress& address = workplace.database->address();
            EXPECT_TRUE(makeBackupFolder(address));
            const Instant at = workplace.clock->now().plusHours(-hoursAgo);
            QFile file(backupFolder(address) + u'/' + backupName(address, workplace.calendar, at));
            EXPECT_TRUE(file.open(QIODevice::WriteOnly));
            return true;
        });
    }
    QPushButton* buttonSaying(const QString& words) {
        for (QPushButton* each : m_line.findChildren<QPushButton*>())
            if (each->text().contains(words)) return each;
        return nullptr;
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
    EXPECT_TRUE(says(u"⚠ backup today 03:00, on the same disk only"_qs))
        << words().join(u'|').toStdString();
    m_language.use(LanguageChoice::Chinese, false);
    EXPECT_TRUE(says(u"备份"_qs)) << words().join(u'|').toStdString();
    m_language.use(LanguageChoice::English, false);
}

TEST_F(StoreWatchTest, warnsOfAnOldBackup) {
    putBackup(49);
    m_watch->start();
    EXPECT_TRUE(says(u"⚠ last backup"_qs)) << words().join(u'|').toStdString();
}

TEST_F(StoreWatchTest, leadsToTheBackupsAndHasTheExactTimeInItsToolTip) {
    putBackup(6);
    m_watch->start();
    ASSERT_TRUE(says(u"⚠ backup"_qs));
    QPushButton* button = buttonSaying(u"⚠ backup"_qs);
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->accessibleName(), button->text());
    EXPECT_TRUE(button->toolTip().contains(u"2026-11-23 03:00:00"_qs));
    QSignalSpy asked(&m_line, &StatusLine::backupAsked);
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(StoreWatchTest, looksOnceMoreForWhatChangedWhileItLooked) {
    m_watch->start();
    ASSERT_TRUE(says(u"no backup yet"_qs));
    m_watch->look();
    putBackup(6);
    m_watch->look();
    EXPECT_TRUE(says(u"⚠ backup today 03:00"_qs)) << words().join(u'|').toStdString();
}

}  // namespace baydesk::testing
