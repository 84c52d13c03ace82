#include "exchange/LabourImport.h"

#include "exchange/PlanRows.h"

namespace baydesk {

namespace {

ReadRow<LabourItem> readItem(RowReader& row) {
    LabourItem item;
    item.name = row.text(QStringLiteral("name"));
    item.section = row.text(QStringLiteral("section"));
    item.hours = row.quantity(QStringLiteral("hours"));
    item.price = row.money(QStringLiteral("price"));
    row.violations().take(check(item));
    return {item, {{sameness(item.name) + u'\t' + sameness(item.section), QStringLiteral("name")}}};
}

}  // namespace

Result<ImportPlan<LabourItem>> planLabour(const std::vector<ImportFile>& files,
                                          const ColumnMap& map, const PlanWishes& wishes) {
    const auto headings = withMap(labourHeadings(), map);
    if (!headings) return headings.error();
    return planRows<LabourItem>(files, *headings, readItem, wishes);
}

}  // namespace baydesk
