#include "application/staff/StaffDesk.h"

#include "application/staff/PinHash.h"
#include "domain/values/Text.h"
#include "storage/staff/StaffRepository.h"
#include "storage/store/ShopRepository.h"

#include <algorithm>

namespace baydesk {

namespace {

Instant lockedUntil(int wrong, Instant now) {
    if (wrong < FreeWrongPins) return {};
    constexpr int MostDoublings = 10;  // about seventeen hours
    return now.plusMinutes(qint64{1} << std::min(wrong - FreeWrongPins, MostDoublings));
}

Result<Outcome> keepGuard(Workplace& workplace, StaffId id, const QString& verb,
                          const staff::PinGuard& guard) {
    const VerbCall call{.verb = verb,
                        .key = IdempotencyKey::make(),
                        .by = id,
                        .byName = {},
                        .store = workplace.store,
                        .at = workplace.clock->now()};
    return UnitOfWork(*workplace.database)
        .run(call, [id, guard](Transaction& transaction) -> Result<Outcome> {
            staff::setPinGuard(transaction, id, guard);
            return Outcome{id.value(), {}};
        });
}

bool managersRemain(Session& session, StoreId store, const Staff& changed) {
    const std::vector<Staff> everybody = staff::list(session, store);
    return std::any_of(everybody.begin(), everybody.end(), [&](const Staff& each) {
        const Staff& now = each.id == changed.id ? changed : each;
        return now.active && now.roles.contains(Role::Manager);
    });
}

Result<Outcome> addStaff(Transaction& transaction, Staff person) {
    person.id = transaction.newId<StaffId>();
    staff::insert(transaction, person);
    return Outcome{person.id.value(), {}};
}

Result<Outcome> changeStaff(Transaction& transaction, Staff person, int baseVersion) {
    shops::loadForChange(transaction);  // two who leave at once are looked at one by one
    const std::optional<Staff> before = staff::load(transaction, transaction.store(), person.id);
    if (!before) return Error(ErrorKind::NotFound, QStringLiteral("name"));
    if (before->version != baseVersion) return Error(ErrorKind::StaleEdit);
    if (!managersRemain(transaction, transaction.store(), person))
        return Error(ErrorKind::LastManager);
    if (person.pinHash.isEmpty()) person.pinHash = before->pinHash;
    staff::update(transaction, *before, person);
    if (person.pinHash != before->pinHash) staff::setPinGuard(transaction, person.id, {});
    return Outcome{person.id.value(), {}};
}

// What addStaff() and changeStaff() read, to be foretold.
void readForStaff(Transaction& transaction, const Staff& person) {
    const StoreId store = transaction.store();
    staff::withName(transaction, store, person.name);
    if (!person.id) return;
    shops::loadForChange(transaction);
    staff::load(transaction, store, person.id);
    staff::list(transaction, store);
    staff::pinGuard(transaction, person.id);
}

Result<Staff> confirmPin(Workplace& workplace, StaffId id, const QString& pin,
                         const QString& verb) {
    struct Known {
        std::optional<Staff> person;
        staff::PinGuard guard;
    };
    const auto known = workplace.database->ask([&](Session& session) {
        return Known{staff::load(session, workplace.store, id), staff::pinGuard(session, id)};
    });
    if (!known) return known.error();
    const std::optional<Staff>& person = known->person;
    if (!person || !person->active) return Error(ErrorKind::NotFound, QStringLiteral("name"));

    const Instant now = workplace.clock->now();
    const QString field = QStringLiteral("pin");
    staff::PinGuard guard = known->guard;
    if (guard.lockedUntil > now)
        return Error(ErrorKind::PinLocked, field,
                     {{QStringLiteral("seconds"), (guard.lockedUntil.ms - now.ms + 999) / 1000}});
    if (!pinMatches(person->pinHash, pin)) {
        ++guard.wrong;
        guard.lockedUntil = lockedUntil(guard.wrong, now);
        const auto kept = keepGuard(workplace, id, QStringLiteral("staff.wrong-pin"), guard);
        return kept ? Error(ErrorKind::WrongPin, field) : kept.error();
    }
    if (const auto kept = keepGuard(workplace, id, verb, {}); !kept) return kept.error();
    Staff signedIn = *person;
    signedIn.pinHash.clear();
    return signedIn;
}

}  // namespace

Result<Staff> signIn(Workplace& workplace, StaffId id, const QString& pin) {
    return confirmPin(workplace, id, pin, QStringLiteral("staff.sign-in"));
}

Result<Staff> authorise(Workplace& workplace, StaffId id, const QString& pin) {
    return confirmPin(workplace, id, pin, QStringLiteral("staff.authorise"));
}

Result<std::vector<Staff>> staffList(Workplace& workplace) {
    return workplace.database->ask([store = workplace.store](Session& session) {
        std::vector<Staff> list = staff::list(session, store);
        for (Staff& each : list) each.pinHash.clear();
        return list;
    });
}

Result<Outcome> saveStaff(Workplace& workplace, const Caller& caller, const StaffForm& form) {
    Staff person;
    person.id = form.id;
    person.name = oneLine(form.name);
    person.roles = form.roles;
    person.active = form.active;
    const bool isNew = form.id.isNone();
    Violations violations;
    violations.take(check(person));
    if (isNew || !form.newPin.isEmpty()) violations.take(checkPin(form.newPin));
    if (!violations.none()) return Error(violations.list());
    if (!form.newPin.isEmpty()) person.pinHash = hashPin(form.newPin);

    const int baseVersion = form.baseVersion;
    return perform(
        workplace, isNew ? Verb::AddStaff : Verb::EditStaff, caller,
        [person, isNew, baseVersion](Transaction& transaction) -> Result<Outcome> {
            const auto namesake = staff::withName(transaction, transaction.store(), person.name);
            if (namesake && namesake->id != person.id)
                return Error(ErrorKind::AlreadyExists, QStringLiteral("name"),
                             {{QStringLiteral("what"), person.name}});
            return isNew ? addStaff(transaction, person)
                         : changeStaff(transaction, person, baseVersion);
        },
        [&person](Transaction& transaction) { readForStaff(transaction, person); });
}

}  // namespace baydesk
