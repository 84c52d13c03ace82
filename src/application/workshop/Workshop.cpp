#include "application/workshop/Workshop.h"

#include "application/order/OrderChange.h"
#include "domain/values/Text.h"
#include "storage/order/OrderRepository.h"
#include "storage/parts/PartRepository.h"
#include "storage/parts/Reservations.h"
#include "storage/staff/StaffRepository.h"
#include "storage/workshop/WorkshopBoard.h"

#include <algorithm>

namespace baydesk {

namespace {

void issue(Transaction& transaction, const OrderState& order, const Line& line, StaffId by,
           const QString& note) {
    const std::optional<Part> part = parts::load(transaction, line.part);
    parts::move(transaction, {.part = line.part,
                              .kind = StockMoveKind::Issue,
                              .quantity = -line.lacking(),
                              .cost = part ? part->cost : Money(),
                              .order = order.id,
                              .line = line.id,
                              .note = note,
                              .by = by});
}

// What lies on the shelf although the list does not know it. It belongs to no order.
void bookIn(Transaction& transaction, const Line& line, const QString& note, StaffId by) {
    const Quantity onHand = parts::onHandForChange(transaction, line.part);
    if (onHand >= line.lacking()) return;
    const std::optional<Part> part = parts::load(transaction, line.part);
    parts::move(transaction, {.part = line.part,
                              .kind = StockMoveKind::Adjustment,
                              .quantity = line.lacking() - onHand,
                              .cost = part ? part->cost : Money(),
                              .order = {},
                              .line = {},
                              .note = note,
                              .by = by});
}

// Whether the store room has what the line lacks, beside what earlier orders wait for.
Done canIssue(Transaction& transaction, const Job& job, const Line& line) {
    const Quantity onHand = parts::onHandForChange(transaction, line.part);
    const Quantity before =
        parts::reservedBefore(transaction, transaction.store(), line.part, job.id);
    const Quantity available = onHand > before ? onHand - before : Quantity();
    if (available >= line.lacking()) return {};
    QVariantMap facts{{QStringLiteral("part"), line.name},
                      {QStringLiteral("available"), available.toText()},
                      {QStringLiteral("needed"), line.lacking().toText()}};
    if (onHand < line.lacking())
        return Error(ErrorKind::NotEnoughStock, QStringLiteral("parts"), facts);
    facts.insert(QStringLiteral("onHand"), onHand.toText());
    return Error(ErrorKind::StockReserved, QStringLiteral("parts"), facts);
}

// Takes out of the store room what the job's lines still lack; all of it or nothing.
Done issueMissing(Transaction& transaction, RepairOrder& order, JobId id, StaffId by) {
    Violations violations;
    const Job& job = *order.state().job(id);
    for (const Line& line : job.lines) {
        if (line.lacking().isZero()) continue;
        if (const Done can = canIssue(transaction, job, line); !can)
            violations.take(can);
        else
            issue(transaction, order.state(), line, by, order.state().number);
    }
    if (!violations.none()) return violations.result();
    return order.issueParts(id);
}

// A person is on one job at a time: the clock of another order that they were on stops.
void leaveOtherOrder(Transaction& transaction, StaffId person, OrderId order, Stamp stamp) {
    workshop::takeTurnAtClock(transaction, person);
    const auto place = workshop::clockPlaceOf(transaction, transaction.store(), person);
    if (!place || place->order == order) return;
    const std::optional<OrderState> before = orders::loadForChange(transaction, place->order);
    if (!before) return;
    RepairOrder other(*before);
    if (!other.clockOff(place->job, person, stamp)) return;
    OrderState after = other.state();
    orders::update(transaction, *before, after);
}

using ClockWork = std::function<Done(RepairOrder&, Stamp)>;

Result<Outcome> goToWork(Workplace& workplace, Verb verb, const Caller& caller, OrderId order,
                         JobId job, const ClockWork& work) {
    return changeOrder(
        workplace, verb, caller, order, [=](Transaction& transaction, RepairOrder& change) -> Done {
            const Stamp stamp = stampOf(transaction, caller);
            if (const Done begun = work(change, stamp); !begun) return begun;
            if (const Done issued = issueMissing(transaction, change, job, caller.by); !issued)
                return issued;
            const WorkEntry& last = change.state().workLog.back();  // who went on the clock
            leaveOtherOrder(transaction, last.person, order, stamp);
            return {};
        });
}

}  // namespace

Result<Outcome> dispatch(Workplace& workplace, const Caller& caller, OrderId order, JobId job,
                         const std::vector<WorkShare>& technicians) {
    return changeOrder(
        workplace, Verb::Dispatch, caller, order,
        [=](Transaction& transaction, RepairOrder& change) -> Done {
            for (const WorkShare& each : technicians) {
                const std::optional<Staff> person =
                    staff::load(transaction, transaction.store(), each.technician);
                if (!person || !person->active || !may(person->roles, Right::Work))
                    return Error(ErrorKind::NotATechnician, QStringLiteral("technician"),
                                 {{QStringLiteral("name"), person ? person->name : QString()}});
            }
            return change.dispatch(job, technicians, stampOf(transaction, caller));
        });
}

Result<Outcome> dispatch(Workplace& workplace, const Caller& caller, OrderId order, JobId job,
                         StaffId technician) {
    return dispatch(workplace, caller, order, job, alone(technician));
}

Result<Outcome> startWork(Workplace& workplace, const Caller& caller, OrderId order, JobId job) {
    return goToWork(
        workplace, Verb::Work, caller, order, job,
        [job](RepairOrder& change, Stamp stamp) { return change.startWork(job, stamp); });
}

Result<Outcome> clockOn(Workplace& workplace, const Caller& caller, OrderId order, JobId job,
                        StaffId person) {
    return goToWork(
        workplace, Verb::Clock, caller, order, job,
        [=](RepairOrder& change, Stamp stamp) { return change.clockOn(job, person, stamp); });
}

Result<Outcome> clockOff(Workplace& workplace, const Caller& caller, OrderId order, JobId job,
                         StaffId person) {
    return changeOrder(workplace, Verb::Clock, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) {
                           return change.clockOff(job, person, stampOf(transaction, caller));
                       });
}

Result<Outcome> holdWork(Workplace& workplace, const Caller& caller, const HoldForm& form) {
    return changeOrder(workplace, Verb::Hold, caller, form.order,
                       [=](Transaction& transaction, RepairOrder& change) {
                           return change.hold(form.job, form.reason, form.note,
                                              stampOf(transaction, caller));
                       });
}

Result<Outcome> issueAnyway(Workplace& workplace, const Caller& caller, OrderId order, JobId job,
                            const QString& reason) {
    return changeOrder(workplace, Verb::IssueAnyway, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) -> Done {
                           Violations violations;
                           violations.require(!reason.trimmed().isEmpty(), ErrorKind::Required,
                                              QStringLiteral("reason"));
                           violations.take(checkText(reason, QStringLiteral("reason"), 200));
                           if (!violations.none()) return violations.result();
                           const OrderState before = change.state();
                           const QString note =
                               before.number + QStringLiteral(": ") + reason.trimmed();
                           if (const Done issued = change.issueParts(job); !issued) return issued;
                           for (const Line& line : before.job(job)->lines) {
                               if (line.lacking().isZero()) continue;
                               bookIn(transaction, line, note, caller.by);
                               issue(transaction, before, line, caller.by, note);
                           }
                           return {};
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

}  // namespace baydesk
