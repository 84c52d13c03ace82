#pragma once

#include "desktop/widgets/ValueTableModel.h"
#include "domain/parts/Part.h"

#include <QCoreApplication>

namespace baydesk {

// The published price list of labour.
class LabourListModel : public ValueTableModel<LabourItem> {
    Q_DECLARE_TR_FUNCTIONS(LabourListModel)

public:
    explicit LabourListModel(QObject* parent = nullptr);
};

}  // namespace baydesk
