#include "Reads.h"
#include "application/order/Orders.h"
#include "application/report/DayReport.h"
#include "application/report/Summary.h"
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
    const auto summary = [&shop, manager](const DateRange& days) {
        done(summaryPart(shop.workplace(), manager, days));
    };
    add(shop, plain, {.name = "report/30-days", .pieces = 6, .program = [summary, today](int) {
                          summary({today.addDays(1 - Days), today});
                      }});
    // As the screen asks for it: month by month.
    add(shop, plain, {.name = "report/year", .pieces = 3, .program = [summary, today](int) {
                          for (const DateRange& month : partsOf(ReportPeriod::Year, today))
                              summary(month);
                      }});
}

}  // namespace baydesk::benchmarks
