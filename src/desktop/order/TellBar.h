#pragma once

#include "desktop/order/OrderData.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/Formats.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace baydesk {

// What the customer does not know yet, and how he or she has been told now: one line under the
// order's head, gone once everything is told (mission.md, Quote and work).
class TellBar : public QFrame {
    Q_OBJECT

public:
    explicit TellBar(ScreenContext& context, QWidget* parent = nullptr);

    void setData(const OrderData& fresh);

Q_SIGNALS:
    void refused(const QString& sentences);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showFirst();
    QString words(const Untold& thing) const;
    void tell(ContactWay way);

    ScreenContext& m_context;
    Formats m_formats;
    std::optional<OrderData> m_data;
    std::vector<Untold> m_untold;
    QLabel* m_sign;
    QLabel* m_words;
    QLabel* m_ask;
    QPushButton* m_phone;
    QPushButton* m_message;
    QPushButton* m_inPerson;
    bool m_busy = false;
};

}  // namespace baydesk
