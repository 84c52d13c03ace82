#include "application/store/Shops.h"

#include "application/staff/PinHash.h"
#include "domain/values/Text.h"
#include "storage/IdMaker.h"
#include "storage/staff/StaffRepository.h"
#include "storage/store/ShopRepository.h"

#include <functional>

namespace baydesk {

namespace {

constexpr qint64 FirstStore = 1;

// Field names of the domain's check, as the form calls them.
void takeAs(Violations& violations, const Done& checked, const QString& domainField,
            const QString& formField) {
    if (checked.ok()) return;
    for (const Violation& each : checked.error().violations())
        violations.add(each.kind, each.field == domainField ? formField : each.field, each.details);
}

// Makes a store and its manager, if `fits` finds nothing against it among those that are there.
Result<Outcome> found(Workplace& workplace, StoreId id, const QString& code, const NewShop& form,
                      const IdempotencyKey& key,
                      const std::function<Done(const std::vector<Shop>&)>& fits) {
    Shop shop;
    shop.id = id;
    shop.code = code;
    shop.name = oneLine(form.shopName);
    Staff manager;
    manager.name = oneLine(form.managerName);
    manager.roles = Roles{Role::Manager, Role::ServiceAdvisor, Role::Cashier};
    Violations violations;
    takeAs(violations, check(shop), QStringLiteral("name"), QStringLiteral("shopName"));
    takeAs(violations, check(manager), QStringLiteral("name"), QStringLiteral("managerName"));
    violations.take(checkPin(form.pin));
    if (!violations.none()) return Error(violations.list());
    manager.pinHash = hashPin(form.pin);

    const VerbCall call{.verb = verbName(Verb::SetUpShop),
                        .key = key,
                        .by = {},
                        .byName = manager.name,
                        .store = shop.id,
                        .at = workplace.clock->now()};
    const auto outcome =
        UnitOfWork(*workplace.database)
            .run(call, [shop, manager, fits](Transaction& transaction) -> Result<Outcome> {
                if (const Done fitting = fits(shops::list(transaction)); !fitting)
                    return fitting.error();
                shops::insert(transaction, shop);
                Staff person = manager;
                person.id = transaction.newId<StaffId>();
                staff::insert(transaction, person);
                return Outcome{person.id.value(), {}};
            });
    if (outcome) workplace.store = shop.id;
    return outcome;
}

}  // namespace

Result<std::unique_ptr<Workplace>> openWorkplace(const DatabaseAddress& address, const Clock& clock,
                                                 const QString& code, Database::Access access) {
    Result<std::unique_ptr<Database>> database = Database::open(address, access);
    if (!database) return database.error();
    auto workplace = std::make_unique<Workplace>();
    workplace->database = std::move(database).value();
    workplace->clock = &clock;
    const auto stores =
        workplace->database->ask([](Session& session) { return shops::list(session); });
    if (!stores) return stores.error();
    for (const Shop& shop : *stores)
        if (workplace->store.isNone() && (code.isEmpty() || shop.code == code))
            workplace->store = shop.id;
    if (!code.isEmpty() && workplace->store.isNone())
        return Error(ErrorKind::NotFound, QStringLiteral("store"),
                     {{QStringLiteral("what"), code}});
    return workplace;
}

Result<Outcome> setUpShop(Workplace& workplace, const NewShop& form, const IdempotencyKey& key) {
    return found(workplace, StoreId(FirstStore), QStringLiteral("S%1").arg(FirstStore), form, key,
                 [](const std::vector<Shop>& there) -> Done {
                     return there.empty() ? Done() : Error(ErrorKind::StoreNotEmpty);
                 });
}

Result<Outcome> addShop(Workplace& workplace, const QString& code, const NewShop& form,
                        const IdempotencyKey& key) {
    const auto stores =
        workplace.database->read([](Session& session) { return shops::list(session); });
    if (!stores) return stores.error();
    if (stores->empty()) return Error(ErrorKind::StoreEmpty);
    const StoreId next(stores->back().id.value() + 1);
    return found(workplace, next, oneLine(code), form, key,
                 [code = oneLine(code)](const std::vector<Shop>& there) -> Done {
                     for (const Shop& each : there)
                         if (each.code == code)
                             return Error(ErrorKind::AlreadyExists, QStringLiteral("code"),
                                          {{QStringLiteral("what"), code}});
                     return {};
                 });
}

Result<Shop> shopOf(Workplace& workplace) {
    const auto shop = workplace.database->ask(
        [store = workplace.store](Session& session) { return shops::load(session, store); });
    if (!shop) return shop.error();
    if (!*shop) return Error(ErrorKind::StoreEmpty);
    return **shop;
}

Result<Outcome> editShop(Workplace& workplace, const Caller& caller, const Shop& shown,
                         const Shop& typed) {
    const Shop shop = tidied(typed);
    if (const Done checked = check(shop); !checked) return checked.error();
    return perform(
        workplace, Verb::EditShop, caller,
        [shop, shown](Transaction& transaction) -> Result<Outcome> {
            const std::optional<Shop> before = shops::loadForChange(transaction);
            if (!before || before->id != shop.id) return Error(ErrorKind::StoreEmpty);
            if (*before != shown) return Error(ErrorKind::StaleEdit);
            shops::update(transaction, *before, shop);
            return Outcome{shop.id.value(), {}};
        },
        [](Transaction& transaction) { shops::loadForChange(transaction); });
}

}  // namespace baydesk
