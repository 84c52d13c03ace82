#include "domain/appointment/Bay.h"

#include "domain/values/Text.h"

namespace baydesk {

namespace {

constexpr int MostName = 40;

}  // namespace

Bay tidied(Bay bay) {
    tidyLines({&bay.name});
    return bay;
}

Done check(const Bay& bay) {
    const QString field = QStringLiteral("name");
    Violations violations;
    violations.require(!bay.name.isEmpty(), ErrorKind::Required, field);
    violations.take(checkText(bay.name, field, MostName));
    return violations.result();
}

}  // namespace baydesk
