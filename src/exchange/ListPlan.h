#pragma once

#include "exchange/ImportList.h"
#include "exchange/ImportPlan.h"

#include <functional>

namespace baydesk {

// What a list comes to, whatever it is of: shown before it comes in, carried out after. Cheap to
// copy but for the refusals.
struct ListPlan {
    ListKind kind = ListKind::Customers;
    int rows = 0;  // those that are not blank, of all files
    int entries = 0;
    int merged = 0;
    int refusedRows = 0;
    std::vector<Refusal> refused;
    std::vector<RowPlace> again;  // of the merged rows
    QStringList unusedHeadings;
    // Of past orders: labour and part lines that belong to one, orders that were never settled,
    // orders whose lines and payment differ.
    int lines = 0;
    int unsettled = 0;
    int different = 0;

    // Brings the entries in. Errors: those of the rules, at "rows[n].field".
    std::function<Result<SteppedImport>(const Caller&)> steps;
    // The rows of entries that contradict the store (ImportCounts).
    std::function<std::vector<Refusal>(const std::vector<int>&)> contradicted;
};

// Errors: FileEmpty, HeadingsUnknown, those of withMap; of an import that was stopped (`watch`) the
// plan is worth nothing.
Result<ListPlan> planList(const ImportList& list, const BusinessCalendar& calendar,
                          const std::shared_ptr<PlanWatch>& watch = {});

// What a list of this kind may hold. Of past orders those of one of their files, which is told by
// its headings: the orders, their labour, their parts.
enum class PastFile { Orders, Labour, Parts };
const std::vector<FieldHeadings>& headingsOf(ListKind kind, PastFile past = PastFile::Orders);

}  // namespace baydesk
