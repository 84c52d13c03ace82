#pragma once

#include "desktop/theme/Tokens.h"
#include "desktop/widgets/Chip.h"
#include "domain/vehicle/Plate.h"

#include <QAbstractTableModel>

namespace baydesk {

// What DataTable asks of a model: rows with an identity, columns with a name. Make one with
// ValueTableModel.
class RowModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole + 1, PlateRole, ChipRole, FileRole };

    using QAbstractTableModel::QAbstractTableModel;

    virtual qint64 idAt(int row) const = 0;
    // −1 if it is not there.
    virtual int rowOf(qint64 id) const = 0;
    // A stable name of the column, never translated.
    virtual QString columnKey(int column) const = 0;
    // What the totals row shows under the column; empty for nothing.
    virtual QString total(int column) const = 0;
    virtual bool hasTotals() const = 0;
    // The column is as wide as what stands in it, whatever the person or a small window makes of
    // the others.
    virtual bool isWhole(int /*column*/) const { return false; }
    // The column holds phone numbers: FileRole says them whole.
    virtual bool isPhone(int /*column*/) const { return false; }
    // False until rows were set for the first time: an empty list that is still being read.
    virtual bool isLoaded() const = 0;

    // Has every word asked for again, after the language or the theme has changed.
    void retranslate();
};

}  // namespace baydesk

Q_DECLARE_METATYPE(baydesk::ChipText)
Q_DECLARE_METATYPE(baydesk::Plate)
