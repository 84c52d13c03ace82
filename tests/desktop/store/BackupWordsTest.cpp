// Every state of the backups has words of its own, without colour.
#include "desktop/store/BackupWords.h"

#include "desktop/text/Language.h"
#include "support/FixedClock.h"

#include <gtest/gtest.h>
#include <QSet>

namespace baydesk::testing {

namespace {

const FixedClock Clock{Instant{1'795'395'600'000}};  // 2026-11-23 09:00 in Shanghai

BackupCare care(BackupState state) {
    BackupCare it;
    it.state = state;
    it.newest = Clock.now().plusHours(-6);
    it.newestElsewhere = Clock.now().plusHours(-80);
    it.folder = QStringLiteral("/store/backups");
    return it;
}

Formats formats() { return {Clock, BusinessCalendar()}; }

}  // namespace

TEST(BackupWordsTest, EachStateIsToldInWords) {
    Language language;
    for (const LanguageChoice choice : {LanguageChoice::English, LanguageChoice::Chinese}) {
        language.use(choice, false);
        QSet<QString> lines;
        for (const BackupState state : {BackupState::None, BackupState::Old, BackupState::SameDisk,
                                        BackupState::CopyOld, BackupState::Good}) {
            const QString line = BackupWords::line(care(state), formats());
            EXPECT_EQ(line.contains(u"⚠"), BackupWords::isAlarming(state)) << line.toStdString();
            lines.insert(line);
        }
        EXPECT_EQ(lines.size(), 5);
    }
    language.use(LanguageChoice::English, false);
}

TEST(BackupWordsTest, WhatIsNotGoodSaysWhatToDo) {
    const QString good = BackupWords::details(care(BackupState::Good), formats());
    EXPECT_TRUE(good.contains(u"2026-11-23 03:00:00"));
    EXPECT_TRUE(good.contains(u"/store/backups"));
    for (const BackupState state :
         {BackupState::None, BackupState::Old, BackupState::SameDisk, BackupState::CopyOld})
        EXPECT_GT(BackupWords::details(care(state), formats()).count(u'\n'), good.count(u'\n'));
}

TEST(BackupWordsTest, AStickThatIsAwayIsNamed) {
    BackupCare away = care(BackupState::SameDisk);
    away.secondFolder = QStringLiteral("/media/stick");
    EXPECT_TRUE(BackupWords::line(away, formats()).contains(u"second folder not there"));
    EXPECT_TRUE(BackupWords::details(away, formats()).contains(u"/media/stick (not there now)"));
    away.secondIsThere = true;
    away.secondIsOnStoresDisk = true;
    EXPECT_TRUE(BackupWords::details(away, formats()).contains(u"is on the same disk"));
}

// A counter of a server has no folder, and nothing to press.
TEST(BackupWordsTest, AtACounterTheOwnersBackupIsToldAndWhomToAsk) {
    BackupCare counter = care(BackupState::Old);
    counter.byOwner = true;
    EXPECT_TRUE(BackupWords::placesAndAdvice(counter).contains(QStringLiteral("server")));
    EXPECT_FALSE(BackupWords::placesAndAdvice(counter).contains(counter.folder));
    const QString old = BackupWords::placesAndAdvice(counter);
    counter.state = BackupState::Good;
    EXPECT_NE(BackupWords::placesAndAdvice(counter), old) << "an old one is to be told to somebody";
}

}  // namespace baydesk::testing
