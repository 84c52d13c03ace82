#include "network/BusyShop.h"

#include "application/practice/Practice.h"
#include "application/staff/StaffDesk.h"
#include "application/store/Shops.h"
#include "storage/staff/StaffRepository.h"
#include "support/FixedClock.h"

#include <algorithm>

namespace baydesk::testing {

namespace {

constexpr int Technicians = 2;
const QDate LastDay(2026, 11, 20);

QString nameOf(const char* post, int counter, int at = 0) {
    return QStringLiteral("%1 %2-%3").arg(QString::fromUtf8(post)).arg(counter).arg(at);
}

StaffId withName(const std::vector<Staff>& everybody, const QString& name) {
    const auto found = std::find_if(everybody.begin(), everybody.end(),
                                    [&](const Staff& each) { return each.name == name; });
    return found == everybody.end() ? StaffId() : found->id;
}

Staff managerAmong(const std::vector<Staff>& everybody) {
    const auto found = std::find_if(everybody.begin(), everybody.end(), [](const Staff& each) {
        return each.roles.contains(Role::Manager);
    });
    return found == everybody.end() ? Staff() : *found;
}

// Nobody signs in, so nobody has a PIN of their own: hashing hundreds would take a minute.
Result<Outcome> hire(Workplace& shop, const Caller& manager, int counters) {
    return perform(shop, Verb::AddStaff, manager, [&](Transaction& transaction) {
        const auto add = [&](const QString& name, Roles roles) {
            Staff person{.id = transaction.newId<StaffId>(),
                         .name = name,
                         .roles = roles,
                         .active = true,
                         .pinHash = {},
                         .version = 0};
            staff::insert(transaction, person);
        };
        for (int counter = 1; counter <= counters; ++counter) {
            add(nameOf("前台", counter),
                {Role::ServiceAdvisor, Role::Cashier, Role::Foreman, Role::CallbackClerk});
            for (int at = 1; at <= Technicians; ++at)
                add(nameOf("技师", counter, at), {Role::Technician});
            add(nameOf("质检", counter), {Role::Inspector});
        }
        return Result<Outcome>(Outcome{});
    });
}

}  // namespace

Instant dayToWork() { return BusinessCalendar().at(LastDay.addDays(1), QTime(8, 30)); }

Result<QString> makeBusyShop(const DatabaseAddress& address, int orders, int counters) {
    const FixedClock clock(dayToWork());
    {
        const auto empty = openWorkplace(address, clock);
        if (!empty) return empty.error();
        const auto made = makePractice(**empty, {.orders = orders, .until = LastDay, .stores = 1},
                                       QStringLiteral("load test"));
        if (!made) return made.error();
    }
    const auto shop = openWorkplace(address, clock);
    if (!shop) return shop.error();
    const auto everybody = staffList(**shop);
    if (!everybody) return everybody.error();
    const Staff manager = managerAmong(*everybody);
    const auto hired = hire(**shop, {.by = manager.id}, counters);
    if (!hired) return hired.error();
    return manager.name;
}

Result<CounterPeople> peopleOf(Workplace& shop, int number) {
    const auto everybody = staffList(shop);
    if (!everybody) return everybody.error();
    CounterPeople people{.front = withName(*everybody, nameOf("前台", number)),
                         .technicians = {},
                         .inspector = withName(*everybody, nameOf("质检", number)),
                         .manager = managerAmong(*everybody).id};
    for (int at = 1; at <= Technicians; ++at)
        people.technicians.push_back(withName(*everybody, nameOf("技师", number, at)));
    if (people.front.isNone() || people.manager.isNone()) return Error(ErrorKind::NotFound);
    return people;
}

}  // namespace baydesk::testing
