#pragma once

#include "desktop/shell/ScreenContext.h"
#include "desktop/store/lists/ListExport.h"
#include "desktop/theme/Icons.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace baydesk {

class ActionBar;
class DataTable;
class RowModel;

// What the stock list and the price list have in common: a search field whose question overtakes
// the one before, a table, and buttons to add and to import.
class CatalogueTab : public QWidget {
    Q_OBJECT

public:
    // `name` is stable: "parts.stock". Enter opens the card.
    CatalogueTab(ScreenContext& context, const QString& name, ListKind kind, QWidget* parent);

    void refresh();
    // The cursor goes to the search field.
    void start();
    QAction* addAction() const { return m_add; }
    virtual QList<QAction*> tabActions() const;

    DataTable* table() const { return m_table; }
    QLineEdit* searchField() const { return m_search; }

protected:
    // At most so many rows are read and shown.
    static constexpr int MostRows = 500;

    // Asks for the rows that match and answers with showRows() or showProblem().
    virtual void ask(const QString& text) = 0;
    // The card of one row; 0: a new one.
    virtual void openCard(qint64 id) = 0;
    virtual QString emptySentence() const = 0;
    // The rows that match, as a file has them.
    virtual OutgoingList outgoing(const QString& text) const = 0;
    virtual void retranslate();
    // Whatever depends on the current row and on the person's rights.
    virtual void updateActions();

    // Call at the end of the constructor.
    void setModel(RowModel* model);
    void setSecondary(const QList<QAction*>& actions);
    void rowsShown(int found);
    void showProblem(const Error& error);
    // Selects the card as soon as it is on the list.
    void wantSelected(qint64 id);
    bool mayEdit() const { return m_context.may(Verb::EditParts); }

    ScreenContext& context() const { return m_context; }
    QAction* openAction() const { return m_open; }
    QAction* importAction() const { return m_import; }
    QAction* exportAction() const { return m_export; }
    QString slot() const { return m_name; }

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    void goToTable();
    void updateEmptyState();

    ScreenContext& m_context;
    QString m_name;
    ListKind m_kind;
    QLineEdit* m_search;
    DataTable* m_table;
    QLabel* m_count;
    QLabel* m_rights;
    QLabel* m_problem;
    ActionBar* m_bar;
    QAction* m_add;
    QAction* m_open;
    QAction* m_import;
    QAction* m_export;
    QAction* m_clear;
    qint64 m_wanted = 0;
    int m_found = 0;
};

}  // namespace baydesk
