#include "desktop/parts/RefusalModel.h"

#include "desktop/parts/ImportWords.h"
#include "desktop/parts/PartWords.h"

namespace baydesk {

namespace {

using RefusalColumn = Column<RefusalRow>;

std::vector<RefusalColumn> refusalColumns() {
    RefusalColumn row{u"row"_qs, [] { return RefusalModel::tr("Row"); },
                      [](const RefusalRow& each) { return QString::number(each.refusal.row); },
                      Qt::AlignRight};
    row.sortKey = [](const RefusalRow& each) { return QVariant(each.refusal.row); };
    const RefusalColumn field{
        u"field"_qs, [] { return RefusalModel::tr("Column"); },
        [](const RefusalRow& each) { return PartWords::field(each.refusal.field); }};
    RefusalColumn value{u"value"_qs, [] { return RefusalModel::tr("What stands there"); },
                        [](const RefusalRow& each) { return each.refusal.value; }};
    value.toolTip = value.text;
    RefusalColumn reason{
        u"reason"_qs, [] { return RefusalModel::tr("Why it stays out"); },
        [](const RefusalRow& each) { return ImportWords::ofRow(each.refusal.reason); }};
    reason.toolTip = reason.text;
    return {row, field, value, reason};
}

}  // namespace

RefusalModel::RefusalModel(QObject* parent)
    : ValueTableModel([](const RefusalRow& row) { return row.id; }, refusalColumns(), parent) {}

void RefusalModel::setRefusals(const std::vector<Refusal>& refusals) {
    std::vector<RefusalRow> rows;
    rows.reserve(refusals.size());
    for (const Refusal& each : refusals)
        rows.push_back({static_cast<qint64>(rows.size()) + 1, each});
    setRows(std::move(rows));
}

}  // namespace baydesk
