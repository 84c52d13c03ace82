#include "domain/store/BackupPlan.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <set>

namespace baydesk {

namespace {

using PeriodOf = std::function<qint64(QDate)>;

qint64 dayOf(QDate date) { return date.toJulianDay(); }
qint64 weekOf(QDate date) { return date.addDays(1 - date.dayOfWeek()).toJulianDay(); }
qint64 monthOf(QDate date) { return date.year() * 12LL + date.month(); }

// The newest of each of the last `most` periods that have one.
void keep(const std::vector<std::size_t>& newestFirst, const std::vector<QDate>& dates, int most,
          const PeriodOf& periodOf, std::set<std::size_t>& kept) {
    std::set<qint64> periods;
    for (const std::size_t place : newestFirst) {
        if (static_cast<int>(periods.size()) == most) return;
        if (periods.insert(periodOf(dates[place])).second) kept.insert(place);
    }
}

}  // namespace

std::vector<std::size_t> superfluousBackups(const std::vector<Instant>& madeAt,
                                            const BusinessCalendar& calendar,
                                            const BackupPlan& plan) {
    std::vector<std::size_t> newestFirst(madeAt.size());
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t{0});
    std::stable_sort(
        newestFirst.begin(), newestFirst.end(),
        [&madeAt](std::size_t one, std::size_t other) { return madeAt[one] > madeAt[other]; });
    std::vector<QDate> dates;
    dates.reserve(madeAt.size());
    for (const Instant at : madeAt) dates.push_back(calendar.businessDate(at));
    std::set<std::size_t> kept;
    if (!newestFirst.empty()) kept.insert(newestFirst.front());
    keep(newestFirst, dates, plan.days, dayOf, kept);
    keep(newestFirst, dates, plan.weeks, weekOf, kept);
    keep(newestFirst, dates, plan.months, monthOf, kept);
    std::vector<std::size_t> superfluous;
    for (std::size_t place = 0; place < madeAt.size(); ++place)
        if (!kept.contains(place)) superfluous.push_back(place);
    return superfluous;
}

BackupState judgeBackups(Instant newest, Instant newestElsewhere, Instant now) {
    constexpr int FreshHours = 48;
    const auto isOld = [now](Instant at) { return at.plusHours(FreshHours) < now; };
    if (newest.isNone()) return BackupState::None;
    if (isOld(newest)) return BackupState::Old;
    if (newestElsewhere.isNone()) return BackupState::SameDisk;
    return isOld(newestElsewhere) ? BackupState::CopyOld : BackupState::Good;
}

bool isBackupDue(Instant lastBackup, Instant now, const BusinessCalendar& calendar) {
    return lastBackup < calendar.startOf(calendar.businessDate(now));
}

}  // namespace baydesk
