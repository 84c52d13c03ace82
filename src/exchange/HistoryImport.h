#pragma once

#include "domain/history/PastOrder.h"
#include "domain/store/BusinessCalendar.h"
#include "exchange/ColumnMap.h"
#include "exchange/ImportPlan.h"

namespace baydesk {

const std::vector<FieldHeadings>& pastOrderHeadings();
const std::vector<FieldHeadings>& pastLabourHeadings();
const std::vector<FieldHeadings>& pastPartHeadings();

// What the files of an older program come to.
struct HistoryPlan {
    ImportPlan<PastOrder> orders;  // balanced; `rows` and the refusals are those of all the files
    int lines = 0;                 // labour and part lines that belong to one of the orders
};

// Reads orders, labour lines and part lines; which of them a file holds is told by its headings. An
// order may be without lines; a line without its order is refused (NotFound at "number"). The maps
// are those of "orders", "labour" and "parts"; "origin" of the map without a name says which
// program the orders are from (else "import"). Wall times are those of the calendar's zone. A
// payment that is empty or negative: the order was never settled. An odometer reading that no car
// has is kept as a note. Reasons of refusal: those of check(PastOrder), NotANumber and OutOfRange
// (money, quantity; NotANumber for what is no day, too), AlreadyExists (another order under the
// number), RowBroken.
// Errors: FileEmpty; HeadingsUnknown (none of the three fits); those of withMap; NotFound at "map"
// for a map that is none of those named.
Result<HistoryPlan> planHistory(const std::vector<ImportFile>& files,
                                const QHash<QString, ColumnMap>& maps,
                                const BusinessCalendar& calendar, const PlanWishes& wishes = {});

}  // namespace baydesk
