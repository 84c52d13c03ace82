#pragma once

#include "desktop/order/OrderPanel.h"

class QStackedWidget;
class QVBoxLayout;

namespace baydesk {

class EmptyState;

// The calls planned and made after the car has left. They are made on the follow-up screen.
class FollowUpPanel : public OrderPanel {
    Q_OBJECT

public:
    explicit FollowUpPanel(ScreenContext& context, QWidget* parent = nullptr);

    QAction* primary() const override;
    QList<QAction*> secondary() const override;
    QList<Missing> missing() const override;
    QWidget* firstField() const override { return nullptr; }

protected:
    void showData() override;
    void retranslate() override;

private:
    void showNone();
    QWidget* cardOf(const FollowUpTask& task);
    const FollowUpTask* openCall() const;

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_list = nullptr;
    QAction* m_call;
    QAction* m_complain;
};

}  // namespace baydesk
