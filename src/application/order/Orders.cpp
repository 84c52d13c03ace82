#include "application/order/Orders.h"

#include "application/order/UrgentCalls.h"
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
#include "storage/store/ShopRepository.h"
#include "storage/vehicle/VehicleRepository.h"

#include <algorithm>
#include <set>

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
    shops::load(session, store);
}

// A settled order keeps the names it was printed with (ADR 0036).
std::map<CustomerId, QString> printedNamesOf(Session& session, const OrderView& view) {
    std::map<CustomerId, QString> names;
    if (!view.order.isLocked()) return names;
    for (const auto& [file, now] :
         {std::pair(view.order.owner, view.owner.id), std::pair(view.order.sender, view.sender.id),
          std::pair(view.order.payer, view.payer.id)})
        if (file != now)
            if (const auto before = customers::loadFile(session, file)) names[file] = before->name;
    return names;
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
    view.printedNames = printedNamesOf(session, view);
    view.partsToOrder = mustOrderParts(session, store, *order);
    view.freeStock = freeStockOf(session, store, *order);
    view.credit = credits::agreementOf(session, order->payer);
    view.owed = owed(credits::ledgerOf(session, store, order->payer));
    view.openDrawers = shifts::openDrawers(session, store);
    view.staffNames = namesOf(staff::list(session, store));
    view.signedPapers = shops::load(session, store).value_or(Shop()).signedPapers;
    return view;
}

Result<std::map<QString, QByteArray>> signaturesOf(Workplace& workplace, const OrderState& order) {
    std::set<QString> ids;
    for (const ConsentRecord& each : order.consents)
        if (each.way == ConsentWay::Signature) ids.insert(each.signature);
    for (const PaperSignature& each : order.signatures)
        if (each.way == SigningWay::Drawn) ids.insert(each.picture);
    ids.erase(QString());
    return workplace.database->ask([ids](Session& session) {
        std::map<QString, QByteArray> signatures;
        for (const QString& id : ids)
            if (const auto found = AttachmentStore::get(session, id)) signatures[id] = found->bytes;
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
        const UrgentFigures urgent = urgentFigures(session, store, now);
        view.figures.urgentOpen = urgent.open;
        view.figures.urgentOverdue = urgent.overdue;
        return view;
    });
}

}  // namespace baydesk
