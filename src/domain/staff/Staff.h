#pragma once

#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/staff/Roles.h"

#include <QString>
#include <map>
#include <vector>

namespace baydesk {

struct Staff {
    StaffId id;
    QString name;
    Roles roles;
    bool active = true;
    QString pinHash;  // empty: no PIN has been set, so nobody can sign in
    int version = 0;

    bool operator==(const Staff&) const = default;
};

std::map<StaffId, QString> namesOf(const std::vector<Staff>& people);

// With each single-line text as it should have been typed.
Staff tidied(Staff staff);

// Errors at "name" (Required, TooLong, BadCharacters), "roles" (Required).
Done check(const Staff& staff);

// Four to eight ASCII digits, else PinTooWeak at "pin".
Done checkPin(const QString& pin);

}  // namespace baydesk
