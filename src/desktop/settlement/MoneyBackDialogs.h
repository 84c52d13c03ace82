#pragma once

#include "application/order/OrderView.h"
#include "desktop/settlement/MoneyDialog.h"

class QCheckBox;

namespace baydesk {

// Gives money back, of the whole bill or of one line, by any tender.
class RefundDialog : public MoneyDialog {
    Q_OBJECT

public:
    RefundDialog(ScreenContext& context, const OrderView& view, QWidget* parent);

protected:
    void retranslate() override;
    Work work() const override;
    QString doneWords(const Outcome& outcome) const override;
    void updateState() override;

private:
    OrderState m_order;
    bool m_drawerOpen;
    std::vector<LineId> m_lines;
    FormField* m_amount;
    FormField* m_tender;
    FormField* m_line;
    FormField* m_reason;
    FormField* m_opening;
};

// Takes a settled bill back by a mirror document.
class ReverseDialog : public MoneyDialog {
    Q_OBJECT

public:
    ReverseDialog(ScreenContext& context, const OrderState& order, QWidget* parent);

protected:
    void retranslate() override;
    Work work() const override;
    QString doneWords(const Outcome& outcome) const override;
    void updateState() override;

private:
    OrderState m_order;
    FormField* m_reason;
};

// Stops an order for good.
class CancelDialog : public MoneyDialog {
    Q_OBJECT

public:
    CancelDialog(ScreenContext& context, const OrderView& view, QWidget* parent);

protected:
    void retranslate() override;
    Work work() const override;
    QString doneWords(const Outcome& outcome) const override;
    void updateState() override;

private:
    std::vector<Tender> waysBack() const;
    bool keeps() const;

    OrderState m_order;
    bool m_drawerOpen;
    FormField* m_reason;
    FormField* m_deposit;  // the ways back, and to keep it
    FormField* m_keptReason;
    FormField* m_opening;
    QCheckBox* m_used;
    QCheckBox* m_handedBack;
};

}  // namespace baydesk
