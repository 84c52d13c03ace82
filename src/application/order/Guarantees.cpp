#include "application/order/Guarantees.h"

#include "application/order/OrderChange.h"
#include "storage/order/WarrantyRepository.h"
#include "storage/store/ShopRepository.h"

namespace baydesk {

namespace {

WarrantyPromise promiseForChange(Transaction& transaction) {
    shops::loadForChange(transaction);
    return warranties::promise(transaction, transaction.store());
}

}  // namespace

Result<Outcome> addComeback(Workplace& workplace, const Caller& caller, OrderId order,
                            JobId original, const QString& title) {
    return changeOrder(workplace, Verb::AddComeback, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) -> Done {
                           const auto warranty =
                               warranties::ofJob(transaction, change.state().vehicle, original);
                           if (!warranty)
                               return Error(ErrorKind::NotFound, {},
                                            {{QStringLiteral("what"), QStringLiteral("job")}});
                           Line labour;
                           labour.id = transaction.newId<LineId>();
                           labour.name = title;
                           Job job;
                           job.id = transaction.newId<JobId>();
                           job.title = title;
                           job.lines = {labour};
                           return change.addComeback(*warranty, job, stampOf(transaction, caller));
                       });
}

Result<std::vector<JobWarranty>> guaranteesOf(Workplace& workplace, OrderId order) {
    return workplace.database->ask([store = workplace.store, order](Session& session) {
        return warranties::ofOrder(session, store, order);
    });
}

Result<WarrantyPromise> warrantyPromise(Workplace& workplace) {
    return workplace.database->ask([store = workplace.store](Session& session) {
        return warranties::promise(session, store);
    });
}

Result<Outcome> saveWarrantyPromise(Workplace& workplace, const Caller& caller,
                                    const WarrantyPromise& shown, const WarrantyPromise& promise) {
    if (const Done checked = check(promise); !checked) return checked.error();
    return perform(
        workplace, Verb::EditWarrantyTerms, caller,
        [promise, shown](Transaction& transaction) -> Result<Outcome> {
            const StoreId store = transaction.store();
            const WarrantyPromise before = promiseForChange(transaction);
            if (before != shown) return Error(ErrorKind::StaleEdit);
            warranties::setPromise(transaction, before, promise);
            return Outcome{store.value(), {}};
        },
        [](Transaction& transaction) { promiseForChange(transaction); });
}

}  // namespace baydesk
