#pragma once

#include "desktop/theme/Icons.h"

#include <QList>
#include <QPointer>
#include <QWidget>
#include <vector>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QTimer;
class QToolButton;

namespace baydesk {

class EmptyState;
class RowModel;
class TotalsRow;

// A list as every screen shows it: filter box and column choice on top, sortable rows, totals under
// it, an empty state in place of nothing. Double click and Enter open; the context menu holds the
// screen's own actions. Column choice, order, widths and sorting are remembered under `name`.
// Selection is by id and survives a refresh and sorting.
class DataTable : public QWidget {
    Q_OBJECT

public:
    // `name` is stable and never translated: "orders.open".
    explicit DataTable(const QString& name, QWidget* parent = nullptr);
    ~DataTable() override;

    // The model stays the caller's. Call once.
    void setModel(RowModel* model);
    // The table's accessible name: its visible heading.
    void setTitle(const QString& title);
    // What to say, and to do, when there is nothing in the list.
    void setEmptyState(Icon icon, const QString& sentence, QAction* action = nullptr);
    // The same actions as the screen's buttons.
    void setContextActions(const QList<QAction*>& actions);
    // A widget left of the filter box: a scope, a date.
    void addToHead(QWidget* widget);
    void setFilterShown(bool shown);
    // Hides a column until the person chooses it; call before setModel.
    void hideAtFirst(const QString& columnKey);

    // The current row's id; 0 for none.
    qint64 currentId() const;
    QList<qint64> selectedIds() const;
    // Every row that the filter leaves, in the order in which they stand.
    QList<qint64> listedIds() const;
    // The headings, and the cells of these rows by column, as a file says them: hidden columns,
    // too.
    QStringList headings() const;
    bool isPhone(int column) const;
    std::vector<QStringList> listedCells() const;
    void select(qint64 id);
    // The first row as it is sorted, if none is chosen.
    void selectFirst();

    QTableView* view() const { return m_view; }
    QLineEdit* filterBox() const { return m_filter; }
    EmptyState* emptyState() const { return m_empty; }

Q_SIGNALS:
    void opened(qint64 id);
    // The current row is another one, or none (0).
    void currentChanged(qint64 id);
    void selectionChanged();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead();
    void buildView();
    void retranslate();
    void updateContent();
    void openCurrent();
    void showContextMenu(const QPoint& at);
    void showColumnChoice();
    void keepSelection();
    void restoreSelection();
    void saveColumns();
    void restoreColumns();
    void fitColumns();
    void keepWhole();
    void shareRoom();
    int leastWidth(int column) const;
    QString columnKeys() const;

    QString m_name;
    QString m_title;
    QPointer<RowModel> m_model;  // may go before the table does
    QSortFilterProxyModel* m_proxy;
    QHBoxLayout* m_head;
    QLineEdit* m_filter;
    QToolButton* m_choice;
    QTableView* m_view;
    TotalsRow* m_totals;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QAction* m_clearFilter;
    QTimer* m_save;
    Icon m_emptyIcon = Icon::List;
    QString m_emptySentence;
    QAction* m_emptyAction = nullptr;
    QList<QAction*> m_actions;
    QStringList m_hiddenAtFirst;
    qint64 m_keptCurrent = 0;
    QList<qint64> m_kept;
    bool m_restoring = false;
    QList<int> m_wanted;    // widths as they were fitted; empty if they are the person's
    bool m_fitted = false;  // widths are the person's, or were fitted to the first rows
};

}  // namespace baydesk
