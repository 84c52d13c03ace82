#include "support/CarsOnTheWay.h"

#include "application/order/Orders.h"
#include "application/order/Quoting.h"
#include "application/settlement/Cashier.h"
#include "application/settlement/Shifts.h"
#include "application/workshop/Quality.h"
#include "application/workshop/Workshop.h"

#include <array>

namespace baydesk::benchmarks {

namespace {

QString nameOf(int n) {
    static const std::array<QString, 8> families{u"陈"_qs, u"林"_qs, u"欧阳"_qs, u"赵"_qs,
                                                 u"周"_qs, u"吴"_qs, u"徐"_qs,   u"孙"_qs};
    static const std::array<QString, 7> given{u"晓雯"_qs, u"建国"_qs, u"丽"_qs,  u"志强"_qs,
                                              u"海燕"_qs, u"文"_qs,   u"俊杰"_qs};
    const auto at = static_cast<std::size_t>(n);
    return families[at % families.size()] + given[at % given.size()];
}

JobForm fiveLines(OrderId order) {
    JobForm form;
    form.order = order;
    form.title = QStringLiteral("更换前刹车片");
    for (int n = 1; n <= 5; ++n) {
        Line labour;
        labour.name = QStringLiteral("刹车检修 第%1步").arg(n);
        labour.unitPrice = Money::ofYuan(60 + n);
        form.lines.push_back(labour);
    }
    return form;
}

OrderId readyToSettle(MeasuredShop& shop, const ReceptionForm& form) {
    Workplace& workplace = shop.workplace();
    const OrderId order(done(takeIn(workplace, shop.as(Role::ServiceAdvisor), form)).id);
    done(saveJob(workplace, shop.as(Role::ServiceAdvisor), fiveLines(order)));
    done(offer(workplace, shop.as(Role::ServiceAdvisor), order));
    const Job job = done(orderView(workplace, order)).order.jobs.front();
    DecisionForm decision;
    decision.order = order;
    decision.answers = {{.job = job.id, .revision = job.revision}};
    decision.person = form.senderName;
    done(decide(workplace, shop.as(Role::ServiceAdvisor), decision));
    done(dispatch(workplace, shop.as(Role::Foreman), order, job.id, shop.person(Role::Technician)));
    done(startWork(workplace, shop.as(Role::Technician), order, job.id));
    done(finishWork(workplace, shop.as(Role::Technician), order, job.id, {true, true, true, true}));
    done(inspect(workplace, shop.as(Role::Inspector), order, {.job = job.id}));
    done(markReady(workplace, shop.as(Role::ServiceAdvisor), order, {}));
    return order;
}

}  // namespace

ReceptionForm newCar(Instant now, char series, int n) {
    ReceptionForm form;
    form.plate = Plate::of(
        PlateKind::Blue,
        QStringLiteral("琼%1%2").arg(QLatin1Char(series)).arg(n, 5, 10, QLatin1Char('0')));
    form.brand = QStringLiteral("大众");
    form.model = QStringLiteral("朗逸");
    form.senderName = nameOf(n);
    form.honorific = Honorific::Ms;
    form.phone = Phone::of(
        QStringLiteral("139%1%2").arg(static_cast<int>(series)).arg(n, 6, 10, QLatin1Char('0')));
    form.intake.statement = QStringLiteral("刹车时前轮有金属摩擦声");
    form.intake.readBack = true;
    form.intake.odometerKm = 48'210;
    form.intake.fuelEighths = 5;
    form.intake.keyTag = QStringLiteral("%1%2").arg(QLatin1Char(series)).arg(n);
    form.intake.noBelongings = true;
    form.promisedAt = now.plusHours(8);
    return form;
}

std::vector<OrderId> readyToSettle(MeasuredShop& shop, int count) {
    const StaffId cashier = shop.person(Role::Cashier);
    if (!done(openShiftOf(shop.workplace(), cashier)))
        done(openShift(shop.workplace(), {.by = cashier}, Money::ofYuan(500)));
    std::vector<OrderId> orders;
    for (int n = 0; n < count; ++n)
        orders.push_back(readyToSettle(shop, newCar(shop.now(), 'D', n)));
    return orders;
}

std::vector<OrderId> longOrders(MeasuredShop& shop, int count) {
    std::vector<OrderId> orders;
    for (int n = 0; n < count; ++n) {
        const OrderId order(done(takeIn(shop.workplace(), shop.as(Role::ServiceAdvisor),
                                        newCar(shop.now(), 'F', n)))
                                .id);
        for (int job = 0; job < 6; ++job)
            done(saveJob(shop.workplace(), shop.as(Role::ServiceAdvisor), fiveLines(order)));
        orders.push_back(order);
    }
    return orders;
}

Money dueOf(MeasuredShop& shop, OrderId order) {
    return done(orderView(shop.workplace(), order)).order.bill().due();
}

Outcome settleInCash(MeasuredShop& shop, OrderId order, Money due) {
    return done(settle(shop.workplace(), shop.as(Role::Cashier), order,
                       {{.tender = Tender::Cash, .amount = due}}, Money()));
}

}  // namespace baydesk::benchmarks
