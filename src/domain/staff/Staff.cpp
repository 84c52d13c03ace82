#include "domain/staff/Staff.h"

#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {
constexpr int MostName = 50;
}

std::map<StaffId, QString> namesOf(const std::vector<Staff>& people) {
    std::map<StaffId, QString> names;
    for (const Staff& person : people) names[person.id] = person.name;
    return names;
}

Staff tidied(Staff staff) {
    tidyLines({&staff.name});
    return staff;
}

Done check(const Staff& staff) {
    Violations violations;
    violations.require(!staff.name.trimmed().isEmpty(), ErrorKind::Required,
                       QStringLiteral("name"));
    violations.take(checkText(staff.name, QStringLiteral("name"), MostName));
    violations.require(!staff.roles.isEmpty(), ErrorKind::Required, QStringLiteral("roles"));
    return violations.result();
}

Done checkPin(const QString& pin) {
    const bool digits = std::all_of(pin.begin(), pin.end(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
    if (digits && pin.size() >= 4 && pin.size() <= 8) return {};
    return Error(ErrorKind::PinTooWeak, QStringLiteral("pin"));
}

}  // namespace baydesk
