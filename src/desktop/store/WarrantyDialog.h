#pragma once

#include "application/order/Guarantees.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/FormProblems.h"
#include "desktop/widgets/Dialog.h"
#include "desktop/widgets/FieldMerge.h"

#include <vector>

class QGridLayout;
class QLabel;
class QSpinBox;

namespace baydesk {

class FormField;

// What the shop promises beyond the law, by class of repair: days and km, never under the law's.
class WarrantyDialog : public Dialog {
    Q_OBJECT

public:
    explicit WarrantyDialog(ScreenContext& context, QWidget* parent);

protected:
    void retranslate() override;

private:
    struct Row {
        RepairClass repairClass = RepairClass::Minor;
        FormField* days = nullptr;
        FormField* km = nullptr;
    };
    void addRow(QGridLayout* grid, RepairClass repairClass);
    void take(const Result<WarrantyPromise>& promise);
    void fill(const WarrantyPromise& promise);
    WarrantyPromise typed() const;
    void save();
    void saveOnTop();
    WarrantyPromise mergedWith(const WarrantyPromise& stored, FieldMerge& merge) const;
    void answered(const Result<Outcome>& outcome);

    ScreenContext& m_context;
    std::vector<Row> m_rows;
    WarrantyPromise m_shown;
    QLabel* m_explained;
    QLabel* m_problem;
    QAction* m_save;
    FormProblems m_problems;
    IdempotencyKey m_key = IdempotencyKey::make();
};

}  // namespace baydesk
