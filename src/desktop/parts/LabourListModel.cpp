#include "desktop/parts/LabourListModel.h"

#include "desktop/parts/PartWords.h"

namespace baydesk {

namespace {

using LabourColumn = Column<LabourItem>;

LabourColumn textColumn(const QString& key, QString LabourItem::*text) {
    LabourColumn column{key, [key] { return PartWords::field(key); },
                        [text](const LabourItem& item) { return item.*text; }};
    column.toolTip = column.text;
    return column;
}

LabourColumn hoursColumn() {
    LabourColumn column{u"hours"_qs, [] { return PartWords::field(u"hours"_qs); },
                        [](const LabourItem& item) {
                            return item.hours.isZero() ? LabourListModel::tr("lump sum")
                                                       : item.hours.toText();
                        },
                        Qt::AlignRight};
    column.sortKey = [](const LabourItem& item) { return QVariant(item.hours.thousandths()); };
    return column;
}

LabourColumn priceColumn() {
    LabourColumn column{u"price"_qs, [] { return PartWords::field(u"price"_qs); },
                        [](const LabourItem& item) { return item.price.toText(); }, Qt::AlignRight};
    column.sortKey = [](const LabourItem& item) { return QVariant(item.price.fen()); };
    return column;
}

}  // namespace

LabourListModel::LabourListModel(QObject* parent)
    : ValueTableModel(
          [](const LabourItem& item) { return item.id.value(); },
          {textColumn(u"name"_qs, &LabourItem::name),
           textColumn(u"section"_qs, &LabourItem::section), hoursColumn(), priceColumn()},
          parent) {}

}  // namespace baydesk
