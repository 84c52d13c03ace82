#include "support/OrderBuilder.h"

#include <QTimeZone>

namespace baydesk::testing {

namespace {

const StaffId Advisor(1);
const StaffId Technician(2);
const StaffId Inspector(3);
const StaffId Cashier(4);

Customer customer(qint64 id, const QString& name, const QString& phone) {
    Customer customer;
    customer.id = CustomerId(id);
    customer.name = name;
    customer.phones.push_back({Phone::of(phone)});
    return customer;
}

Vehicle saloon() {
    Vehicle vehicle;
    vehicle.id = VehicleId(21);
    vehicle.plate = Plate::of(PlateKind::Blue, QStringLiteral("粤B12345"));
    vehicle.vin = Vin::of(QStringLiteral("LSVAL2189E2105386"));
    vehicle.brand = QStringLiteral("大众");
    vehicle.model = QStringLiteral("朗逸 1.6L");
    vehicle.colour = QStringLiteral("银");
    vehicle.engineNumber = QStringLiteral("CPD 208117");
    return vehicle;
}

Intake intake() {
    Intake intake;
    intake.statement = QStringLiteral("刹车时前轮有金属摩擦声，高速时方向盘抖动。");
    intake.readBack = true;
    intake.odometerKm = 48'210;
    intake.fuelEighths = 5;
    intake.keyTag = QStringLiteral("17");
    return intake;
}

}  // namespace

OrderBuilder::OrderBuilder() {
    OrderState& order = m_view.order;
    order.id = OrderId(7);
    order.store = StoreId(1);
    order.number = QStringLiteral("W261122-0007");
    order.document = DocumentState::Order;
    order.businessDate = QDate(2026, 11, 22);
    order.takenInAt = takenIn();
    order.advisor = Advisor;
    order.intake = intake();
    order.promises.push_back({takenIn().plusHours(8), {}, true, takenIn(), Advisor});
    m_view.vehicle = saloon();
    order.vehicle = m_view.vehicle.id;
    order.plate = m_view.vehicle.plate;
    m_view.owner = customer(31, QStringLiteral("陈志远"), QStringLiteral("13800552210"));
    m_view.sender = customer(32, QStringLiteral("陈晓雯"), QStringLiteral("13900667731"));
    m_view.payer = m_view.owner;
    m_view.staffNames = {{Advisor, QStringLiteral("林小满")},
                         {Technician, QStringLiteral("郭大伟")},
                         {Inspector, QStringLiteral("何建国")},
                         {Cashier, QStringLiteral("王芳")}};
}

Shop OrderBuilder::shop() {
    Shop shop;
    shop.id = StoreId(1);
    shop.code = QStringLiteral("S1");
    shop.name = QStringLiteral("顺风汽修");
    shop.legalName = QStringLiteral("深圳市顺风汽车维修有限公司");
    shop.address = QStringLiteral("深圳市南山区练习路 18 号");
    shop.phone = QStringLiteral("0755-26001234");
    shop.creditCode = QStringLiteral("91440300MA5TEST01X");
    shop.licence = QStringLiteral("440305-2-0099");
    shop.complaintPhone = QStringLiteral("0755-26005678");
    shop.labourStandard = QStringLiteral("行业工时定额");
    shop.labourRate = Money::ofYuan(120);
    return shop;
}

Instant OrderBuilder::takenIn() {
    const QDateTime wall(QDate(2026, 11, 22), QTime(9, 5), QTimeZone("Asia/Shanghai"));
    return {wall.toMSecsSinceEpoch()};
}

OrderBuilder& OrderBuilder::plate(const QString& number) {
    m_view.order.plate = Plate::guess(number);
    m_view.vehicle.plate = m_view.order.plate;
    return *this;
}

OrderBuilder& OrderBuilder::statement(const QString& words) {
    m_view.order.intake.statement = words;
    return *this;
}

OrderBuilder& OrderBuilder::senderName(const QString& name) {
    m_view.sender.name = name;
    return *this;
}

OrderBuilder& OrderBuilder::belonging(const QString& name, bool valuable) {
    m_view.order.intake.belongings.push_back({name, valuable});
    return *this;
}

OrderBuilder& OrderBuilder::job(const QString& title) {
    Job job;
    job.id = JobId(++m_nextId);
    job.title = title;
    job.approval = ApprovalState::Approved;
    job.technicians = alone(Technician);
    m_view.order.jobs.push_back(job);
    return *this;
}

OrderBuilder& OrderBuilder::labour(const QString& name, Quantity hours, Money rate) {
    Line labour;
    labour.name = name;
    labour.quantity = hours;
    labour.unitPrice = rate;
    return line(labour);
}

OrderBuilder& OrderBuilder::part(const QString& name, Quantity quantity, const QString& unit,
                                 Money price, PartGrade grade, const QString& code) {
    Line part;
    part.kind = LineKind::Part;
    part.name = name;
    part.quantity = quantity;
    part.unit = unit;
    part.unitPrice = price;
    part.grade = grade;
    part.code = code;
    return line(part);
}

OrderBuilder& OrderBuilder::line(const Line& line) {
    lastJob().lines.push_back(line);
    lastJob().lines.back().id = LineId(++m_nextId);
    lastJob().approvedAmount = lastJob().amount();
    return *this;
}

OrderBuilder& OrderBuilder::approval(ApprovalState state) {
    lastJob().approval = state;
    return *this;
}

OrderBuilder& OrderBuilder::supplement() {
    lastJob().supplement = true;
    return *this;
}

OrderBuilder& OrderBuilder::finding(const QString& cause, const QString& correction) {
    lastJob().cause = cause;
    lastJob().correction = correction;
    return *this;
}

OrderBuilder& OrderBuilder::consent(Decision decision, ConsentWay way, const QString& person,
                                    const QString& reason, const QString& signature) {
    ConsentRecord record;
    record.id = ++m_nextId;
    record.job = lastJob().id;
    record.decision = decision;
    record.amount = lastJob().amount();
    record.way = way;
    record.person = person;
    record.reason = reason;
    record.signature = signature;
    record.at = takenIn().plusMinutes(35);
    record.by = Advisor;
    m_view.order.consents.push_back(record);
    return *this;
}

OrderBuilder& OrderBuilder::finished() {
    for (Job& job : m_view.order.jobs) {
        if (!job.isApproved()) continue;
        job.workshop = WorkshopState::Ready;
        job.selfCheck = {true, true, true, true};
        job.inspector = Inspector;
        job.passedAt = takenIn().plusHours(5);
    }
    return *this;
}

OrderBuilder& OrderBuilder::paid(Tender tender, Money amount, bool deposit) {
    Payment payment;
    payment.id = PaymentId(++m_nextId);
    payment.receipt = QStringLiteral("R261122-000%1").arg(m_view.order.payments.size() + 1);
    payment.tender = tender;
    payment.amount = amount;
    payment.deposit = deposit;
    payment.at = takenIn().plusHours(6);
    payment.by = Cashier;
    m_view.order.payments.push_back(payment);
    return *this;
}

OrderBuilder& OrderBuilder::settled(Money oddFen) {
    Settlement settlement;
    settlement.number = QStringLiteral("J261122-0003");
    settlement.oddFen = oddFen;
    settlement.total = m_view.order.bill().lines() - oddFen;
    settlement.at = takenIn().plusHours(6);
    settlement.by = Cashier;
    m_view.order.settlement = settlement;
    m_view.order.document = DocumentState::Settled;
    return *this;
}

OrderBuilder& OrderBuilder::released(OldParts oldParts) {
    for (Belonging& belonging : m_view.order.intake.belongings) belonging.returned = true;
    Release release;
    release.gatePass = QStringLiteral("C261122-0002");
    release.oldParts = oldParts;
    release.odometerKm = 48'214;
    release.receiver = m_view.sender.name;
    release.at = takenIn().plusHours(7);
    release.by = Advisor;
    m_view.order.release = release;
    m_view.order.document = DocumentState::Delivered;
    return *this;
}

}  // namespace baydesk::testing
