#include "desktop/store/BackupWords.h"

#include "desktop/text/ErrorText.h"

namespace baydesk {

namespace {

QString adviceFor(const BackupCare& care) {
    if (care.byOwner)
        return BackupWords::isAlarming(care.state)
                   ? BackupWords::tr(
                         "Tell whoever looks after the server: the backups are made "
                         "there.")
                   : BackupWords::tr("The backups are made by whoever looks after the server.");
    switch (care.state) {
        case BackupState::None:
            return BackupWords::tr("Make a backup now.");
        case BackupState::Old:
            return BackupWords::tr("The newest is older than two days. Make a backup now.");
        case BackupState::SameDisk:
        case BackupState::CopyOld:
            if (care.secondFolder.isEmpty())
                return BackupWords::tr(
                    "If this disk fails, store and backups are lost together. Choose a second "
                    "folder on a USB stick, another disk or another computer.");
            if (!care.secondIsThere)
                return BackupWords::tr(
                    "The second folder is not there. Plug the stick or disk in: the copy is then "
                    "made by itself.");
            if (care.secondIsOnStoresDisk)
                return BackupWords::tr(
                    "The second folder is on the same disk as the store. Choose one on a USB "
                    "stick, another disk or another computer.");
            return BackupWords::tr("The second folder has no new copy yet. Make a backup now.");
        case BackupState::Good:
            return {};
    }
    return {};
}

}  // namespace

QString BackupWords::line(const BackupCare& care, const Formats& formats) {
    const QString moment = formats.moment(care.newest);
    switch (care.state) {
        case BackupState::None:
            return tr("⚠ no backup yet");
        case BackupState::Old:
            return tr("⚠ last backup %1").arg(moment);
        case BackupState::SameDisk:
            if (!care.secondFolder.isEmpty() && !care.secondIsThere)
                return tr("⚠ backup %1, second folder not there").arg(moment);
            return tr("⚠ backup %1, on the same disk only").arg(moment);
        case BackupState::CopyOld:
            return tr("⚠ backup %1, second copy %2")
                .arg(moment, formats.moment(care.newestElsewhere));
        case BackupState::Good:
            return tr("backup %1 ✓").arg(moment);
    }
    return {};
}

QString BackupWords::details(const BackupCare& care, const Formats& formats) {
    const auto exact = [&formats](Instant at) {
        return at.isNone() ? tr("none") : formats.exact(at);
    };
    return QStringList{tr("Newest backup: %1").arg(exact(care.newest)),
                       tr("Newest on another disk: %1").arg(exact(care.newestElsewhere)),
                       placesAndAdvice(care)}
        .join(QLatin1Char('\n'));
}

QString BackupWords::placesAndAdvice(const BackupCare& care) {
    if (care.byOwner) return adviceFor(care);
    QStringList lines{tr("Folder: %1").arg(care.folder)};
    if (!care.secondFolder.isEmpty()) {
        const QString folder = tr("Second folder: %1").arg(care.secondFolder);
        lines << (care.secondIsThere ? folder : tr("%1 (not there now)").arg(folder));
    }
    if (const QString advice = adviceFor(care); !advice.isEmpty()) lines << advice;
    return lines.join(QLatin1Char('\n'));
}

QString BackupWords::ofCopy(const Error& error) {
    const Violation& first = error.first();
    if (first.kind != ErrorKind::StoreMissing) return ErrorText::sentences(error);
    return tr("the folder %1 is not there. Plug the stick or disk in; the copy is then made by "
              "itself.")
        .arg(first.details.value(QStringLiteral("path")).toString());
}

bool BackupWords::isAlarming(BackupState state) { return state != BackupState::Good; }

}  // namespace baydesk
