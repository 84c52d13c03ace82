#include "application/order/OrderChange.h"

#include "storage/order/OrderRepository.h"
#include "storage/staff/StaffRepository.h"

namespace baydesk {

Result<Outcome> changeOrder(Workplace& workplace, Verb verb, const Caller& caller, OrderId id,
                            const OrderWork& work,
                            const std::function<void(Transaction&)>& foretell) {
    return changeOrderKeeping(workplace, verb, caller, id, {}, work, foretell);
}

Result<Outcome> changeOrderKeeping(Workplace& workplace, Verb verb, const Caller& caller,
                                   OrderId id, const std::vector<Attachment>& attachments,
                                   const OrderWork& work,
                                   const std::function<void(Transaction&)>& foretell) {
    const auto inside = [id, &work](Transaction& transaction) -> Result<Outcome> {
        const std::optional<OrderState> before = orders::loadForChange(transaction, id);
        if (!before)
            return Error(ErrorKind::NotFound, {},
                         {{QStringLiteral("what"), QStringLiteral("order")}});
        RepairOrder order(*before);
        if (const Done done = work(transaction, order); !done) return done.error();
        OrderState after = std::move(order).state();
        orders::update(transaction, *before, after);
        return Outcome{after.id.value(), after.number};
    };
    return performKeeping(workplace, verb, caller, attachments, inside,
                          [&](Transaction& transaction) {
                              orders::loadForChange(transaction, id);
                              if (foretell) foretell(transaction);
                          });
}

Roles rolesOf(Transaction& transaction, StaffId id) {
    if (id.isNone()) return {Role::Manager};
    return staff::rolesOf(transaction, transaction.store(), id).value_or(Roles());
}

}  // namespace baydesk
