#include "desktop/parts/PartListModel.h"

#include "desktop/parts/PartWords.h"

namespace baydesk {

namespace {

using parts::StockedPart;
using PartColumn = Column<StockedPart>;

PartColumn textColumn(const QString& key, QString Part::*text) {
    PartColumn column{key, [key] { return PartWords::field(key); },
                      [text](const StockedPart& row) { return row.part.*text; }};
    column.toolTip = column.text;
    return column;
}

PartColumn gradeColumn() {
    return {u"grade"_qs, [] { return PartWords::field(u"grade"_qs); },
            [](const StockedPart& row) {
                return row.part.grade == PartGrade::NotStated ? QString()
                                                              : PartWords::of(row.part.grade);
            }};
}

PartColumn stockColumn() {
    PartColumn column{u"quantity"_qs, [] { return PartWords::field(u"quantity"_qs); },
                      [](const StockedPart& row) { return row.onHand.toText(); }, Qt::AlignRight};
    column.sortKey = [](const StockedPart& row) { return QVariant(row.onHand.thousandths()); };
    return column;
}

// What is promised to approved jobs already, and what is left for others.
PartColumn reservedColumn() {
    PartColumn column{u"reserved"_qs, [] { return PartWords::field(u"reserved"_qs); },
                      [](const StockedPart& row) {
                          return row.reserved.isZero() ? QString() : row.reserved.toText();
                      },
                      Qt::AlignRight};
    column.sortKey = [](const StockedPart& row) { return QVariant(row.reserved.thousandths()); };
    return column;
}

PartColumn availableColumn() {
    PartColumn column{u"available"_qs, [] { return PartWords::field(u"available"_qs); },
                      [](const StockedPart& row) { return row.available().toText(); },
                      Qt::AlignRight};
    column.sortKey = [](const StockedPart& row) { return QVariant(row.available().thousandths()); };
    return column;
}

PartColumn priceColumn() {
    PartColumn column{u"price"_qs, [] { return PartWords::field(u"price"_qs); },
                      [](const StockedPart& row) { return row.part.price.toText(); },
                      Qt::AlignRight};
    column.sortKey = [](const StockedPart& row) { return QVariant(row.part.price.fen()); };
    return column;
}

PartColumn costColumn(const std::function<bool()>& seesCost) {
    PartColumn column{u"cost"_qs, [] { return PartWords::field(u"cost"_qs); },
                      [seesCost](const StockedPart& row) {
                          return seesCost() ? row.part.cost.toText() : QString();
                      },
                      Qt::AlignRight};
    // Not even the order of the rows tells it.
    column.sortKey = [seesCost](const StockedPart& row) {
        return QVariant(seesCost() ? row.part.cost.fen() : 0);
    };
    return column;
}

}  // namespace

PartListModel::PartListModel(const std::function<bool()>& seesCost, QObject* parent)
    : ValueTableModel(
          [](const StockedPart& row) { return row.part.id.value(); },
          {textColumn(u"code"_qs, &Part::code), textColumn(u"name"_qs, &Part::name), gradeColumn(),
           stockColumn(), reservedColumn(), availableColumn(), textColumn(u"unit"_qs, &Part::unit),
           priceColumn(), costColumn(seesCost), textColumn(u"supplier"_qs, &Part::supplier),
           textColumn(u"note"_qs, &Part::note)},
          parent) {}

}  // namespace baydesk
