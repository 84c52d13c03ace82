#include "desktop/shell/ShortcutSheet.h"

#include "desktop/widgets/DataTable.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr QSize SheetSize(560, 560);

}  // namespace

ShortcutSheet::ShortcutSheet(std::vector<ActionCatalogue::Line> lines, QWidget* parent)
    : Dialog(parent), m_table(new DataTable(QStringLiteral("shortcuts"), this)) {
    Column<Row> keys{QStringLiteral("keys"), [] { return tr("Key"); },
                     [](const Row& row) { return row.line.keys; }};
    Column<Row> text{QStringLiteral("text"), [] { return tr("What it does"); },
                     [](const Row& row) { return row.line.text; }};
    Column<Row> group{QStringLiteral("group"), [] { return tr("Where"); },
                      [](const Row& row) { return row.line.group; }};
    m_model = new ValueTableModel<Row>([](const Row& row) { return row.id; },
                                       {std::move(keys), std::move(text), std::move(group)}, this);
    m_table->setModel(m_model);
    std::vector<Row> rows;
    for (ActionCatalogue::Line& line : lines) {
        rows.push_back({static_cast<qint64>(rows.size()) + 1, std::move(line)});
    }
    m_model->setRows(std::move(rows));
    body()->addWidget(m_table);
    setOnlyShows();
    resize(SheetSize);
    m_table->filterBox()->setFocus();
    ShortcutSheet::retranslate();
}

void ShortcutSheet::retranslate() {
    setHeading(tr("Shortcuts"));
    m_table->setTitle(tr("Shortcuts"));
}

}  // namespace baydesk
