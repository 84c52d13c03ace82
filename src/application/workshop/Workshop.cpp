#include "application/workshop/Workshop.h"

#include "application/order/OrderChange.h"
#include "domain/values/Text.h"
#include "storage/order/OrderRepository.h"
#include "storage/parts/PartRepository.h"
#include "storage/parts/Reservations.h"
#include "storage/staff/StaffRepository.h"
#include "storage/workshop/WorkshopBoard.h"

#include <algorithm>
#include <map>
#include <set>

namespace baydesk {

namespace {

// What the store room has of a part that a job lacks.
struct OnShelf {
    Quantity onHand;
    Quantity promised;  // to what was approved before this job
    Money cost;

    Quantity available() const { return onHand > promised ? onHand - promised : Quantity(); }
};

using Shelf = std::map<PartId, OnShelf>;

std::set<PartId> lackingParts(const Job& job) {
    std::set<PartId> parts;
    for (const Line& line : job.lines)
        if (!line.lacking().isZero()) parts.insert(line.part);
    return parts;
}

Shelf readShelf(Transaction& transaction, const Job& job) {
    Shelf shelf;
    for (const PartId id : lackingParts(job)) {
        const Quantity onHand = parts::onHandForChange(transaction, id);
        const Quantity promised =
            parts::reservedBefore(transaction, transaction.store(), id, job.id);
        const std::optional<Part> part = parts::load(transaction, id);
        shelf[id] = {onHand, promised, part ? part->cost : Money()};
    }
    return shelf;
}

// Locked, so that nobody else takes it meanwhile.
Shelf shelfFor(Transaction& transaction, const Job& job) {
    transaction.foretell([&] { readShelf(transaction, job); });
    return readShelf(transaction, job);
}

void issue(Transaction& transaction, const OrderState& order, const Line& line, StaffId by,
           const QString& note, OnShelf& shelf) {
    parts::move(transaction, {.part = line.part,
                              .kind = StockMoveKind::Issue,
                              .quantity = -line.lacking(),
                              .cost = shelf.cost,
                              .order = order.id,
                              .line = line.id,
                              .note = note,
                              .by = by});
    shelf.onHand = shelf.onHand - line.lacking();
}

// What lies on the shelf although the list does not know it. It belongs to no order.
void bookIn(Transaction& transaction, const Line& line, const QString& note, StaffId by,
            OnShelf& shelf) {
    if (shelf.onHand >= line.lacking()) return;
    parts::move(transaction, {.part = line.part,
                              .kind = StockMoveKind::Adjustment,
                              .quantity = line.lacking() - shelf.onHand,
                              .cost = shelf.cost,
                              .order = {},
                              .line = {},
                              .note = note,
                              .by = by});
    shelf.onHand = line.lacking();
}

// Whether the store room has what the line lacks, beside what earlier orders wait for.
Done canIssue(const Line& line, const OnShelf& shelf) {
    if (shelf.available() >= line.lacking()) return {};
    QVariantMap facts{{QStringLiteral("part"), line.name},
                      {QStringLiteral("available"), shelf.available().toText()},
                      {QStringLiteral("needed"), line.lacking().toText()}};
    if (shelf.onHand < line.lacking())
        return Error(ErrorKind::NotEnoughStock, QStringLiteral("parts"), facts);
    facts.insert(QStringLiteral("onHand"), shelf.onHand.toText());
    return Error(ErrorKind::StockReserved, QStringLiteral("parts"), facts);
}

// Takes out of the store room what the job's lines still lack; all of it or nothing.
Done issueMissing(Transaction& transaction, RepairOrder& order, JobId id, Shelf& shelf,
                  StaffId by) {
    Violations violations;
    const Job& job = *order.state().job(id);
    for (const Line& line : job.lines) {
        if (line.lacking().isZero()) continue;
        OnShelf& part = shelf[line.part];
        if (const Done can = canIssue(line, part); !can)
            violations.take(can);
        else
            issue(transaction, order.state(), line, by, order.state().number, part);
    }
    if (!violations.none()) return violations.result();
    return order.issueParts(id);
}

// A person is on one job at a time: the clock of another order that they were on stops.
void leaveOtherOrder(Transaction& transaction, StaffId person, const workshop::ClockPlace& place,
                     Stamp stamp) {
    const std::optional<OrderState> before = orders::loadForChange(transaction, place.order);
    if (!before) return;
    RepairOrder other(*before);
    if (!other.clockOff(place.job, person, stamp)) return;
    OrderState after = other.state();
    orders::update(transaction, *before, after);
}

using ClockPlaces = std::map<StaffId, workshop::ClockPlace>;

ClockPlaces placesForChange(Transaction& transaction, JobId job) {
    workshop::takeTurnsAtClock(transaction, job);
    return workshop::clockPlaces(transaction, transaction.store(), job);
}

using ClockWork = std::function<Done(RepairOrder&, Stamp)>;

Result<Outcome> goToWork(Workplace& workplace, Verb verb, const Caller& caller, OrderId order,
                         JobId job, const ClockWork& work) {
    return changeOrder(
        workplace, verb, caller, order,
        [=](Transaction& transaction, RepairOrder& change) -> Done {
            const Stamp stamp = stampOf(transaction, caller);
            if (const Done begun = work(change, stamp); !begun) return begun;
            const StaffId person = change.state().workLog.back().person;  // who went on the clock
            const ClockPlaces places = placesForChange(transaction, job);
            const auto place = places.find(person);
            const bool isElsewhere = place != places.end() && place->second.order != order;
            transaction.foretell([&] {
                if (isElsewhere) orders::loadForChange(transaction, place->second.order);
            });
            Shelf shelf = shelfFor(transaction, *change.state().job(job));
            if (const Done issued = issueMissing(transaction, change, job, shelf, caller.by);
                !issued)
                return issued;
            if (isElsewhere) leaveOtherOrder(transaction, person, place->second, stamp);
            return {};
        },
        [job](Transaction& transaction) { placesForChange(transaction, job); });
}

}  // namespace

Result<Outcome> dispatch(Workplace& workplace, const Caller& caller, OrderId order, JobId job,
                         const std::vector<WorkShare>& technicians) {
    return changeOrder(
        workplace, Verb::Dispatch, caller, order,
        [=](Transaction& transaction, RepairOrder& change) -> Done {
            transaction.foretell([&] {
                for (const WorkShare& each : technicians)
                    staff::load(transaction, transaction.store(), each.technician);
            });
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
                           Shelf shelf = shelfFor(transaction, *before.job(job));
                           for (const Line& line : before.job(job)->lines) {
                               if (line.lacking().isZero()) continue;
                               OnShelf& part = shelf[line.part];
                               bookIn(transaction, line, note, caller.by, part);
                               issue(transaction, before, line, caller.by, note, part);
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
