#include "support/OrderDesk.h"

#include "application/order/Orders.h"
#include "application/order/Quoting.h"
#include "application/order/Reception.h"
#include "application/parts/PriceBook.h"
#include "application/settlement/Cashier.h"
#include "application/settlement/Shifts.h"
#include "application/staff/StaffDesk.h"
#include "application/workshop/Workshop.h"
#include "support/StoreFixture.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

// A step of the fixture that fails is a fault of the test's ground, said at once.
template <typename T>
T expected(Result<T> result) {
    if (!result) {
        ADD_FAILURE() << describe(result.error()).toStdString();
        qFatal("the ground of the test does not hold");
    }
    return std::move(result).value();
}

}  // namespace

OrderDesk::OrderDesk() {
    openShop();
    addPeople();
    addPriceBook();
    takeCarIn();
    const DatabaseAddress address = m_workplace->database->address();
    m_drafts = std::make_unique<Drafts>(m_folder.filePath(QStringLiteral("drafts")),
                                        QStringLiteral("tests"));
    m_desk = std::make_unique<Desk>([address, this] { return openWorkplace(address, m_clock); });
    m_context = std::make_unique<ScreenContext>(ScreenContext{.desk = *m_desk,
                                                              .drafts = *m_drafts,
                                                              .navigator = m_navigator,
                                                              .clock = m_clock,
                                                              .calendar = BusinessCalendar(),
                                                              .user = {}});
    signIn(m_manager);
}

void OrderDesk::openShop() {
    const DatabaseAddress address{Engine::Sqlite, m_folder.filePath(QStringLiteral("store.db"))};
    m_workplace = expected(openWorkplace(address, m_clock));
    const NewShop form{.shopName = QStringLiteral("城东店"),
                       .managerName = QStringLiteral("李敏"),
                       .pin = QStringLiteral("2468")};
    m_manager = StaffId(expected(setUpShop(*m_workplace, form, IdempotencyKey::make())).id);
}

void OrderDesk::addPeople() {
    const auto add = [this](const QString& name, Roles roles) {
        const StaffForm form{.id = {},
                             .name = name,
                             .roles = roles,
                             .active = true,
                             .newPin = QStringLiteral("1357")};
        return StaffId(expected(saveStaff(*m_workplace, manages(), form)).id);
    };
    expected(openShift(*m_workplace, manages(), Money::ofYuan(500)));
    m_technician = add(QStringLiteral("王海"), Roles{Role::Technician});
    m_inspector = add(QStringLiteral("赵质"), Roles{Role::Inspector});
}

void OrderDesk::addPriceBook() {
    Part pads;
    pads.code = QStringLiteral("BP-1021");
    pads.name = QStringLiteral("前刹车片");
    pads.unit = QStringLiteral("副");
    pads.price = Money::ofYuan(400);
    pads.grade = PartGrade::Original;
    Part oil = pads;
    oil.code = QStringLiteral("OIL-540");
    oil.name = QStringLiteral("机油 5W-40 4L");
    oil.unit = QStringLiteral("桶");
    oil.price = Money::ofYuan(320);
    expected(importParts(*m_workplace, manages(), {{pads, Quantity::of(3)}, {oil, Quantity()}}));
    m_pads = expected(findParts(*m_workplace, pads.code, 1)).front().part.id;
    LabourItem brakes;
    brakes.name = QStringLiteral("更换前刹车片");
    brakes.section = QStringLiteral("机修");
    brakes.hours = Quantity::of(1);
    brakes.price = Money::ofYuan(160);
    LabourItem wash;
    wash.name = QStringLiteral("洗车");
    wash.price = Money::ofYuan(35);
    expected(importLabour(*m_workplace, manages(), {brakes, wash}));
}

