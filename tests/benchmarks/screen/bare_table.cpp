#include "screen/PaintWatch.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>
#include <iostream>

namespace {

constexpr int Keys = 100;
constexpr int Rows = 20;  // what a search shows at most
constexpr int Columns = 5;

QList<QStandardItem*> row(int key, int number) {
    QList<QStandardItem*> cells;
    for (int column = 0; column < Columns; ++column)
        cells.append(new QStandardItem(
            QStringLiteral("粤B%1 陈志远")
                .arg((key * Rows + number) * Columns + column, 5, 10, QChar(u'0'))));
    return cells;
}

}  // namespace

// The limit of a key press: a field, and a table of Qt's own that is filled anew and painted.
// Says the microseconds of each key.
int main(int argc, char** argv) {
    baydesk::benchmarks::PaintWatch watch(argc, argv);
    QWidget window;
    auto* const field = new QLineEdit;
    auto* const table = new QTableView;
    auto* const layout = new QVBoxLayout(&window);
    layout->addWidget(field);
    layout->addWidget(table);
    QStandardItemModel model;
    table->setModel(&model);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    QObject::connect(field, &QLineEdit::textEdited, &model, [&model](const QString& text) {
        model.clear();
        for (int number = 0; number < Rows; ++number)
            model.appendRow(row(static_cast<int>(text.size()), number));
    });
    window.resize(1366, 768);
    watch.untilPainted(
        "the window", [&window] { window.show(); },
        [&window](const QWidget& widget) { return &widget == &window; });
    field->setFocus();
    watch.rest();
    for (int key = 0; key < Keys; ++key)
        std::cout << watch.untilPainted(
                         "the table", [field] { QTest::keyClick(field, Qt::Key_A); },
                         [table](const QWidget& widget) { return table->viewport() == &widget; })
                  << '\n';
    return 0;
}
