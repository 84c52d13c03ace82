#pragma once

#include "application/parts/PriceBook.h"
#include "desktop/widgets/ValueTableModel.h"

#include <QCoreApplication>

namespace baydesk {

// The stock list. What a part cost is told only while `seesCost` says so.
class PartListModel : public ValueTableModel<parts::StockedPart> {
    Q_DECLARE_TR_FUNCTIONS(PartListModel)

public:
    explicit PartListModel(const std::function<bool()>& seesCost, QObject* parent = nullptr);
};

}  // namespace baydesk
