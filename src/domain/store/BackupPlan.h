#pragma once

#include "base/Clock.h"
#include "domain/store/BusinessCalendar.h"

#include <vector>

namespace baydesk {

// How many backups are worth their room: the newest of each of so many business days, weeks (Monday
// to Sunday) and months that have one.
struct BackupPlan {
    int days = 7;
    int weeks = 4;
    int months = 12;
};

// Which of these backups may go, by their places in `madeAt`, which is in any order. The newest one
// never may.
std::vector<std::size_t> superfluousBackups(const std::vector<Instant>& madeAt,
                                            const BusinessCalendar& calendar,
                                            const BackupPlan& plan = {});

// How far the store is safe from the loss of a disk, best last.
enum class BackupState {
    None,      // there is none
    Old,       // the newest is older than two days
    SameDisk,  // each lies on the disk that holds the store
    CopyOld,   // the newest on another disk is older than two days
    Good,
};
// `newest` of all, and of those on another disk than the store's; none where there is none.
BackupState judgeBackups(Instant newest, Instant newestElsewhere, Instant now);

// No backup has been made since the business day began.
bool isBackupDue(Instant lastBackup, Instant now, const BusinessCalendar& calendar);

}  // namespace baydesk
