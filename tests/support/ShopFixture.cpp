#include "support/ShopFixture.h"

#include "application/order/Orders.h"
#include "application/settlement/Shifts.h"
#include "application/staff/StaffDesk.h"
#include "application/workshop/Workshop.h"
#include "storage/followup/FollowUpRepository.h"
#include "storage/server/CounterLogins.h"
#include "support/PostgresServer.h"

#include <algorithm>

namespace baydesk::testing {

namespace {

PartEntry entry(const char* code, const char* name, qint64 yuan, qint64 onHand) {
    PartEntry entry;
    entry.part.code = QString::fromUtf8(code);
    entry.part.name = QString::fromUtf8(name);
    entry.part.unit = QStringLiteral("盒");
    entry.part.price = Money::ofYuan(yuan);
    entry.part.cost = Money::ofYuan(yuan / 2);
    entry.part.grade = PartGrade::Original;
    entry.onHand = Quantity::of(onHand);
    return entry;
}

LabourItem item(const char* name, qint64 yuan) {
    LabourItem item;
    item.name = QString::fromUtf8(name);
    item.section = QStringLiteral("机修");
    item.price = Money::ofYuan(yuan);
    return item;
}

}  // namespace

void ShopFixture::SetUp() {
    StoreFixture::SetUp();
    if (HasFatalFailure()) return;
    clock().set(nineOClock());
    m_workplace = done(openWorkplace(address(), clock()));
    ASSERT_TRUE(m_workplace);
    const auto manager = setUpShop(shop(),
                                   {.shopName = QStringLiteral("顺风汽修"),
                                    .managerName = QStringLiteral("周店长"),
                                    .pin = QStringLiteral("2468")},
                                   IdempotencyKey::make());
    ASSERT_TRUE(manager.ok()) << describe(manager.error()).toStdString();
    m_manager = StaffId(manager->id);
    letCounterIn();
    fillPriceBook();
}

void ShopFixture::letCounterIn() {
    if (engine() == Engine::Sqlite) return;
    const Done allowed =
        counters::letIn(database(), PostgresServer::counterLogin(), {QStringLiteral("S1")});
    ASSERT_TRUE(allowed) << describe(allowed.error()).toStdString();
    m_workplace = done(openWorkplace(counterAddress(), clock()));
    ASSERT_TRUE(m_workplace);
}

DatabaseAddress ShopFixture::counterAddress() const {
    return engine() == Engine::Sqlite ? address() : addressOf(PostgresServer::counterLogin());
}

void ShopFixture::workAsOwner() { m_workplace = done(openWorkplace(address(), clock())); }

void ShopFixture::TearDown() {
    m_workplace.reset();
    StoreFixture::TearDown();
}

void ShopFixture::fillPriceBook() {
    done(importParts(shop(), asManager(),
                     {entry("BP-001", "前刹车片", 160, 10), entry("OF-100", "机油滤芯", 45, 1)}));
    done(importLabour(shop(), asManager(), {item("更换前刹车片", 280), item("洗车", 35)}));
}

std::unique_ptr<Workplace> ShopFixture::anotherCounter() {
    return done(openWorkplace(counterAddress(), clock()));
}

QString ShopFixture::nameOf(Role role) { return QStringLiteral("员工 %1").arg(roleCode(role)); }

StaffId ShopFixture::staff(Role role) {
    return role == Role::Manager ? m_manager : staff(nameOf(role), {role});
}

StaffId ShopFixture::staff(const QString& name, Roles roles) {
    const auto known = m_staff.find(name);
    if (known != m_staff.end()) return known->second;
    StaffForm form;
    form.name = name;
    form.roles = roles;
    form.newPin = QStringLiteral("1357");
    const StaffId person(done(saveStaff(shop(), asManager(), form)).id);
    // Who takes money has a drawer.
    if (roles.contains(Role::Cashier)) done(openShift(shop(), {.by = person}, Money::ofYuan(500)));
    return m_staff[name] = person;
}

ReceptionForm ShopFixture::car(const QString& plate, const QString& keyTag) {
    ReceptionForm form;
    form.plate = Plate::guess(plate);
    form.brand = QStringLiteral("大众");
    form.model = QStringLiteral("朗逸");
    form.senderName = QStringLiteral("陈晓雯");
    form.honorific = Honorific::Ms;
    form.phone = Phone::of(QStringLiteral("13900667731"));
    form.intake = carAtTheDoor().intake;
    form.intake.keyTag = keyTag;
    form.promisedAt = clock().now().plusHours(8);
    return form;
}

OrderId ShopFixture::takenIn(const ReceptionForm& form) {
    return OrderId(done(takeIn(shop(), as(Role::ServiceAdvisor), form)).id);
}

JobForm ShopFixture::brakes(OrderId order) {
    const Part pads = part(QStringLiteral("BP-001"));
    Line labour;
    labour.name = QStringLiteral("更换前刹车片");
    labour.unitPrice = Money::ofYuan(280);
    Line boxes;
    boxes.kind = LineKind::Part;
    boxes.code = pads.code;
    boxes.name = pads.name;
    boxes.quantity = Quantity::of(2);
    boxes.unit = pads.unit;
    boxes.unitPrice = pads.price;
    boxes.grade = pads.grade;
    boxes.part = pads.id;
    JobForm form;
    form.order = order;
    form.title = QStringLiteral("更换前刹车片");
    form.lines = {labour, boxes};
    return form;
}

OrderId ShopFixture::quoted(const ReceptionForm& form) {
    const OrderId order = takenIn(form);
    done(saveJob(shop(), as(Role::ServiceAdvisor), brakes(order)));
    done(offer(shop(), as(Role::ServiceAdvisor), order));
    return order;
}

OrderId ShopFixture::agreed(const ReceptionForm& form) {
    const OrderId order = quoted(form);
    DecisionForm decision;
    decision.order = order;
    decision.answers = {{.job = firstJob(order), .revision = 1}};
    decision.person = QStringLiteral("陈晓雯");
    done(decide(shop(), as(Role::ServiceAdvisor), decision));
    return order;
}

OrderId ShopFixture::inWork(const ReceptionForm& form) {
    const OrderId order = agreed(form);
    const JobId job = firstJob(order);
    done(dispatch(shop(), as(Role::Foreman), order, job, staff(Role::Technician)));
    done(startWork(shop(), as(Role::Technician), order, job));
    return order;
}

OrderId ShopFixture::finished(const ReceptionForm& form) {
    const OrderId order = inWork(form);
    done(finishWork(shop(), as(Role::Technician), order, firstJob(order), checked()));
    return order;
}

OrderId ShopFixture::ready(const ReceptionForm& form) {
    const OrderId order = finished(form);
    done(inspect(shop(), as(Role::Inspector), order, {.job = firstJob(order)}));
    done(markReady(shop(), as(Role::ServiceAdvisor), order, belongings()));
    return order;
}

OrderId ShopFixture::settled(const ReceptionForm& form) {
    const OrderId order = ready(form);
    done(settle(shop(), as(Role::Cashier), order,
                {{.tender = Tender::Cash, .amount = state(order).bill().due()}}, Money()));
    return order;
}

OrderId ShopFixture::delivered(const ReceptionForm& form) {
    const OrderId order = settled(form);
    done(release(shop(), as(Role::Cashier), order, handedBack()));
    return order;
}

Handover ShopFixture::handedBack() { return everythingBack(); }

OrderView ShopFixture::view(OrderId order) { return done(orderView(shop(), order)); }

JobId ShopFixture::firstJob(OrderId order) {
    const std::vector<Job> jobs = state(order).jobs;
    if (jobs.empty()) ADD_FAILURE() << "the order has no job";
    return jobs.empty() ? JobId() : jobs.front().id;
}

FollowUpId ShopFixture::callOf(OrderId order, FollowUpStage stage) {
    const auto tasks = done(shop().database->read(
        [&](Session& session) { return followups::ofOrder(session, shop().store, order); }));
    for (const FollowUpTask& task : tasks)
        if (task.stage == stage) return task.id;
    ADD_FAILURE() << "no such call";
    return {};
}

Quantity ShopFixture::onHand(const QString& code) {
    for (const auto& each : done(findParts(shop(), code, 10)))
        if (each.part.code == code) return each.onHand;
    ADD_FAILURE() << "no such part";
    return {};
}

Part ShopFixture::part(const QString& code) {
    for (const auto& each : done(findParts(shop(), code, 10)))
        if (each.part.code == code) return each.part;
    ADD_FAILURE() << "no such part";
    return {};
}

}  // namespace baydesk::testing
