#pragma once

#include "application/Workplace.h"
#include "application/order/OrderView.h"

#include <QFrame>
#include <optional>

class QAction;
class QLabel;

namespace baydesk {

class Chip;
class KeyButton;
struct ScreenContext;

// Above the quote while a technician's report has no answer: what was found, by when the customer
// is to be called, and whose turn it is. The report that has waited longest comes first.
class SupplementBar : public QFrame {
    Q_OBJECT

public:
    SupplementBar(ScreenContext& context, QWidget* parent);

    // Hides itself where no report is open.
    void setData(const OrderView& view);
    // What comes next with the report where it has to be priced; nullptr where the quote's own
    // buttons go on.
    QAction* price() const { return m_toPrice ? m_price : nullptr; }
    QAction* withdraw() const { return m_withdraw; }
    QString words() const;

Q_SIGNALS:
    // The report becomes a job of the quote, whose lines are written next.
    void pricing();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showReport(const SupplementReport& report);
    void retranslate();
    void showOldest();
    void priceIt();
    void withdrawIt();

    ScreenContext& m_context;
    std::optional<OrderView> m_view;
    SupplementId m_report;
    bool m_toPrice = false;
    Chip* m_due;
    QLabel* m_words;
    QLabel* m_problem;
    QAction* m_price;
    QAction* m_withdraw;
    KeyButton* m_withdrawButton;
    IdempotencyKey m_key = IdempotencyKey::make();
};

}  // namespace baydesk
