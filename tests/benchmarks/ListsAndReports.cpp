#include "Reads.h"
#include "application/order/Orders.h"
#include "application/report/DayReport.h"
#include "support/ReadBenchmark.h"

namespace baydesk::benchmarks {

namespace {

constexpr int Days = 30;

}  // namespace

void addLists(MeasuredShop& shop, PlainSqlite& plain) {
    const double open = static_cast<double>(done(openOrders(shop.workplace())).size());
    add(shop, plain,
        {.name = "list/open-orders",
         .pieces = 40,
         .program = [&shop](int) { done(openOrders(shop.workplace())); },
         .facts = {{"lines", open}}});
    add(shop, plain, {.name = "list/today", .pieces = 40, .program = [&shop](int) {
                          done(todayView(shop.workplace()));
                      }});
}

void addReports(MeasuredShop& shop, PlainSqlite& plain) {
    const QDate today = shop.workplace().calendar.businessDate(shop.now());
    const StaffId manager = shop.person(Role::Manager);
    const auto report = [&shop, today, manager](int back) {
        done(dayReport(shop.workplace(), manager, today.addDays(-back)));
    };
    add(shop, plain, {.name = "report/day", .variants = Days, .pieces = Days, .program = report});
    // There is no report of many days yet: this is what thirty of one cost.
    add(shop, plain, {.name = "report/30-days", .pieces = 3, .program = [report](int) {
                          for (int back = 0; back < Days; ++back) report(back);
                      }});
}

}  // namespace baydesk::benchmarks
