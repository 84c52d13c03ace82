#include "application/workshop/Workshop.h"

#include "application/order/OrderChange.h"
#include "storage/parts/PartRepository.h"
#include "storage/staff/StaffRepository.h"

namespace baydesk {

namespace {

// Takes out of the store room what the job's lines still lack; all of it or nothing.
Done issueMissing(Transaction& transaction, const OrderState& order, const Job& job, StaffId by) {
    Violations violations;
    for (const Line& line : job.lines) {
        const Quantity missing = line.quantity - line.issued;
        if (!line.comesFromStock() || missing <= Quantity()) continue;
        const Quantity available = parts::onHandForChange(transaction, line.part);
        if (available < missing) {
            violations.add(ErrorKind::NotEnoughStock, QStringLiteral("parts"),
                           {{QStringLiteral("part"), line.name},
                            {QStringLiteral("available"), available.toText()},
                            {QStringLiteral("needed"), missing.toText()}});
            continue;
        }
        const std::optional<Part> part = parts::load(transaction, line.part);
        parts::move(transaction, {.part = line.part,
                                  .kind = StockMoveKind::Issue,
                                  .quantity = -missing,
                                  .cost = part ? part->cost : Money(),
                                  .order = order.id,
                                  .line = line.id,
                                  .note = order.number,
                                  .by = by});
    }
    return violations.result();
}

}  // namespace

Result<Outcome> dispatch(Workplace& workplace, const Caller& caller, OrderId order, JobId job,
                         StaffId technician) {
    return changeOrder(
        workplace, Verb::Dispatch, caller, order,
        [=](Transaction& transaction, RepairOrder& change) -> Done {
            const std::optional<Staff> person =
                staff::load(transaction, transaction.store(), technician);
            if (technician && (!person || !person->active || !may(person->roles, Right::Work)))
                return Error(ErrorKind::NotATechnician, QStringLiteral("technician"),
                             {{QStringLiteral("name"), person ? person->name : QString()}});
            return change.dispatch(job, technician);
        });
}

Result<Outcome> startWork(Workplace& workplace, const Caller& caller, OrderId order, JobId job) {
    return changeOrder(
        workplace, Verb::Work, caller, order,
        [=](Transaction& transaction, RepairOrder& change) -> Done {
            if (const Done started = change.startWork(job, stampOf(transaction, caller)); !started)
                return started;
            if (const Done issued =
                    issueMissing(transaction, change.state(), *change.state().job(job), caller.by);
                !issued)
                return issued;
            return change.issueParts(job);
        });
}

Result<Outcome> finishWork(Workplace& workplace, const Caller& caller, OrderId order, JobId job,
                           const SelfCheck& check) {
    return changeOrder(workplace, Verb::Work, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) {
                           return change.finishWork(job, check, stampOf(transaction, caller));
                       });
}

Result<Outcome> finishDiagnosis(Workplace& workplace, const Caller& caller, OrderId order,
                                JobId job, const QString& cause, const SelfCheck& check) {
    return changeOrder(workplace, Verb::Work, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) -> Done {
                           const Stamp stamp = stampOf(transaction, caller);
                           if (const Done told = change.reportCause(job, cause, stamp); !told)
                               return told;
                           return change.finishWork(job, check, stamp);
                       });
}

Result<Outcome> inspect(Workplace& workplace, const Caller& caller, OrderId order,
                        const Inspection& inspection) {
    return changeOrder(workplace, Verb::Inspect, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) {
                           return change.inspect(inspection, stampOf(transaction, caller));
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
