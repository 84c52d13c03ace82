#pragma once

#include "base/Error.h"
#include "desktop/order/lists/OrderListModel.h"
#include "desktop/shell/Screen.h"
#include "documents/Papers.h"

class QLabel;
class QTimer;

namespace baydesk {

class ActionBar;
class Chip;
class DataTable;
struct ScreenContext;

// Which of the open orders a list shows: those whose next step is its own.
enum class OrderListScope { Quotes, Settlement };
bool belongsTo(OrderListScope scope, NextAction next);

// The pages Quotes and Settlement: the orders that wait for that step, the earliest promise first.
// (The workshop has its board.)
class OrderListScreen : public Screen {
    Q_OBJECT

public:
    OrderListScreen(ScreenContext& context, OrderListScope scope, QWidget* parent = nullptr);

    QString title() const override;
    void onShown() override;
    void refresh() override;
    QAction* primary() const override { return m_open; }
    QList<QAction*> screenActions() const override;

    DataTable* table() const { return m_table; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void show(const std::vector<orders::OrderRow>& open);
    void showProblem(const Error& error);
    void updateWords();
    void updateChoice();
    void tick();
    const orders::OrderRow* current() const;
    void openCurrent();
    void previewCurrent();
    void exportList();
    QString emptySentence() const;
    QString previewWords() const;
    PaperKind paper() const;

    ScreenContext& m_context;
    OrderListScope m_scope;
    OrderListModel* m_model;
    QLabel* m_title;
    QLabel* m_count;
    Chip* m_late;
    Chip* m_soon;
    QLabel* m_problem;
    DataTable* m_table;
    ActionBar* m_bar;
    QAction* m_open;
    QAction* m_reception;
    QAction* m_preview;
    QAction* m_copyNumber;
    QAction* m_copyPlate;
    QAction* m_export;
    QTimer* m_minute;
};

}  // namespace baydesk
