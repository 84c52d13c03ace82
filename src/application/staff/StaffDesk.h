#pragma once

#include "application/Workplace.h"

#include <vector>

namespace baydesk {

// Five wrong PINs wait a minute, each further one twice as long (decisions.md, People and rights).
inline constexpr int FreeWrongPins = 5;

// Checks a PIN; a wrong one is counted, a right one clears the count. Slow on purpose (Argon2id).
// Errors: WrongPin and PinLocked ("seconds") at "pin"; NotFound at "name" for whoever has left.
Result<Staff> signIn(Workplace& workplace, StaffId id, const QString& pin);

// The same at the same screen, for somebody who allows what the person signed in may not do alone.
Result<Staff> authorise(Workplace& workplace, StaffId id, const QString& pin);

// Everybody of the store, who has left included, by name; without the PINs' hashes.
Result<std::vector<Staff>> staffList(Workplace& workplace);

struct StaffForm {
    StaffId id;  // none: a new person
    QString name;
    Roles roles;
    bool active = true;
    QString newPin;  // empty: stays as it is
    int baseVersion = 0;
};

// Errors: field errors at "name", "roles", "pin"; AlreadyExists (name); StaleEdit; LastManager.
Result<Outcome> saveStaff(Workplace& workplace, const Caller& caller, const StaffForm& form);

}  // namespace baydesk
