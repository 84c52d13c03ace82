#pragma once

#include "application/Workplace.h"
#include "baydeskctl/Command.h"

#include <memory>
#include <optional>

namespace baydesk::ctl {

// The store that a command works in, and who works there.
struct OpenedStore {
    std::unique_ptr<Workplace> workplace;
    Caller caller;
    std::optional<Roles> roles;  // of whoever signed in; nothing for the owner of the file

    // Errors: NotAllowed.
    Done allows(Right right) const;
    // "2026-11-22T09:30:00+08:00", the store's wall clock; nothing for no moment.
    QString wall(Instant moment) const;
};

// The address given under this name, else the file that the desk uses; with the password that a
// server asks for, where somebody can type it. Errors: PasswordInUrl.
Result<DatabaseAddress> storeAddress(const Invocation& invocation,
                                     const QString& name = QStringLiteral("database"));

// A local file of whoever runs the program.
bool isOwnFile(const DatabaseAddress& address);

// Opens a store that is there and set up. On a local file that the caller owns nobody has to sign
// in; else, or with --user, the PIN is asked for and that person's rights apply.
// Errors: StoreMissing, StoreEmpty, NotSignedIn, NotAllowed, FileUnreadable (the PIN's file), those
// of openWorkplace and signIn.
Result<OpenedStore> openStore(const Invocation& invocation, Database::Access access);

// The first line of a file. Errors: FileUnreadable ("path").
Result<QString> readPin(const QString& file);

}  // namespace baydesk::ctl
