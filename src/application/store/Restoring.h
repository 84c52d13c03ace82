#pragma once

#include "application/Workplace.h"
#include "storage/Backup.h"
#include "storage/BackupPlaces.h"
#include "storage/Restore.h"

namespace baydesk {

// That somebody may put a backup in the place of the store: only the two functions below give it.
class RestorePermit {
public:
    const QString& backup() const { return m_backup; }
    const QString& person() const { return m_person; }

private:
    friend Result<RestorePermit> permitRestore(Workplace&, const Caller&, const QString&);
    friend Result<RestorePermit> permitWithoutStore(const Error&, const QString&, const QString&);
    RestorePermit(QString backup, QString person)
        : m_backup(std::move(backup)), m_person(std::move(person)) {}

    QString m_backup;
    QString m_person;
};

// Asks for the person's right, and notes in the audit of the store that is about to be replaced
// who replaces it by what. Errors: NotSignedIn, NotAllowed.
Result<RestorePermit> permitRestore(Workplace& workplace, const Caller& caller,
                                    const QString& backup);

// A store that cannot be opened, for such a reason that a backup helps: missing, empty, damaged.
bool backupHelps(const Error& why);
// Of a store that cannot be opened nobody can sign in to: whoever may exchange its file may do so.
// `person` is the operating system's user. Errors: `why`, where a backup does not help.
Result<RestorePermit> permitWithoutStore(const Error& why, const QString& person,
                                         const QString& backup);

// Puts the backup in the place of the store and notes that in the audit of the restored one, which
// is brought up to date with it. Nobody else may have the store open: restore() says how.
// Errors: those of restore().
Result<RestoreReport> restoreStore(const DatabaseAddress& address, const Clock& clock,
                                   const RestorePermit& permit);

}  // namespace baydesk
