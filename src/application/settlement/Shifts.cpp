#include "application/settlement/Shifts.h"

#include "storage/settlement/ShiftRepository.h"
#include "storage/staff/StaffRepository.h"

namespace baydesk {

namespace {

constexpr int MostListed = 60;
const QLatin1String Opening("opening");

ShiftView viewOf(Session& session, StoreId store, const Shift& shift) {
    const auto person = staff::load(session, store, shift.cashier);
    return {shift, person ? person->name : QString(), shifts::takings(session, store, shift.id),
            auditHead(session, store)};
}

ShiftId opened(Transaction& transaction, const BusinessCalendar& calendar, StaffId cashier,
               Money opening) {
    const Shift shift{.id = transaction.newId<ShiftId>(),
                      .cashier = cashier,
                      .businessDate = calendar.businessDate(transaction.at()),
                      .opening = opening,
                      .openedAt = transaction.at(),
                      .closedAt = {},
                      .counts = {},
                      .comment = {}};
    shifts::insert(transaction, shift);
    return shift.id;
}

}  // namespace

Result<std::optional<ShiftView>> openShiftOf(Workplace& workplace, StaffId cashier) {
    return workplace.database->ask(
        [store = workplace.store, cashier](Session& session) -> std::optional<ShiftView> {
            const auto shift = shifts::open(session, store, cashier);
            if (!shift) return std::nullopt;
            return viewOf(session, store, *shift);
        });
}

Result<ShiftView> shiftView(Workplace& workplace, ShiftId id) {
    const auto view = workplace.database->ask(
        [store = workplace.store, id](Session& session) -> std::optional<ShiftView> {
            const auto shift = shifts::load(session, store, id);
            if (!shift) return std::nullopt;
            return viewOf(session, store, *shift);
        });
    if (!view) return view.error();
    if (!*view)
        return Error(ErrorKind::NotFound, {}, {{QStringLiteral("what"), QStringLiteral("shift")}});
    return **view;
}

Result<std::vector<ShiftView>> recentShifts(Workplace& workplace) {
    return workplace.database->ask([store = workplace.store](Session& session) {
        std::vector<ShiftView> views;
        for (const Shift& each : shifts::recent(session, store, MostListed))
            views.push_back(viewOf(session, store, each));
        return views;
    });
}

Result<ShiftId> drawerFor(Transaction& transaction, const BusinessCalendar& calendar,
                          StaffId cashier, const std::optional<Money>& opening) {
    if (const auto shift = shifts::openForChange(transaction, cashier)) return shift->id;
    if (!opening) return Error(ErrorKind::NoOpenShift, Opening);
    if (const Done checked = checkOpening(*opening); !checked) return checked.error();
    return opened(transaction, calendar, cashier, *opening);
}

Result<Outcome> openShift(Workplace& workplace, const Caller& caller, Money opening) {
    const BusinessCalendar calendar = workplace.calendar;
    return perform(
        workplace, Verb::OpenShift, caller,
        [=](Transaction& transaction) -> Result<Outcome> {
            if (const Done checked = checkOpening(opening); !checked) return checked.error();
            if (shifts::openForChange(transaction, caller.by))
                return Error(ErrorKind::ShiftAlreadyOpen, Opening);
            return Outcome{opened(transaction, calendar, caller.by, opening).value(), {}};
        },
        [&caller](Transaction& transaction) { shifts::openForChange(transaction, caller.by); });
}

Result<Outcome> closeShift(Workplace& workplace, const Caller& caller, const Takings& counted,
                           const QString& comment) {
    return perform(
        workplace, Verb::CloseShift, caller,
        [=](Transaction& transaction) -> Result<Outcome> {
            const auto before = shifts::openForChange(transaction, caller.by);
            if (!before) return Error(ErrorKind::NoOpenShift);
            const Takings takings = shifts::takings(transaction, transaction.store(), before->id);
            const auto after = closed(*before, takings, counted, comment, transaction.at());
            if (!after) return after.error();
            shifts::update(transaction, *before, *after);
            return Outcome{after->id.value(), {}};
        },
        [&caller](Transaction& transaction) { shifts::openForChange(transaction, caller.by); });
}

}  // namespace baydesk
