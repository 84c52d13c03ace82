#pragma once

#include "desktop/order/OrderData.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/Formats.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace baydesk {

// While the car is out on a temporary exit pass: since when, with whom, and the way back. One line
// under the order's head.
class ExitBar : public QFrame {
    Q_OBJECT

public:
    explicit ExitBar(ScreenContext& context, QWidget* parent = nullptr);

    void setData(const OrderData& fresh);
    QPushButton* back() const { return m_back; }
    QString words() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showPass();

    ScreenContext& m_context;
    Formats m_formats;
    std::optional<OrderData> m_data;
    QLabel* m_sign;
    QLabel* m_words;
    QPushButton* m_print;
    QPushButton* m_back;
};

}  // namespace baydesk
