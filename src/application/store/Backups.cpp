#include "application/store/Backups.h"

#include "application/store/Shops.h"
#include "base/Log.h"
#include "storage/BackupPlaces.h"
#include "storage/audit/AuditSealer.h"
#include "storage/server/Owner.h"
#include "storage/server/OwnersBackups.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace baydesk {

namespace {

const DatabaseAddress& addressOf(const Workplace& workplace) {
    return workplace.database->address();
}

// Those that the plan counts.
std::vector<KeptBackup> plannedBackups(const Workplace& workplace, BackupPlace place) {
    std::vector<KeptBackup> kept = keptBackups(addressOf(workplace), workplace.calendar, place);
    std::erase_if(kept, [](const KeptBackup& each) { return each.beforeMigration; });
    return kept;
}

void removeSuperfluous(const Workplace& workplace, BackupPlace place, const QString& justMade) {
    const std::vector<KeptBackup> kept = plannedBackups(workplace, place);
    std::vector<Instant> madeAt;
    madeAt.reserve(kept.size());
    for (const KeptBackup& each : kept) madeAt.push_back(each.madeAt);
    for (const std::size_t at : superfluousBackups(madeAt, workplace.calendar)) {
        // A clock that went wrong must not cost the one backup that is known to be good.
        if (QFileInfo(kept[at].file) == QFileInfo(justMade)) continue;
        if (!removeBackup(kept[at].file))
            log::warning(QStringLiteral("an old backup cannot be removed"));
    }
}

Result<QString> copyToSecond(const Workplace& workplace, const QString& file) {
    const Result<QString> copy = copyBackup(file, secondPlace(addressOf(workplace)));
    if (copy) removeSuperfluous(workplace, BackupPlace::Second, *copy);
    return copy;
}

// Empty: there is nothing to copy, or it is there.
Result<QString> copyNewest(const Workplace& workplace) {
    const QString place = secondPlace(addressOf(workplace));
    const std::vector<KeptBackup> kept = plannedBackups(workplace, BackupPlace::Own);
    if (place.isEmpty() || kept.empty()) return QString();
    const QString& newest = kept.front().file;
    if (QFileInfo::exists(QDir(place).filePath(QFileInfo(newest).fileName()))) return QString();
    return copyToSecond(workplace, newest);
}

Instant newestIn(const Workplace& workplace, BackupPlace place) {
    const std::vector<KeptBackup> kept = plannedBackups(workplace, place);
    return kept.empty() ? Instant() : kept.front().madeAt;
}

Done noteForCounters(const Workplace& workplace) {
    return counters::noteBackup(*workplace.database, workplace.clock->now());
}

// At a counter of a server: what the owner noted. Where that cannot be read, nothing is known to be
// good.
void judgeOwners(const Workplace& workplace, BackupCare& care) {
    const Result<Instant> noted = counters::notedBackup(*workplace.database);
    if (noted) care.newest = care.newestElsewhere = *noted;
    care.state = judgeBackups(care.newest, care.newestElsewhere, care.at);
}

}  // namespace

Result<MadeBackup> makeBackup(Workplace& workplace) {
    const DatabaseAddress& address = addressOf(workplace);
    const Result<int> sealed = AuditSealer::seal(*workplace.database, workplace.store);
    if (!sealed) return sealed.error();
    if (const Done made = makeBackupFolder(address); !made) return made.error();
    const QString file =
        QDir(backupFolder(address))
            .filePath(backupName(address, workplace.calendar, workplace.clock->now()));
    const Result<BackupReport> report = backup(*workplace.database, file);
    if (!report) return report.error();
    if (address.engine == Engine::PostgreSql)
        if (const Done noted = noteForCounters(workplace); !noted) return noted.error();
    removeSuperfluous(workplace, BackupPlace::Own, report->file);
    MadeBackup made{*report, {}, {}};
    if (secondFolder(address).isEmpty()) return made;
    const Result<QString> copy = copyToSecond(workplace, report->file);
    if (copy)
        made.copy = *copy;
    else
        made.copyFailure = copy.error();
    return made;
}

Result<MadeBackup> makeBackupFor(Workplace& workplace, const Caller& caller) {
    const Result<Outcome> noted = perform(
        workplace, Verb::BackUp, caller, [](Transaction&) -> Result<Outcome> { return Outcome{}; });
    if (!noted) return noted.error();
    return makeBackup(workplace);
}

Result<std::optional<MadeBackup>> makeClosingBackup(Workplace& workplace) {
    const Result<Shop> shop = shopOf(workplace);
    if (!shop) return shop.error();
    const Result<bool> isCounter = counters::isCounter(*workplace.database);
    if (!isCounter) return isCounter.error();
    if (shop->isPractice || *isCounter) return std::optional<MadeBackup>();
    const Result<MadeBackup> made = makeBackup(workplace);
    if (!made) return made.error();
    return std::optional<MadeBackup>(*made);
}

Result<std::optional<MadeBackup>> makeDailyBackup(Workplace& workplace) {
    const Instant last = newestIn(workplace, BackupPlace::Own);
    if (isBackupDue(last, workplace.clock->now(), workplace.calendar))
        return makeClosingBackup(workplace);
    // Whether it worked is seen from the state: a stick that is still away was told of already.
    if (const Result<QString> copied = copyNewest(workplace); !copied)
        log::warning(QStringLiteral("no second copy of the backup"));
    return std::optional<MadeBackup>();
}

Result<QString> useSecondFolder(Workplace& workplace, const Caller& caller, const QString& folder) {
    const DatabaseAddress& address = addressOf(workplace);
    const QString before = secondFolder(address);
    const Result<Outcome> noted =
        perform(workplace, Verb::BackUp, caller,
                [before, folder](Transaction& transaction) -> Result<Outcome> {
                    const QString name = QStringLiteral("second_backup_folder");
                    transaction.record({QStringLiteral("store"), transaction.store().value(),
                                        canonical({{name, before}}), canonical({{name, folder}})});
                    return Outcome{};
                });
    if (!noted) return noted.error();
    if (const Done chosen = chooseSecondFolder(address, folder); !chosen) return chosen.error();
    return copyNewest(workplace);
}

BackupCare backupCare(const Workplace& workplace) {
    const DatabaseAddress& address = addressOf(workplace);
    BackupCare care;
    care.address = address;
    care.at = workplace.clock->now();
    const Result<bool> isCounter = counters::isCounter(*workplace.database);
    care.byOwner = isCounter && *isCounter;
    if (care.byOwner) {
        judgeOwners(workplace, care);
        return care;
    }
    care.folder = backupFolder(address);
    care.secondFolder = secondFolder(address);
    care.secondIsThere = !care.secondFolder.isEmpty() && QFileInfo(care.secondFolder).isDir();
    care.secondIsOnStoresDisk = care.secondIsThere && isOnStoresDisk(address, secondPlace(address));
    const Instant own = newestIn(workplace, BackupPlace::Own);
    const Instant second =
        care.secondIsThere ? newestIn(workplace, BackupPlace::Second) : Instant();
    care.newest = std::max(own, second);
    if (!isOnStoresDisk(address, care.folder)) care.newestElsewhere = own;
    if (!care.secondIsOnStoresDisk) care.newestElsewhere = std::max(care.newestElsewhere, second);
    care.state = judgeBackups(care.newest, care.newestElsewhere, care.at);
    return care;
}

}  // namespace baydesk