void OrderDesk::takeCarIn() {
    ReceptionForm form;
    form.plate = Plate::guess(QStringLiteral("皖A12345"));
    form.vin = Vin::of(QStringLiteral("LSVNV2182E2100001"));
    form.brand = QStringLiteral("大众");
    form.model = QStringLiteral("朗逸 1.6L");
    form.senderName = QStringLiteral("陈国强");
    form.honorific = Honorific::Mr;
    form.phone = Phone::of(QStringLiteral("13855125678"));
    form.intake.statement = QStringLiteral("早上冷车起步时左前面有“吱吱”的声音，踩刹车更明显。");
    form.intake.odometerKm = 68'920;
    form.intake.fuelEighths = 5;
    form.intake.keyTag = QStringLiteral("A07");
    form.intake.belongings = {{.name = QStringLiteral("行驶证")},
                              {.name = QStringLiteral("行车记录仪"), .valuable = true}};
    form.promisedAt = m_clock.now().plusMinutes(8 * 60 + 30);
    m_order = OrderId(expected(takeIn(*m_workplace, manages(), form)).id);
}

void OrderDesk::signIn(StaffId person) {
    for (const Staff& each : expected(staffList(*m_workplace)))
        if (each.id == person) m_context->user = each;
}

OrderView OrderDesk::view() { return expected(orderView(*m_workplace, m_order)); }

OrderState OrderDesk::state() { return view().order; }

// -- the way of the order

Line OrderDesk::labourLine(const QString& name, Quantity hours, Money rate) const {
    Line line;
    line.name = name;
    line.quantity = hours;
    line.unit = QStringLiteral("h");
    line.unitPrice = rate;
    return line;
}

Line OrderDesk::padsLine() const {
    Line line;
    line.kind = LineKind::Part;
    line.code = QStringLiteral("BP-1021");
    line.name = QStringLiteral("前刹车片");
    line.unit = QStringLiteral("副");
    line.unitPrice = Money::ofYuan(400);
    line.grade = PartGrade::Original;
    line.part = m_pads;
    return line;
}

JobId OrderDesk::addJob(const QString& title, const std::vector<Line>& lines) {
    const JobForm form{.order = m_order,
                       .job = {},
                       .baseRevision = 0,
                       .title = title,
                       .cause = {},
                       .correction = {},
                       .lines = lines};
    expected(saveJob(*m_workplace, manages(), form));
    return state().jobs.back().id;
}

JobId OrderDesk::addBrakeJob() {
    return addJob(QStringLiteral("更换前刹车片"),
                  {labourLine(QStringLiteral("更换前刹车片"), Quantity::of(1), Money::ofYuan(160)),
                   padsLine()});
}

void OrderDesk::offerAll() { expected(offer(*m_workplace, manages(), m_order)); }

void OrderDesk::approveAll() {
    DecisionForm form;
    form.order = m_order;
    form.person = QStringLiteral("陈国强");
    for (const Job& job : state().jobs)
        if (job.approval == ApprovalState::Offered)
            form.answers.push_back({.job = job.id, .revision = job.revision});
    expected(decide(*m_workplace, manages(), form));
}

void OrderDesk::dispatchAll() {
    for (const Job& job : state().jobs)
        if (job.isApproved())
            expected(dispatch(*m_workplace, manages(), m_order, job.id, m_technician));
}

void OrderDesk::startAll() {
    for (const Job& job : state().jobs)
        if (job.isApproved()) expected(startWork(*m_workplace, manages(), m_order, job.id));
}

void OrderDesk::finishAll() {
    for (const Job& job : state().jobs)
        if (job.isApproved())
            expected(
                finishWork(*m_workplace, manages(), m_order, job.id, {true, true, true, true}));
}

void OrderDesk::passAll() {
    for (const Job& job : state().jobs)
        if (job.isApproved())
            expected(inspect(*m_workplace, {.by = m_inspector}, m_order,
                             {.job = job.id, .passed = true, .cause = {}}));
}

void OrderDesk::makeReady() {
    std::vector<QString> seen;
    for (const Belonging& each : state().intake.belongings) seen.push_back(each.name);
    expected(markReady(*m_workplace, manages(), m_order, seen));
}

void OrderDesk::settleAll() {
    const std::vector<Tendered> cash{{.tender = Tender::Cash, .amount = state().bill().due()}};
    expected(settle(*m_workplace, manages(), m_order, cash, Money()));
}

void OrderDesk::releaseCar() {
    Handover handover;
    for (const Belonging& each : state().intake.belongings)
        handover.returnedBelongings.push_back(each.name);
    handover.keyReturned = true;
    handover.oldParts = OldParts::Returned;
    expected(release(*m_workplace, manages(), m_order, handover));
}

}  // namespace baydesk::testing
