#pragma once

#include "desktop/shell/ScreenContext.h"
#include "domain/customer/Customer.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace baydesk {

// "Call from …": a line above the screen while the telephone rings. Who it is opens with one key;
// whoever is typing goes on typing.
class CallerBar : public QFrame {
    Q_OBJECT

public:
    explicit CallerBar(ScreenContext& context, QWidget* parent = nullptr);

    // Looks the number up and shows whose it is. A call that comes while another is shown takes its
    // place, and the one before can be looked up in the telephone.
    void ring(const Phone& phone);
    // Opens the customer; whoever is not known, in a new reception with the number filled in.
    void open();
    void dismiss();
    bool isRinging() const { return !m_phone.isNone(); }
    // As it stands on the line.
    QString words() const;

Q_SIGNALS:
    // Whose it is stands on the line now.
    void shown();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCall(const std::vector<Customer>& people);
    void retranslate();

    ScreenContext& m_context;
    Phone m_phone;
    std::vector<Customer> m_people;
    QLabel* m_sign;
    QLabel* m_words;
    QPushButton* m_open;
    QPushButton* m_dismiss;
};

}  // namespace baydesk
