#include "application/order/UrgentCalls.h"

#include "storage/order/UrgentCallRepository.h"
#include "storage/staff/StaffRepository.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace baydesk {

namespace {

Error notFound(const char* what, const char* field = "") {
    return Error(ErrorKind::NotFound, QLatin1String(field),
                 {{QStringLiteral("what"), QString::fromLatin1(what)}});
}

// Nobody is handed a call who has left.
Done checkWorksHere(Transaction& transaction, StaffId id) {
    if (id.isNone()) return {};
    const auto person = staff::load(transaction, transaction.store(), id);
    return person && person->active ? Done() : Done(notFound("staff", "responsible"));
}

UrgentStamp stampOf(Transaction& transaction, StaffId by) {
    return {.step = transaction.newId<UrgentStepId>(), .by = by, .at = transaction.at()};
}

Result<UrgentCallId> recorded(Transaction& transaction, UrgentCallId id, const UrgentStepForm& form,
                              StaffId by) {
    const std::optional<UrgentCall> before = urgent::loadForChange(transaction, id);
    if (!before) return notFound("urgentCall");
    const auto after = stepped(*before, form, stampOf(transaction, by));
    if (!after) return after.error();
    urgent::update(transaction, *before, *after);
    return id;
}

}  // namespace

Result<UrgentQueue> urgentQueue(Workplace& workplace) {
    return workplace.database->ask([store = workplace.store](Session& session) {
        UrgentQueue queue;
        queue.open = urgent::open(session, store);
        std::stable_sort(queue.open.begin(), queue.open.end(),
                         [](const UrgentCall& a, const UrgentCall& b) {
                             return clockOf(a).dueAt < clockOf(b).dueAt;
                         });
        const std::vector<Staff> people = staff::list(session, store);
        queue.names = namesOf(people);
        std::copy_if(people.begin(), people.end(), std::back_inserter(queue.people),
                     [](const Staff& each) { return each.active; });
        return queue;
    });
}

Result<Outcome> takeUrgentCall(Workplace& workplace, const Caller& caller, const UrgentForm& form,
                               StaffId handTo) {
    return perform(
        workplace, Verb::TakeUrgentCall, caller,
        [=](Transaction& transaction) -> Result<Outcome> {
            if (const Done there = checkWorksHere(transaction, handTo); !there)
                return there.error();
            auto call = taken(form, stampOf(transaction, caller.by));
            if (!call) return call.error();
            if (handTo)
                call = stepped(
                    *call,
                    {.act = UrgentAct::HandedOver, .responsible = handTo, .order = {}, .words = {}},
                    stampOf(transaction, caller.by));
            if (!call) return call.error();
            UrgentCall fresh = *call;
            fresh.id = transaction.newId<UrgentCallId>();
            urgent::insert(transaction, fresh);
            return Outcome{fresh.id.value(), {}};
        },
        [=](Transaction& transaction) { std::ignore = checkWorksHere(transaction, handTo); });
}

Result<Outcome> recordUrgentStep(Workplace& workplace, const Caller& caller, UrgentCallId call,
                                 const UrgentStepForm& form) {
    return perform(
        workplace, Verb::HandleUrgentCall, caller,
        [=](Transaction& transaction) -> Result<Outcome> {
            // A visit is an appointment: it comes with that (book()).
            if (form.act == UrgentAct::BecameVisit) return Error(ErrorKind::StepDoesNotFit);
            if (const Done there = checkWorksHere(transaction, form.responsible); !there)
                return there.error();
            const auto id = recorded(transaction, call, form, caller.by);
            if (!id) return id.error();
            return Outcome{id->value(), {}};
        },
        [=](Transaction& transaction) {
            std::ignore = checkWorksHere(transaction, form.responsible);
            urgent::loadForChange(transaction, call);
        });
}

Done urgentBecameOrder(Transaction& transaction, UrgentCallId call, OrderId order, StaffId by) {
    const auto id = recorded(
        transaction, call,
        {.act = UrgentAct::BecameOrder, .responsible = {}, .order = order, .words = {}}, by);
    return id ? Done() : Done(id.error());
}

Done urgentBecameVisit(Transaction& transaction, UrgentCallId call, StaffId by) {
    const auto id =
        recorded(transaction, call,
                 {.act = UrgentAct::BecameVisit, .responsible = {}, .order = {}, .words = {}}, by);
    return id ? Done() : Done(id.error());
}

UrgentFigures urgentFigures(Session& session, StoreId store, Instant now) {
    UrgentFigures figures;
    for (const UrgentCall& each : urgent::open(session, store)) {
        ++figures.open;
        if (clockOf(each).isOverdue(now)) ++figures.overdue;
    }
    return figures;
}

}  // namespace baydesk
