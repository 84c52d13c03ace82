#include "application/store/Restoring.h"

#include "application/store/Shops.h"
#include "base/Log.h"
#include "storage/audit/AuditSealer.h"
#include "storage/staff/StaffRepository.h"

#include <algorithm>
#include <array>

namespace baydesk {

namespace {

Change changeTo(StoreId store, const QString& backup, const QString& replaced) {
    QJsonObject after{{QStringLiteral("backup"), backup}};
    if (!replaced.isEmpty()) after.insert(QStringLiteral("replaced"), replaced);
    return {QStringLiteral("store"), store.value(), canonical({}), canonical(after)};
}

QString nameOf(Workplace& workplace, const Caller& caller) {
    const auto person = workplace.database->read(
        [&](Session& session) { return staff::load(session, workplace.store, caller.by); });
    return person && *person ? (*person)->name : workplace.localOwner;
}

Done note(Workplace& workplace, const RestorePermit& permit, const RestoreReport& report) {
    // By name: who works here now may not have worked here then.
    const VerbCall call{.verb = verbName(Verb::Restore),
                        .key = IdempotencyKey::make(),
                        .by = {},
                        .byName = permit.person(),
                        .store = workplace.store,
                        .at = workplace.clock->now()};
    const Result<Outcome> noted =
        UnitOfWork(*workplace.database)
            .run(call,
                 [backup = permit.backup(), replaced = report.replaced](Transaction& transaction) {
                     transaction.record(changeTo(transaction.store(), backup, replaced));
                     return Result<Outcome>(Outcome{});
                 });
    if (!noted) return noted.error();
    const Result<int> sealed = AuditSealer::seal(*workplace.database, workplace.store);
    return sealed ? Done() : Done(sealed.error());
}

}  // namespace

Result<RestorePermit> permitRestore(Workplace& workplace, const Caller& caller,
                                    const QString& backup) {
    const Result<Outcome> noted =
        perform(workplace, Verb::Restore, caller, [backup](Transaction& transaction) {
            transaction.record(changeTo(transaction.store(), backup, {}));
            return Result<Outcome>(Outcome{});
        });
    if (!noted) return noted.error();
    return RestorePermit(backup, nameOf(workplace, caller));
}

bool backupHelps(const Error& why) {
    constexpr std::array Kinds = {ErrorKind::StoreMissing,    ErrorKind::StoreEmpty,
                                  ErrorKind::StoreDamaged,    ErrorKind::StoreNotOurs,
                                  ErrorKind::MigrationFailed, ErrorKind::StoreFailed};
    return std::any_of(Kinds.begin(), Kinds.end(),
                       [&why](ErrorKind kind) { return why.has(kind); });
}

Result<RestorePermit> permitWithoutStore(const Error& why, const QString& person,
                                         const QString& backup) {
    if (!backupHelps(why)) return why;
    return RestorePermit(backup, person);
}

Result<RestoreReport> restoreStore(const DatabaseAddress& address, const Clock& clock,
                                   const RestorePermit& permit) {
    const Result<RestoreReport> report = restore(address, permit.backup(), clock.now());
    if (!report) return report;
    // The store is in its place whatever happens now; whoever opens it next hears of it.
    const auto workplace = openWorkplace(address, clock);
    const Done noted = !workplace                     ? Done(workplace.error())
                       : (*workplace)->store.isNone() ? Done(Error(ErrorKind::StoreEmpty))
                                                      : note(**workplace, permit, *report);
    if (!noted) log::warning(QStringLiteral("the restored store could not be told of it"));
    return report;
}

}  // namespace baydesk
