#pragma once

#include "base/Result.h"
#include "domain/Ids.h"

#include <QString>
#include <vector>

namespace baydesk {

// 工位: a place in the workshop that one car stands on at a time.
struct Bay {
    BayId id = {};
    QString name = {};
    bool active = true;  // one that was given up stays in the bookings that used it
    int version = 0;

    bool operator==(const Bay&) const = default;
};

// With its name as it should have been typed.
Bay tidied(Bay bay);
// Errors at "name": Required, TooLong, BadCharacters.
Done check(const Bay& bay);

}  // namespace baydesk
