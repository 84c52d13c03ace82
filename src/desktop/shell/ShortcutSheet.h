#pragma once

#include "desktop/shell/ActionCatalogue.h"
#include "desktop/widgets/Dialog.h"
#include "desktop/widgets/ValueTableModel.h"

namespace baydesk {

class DataTable;

// F1: every key that works now, with a filter.
class ShortcutSheet : public Dialog {
    Q_OBJECT

public:
    ShortcutSheet(std::vector<ActionCatalogue::Line> lines, QWidget* parent);

protected:
    void retranslate() override;

private:
    struct Row {
        qint64 id = 0;
        ActionCatalogue::Line line;
    };
    ValueTableModel<Row>* m_model;
    DataTable* m_table;
};

}  // namespace baydesk
