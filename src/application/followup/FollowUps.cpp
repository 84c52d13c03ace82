#include "application/followup/FollowUps.h"

#include "application/order/Orders.h"

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
    return workplace.database->read([store = workplace.store, until](Session& session) {
        return followups::due(session, store, until, MostListed);
    });
}

Result<FollowUpView> followUpView(Workplace& workplace, FollowUpId id) {
    const auto view = workplace.database->read(
        [store = workplace.store, id](Session& session) -> std::optional<FollowUpView> {
            const auto task = followups::load(session, store, id);
            if (!task) return std::nullopt;
            const auto order = loadOrderView(session, store, task->order);
            if (!order) return std::nullopt;
            return FollowUpView{*task, *order, followups::ofOrder(session, store, task->order)};
        });
    if (!view) return view.error();
    if (!*view) return noSuchCall();
    return **view;
}

Result<std::vector<FollowUpTask>> followUpsOf(Workplace& workplace, OrderId order) {
    return workplace.database->read([store = workplace.store, order](Session& session) {
        return followups::ofOrder(session, store, order);
    });
}

Result<Outcome> recordCall(Workplace& workplace, const Caller& caller, FollowUpId id,
                           const CallReport& report) {
    const BusinessCalendar calendar = workplace.calendar;
    return perform(
        workplace, Verb::RecordCall, caller, [=](Transaction& transaction) -> Result<Outcome> {
            const std::optional<FollowUpTask> before = followups::loadForChange(transaction, id);
            if (!before) return noSuchCall();
            auto result = recordCall(*before, report, FollowUpPlan(), calendar,
                                     transaction.newId<CallId>(), caller.by, transaction.at());
            if (!result) return result.error();
            followups::update(transaction, *before, result->task);
            if (!result->second) return Outcome{};
            FollowUpTask second = *result->second;
            second.id = transaction.newId<FollowUpId>();
            followups::insert(transaction, second);
            return Outcome{second.id.value(), {}};
        });
}

}  // namespace baydesk
