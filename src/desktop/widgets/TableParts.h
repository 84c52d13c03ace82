#pragma once

#include <QStyledItemDelegate>
#include <QTableView>
#include <QWidget>

namespace baydesk {

class RowModel;

// The view of a DataTable: Enter opens, and letters are not swallowed for a search of its own, so
// that a scan reaches the search box of the window.
class TableView : public QTableView {
    Q_OBJECT

public:
    using QTableView::QTableView;

Q_SIGNALS:
    void openAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
};

// Paints plates as plates and states as chips; the rest as the style does.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

// The line under a table with the sums of its columns, each under its column.
class TotalsRow : public QWidget {
    Q_OBJECT

public:
    explicit TotalsRow(QTableView* view, QWidget* parent = nullptr);

    void setModel(const RowModel* model);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void updateTotals();

    QTableView* m_view;
    const RowModel* m_model = nullptr;
};

}  // namespace baydesk
