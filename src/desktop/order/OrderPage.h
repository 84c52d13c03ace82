#pragma once

#include "desktop/order/OrderData.h"
#include "desktop/shell/Screen.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/widgets/StepBar.h"

#include <array>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace baydesk {

class ActionBar;
class ExitBar;
class OrderFacts;
class OrderHeader;
class SigningBar;
class TellBar;
class OrderPanel;

// Where a car spends its life: one order with its six steps across the top. What is looked at and
// what is to be done are two things; the page goes on to the next step by itself when the one that
// is looked at was done.
class OrderPage : public Screen {
    Q_OBJECT

public:
    explicit OrderPage(ScreenContext& context, QWidget* parent = nullptr);
    // Whoever types in it is heard while it is whole.
    ~OrderPage() override;

    void openOrder(OrderId order);
    OrderId orderId() const { return m_order; }
    void showStep(Step step);
    Step shownStep() const;
    // Made when it is first wanted: six panels take longer to make than an order to read.
    OrderPanel* panel(Step step);
    ActionBar* actionBar() const { return m_bar; }
    SigningBar* signing() const { return m_signing; }
    QPushButton* sendOutButton() const { return m_sendOutButton; }
    QPushButton* cancelButton() const { return m_cancelButton; }

    QString title() const override;
    void onShown() override;
    void refresh() override;
    QAction* primary() const override;
    QList<QAction*> screenActions() const override;
    QWidget* facts() const override;
    bool goBack() override;

Q_SIGNALS:
    // The order has been read and is on screen.
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showAlert(const QString& sentences);
    OrderPanel* makePanel(Step step);
    OrderPanel* shownPanel() const;  // nullptr until an order is there
    void arrangeTabs();
    void read(bool first);
    void setData(const OrderData& fresh, bool first);
    void showSteps();
    void updateBar();
    void updateLinks();
    void goToNextThing();
    void tick();
    void retranslate();
    Step currentStep() const;

    ScreenContext& m_context;
    OrderId m_order;
    std::optional<OrderData> m_data;
    OrderHeader* m_header;
    StepBar* m_steps;
    QStackedWidget* m_stack;
    TellBar* m_tell;
    ExitBar* m_exit;
    SigningBar* m_signing;
    QLabel* m_alert;
    ActionBar* m_bar;
    OrderFacts* m_facts;
    QList<QAction*> m_others;  // as they stand in the bar
    QAction* m_goOn;           // to the step where there is something to do
    QAction* m_sendOut;        // for a test drive or a sublet
    QPushButton* m_sendOutButton;
    QAction* m_cancel;  // the whole order, whatever its step
    QPushButton* m_cancelButton;
    QTimer* m_clock;
    std::array<OrderPanel*, StepCount> m_panels{};
};

}  // namespace baydesk
