#include "application/order/Notices.h"

#include "application/order/OrderChange.h"

namespace baydesk {

Result<Outcome> tellCustomer(Workplace& workplace, const Caller& caller, const NoticeForm& form) {
    return changeOrder(workplace, Verb::TellCustomer, caller, form.order,
                       [=](Transaction& transaction, RepairOrder& order) {
                           return order.tell(form.about, form.diagnosis, form.way,
                                             stampOf(transaction, caller));
                       });
}

}  // namespace baydesk
