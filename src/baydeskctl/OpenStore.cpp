#include "baydeskctl/OpenStore.h"

#include "application/staff/StaffDesk.h"
#include "application/store/Shops.h"
#include "base/SystemUser.h"
#include "storage/DataFolder.h"

#include <unistd.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace baydesk::ctl {

namespace {

// Asked for what time it is; it keeps nothing.
const SystemClock Now;

// Who can write the file can do anything anyway; everybody else signs in.
Result<Staff> personOf(const Invocation& invocation, Workplace& workplace) {
    const QString name = invocation.value(QStringLiteral("user"));
    if (name.isEmpty() || !invocation.has(QStringLiteral("pin-file")))
        return Error(ErrorKind::NotSignedIn);
    const Result<QString> pin = readPin(invocation.value(QStringLiteral("pin-file")));
    if (!pin) return pin.error();
    const auto everybody = staffList(workplace);
    if (!everybody) return everybody.error();
    const auto found = std::find_if(everybody->begin(), everybody->end(),
                                    [&name](const Staff& each) { return each.name == name; });
    if (found == everybody->end())
        return Error(ErrorKind::NotFound, QStringLiteral("user"), {{QStringLiteral("what"), name}});
    return signIn(workplace, found->id, *pin);
}

}  // namespace

QString OpenedStore::wall(Instant moment) const {
    if (moment.isNone()) return {};
    return workplace->calendar.wall(moment).toString(Qt::ISODate);
}

Done OpenedStore::allows(Right right) const {
    if (!roles || may(*roles, right)) return {};
    return Error(ErrorKind::NotAllowed, {}, {{QStringLiteral("right"), rightCode(right)}});
}

bool isOwnFile(const DatabaseAddress& address) {
    if (address.engine != Engine::Sqlite) return false;
    const uid_t user = ::geteuid();
    return user == 0 || QFileInfo(address.location).ownerId() == user;
}

Result<DatabaseAddress> storeAddress(const Invocation& invocation, const QString& name) {
    const QString given = invocation.value(name);
    const Result<DatabaseAddress> address = DatabaseAddress::parse(
        given.isEmpty() ? dataFolder().filePath(QStringLiteral("baydesk.db")) : given);
    if (!address) return address;
    return invocation.passwords->complete(*address);
}

Result<OpenedStore> openStore(const Invocation& invocation, Database::Access access) {
    const Result<DatabaseAddress> address = storeAddress(invocation);
    if (!address) return address.error();
    // Opening for writing would create what is missing: a mistyped path must not become a store.
    if (address->engine == Engine::Sqlite && !QFileInfo::exists(address->location))
        return Error(ErrorKind::StoreMissing, {}, {{QStringLiteral("path"), address->location}});
    const bool signsIn = invocation.has(QStringLiteral("user")) || !isOwnFile(*address);
    // Signing in counts wrong PINs, so it writes.
    auto workplace = openWorkplace(*address, Now, invocation.value(QStringLiteral("store")),
                                   signsIn ? Database::Access::ReadWrite : access);
    if (!workplace) return workplace.error();
    OpenedStore store{std::move(workplace).value(), {}, {}};
    if (store.workplace->store.isNone()) return Error(ErrorKind::StoreEmpty);
    if (!signsIn) {
        store.workplace->localOwner = systemUserName();
        return store;
    }
    const Result<Staff> person = personOf(invocation, *store.workplace);
    if (!person) return person.error();
    store.caller.by = person->id;
    store.roles = person->roles;
    if (const Done allowed = store.allows(Right::Read); !allowed) return allowed.error();
    return store;
}

Result<QString> readPin(const QString& path) {
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::FileUnreadable, {}, {{QStringLiteral("path"), path}});
    constexpr qint64 MostBytes = 200;
    return QString::fromUtf8(file.readLine(MostBytes)).trimmed();
}

}  // namespace baydesk::ctl
