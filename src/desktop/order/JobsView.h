#pragma once

#include "desktop/order/JobsModel.h"
#include "desktop/widgets/TableParts.h"

#include <QTableView>

namespace baydesk {

// Paints job rows bold with their chips, and makes the editors: text, grade, quantity, price.
class JobCellDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

// The list of jobs and lines. Enter edits the cell and Tab goes to the next one that can be edited;
// Insert adds a line, Delete removes, Space folds a job.
class JobsView : public QTableView {
    Q_OBJECT

public:
    explicit JobsView(JobsModel* model, QWidget* parent = nullptr);

    // The job of the current row; none without one.
    JobId currentJob() const;
    void selectJob(JobId job);
    void selectLine(JobId job, LineId line);
    // Puts the cursor into a cell, ready to type.
    void editCell(int row, int column);
    // The cell that is being edited keeps what was typed, as Enter would.
    void finishEditing();
    // What stands in the open editor of a cell; nothing while none is open.
    std::optional<QString> openText() const;

    void retranslate();

Q_SIGNALS:
    void currentJobChanged();
    void lineWanted();
    // A key stroke in a cell, or its end.
    void typing();
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    QModelIndex nextEditable(const QModelIndex& from, int step) const;
    void editCurrent();
    void fitColumns();

    JobsModel* m_jobs;
};

}  // namespace baydesk
