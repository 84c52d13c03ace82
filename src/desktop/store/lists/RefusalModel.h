#pragma once

#include "desktop/widgets/ValueTableModel.h"
#include "exchange/ListPlan.h"

#include <QCoreApplication>

namespace baydesk {

// One thing that is wrong with one row of a file.
struct RefusalRow {
    qint64 id = 0;  // its place in the list, from 1
    ListKind kind = ListKind::Customers;
    Refusal refusal;
};

// The rows of a file that stay out: where, what stands there, and what to do about it.
class RefusalModel : public ValueTableModel<RefusalRow> {
    Q_DECLARE_TR_FUNCTIONS(RefusalModel)

public:
    // More are not shown: they are in the report.
    static constexpr std::size_t MostRows = 1000;

    explicit RefusalModel(QObject* parent = nullptr);

    void setRefusals(ListKind kind, const std::vector<Refusal>& refusals);
};

}  // namespace baydesk
