#include "support/OrderStages.h"

#include <QTimeZone>

namespace baydesk {

void PrintTo(ErrorKind kind, std::ostream* stream) {
    *stream << "ErrorKind " << static_cast<int>(kind);
}

}  // namespace baydesk

namespace baydesk::testing {

Instant nineOClock(qint64 minutesLater) {
    const QDateTime wall(QDate(2026, 11, 22), QTime(9, 0), QTimeZone("Asia/Shanghai"));
    return Instant{wall.toMSecsSinceEpoch()}.plusMinutes(minutesLater);
}

Stamp stamp(StaffId by, qint64 minutesLater) { return {by, nineOClock(minutesLater)}; }

OrderState carAtTheDoor() {
    OrderState car;
    car.id = OrderId(1);
    car.store = StoreId(1);
    car.number = QStringLiteral("W261122-0001");
    car.vehicle = VehicleId(21);
    car.plate = Plate::of(PlateKind::Blue, QStringLiteral("粤B12345"));
    car.sender = CustomerId(31);
    car.businessDate = QDate(2026, 11, 22);
    car.intake.statement = QStringLiteral("刹车时前轮有金属摩擦声");
    car.intake.readBack = true;
    car.intake.odometerKm = 48'210;
    car.intake.fuelEighths = 5;
    car.intake.keyTag = QStringLiteral("17");
    car.intake.belongings = {{.name = QStringLiteral("儿童座椅")},
                             {.name = QStringLiteral("笔记本电脑"), .valuable = true}};
    car.promises.push_back({.dueAt = nineOClock(480), .reason = {}, .at = {}, .by = {}});
    return car;
}

Job brakeJob() {
    Job job;
    job.id = BrakeJob;
    job.title = QStringLiteral("更换前刹车片");
    job.cause = QStringLiteral("刹车片磨损到极限");
    Line labour;
    labour.id = BrakeLabour;
    labour.name = QStringLiteral("更换前刹车片工时");
    labour.unitPrice = Money::ofYuan(280);
    Line pads;
    pads.id = BrakePads;
    pads.kind = LineKind::Part;
    pads.code = QStringLiteral("BP-001");
    pads.name = QStringLiteral("前刹车片");
    pads.quantity = Quantity::of(2);
    pads.unit = QStringLiteral("盒");
    pads.unitPrice = Money::ofYuan(160);
    pads.grade = PartGrade::Original;
    pads.part = PadsInStock;
    job.lines = {labour, pads};
    return job;
}

Job oilJob() {
    Job job;
    job.id = OilJob;
    job.title = QStringLiteral("更换机油");
    Line labour;
    labour.id = OilLabour;
    labour.name = QStringLiteral("更换机油工时");
    labour.unitPrice = Money::ofYuan(100);
    job.lines = {labour};
    return job;
}

RepairOrder takenIn() {
    Result<RepairOrder> order = RepairOrder::takeIn(carAtTheDoor(), stamp(Advisor));
    BD_EXPECTS(order.ok());
    return std::move(order).value();
}

RepairOrder quoted() {
    RepairOrder order = takenIn();
    expectDone(order.addJob(brakeJob(), stamp(Advisor, 10)));
    expectDone(order.offer());
    return order;
}

RepairOrder agreed() {
    RepairOrder order = quoted();
    expectDone(order.decide({yes(order, BrakeJob)}, inPerson(), stamp(Advisor, 20)));
    return order;
}

RepairOrder inWork() {
    RepairOrder order = agreed();
    expectDone(order.dispatch(BrakeJob, Technician));
    expectDone(order.startWork(BrakeJob, stamp(Technician, 30)));
    expectDone(order.issueParts(BrakeJob));
    return order;
}

RepairOrder finished() {
    RepairOrder order = inWork();
    expectDone(order.finishWork(BrakeJob, allChecked(), stamp(Technician, 120)));
    return order;
}

RepairOrder passed() {
    RepairOrder order = finished();
    expectDone(order.inspect({.job = BrakeJob}, stamp(Inspector, 130)));
    return order;
}

RepairOrder ready() {
    RepairOrder order = passed();
    expectDone(order.markReady(belongings(), stamp(Advisor, 140)));
    return order;
}

RepairOrder paid() {
    RepairOrder order = ready();
    expectDone(order.pay(cash(Money::ofYuan(600))));
    return order;
}

RepairOrder settled() {
    RepairOrder order = paid();
    expectDone(order.settle(QStringLiteral("S261122-0001"), Money(), stamp(Cashier, 160)));
    return order;
}

RepairOrder delivered() {
    RepairOrder order = settled();
    expectDone(
        order.release(everythingBack(), QStringLiteral("G261122-0001"), stamp(Cashier, 170)));
    return order;
}

Answer yes(const RepairOrder& order, JobId job) {
    const Job* known = order.state().job(job);
    return {.job = job, .revision = known ? known->revision : 0};
}

Answer no(const RepairOrder& order, JobId job, const QString& reason) {
    Answer answer = yes(order, job);
    answer.approved = false;
    answer.reason = reason;
    return answer;
}

ConsentProof inPerson(const QString& person) {
    return {.way = ConsentWay::InPerson, .person = person, .signature = {}, .sealedText = {}};
}

SelfCheck allChecked() {
    return {.nothingForgotten = true, .boltsTight = true, .clean = true, .noLeaks = true};
}

std::vector<QString> belongings() {
    std::vector<QString> names;
    for (const Belonging& each : carAtTheDoor().intake.belongings) names.push_back(each.name);
    return names;
}

Handover everythingBack() {
    return {.returnedBelongings = belongings(),
            .keyReturned = true,
            .oldParts = OldParts::Returned,
            .odometerKm = 48'214,
            .receiver = QStringLiteral("陈晓雯")};
}

Payment cash(Money amount, qint64 id) {
    Payment payment;
    payment.id = PaymentId(id);
    payment.receipt = QStringLiteral("R261122-000%1").arg(id);
    payment.amount = amount;
    payment.at = nineOClock(150);
    payment.by = Cashier;
    return payment;
}

void carryThroughWorkshop(RepairOrder& order, JobId job) {
    expectDone(order.dispatch(job, Technician));
    expectDone(order.startWork(job, stamp(Technician, 30)));
    expectDone(order.issueParts(job));
    expectDone(order.finishWork(job, allChecked(), stamp(Technician, 120)));
    expectDone(order.inspect({.job = job}, stamp(Inspector, 130)));
}

std::vector<ErrorKind> kindsOf(const Error& error) {
    std::vector<ErrorKind> kinds;
    for (const Violation& violation : error.violations()) kinds.push_back(violation.kind);
    return kinds;
}

void expectRefusal(const RepairOrder& order, const std::function<Done(RepairOrder&)>& verb,
                   const std::vector<ErrorKind>& kinds) {
    RepairOrder copy = order;
    const Done done = verb(copy);
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(kindsOf(done.error()), kinds);
    EXPECT_TRUE(copy.state() == order.state()) << "a refusal changed the order";
}

Violation refusalOf(const RepairOrder& order, const std::function<Done(RepairOrder&)>& verb) {
    RepairOrder copy = order;
    const Done done = verb(copy);
    if (!done.ok()) return done.error().first();
    ADD_FAILURE() << "nothing was refused";
    return {ErrorKind::NotFound, {}, {}};
}

void expectDone(const Done& done) {
    if (!done.ok())
        ADD_FAILURE() << "refused with kind " << static_cast<int>(done.error().first().kind)
                      << " at '" << done.error().first().field.toStdString() << "'";
}

}  // namespace baydesk::testing
