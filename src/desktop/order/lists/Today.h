#pragma once

#include "base/Error.h"
#include "desktop/followup/DueCallModel.h"
#include "desktop/order/lists/OrderListModel.h"
#include "desktop/order/lists/TodayRules.h"
#include "desktop/shell/Screen.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace baydesk {

class ActionBar;
class Card;
class DataTable;
class FigureRow;
class UrgentCard;
class ZeroCard;
struct ScreenContext;

// 今日: whose turn it is. The figures of the day, each of which shows what is behind it; the open
// orders, what concerns this person on top; and the calls that are due.
class Today : public Screen {
    Q_OBJECT

public:
    explicit Today(ScreenContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void onShown() override;
    void refresh() override;
    QAction* primary() const override;
    QList<QAction*> screenActions() const override;
    // Esc shows everything again.
    bool goBack() override;

    FigureRow* figures() const { return m_figures; }
    DataTable* orders() const { return m_orders; }
    DataTable* calls() const { return m_calls; }
    ZeroCard* zero() const { return m_zero; }
    UrgentCard* urgent() const { return m_urgent; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void askOrders();
    void askCalls();
    void showOrders();
    void showCalls();
    void showProblem(const Error& error);
    void showLists();
    void arrangeForRoles();
    void updateHeadings();
    void updateChoice();
    void followFigure();
    void tick();
    void openOrder(qint64 id);
    void openCall(qint64 id);

    ScreenContext& m_context;
    OrderListModel* m_orderModel;
    DueCallModel* m_callModel;
    TodayView m_view;
    std::vector<followups::DueCall> m_due;
    QLabel* m_title;
    QLabel* m_day;
    FigureRow* m_figures;
    QBoxLayout* m_lists;
    Card* m_orderCard;
    Card* m_callCard;
    QWidget* m_side;  // calls and, for the manager, what should be zero
    ZeroCard* m_zero;
    QPushButton* m_all;
    DataTable* m_orders;
    DataTable* m_calls;
    UrgentCard* m_urgent;
    QLabel* m_problem;
    ActionBar* m_bar;
    QAction* m_open;
    QAction* m_call;
    QAction* m_reception;
    QAction* m_export;
    QTimer* m_minute;
    QList<QAction*> m_secondary;
    bool m_callsFirst = false;
};

}  // namespace baydesk
