#pragma once

#include <QMenu>

namespace baydesk {

// What the follow-up prints: the record of the chosen call, the register of the listed ones, the
// register of letters.
class FormMenu : public QMenu {
    Q_OBJECT

public:
    explicit FormMenu(QWidget* parent = nullptr);

    // Whose call is chosen; empty for none, which has no record.
    void setCustomer(const QString& name);

Q_SIGNALS:
    void recordAsked();
    void registerAsked();
    void lettersAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_customer;
    QAction* m_record;
    QAction* m_register;
    QAction* m_letters;
};

}  // namespace baydesk
