// Kept 7 daily, 4 weekly and 12 monthly backups: the newest of each.
#include "domain/store/BackupPlan.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

const BusinessCalendar Calendar;

Instant noonOf(QDate date) { return Calendar.at(date, QTime(12, 0)); }

std::vector<QDate> keptOf(const std::vector<Instant>& madeAt) {
    const auto superfluous = superfluousBackups(madeAt, Calendar);
    const std::set<std::size_t> gone(superfluous.begin(), superfluous.end());
    std::vector<QDate> kept;
    for (std::size_t place = 0; place < madeAt.size(); ++place)
        if (!gone.contains(place)) kept.push_back(Calendar.businessDate(madeAt[place]));
    return kept;
}

}  // namespace

TEST(BackupPlan, ADailyBackupOfTwoYearsLeavesDaysWeeksAndMonths) {
    std::vector<Instant> madeAt;
    const QDate last(2026, 11, 25);  // a Wednesday
    for (QDate date = last.addDays(-730); date <= last; date = date.addDays(1))
        madeAt.push_back(noonOf(date));
    const std::vector<QDate> kept = keptOf(madeAt);
    const std::vector<QDate> expected{
        {2025, 12, 31}, {2026, 1, 31},  {2026, 2, 28},  {2026, 3, 31},  {2026, 4, 30},
        {2026, 5, 31},  {2026, 6, 30},  {2026, 7, 31},  {2026, 8, 31},  {2026, 9, 30},
        {2026, 10, 31}, {2026, 11, 8},  {2026, 11, 15}, {2026, 11, 19}, {2026, 11, 20},
        {2026, 11, 21}, {2026, 11, 22}, {2026, 11, 23}, {2026, 11, 24}, {2026, 11, 25}};
    EXPECT_EQ(kept, expected);
}

TEST(BackupPlan, OfADayTheNewestIsKept) {
    const Instant noon = noonOf({2026, 11, 25});
    const std::vector<Instant> madeAt{noon.plusMinutes(5), noon, noon.plusMinutes(9)};
    EXPECT_EQ(superfluousBackups(madeAt, Calendar), (std::vector<std::size_t>{0, 1}));
}

TEST(BackupPlan, AShopThatWasClosedForMonthsKeepsWhatItHas) {
    EXPECT_TRUE(superfluousBackups({}, Calendar).empty());
    EXPECT_TRUE(superfluousBackups({noonOf({2020, 1, 1})}, Calendar).empty());
    EXPECT_EQ(keptOf({noonOf({2026, 1, 1}), noonOf({2026, 2, 1}), noonOf({2026, 2, 2})}).size(),
              3U);
}

TEST(BackupPlan, IsSafeWithANewBackupOnAnotherDisk) {
    const Instant now = noonOf({2026, 11, 25});
    const Instant fresh = now.plusHours(-48);
    const Instant old = fresh.plusMinutes(-1);
    EXPECT_EQ(judgeBackups({}, {}, now), BackupState::None);
    EXPECT_EQ(judgeBackups(old, old, now), BackupState::Old);
    EXPECT_EQ(judgeBackups(fresh, {}, now), BackupState::SameDisk);
    EXPECT_EQ(judgeBackups(fresh, old, now), BackupState::CopyOld);
    EXPECT_EQ(judgeBackups(fresh, fresh, now), BackupState::Good);
    EXPECT_EQ(judgeBackups(now.plusHours(1), now, now), BackupState::Good) << "the clock went back";
}

TEST(BackupPlan, IsDueOnceABusinessDay) {
    const QDate day(2026, 11, 25);
    const Instant now = noonOf(day);
    EXPECT_TRUE(isBackupDue({}, now, Calendar));
    EXPECT_TRUE(isBackupDue(noonOf(day.addDays(-1)), now, Calendar));
    EXPECT_TRUE(isBackupDue(Calendar.at(day, QTime(3, 59)), now, Calendar));
    EXPECT_FALSE(isBackupDue(Calendar.at(day, QTime(4, 0)), now, Calendar));
}

}  // namespace baydesk::testing
