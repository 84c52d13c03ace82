#pragma once

#include "desktop/widgets/ValueTableModel.h"
#include "exchange/ImportPlan.h"

#include <QCoreApplication>

namespace baydesk {

// One thing that is wrong with one row of a file.
struct RefusalRow {
    qint64 id = 0;  // its place in the list, from 1
    Refusal refusal;
};

// The rows of a file that stay out: where, what stands there, and what to do about it.
class RefusalModel : public ValueTableModel<RefusalRow> {
    Q_DECLARE_TR_FUNCTIONS(RefusalModel)

public:
    explicit RefusalModel(QObject* parent = nullptr);

    void setRefusals(const std::vector<Refusal>& refusals);
};

}  // namespace baydesk
