#include "exchange/ListPlan.h"

#include "application/history/History.h"
#include "application/parts/PriceBook.h"
#include "exchange/Contradicted.h"
#include "exchange/CustomersImport.h"
#include "exchange/HistoryImport.h"
#include "exchange/LabourImport.h"
#include "exchange/PartsImport.h"

#include <algorithm>

namespace baydesk {

namespace {

// `steps(caller, entries)` brings the entries in. They are shared: a plan is handed from thread to
// thread.
template <typename T, typename Steps>
Result<ListPlan> listPlan(ListKind kind, Duplicates duplicates, Result<ImportPlan<T>> planned,
                          Steps steps) {
    if (!planned) return planned.error();
    const auto plan = std::make_shared<ImportPlan<T>>(std::move(planned).value());
    ListPlan list;
    list.kind = kind;
    list.rows = plan->rows;
    list.entries = static_cast<int>(plan->accepted.size());
    list.merged = plan->merged;
    list.refusedRows = plan->refusedRows;
    list.refused = std::move(plan->refused);
    list.again = std::move(plan->again);
    list.unusedHeadings = plan->unusedHeadings;
    list.steps = [plan, steps](const Caller& caller) { return steps(caller, plan->accepted); };
    list.contradicted = [plan, duplicates](const std::vector<int>& indices) {
        return contradictedRows(*plan, indices, duplicates);
    };
    return list;
}

Result<SteppedImport> partSteps(const Caller& caller, const std::vector<ImportedPart>& rows) {
    const auto entries = std::make_shared<std::vector<PartEntry>>();
    entries->reserve(rows.size());
    for (const ImportedPart& row : rows) entries->push_back({row.part, row.onHand, row.unlisted});
    return SteppedImport(rows.size(),
                         [caller, entries](Workplace& workplace, std::size_t, std::size_t) {
                             return importParts(workplace, caller, *entries);
                         });
}

Result<SteppedImport> labourSteps(const Caller& caller, const std::vector<LabourItem>& items) {
    return SteppedImport(items.size(),
                         [caller, items](Workplace& workplace, std::size_t, std::size_t) {
                             return importLabour(workplace, caller, items);
                         });
}

Result<ListPlan> planPast(const ImportList& list, const BusinessCalendar& calendar,
                          const PlanWishes& wishes) {
    Result<HistoryPlan> planned = planHistory(list.files, list.maps, calendar, wishes);
    if (!planned) return planned.error();
    HistoryPlan past = std::move(planned).value();
    const std::vector<PastOrder>& orders = past.orders.accepted;
    const auto unsettled = std::count_if(orders.begin(), orders.end(),
                                         [](const PastOrder& order) { return !order.paid; });
    const auto different = std::count_if(orders.begin(), orders.end(), [](const PastOrder& order) {
        return !difference(order).isZero();
    });
    Result<ListPlan> whole =
        listPlan(list.kind, list.duplicates, Result<ImportPlan<PastOrder>>(std::move(past.orders)),
                 historySteps);
    if (!whole) return whole;
    ListPlan plan = std::move(whole).value();
    plan.lines = past.lines;
    plan.unsettled = static_cast<int>(unsettled);
    plan.different = static_cast<int>(different);
    return plan;
}

}  // namespace

Result<ListPlan> planList(const ImportList& list, const BusinessCalendar& calendar,
                          const std::shared_ptr<PlanWatch>& watch) {
    const PlanWishes wishes{list.duplicates, watch};
    const ColumnMap map = list.maps.value({});
    const Duplicates duplicates = list.duplicates;
    switch (list.kind) {
        case ListKind::Customers:
            return listPlan(list.kind, duplicates, planCustomers(list.files, map, wishes),
                            [duplicates](const Caller& caller, const std::vector<Customer>& rows) {
                                return customerSteps(caller, rows, duplicates);
                            });
        case ListKind::Vehicles:
            return listPlan(
                list.kind, duplicates, planVehicles(list.files, map, wishes),
                [duplicates](const Caller& caller, const std::vector<VehicleEntry>& rows) {
                    return vehicleSteps(caller, rows, duplicates);
                });
        case ListKind::Parts:
            return listPlan(list.kind, duplicates, planParts(list.files, map, wishes), partSteps);
        case ListKind::Labour:
            return listPlan(list.kind, duplicates, planLabour(list.files, map, wishes),
                            labourSteps);
        case ListKind::History:
            break;
    }
    return planPast(list, calendar, wishes);
}

const std::vector<FieldHeadings>& headingsOf(ListKind kind, PastFile past) {
    switch (kind) {
        case ListKind::Customers:
            return customerHeadings();
        case ListKind::Vehicles:
            return vehicleHeadings();
        case ListKind::Parts:
            return partHeadings();
        case ListKind::Labour:
            return labourHeadings();
        case ListKind::History:
            break;
    }
    switch (past) {
        case PastFile::Orders:
            return pastOrderHeadings();
        case PastFile::Labour:
            return pastLabourHeadings();
        case PastFile::Parts:
            break;
    }
    return pastPartHeadings();
}

}  // namespace baydesk
