#include "application/followup/FollowUps.h"

#include "application/complaint/ComplaintWork.h"
#include "application/order/Orders.h"
#include "application/order/Reception.h"
#include "storage/complaint/ComplaintRepository.h"
#include "storage/customer/CustomerRepository.h"
#include "storage/customer/CustomerSearch.h"
#include "storage/order/WarrantyRepository.h"
#include "storage/staff/StaffRepository.h"

namespace baydesk {

namespace {

constexpr int MostListed = 500;

Error noSuchCall() {
    return Error(ErrorKind::NotFound, {}, {{QStringLiteral("what"), QStringLiteral("call")}});
}

}  // namespace

Result<std::vector<followups::DueCall>> dueCalls(Workplace& workplace) {
    const QDate today = workplace.calendar.businessDate(workplace.clock->now());
    const Instant until = workplace.calendar.startOf(today.addDays(1));
    return workplace.database->ask([store = workplace.store, until](Session& session) {
        return followups::due(session, store, until, MostListed);
    });
}

Result<std::vector<followups::DueCall>> upcomingCalls(Workplace& workplace) {
    const QDate today = workplace.calendar.businessDate(workplace.clock->now());
    const Instant from = workplace.calendar.startOf(today.addDays(1));
    return workplace.database->ask([store = workplace.store, from](Session& session) {
        return followups::upcoming(session, store, from, MostListed);
    });
}

Result<std::vector<followups::DueCall>> unreachedCalls(Workplace& workplace) {
    return workplace.database->ask([store = workplace.store](Session& session) {
        return followups::unreachable(session, store, MostListed);
    });
}

Result<FollowUpView> followUpView(Workplace& workplace, FollowUpId id) {
    const auto view = workplace.database->ask(
        [store = workplace.store, id](Session& session) -> std::optional<FollowUpView> {
            const auto task = followups::load(session, store, id);
            if (!task) return std::nullopt;
            const auto order = loadOrderView(session, store, task->order);
            if (!order) return std::nullopt;
            return FollowUpView{*task,
                                *order,
                                followups::ofOrder(session, store, task->order),
                                kmPerDayOf(session, task->vehicle),
                                warranties::ofOrder(session, store, task->order),
                                complaints::ofOrder(session, store, task->order)};
        });
    if (!view) return view.error();
    if (!*view) return noSuchCall();
    return **view;
}

Result<std::vector<FollowUpTask>> followUpsOf(Workplace& workplace, OrderId order) {
    return workplace.database->ask([store = workplace.store, order](Session& session) {
        return followups::ofOrder(session, store, order);
    });
}

Result<CallRegister> callRegister(Workplace& workplace,
                                  const std::vector<followups::DueCall>& listed) {
    return workplace.database->ask(
        [store = workplace.store, now = workplace.clock->now(), listed](Session& session) {
            const std::map<StaffId, QString> names = namesOf(staff::list(session, store));
            CallRegister found{now, {}};
            for (const followups::DueCall& each : listed) {
                ListedCall line{each, 0, {}, {}};
                const auto task = followups::load(session, store, each.id);
                if (task && !task->calls.empty()) {
                    line.tries = static_cast<int>(task->calls.size());
                    line.last = task->calls.back();
                    const auto name = names.find(line.last->by);
                    if (name != names.end()) line.by = name->second;
                }
                found.calls.push_back(line);
            }
            return found;
        });
}

namespace {

// Whoever wants no calls at all gets none from now on.
void optOut(Transaction& transaction, CustomerId id) {
    const std::optional<Customer> before = customers::loadForChange(transaction, id);
    if (!before || before->noCalls) return;
    Customer after = *before;
    after.noCalls = true;
    customers::update(transaction, *before, after);
}

// The clerk found out the right number: the customer's file has it with the call, or neither.
Done correctPhone(Transaction& transaction, CustomerId id, const Phone& phone) {
    const std::optional<Customer> before = customers::loadForChange(transaction, id);
    if (!before) return {};
    Customer after = withPreferred(*before, phone);
    if (const Done checked = check(after); !checked) {
        Violations violations;
        for (const Violation& each : checked.error().violations())
            violations.add(each.kind, QStringLiteral("newPhone"), each.details);
        return violations.result();
    }
    customers::update(transaction, *before, after);
    return {};
}

bool optsOut(const CallReport& report) {
    return report.outcome == CallOutcome::Refused && report.noMoreCalls;
}

bool correctsPhone(const CallReport& report) {
    return report.outcome == CallOutcome::WrongNumber && !report.newPhone.isNone();
}

// What optOut() and correctPhone() read, to be foretold.
void readForCall(Transaction& transaction, CustomerId customer, const CallReport& report) {
    if (!optsOut(report) && !correctsPhone(report)) return;
    customers::loadForChange(transaction, customer);
    customers::lastVisit(transaction, customer);
}

FollowUpId planSecond(Transaction& transaction, FollowUpTask second) {
    second.id = transaction.newId<FollowUpId>();
    followups::insert(transaction, second);
    return second.id;
}

Result<ComplaintId> complainOf(Transaction& transaction, const FollowUpTask& task,
                               const CallReport& report, StaffId by) {
    ComplaintForm form;
    form.order = task.order;
    form.call = task.id;
    form.customer = task.customer;
    form.vehicle = task.vehicle;
    form.source = ComplaintSource::FollowUpCall;
    form.words = report.words;
    return writeComplaint(transaction, form, by);
}

}  // namespace

Result<Outcome> recordCall(Workplace& workplace, const Caller& caller, FollowUpId id,
                           const CallReport& report) {
    const BusinessCalendar calendar = workplace.calendar;
    return perform(
        workplace, Verb::RecordCall, caller,
        [=](Transaction& transaction) -> Result<Outcome> {
            const std::optional<FollowUpTask> before = followups::loadForChange(transaction, id);
            if (!before) return noSuchCall();
            auto result = recordCall(*before, report, FollowUpPlan(), calendar,
                                     transaction.newId<CallId>(), caller.by, transaction.at());
            if (!result) return result.error();
            transaction.foretell([&] { readForCall(transaction, before->customer, report); });
            followups::update(transaction, *before, result->task);
            Outcome outcome;
            if (result->second) outcome.id = planSecond(transaction, *result->second).value();
            if (optsOut(report)) optOut(transaction, before->customer);
            if (correctsPhone(report))
                if (const Done done = correctPhone(transaction, before->customer, report.newPhone);
                    !done)
                    return done.error();
            if (!result->complaint) return outcome;
            const auto complaint = complainOf(transaction, *before, report, caller.by);
            if (!complaint) return complaint.error();
            outcome.number = QString::number(complaint->value());
            return outcome;
        },
        [id](Transaction& transaction) { followups::loadForChange(transaction, id); });
}

}  // namespace baydesk
