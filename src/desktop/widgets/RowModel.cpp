#include "desktop/widgets/RowModel.h"

namespace baydesk {

void RowModel::retranslate() {
    if (columnCount() == 0) return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() == 0) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

}  // namespace baydesk
