#include "application/order/Orders.h"

#include "storage/attachment/AttachmentStore.h"
#include "storage/complaint/ComplaintRepository.h"
#include "storage/customer/CustomerRepository.h"
#include "storage/followup/FollowUpRepository.h"
#include "storage/order/OrderRepository.h"
#include "storage/parts/PartRepository.h"
#include "storage/parts/Reservations.h"
#include "storage/settlement/CreditRepository.h"
#include "storage/settlement/ShiftRepository.h"
#include "storage/staff/StaffRepository.h"
#include "storage/vehicle/VehicleRepository.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostListedCalls = 1000;
constexpr int MostTakenIn = 1000;
constexpr qint64 SoonMinutes = 60;

Error noSuchOrder() {
    return Error(ErrorKind::NotFound, {}, {{QStringLiteral("what"), QStringLiteral("order")}});
}

Result<OrderView> found(const Result<std::optional<OrderView>>& view) {
    if (!view) return view.error();
    if (!*view) return noSuchOrder();
    return **view;
}

TodayFigures figuresOf(const std::vector<orders::OrderRow>& open, Instant now) {
    TodayFigures figures;
    for (const orders::OrderRow& row : open) {
        ++figures.inShop;
        const bool ready = row.next == NextAction::Settle || row.next == NextAction::Release;
        if (!ready && row.promisedAt < now) ++figures.late;
        if (!ready && row.promisedAt >= now && row.promisedAt < now.plusMinutes(SoonMinutes))
            ++figures.dueSoon;
        if (row.next == NextAction::AwaitDecision || row.next == NextAction::CallSupplement)
            ++figures.awaitingDecision;
        if (row.next == NextAction::Settle) ++figures.readyToSettle;
    }
    return figures;
}

// The day's cars, whether they are still here or not; a cancelled order was no car of the day.
void addTakenIn(TodayView& view, const std::vector<orders::OrderRow>& takenIn, QDate today,
                const BusinessCalendar& calendar) {
    for (const orders::OrderRow& row : takenIn) {
        if (calendar.businessDate(row.takenInAt) != today) continue;
        if (row.document == DocumentState::Cancelled) continue;
        ++view.figures.takenInToday;
        const bool open =
            std::any_of(view.open.begin(), view.open.end(),
                        [&row](const orders::OrderRow& each) { return each.id == row.id; });
        if (!open) view.gone.push_back(row);
    }
}

bool mustOrderParts(Session& session, StoreId store, const OrderState& order) {
    if (order.isLocked()) return false;
    for (const Job& job : order.jobs) {
        if (!job.isApproved()) continue;
        for (const Line& line : job.lines) {
            const Quantity missing = line.quantity - line.issued;
            if (line.kind != LineKind::Part || line.customerSupplied || missing <= Quantity())
                continue;
            if (!line.part || parts::onHand(session, store, line.part) < missing) return true;
        }
    }
    return false;
}

FreeStock freeStockOf(Session& session, StoreId store, const OrderState& order) {
    FreeStock free;
    for (const Job& job : order.jobs)
        for (const Line& line : job.lines)
            if (!job.isDecided() && line.comesFromStock() && !free.contains(line.part))
                free[line.part] = parts::onHand(session, store, line.part) -
                                  parts::reserved(session, store, line.part);
    return free;
}

// What loadOrderView() reads of what the order names, to be foretold.
void readAround(Session& session, StoreId store, const OrderState& order) {
    vehicles::load(session, order.vehicle);
    for (const CustomerId each : {order.owner, order.sender, order.payer})
        customers::load(session, each);
    mustOrderParts(session, store, order);
    freeStockOf(session, store, order);
    credits::agreementOf(session, order.payer);
    credits::ledgerOf(session, store, order.payer);
    shifts::openDrawers(session, store);
    staff::list(session, store);
}

}  // namespace

std::optional<OrderView> loadOrderView(Session& session, StoreId store, OrderId id) {
    const std::optional<OrderState> order = orders::load(session, store, id);
    if (!order) return std::nullopt;
    session.foretell([&] { readAround(session, store, *order); });
    OrderView view;
    view.order = *order;
    view.next = nextAction(*order);
    view.vehicle = vehicles::load(session, order->vehicle).value_or(Vehicle());
    view.owner = customers::load(session, order->owner).value_or(Customer());
    view.sender = customers::load(session, order->sender).value_or(Customer());
    view.payer = customers::load(session, order->payer).value_or(Customer());
    view.partsToOrder = mustOrderParts(session, store, *order);
    view.freeStock = freeStockOf(session, store, *order);
    view.credit = credits::agreementOf(session, order->payer);
    view.owed = owed(credits::ledgerOf(session, store, order->payer));
    view.openDrawers = shifts::openDrawers(session, store);
    view.staffNames = namesOf(staff::list(session, store));
    return view;
}

Result<std::map<QString, QByteArray>> signaturesOf(Workplace& workplace, const OrderState& order) {
    return workplace.database->ask([consents = order.consents](Session& session) {
        std::map<QString, QByteArray> signatures;
        for (const ConsentRecord& consent : consents) {
            if (consent.signature.isEmpty()) continue;
            if (const auto found = AttachmentStore::get(session, consent.signature))
                signatures[consent.signature] = found->bytes;
        }
        return signatures;
    });
}

Result<OrderView> orderView(Workplace& workplace, OrderId id) {
    return found(workplace.database->ask([store = workplace.store, id](Session& session) {
        return loadOrderView(session, store, id);
    }));
}

Result<OrderView> orderViewByNumber(Workplace& workplace, const QString& number) {
    return found(workplace.database->ask(
        [store = workplace.store, number](Session& session) -> std::optional<OrderView> {
            const std::optional<OrderId> id = orders::byNumber(session, store, number);
            return id ? loadOrderView(session, store, *id) : std::nullopt;
        }));
}

Result<std::vector<orders::OrderRow>> openOrders(Workplace& workplace) {
    return workplace.database->ask(
        [store = workplace.store](Session& session) { return orders::open(session, store); });
}

Result<TodayView> todayView(Workplace& workplace) {
    const Instant now = workplace.clock->now();
    const BusinessCalendar calendar = workplace.calendar;
    return workplace.database->ask([store = workplace.store, now, calendar](Session& session) {
        TodayView view;
        view.open = orders::open(session, store);
        view.figures = figuresOf(view.open, now);
        const QDate today = calendar.businessDate(now);
        addTakenIn(view, orders::takenInSince(session, store, calendar.startOf(today), MostTakenIn),
                   today, calendar);
        const Instant tomorrow = calendar.startOf(today.addDays(1));
        for (const followups::DueCall& call :
             followups::due(session, store, tomorrow, MostListedCalls)) {
            ++view.figures.callsDue;
            if (call.overdueAt < now) ++view.figures.callsOverdue;
        }
        for (const Complaint& complaint : complaints::openOnes(session, store)) {
            ++view.figures.complaintsOpen;
            const auto next = nextStep(complaint, EscalationLadder(), calendar, now);
            if (next && next->isOverdue(now)) ++view.figures.complaintsOverdue;
        }
        return view;
    });
}

}  // namespace baydesk
