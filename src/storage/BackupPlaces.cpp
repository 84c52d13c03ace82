#include "storage/BackupPlaces.h"

#include "storage/DataFolder.h"
#include "storage/ServerAddress.h"
#include "storage/sqlite/SqliteFile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>
#include <QSysInfo>
#include <QUrl>
#include <algorithm>

namespace baydesk {

namespace {

const QString MomentFormat = QStringLiteral("yyyyMMdd-HHmmss");

constexpr QFileDevice::Permissions OwnerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

// "baydesk" of baydesk.db; of a server's store its host and name.
QString baseName(const DatabaseAddress& address) {
    if (address.engine == Engine::Sqlite) return QFileInfo(address.location).completeBaseName();
    const QUrl url(address.location);
    QString name = url.host() + QLatin1Char('-') + url.path().mid(1);
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9._-]")), QStringLiteral("_"));
    return name.startsWith(QLatin1Char('-')) ? name.mid(1) : name;
}

QString ending(const DatabaseAddress& address) {
    return address.engine == Engine::Sqlite ? QStringLiteral(".db") : QStringLiteral(".dump");
}

QString replacedAs(const DatabaseAddress& address, const QString& moment) {
    const bool isFile = address.engine == Engine::Sqlite;
    return QStringLiteral("%1/%2-replaced-%3")
        .arg(isFile ? QFileInfo(address.location).absolutePath() : backupFolder(address),
             baseName(address), moment);
}

QString choiceFile(const DatabaseAddress& address) {
    return QStringLiteral("%1/%2.second-folder").arg(backupFolder(address), baseName(address));
}

QString folderOf(const DatabaseAddress& address, BackupPlace place) {
    return place == BackupPlace::Own ? backupFolder(address) : secondPlace(address);
}

// Of this store and no other: "shop" has nothing to do with "shop-2".
QRegularExpression namePattern(const DatabaseAddress& address) {
    return QRegularExpression(
        QStringLiteral("^%1-(?:(?<at>\\d{8}-\\d{6})|before-(?<version>\\d{4}))%2$")
            .arg(QRegularExpression::escape(baseName(address)),
                 QRegularExpression::escape(ending(address))));
}

// Of the folder, or of the nearest one above it that is there.
QStorageInfo diskOf(QString folder) {
    while (!QFileInfo::exists(folder)) {
        const QString above = QFileInfo(folder).path();
        if (above == folder) break;
        folder = above;
    }
    return QStorageInfo(folder);
}

}  // namespace

QString backupFolder(const DatabaseAddress& address) {
    const QString home = address.engine == Engine::Sqlite
                             ? QFileInfo(address.location).absolutePath()
                             : dataFolder().path();
    return home + QStringLiteral("/backups");
}

Done makeBackupFolder(const DatabaseAddress& address) {
    const QString folder = backupFolder(address);
    if (QFileInfo(folder).isDir()) return {};
    if (!QDir().mkpath(folder))
        return Error(ErrorKind::FileNotWritable, {}, {{QStringLiteral("path"), folder}});
    QFile::setPermissions(folder, OwnerOnly);
    return {};
}

QString backupName(const DatabaseAddress& address, const BusinessCalendar& calendar, Instant at) {
    return QStringLiteral("%1-%2%3").arg(baseName(address),
                                         calendar.wall(at).toString(MomentFormat), ending(address));
}

QString migrationBackupName(const DatabaseAddress& address, int version) {
    return QStringLiteral("%1-before-%2%3")
        .arg(baseName(address))
        .arg(version, 4, 10, QLatin1Char('0'))
        .arg(ending(address));
}

QString replacedName(const DatabaseAddress& address, Instant at) {
    const QString wanted = replacedAs(address, BusinessCalendar().wall(at).toString(MomentFormat));
    QString free = wanted;
    for (int count = 2; QFileInfo::exists(free + ending(address)); ++count)
        free = QStringLiteral("%1-%2").arg(wanted).arg(count);
    return free + ending(address);
}

QString replacedPattern(const DatabaseAddress& address) {
    return replacedAs(address, QStringLiteral("…")) + ending(address);
}

QString secondFolder(const DatabaseAddress& address) {
    QFile file(choiceFile(address));
    if (!file.open(QFile::ReadOnly)) return {};
    constexpr qint64 MostBytes = 8192;
    return QString::fromUtf8(file.readLine(MostBytes)).trimmed();
}

Done chooseSecondFolder(const DatabaseAddress& address, const QString& folder) {
    const QString choice = choiceFile(address);
    const Error failed(ErrorKind::FileNotWritable, {}, {{QStringLiteral("path"), choice}});
    if (folder.isEmpty()) {
        if (!QFileInfo::exists(choice) || QFile::remove(choice)) return {};
        return failed;
    }
    if (const Done made = makeBackupFolder(address); !made) return made;
    QSaveFile file(choice);
    if (!file.open(QFile::WriteOnly)) return failed;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(folder.toUtf8() + '\n');
    return file.commit() ? Done() : Done(failed);
}

QString secondPlace(const DatabaseAddress& address) {
    const QString chosen = secondFolder(address);
    if (chosen.isEmpty()) return {};
    // Which computer, which store: only a mark of it, not the computer's own number.
    const QByteArray mark = QCryptographicHash::hash(
        QSysInfo::machineUniqueId() + address.location.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("%1/%2-%3")
        .arg(chosen, baseName(address), QString::fromLatin1(mark.toHex().left(6)));
}

std::vector<KeptBackup> keptBackups(const DatabaseAddress& address,
                                    const BusinessCalendar& calendar, BackupPlace place) {
    std::vector<KeptBackup> kept;
    const QString folder = folderOf(address, place);
    if (folder.isEmpty()) return kept;
    const QRegularExpression pattern = namePattern(address);
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo& each : files) {
        const QRegularExpressionMatch match = pattern.match(each.fileName());
        if (!match.hasMatch()) continue;
        const QDateTime named = QDateTime::fromString(match.captured(u"at"), MomentFormat);
        const QString file = each.absoluteFilePath();
        KeptBackup backup{file, Instant{each.lastModified().toMSecsSinceEpoch()},
                          each.size() + QFileInfo(sqlite::attachmentsFile(file)).size(), place,
                          !match.captured(u"version").isEmpty()};
        if (named.isValid()) backup.madeAt = calendar.at(named.date(), named.time());
        kept.push_back(backup);
    }
    std::stable_sort(kept.begin(), kept.end(), [](const KeptBackup& one, const KeptBackup& other) {
        return one.madeAt > other.madeAt;
    });
    return kept;
}

bool removeBackup(const QString& file) {
    // What counts goes last: attachments without it are only litter.
    const bool removed = QFile::remove(file);
    if (removed) QFile::remove(sqlite::attachmentsFile(file));
    return removed;
}

bool isOnStoresDisk(const DatabaseAddress& address, const QString& folder) {
    const bool isFile = address.engine == Engine::Sqlite;
    if (!isFile && !ServerAddress::of(address)->isOnThisComputer()) return false;
    // Where a server of this computer keeps its data is its own secret: most likely on its disk.
    const QStorageInfo store = isFile ? diskOf(address.location) : QStorageInfo::root();
    return diskOf(folder).device() == store.device();
}

}  // namespace baydesk
