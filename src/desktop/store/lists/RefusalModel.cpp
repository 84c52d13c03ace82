#include "desktop/store/lists/RefusalModel.h"

#include "desktop/store/lists/FieldWords.h"
#include "desktop/store/lists/ImportWords.h"

#include <QFileInfo>

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
        [](const RefusalRow& each) { return FieldWords::of(each.kind, each.refusal.field); }};
    RefusalColumn value{u"value"_qs, [] { return RefusalModel::tr("What stands there"); },
                        [](const RefusalRow& each) { return each.refusal.value; }};
    value.toolTip = value.text;
    RefusalColumn reason{
        u"reason"_qs, [] { return RefusalModel::tr("Why it stays out"); },
        [](const RefusalRow& each) { return ImportWords::ofRow(each.refusal.reason); }};
    reason.toolTip = reason.text;
    const RefusalColumn file{
        u"file"_qs, [] { return RefusalModel::tr("File"); },
        [](const RefusalRow& each) { return QFileInfo(each.refusal.file).fileName(); }};
    return {row, field, value, reason, file};
}

}  // namespace

RefusalModel::RefusalModel(QObject* parent)
    : ValueTableModel([](const RefusalRow& row) { return row.id; }, refusalColumns(), parent) {}

void RefusalModel::setRefusals(ListKind kind, const std::vector<Refusal>& refusals) {
    std::vector<RefusalRow> rows;
    rows.reserve(std::min(refusals.size(), MostRows));
    for (const Refusal& each : refusals) {
        if (rows.size() == MostRows) break;
        rows.push_back({static_cast<qint64>(rows.size()) + 1, kind, each});
    }
    setRows(std::move(rows));
}

}  // namespace baydesk
