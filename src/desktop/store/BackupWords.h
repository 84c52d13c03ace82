#pragma once

#include "application/store/Backups.h"
#include "desktop/text/Formats.h"

#include <QCoreApplication>

namespace baydesk {

// How far the store is safe, in words: they say it without colour too.
class BackupWords {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)

public:
    // "backup today 03:00 ✓", for the status line.
    static QString line(const BackupCare& care, const Formats& formats);
    // The exact times, where the backups lie and what to do, one a line.
    static QString details(const BackupCare& care, const Formats& formats);
    // Of these, all but the times.
    static QString placesAndAdvice(const BackupCare& care);
    // Why there is no second copy.
    static QString ofCopy(const Error& error);
    // Something is to be done.
    static bool isAlarming(BackupState state);
};

}  // namespace baydesk
