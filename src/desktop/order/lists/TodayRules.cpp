#include "desktop/order/lists/TodayRules.h"

#include "base/Contracts.h"
#include "desktop/order/lists/OrderListModel.h"

#include <algorithm>
#include <tuple>

namespace baydesk {

namespace {

using orders::OrderRow;

// The counter and the workshop keep the promised times.
bool keepsPromises(Roles roles) {
    for (const Role role : roles.list())
        if (role != Role::Cashier && role != Role::CallbackClerk) return true;
    return false;
}

// Nothing goes on until somebody talks to the customer again.
bool isStuck(const OrderRow& row) {
    return row.next == NextAction::AgreeSomething || !row.supplementSince.isNone();
}

int rankOf(Roles roles, const OrderRow& row, Instant now) {
    const bool mine = isTurnOf(roles, row.next);
    if (!keepsPromises(roles)) return mine ? 0 : 1;
    if (isLate(row, now)) return 0;
    if (isStuck(row)) return 1;
    return mine ? 2 : 3;
}

}  // namespace

int valueOf(const TodayFigures& figures, TodayFigure figure) {
    switch (figure) {
        case TodayFigure::Late:
            return figures.late;
        case TodayFigure::DueSoon:
            return figures.dueSoon;
        case TodayFigure::AwaitingDecision:
            return figures.awaitingDecision;
        case TodayFigure::ReadyToSettle:
            return figures.readyToSettle;
        case TodayFigure::CallsDue:
            return figures.callsDue;
        case TodayFigure::CallsOverdue:
            return figures.callsOverdue;
        case TodayFigure::InShop:
            return figures.inShop;
        case TodayFigure::TakenInToday:
            return figures.takenInToday;
        case TodayFigure::ComplaintsOverdue:
            return figures.complaintsOverdue;
    }
    contractBroken("a figure of the day", __FILE__, __LINE__);
}

bool isAboutCalls(TodayFigure figure) {
    return figure == TodayFigure::CallsDue || figure == TodayFigure::CallsOverdue;
}

bool isBehind(TodayFigure figure, const OrderRow& row, Instant now,
              const BusinessCalendar& calendar) {
    switch (figure) {
        case TodayFigure::Late:
            return isLate(row, now);
        case TodayFigure::DueSoon:
            return isDueSoon(row, now);
        case TodayFigure::AwaitingDecision:
            return row.next == NextAction::AwaitDecision || row.next == NextAction::CallSupplement;
        case TodayFigure::ReadyToSettle:
            return row.next == NextAction::Settle;
        case TodayFigure::InShop:
            return true;
        case TodayFigure::TakenInToday:
            return calendar.businessDate(row.takenInAt) == calendar.businessDate(now);
        case TodayFigure::CallsDue:
        case TodayFigure::CallsOverdue:
        case TodayFigure::ComplaintsOverdue:
            return false;
    }
    return false;
}

std::vector<TodayFigure> figuresFor(Roles roles) {
    using Figure = TodayFigure;
    if (callsComeFirst(roles))
        return {Figure::ComplaintsOverdue, Figure::CallsOverdue,
                Figure::CallsDue,          Figure::Late,
                Figure::DueSoon,           Figure::AwaitingDecision,
                Figure::ReadyToSettle,     Figure::InShop,
                Figure::TakenInToday};
    if (!keepsPromises(roles))
        return {
            Figure::ReadyToSettle,    Figure::Late,         Figure::DueSoon,  Figure::InShop,
            Figure::AwaitingDecision, Figure::TakenInToday, Figure::CallsDue, Figure::CallsOverdue,
            Figure::ComplaintsOverdue};
    return {Figure::Late,
            Figure::DueSoon,
            Figure::AwaitingDecision,
            Figure::ReadyToSettle,
            Figure::ComplaintsOverdue,
            Figure::CallsDue,
            Figure::CallsOverdue,
            Figure::InShop,
            Figure::TakenInToday};
}

bool callsComeFirst(Roles roles) {
    return roles.contains(Role::CallbackClerk) && !roles.contains(Role::Cashier) &&
           !keepsPromises(roles);
}

bool isTurnOf(Roles roles, NextAction next) {
    switch (next) {
        case NextAction::WriteQuote:
        case NextAction::AwaitDecision:
        case NextAction::AgreeSomething:
        case NextAction::MarkReady:
            return roles.contains(Role::ServiceAdvisor);
        case NextAction::Dispatch:
            return roles.contains(Role::Foreman) || roles.contains(Role::ServiceAdvisor);
        case NextAction::StartWork:
        case NextAction::FinishWork:
            return roles.contains(Role::Technician) || roles.contains(Role::Foreman);
        case NextAction::Inspect:
            return roles.contains(Role::Inspector);
        case NextAction::Settle:
        case NextAction::Release:
            return roles.contains(Role::Cashier);
        case NextAction::FollowUp:
            return roles.contains(Role::CallbackClerk);

        case NextAction::PriceSupplement:
            return roles.contains(Role::PartsKeeper) || roles.contains(Role::ServiceAdvisor);
        case NextAction::CallSupplement:
            return roles.contains(Role::ServiceAdvisor);
        case NextAction::AwaitReturn:
            return roles.contains(Role::Foreman) || roles.contains(Role::ServiceAdvisor);
        case NextAction::Nothing:
            return false;
    }
    return false;
}

std::vector<OrderRow> inTurn(Roles roles, std::vector<OrderRow> rows, Instant now) {
    const auto place = [roles, now](const OrderRow& row) {
        return std::tuple(rankOf(roles, row, now), row.promisedAt, row.number);
    };
    std::stable_sort(
        rows.begin(), rows.end(),
        [&place](const OrderRow& one, const OrderRow& other) { return place(one) < place(other); });
    return rows;
}

}  // namespace baydesk
