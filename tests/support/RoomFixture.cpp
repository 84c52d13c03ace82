#include "support/RoomFixture.h"

#include "storage/customer/CustomerRepository.h"
#include "storage/order/OrderRepository.h"
#include "storage/parts/PartRepository.h"
#include "storage/sql/Connection.h"
#include "storage/sql/Query.h"
#include "storage/staff/StaffRepository.h"
#include "storage/store/ShopRepository.h"
#include "storage/vehicle/VehicleRepository.h"

namespace baydesk::testing {

void RoomFixture::SetUp() {
    StoreFixture::SetUp();
    if (HasFatalFailure()) return;
    run([this](Transaction& transaction) {
        Shop shop;
        shop.id = store();
        shop.code = QStringLiteral("S1");
        shop.name = QStringLiteral("顺风汽修");
        shops::insert(transaction, shop);
        return Outcome{};
    });
}

Staff RoomFixture::person(const QString& name, Roles roles) {
    Staff staff;
    staff.name = name;
    staff.roles = roles;
    run([&](Transaction& transaction) {
        staff.id = transaction.newId<StaffId>();
        staff::insert(transaction, staff);
        return Outcome{};
    });
    return staff;
}

Customer RoomFixture::customer(const QString& name, const QString& phone) {
    Customer customer;
    customer.name = name;
    if (!phone.isEmpty()) customer.phones.push_back({.phone = Phone::of(phone)});
    run([&](Transaction& transaction) {
        customer.id = transaction.newId<CustomerId>();
        customers::insert(transaction, customer);
        return Outcome{};
    });
    return customer;
}

Vehicle RoomFixture::vehicle(const QString& plate, CustomerId owner) {
    Vehicle vehicle;
    vehicle.plate = Plate::guess(plate);
    vehicle.brand = QStringLiteral("大众");
    vehicle.model = QStringLiteral("朗逸");
    vehicle.owners.push_back({.customer = owner, .role = OwnerRole::Owner, .since = Instant{1}});
    run([&](Transaction& transaction) {
        vehicle.id = transaction.newId<VehicleId>();
        vehicles::insert(transaction, vehicle);
        return Outcome{};
    });
    return vehicle;
}

Part RoomFixture::part(const QString& code, qint64 onHand) {
    Part part;
    part.code = code;
    part.name = QStringLiteral("前刹车片");
    part.price = Money::ofYuan(160);
    part.cost = Money::ofYuan(90);
    run([&](Transaction& transaction) {
        part.id = transaction.newId<PartId>();
        parts::insert(transaction, part);
        if (onHand != 0)
            parts::move(transaction, {.part = part.id,
                                      .kind = StockMoveKind::Opening,
                                      .quantity = Quantity::of(onHand),
                                      .cost = part.cost,
                                      .order = {},
                                      .line = {}});
        return Outcome{};
    });
    return part;
}

OrderState RoomFixture::order(const QString& number, const Vehicle& vehicle,
                              const QString& keyTag) {
    OrderState order;
    order.store = store();
    order.number = number;
    order.document = DocumentState::Quoted;
    order.vehicle = vehicle.id;
    order.plate = vehicle.plate;
    order.owner = order.sender = order.payer = vehicle.owners.front().customer;
    order.takenInAt = clock().now();
    order.businessDate = QDate(2026, 1, 1);
    order.intake.statement = QStringLiteral("刹车响");
    order.intake.keyTag = keyTag;
    order.promises.push_back(
        {.dueAt = clock().now().plusHours(8), .reason = {}, .at = clock().now(), .by = {}});
    run([&](Transaction& transaction) {
        Line line;
        line.id = transaction.newId<LineId>();
        line.name = QStringLiteral("工时");
        line.unitPrice = Money::ofYuan(100);
        Job job;
        job.id = transaction.newId<JobId>();
        job.title = QStringLiteral("更换刹车片");
        job.approval = ApprovalState::Offered;
        job.lines = {line};
        order.jobs = {job};
        order.id = transaction.newId<OrderId>();
        orders::insert(transaction, order);
        return Outcome{};
    });
    return order;
}

void RoomFixture::save(const OrderState& before, OrderState& after) {
    run([&](Transaction& transaction) {
        orders::update(transaction, before, after);
        return Outcome{};
    });
}

OrderState RoomFixture::load(OrderId id) {
    const auto found = read([&](Session& session) { return orders::load(session, store(), id); });
    if (!found) ADD_FAILURE() << "no such order";
    return found.value_or(OrderState());
}

ErrorKind RoomFixture::refused(const std::function<void(Transaction&)>& work) {
    const auto outcome =
        UnitOfWork(database()).run(call(), [&](Transaction& transaction) -> Result<Outcome> {
            work(transaction);
            return Outcome{};
        });
    if (!outcome) return outcome.error().first().kind;
    ADD_FAILURE() << "nothing was refused";
    return ErrorKind::NotFound;
}

bool RoomFixture::refuses(const QString& statement) {
    return !database().connection().runScript(statement).ok();
}

QString RoomFixture::text(const QString& statement) {
    return read([&](Session& session) {
               return sql::one(session, statement, {},
                               [](const sql::Row& row) { return row.text(0); });
           })
        .value_or(QString());
}

}  // namespace baydesk::testing
