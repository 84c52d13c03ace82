#include "application/workshop/Exits.h"

#include "application/order/Numbers.h"
#include "application/order/OrderChange.h"

namespace baydesk {

Result<Outcome> sendOut(Workplace& workplace, const Caller& caller, OrderId order,
                        const ExitWish& wish) {
    const BusinessCalendar calendar = workplace.calendar;
    return changeOrder(workplace, Verb::SendOut, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) {
                           return change.sendOut(
                               transaction.newId<ExitPassId>(), wish,
                               nextNumber(transaction, calendar, Series::ExitPass),
                               stampOf(transaction, caller));
                       });
}

Result<Outcome> takeBack(Workplace& workplace, const Caller& caller, OrderId order,
                         std::optional<int> odometerKm) {
    return changeOrder(workplace, Verb::TakeBack, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) {
                           return change.takeBack(odometerKm, stampOf(transaction, caller));
                       });
}

}  // namespace baydesk
