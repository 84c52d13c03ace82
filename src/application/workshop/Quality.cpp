#include "application/workshop/Quality.h"

#include "application/order/OrderChange.h"

namespace baydesk {

Result<Outcome> inspect(Workplace& workplace, const Caller& caller, OrderId order,
                        const Inspection& inspection) {
    return changeOrder(workplace, Verb::Inspect, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) {
                           return change.inspect(inspection, stampOf(transaction, caller));
                       });
}

Result<Outcome> recordInspection(Workplace& workplace, const Caller& caller, OrderId order,
                                 JobId job, const QString& found) {
    return changeOrder(workplace, Verb::RecordInspection, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) {
                           const Stamp stamp = stampOf(transaction, caller);
                           return job ? change.recordInProcess(job, found, stamp)
                                      : change.recordPreRepair(found, stamp);
                       });
}

Result<Outcome> askForWash(Workplace& workplace, const Caller& caller, OrderId order, bool asked) {
    return changeOrder(workplace, Verb::AskForWash, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) {
                           return change.askForWash(asked, stampOf(transaction, caller));
                       });
}

Result<Outcome> recordWash(Workplace& workplace, const Caller& caller, OrderId order) {
    return changeOrder(workplace, Verb::Wash, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) {
                           return change.recordWash(stampOf(transaction, caller));
                       });
}

Result<Outcome> markReady(Workplace& workplace, const Caller& caller, OrderId order,
                          const std::vector<QString>& seenBelongings) {
    return changeOrder(workplace, Verb::MarkReady, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) {
                           return change.markReady(seenBelongings, stampOf(transaction, caller));
                       });
}

}  // namespace baydesk
