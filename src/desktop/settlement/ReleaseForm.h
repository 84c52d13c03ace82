#pragma once

#include "domain/order/RepairOrder.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace baydesk {

class FormField;
class TickList;

// What is ticked off when the car goes out: belongings and key handed back, the old parts answered.
class ReleaseForm : public QWidget {
    Q_OBJECT

public:
    explicit ReleaseForm(QWidget* parent = nullptr);

    // Another order, or the same one read again: what was ticked stays with the order.
    void setOrder(const OrderState& order, const QString& receiver);
    void reset();
    Handover handover() const;
    bool hasUnreadable() const;
    void goTo(const QString& field);
    bool showAtField(const QString& field, const QString& sentence);
    void clearFields();
    TickList* belongings() const { return m_belongings; }
    QCheckBox* key() const { return m_key; }
    QRadioButton* oldParts(OldParts answer) const;

    void retranslate();

Q_SIGNALS:
    void changed();

private:
    std::optional<int> hours() const;

    OrderId m_order;
    QString m_keyTag;
    QLabel* m_belongingsTitle;
    TickList* m_belongings;
    QCheckBox* m_key;
    QLabel* m_oldPartsTitle;
    QRadioButton* m_returned;
    QRadioButton* m_left;
    QRadioButton* m_none;
    QRadioButton* m_unanswered;  // never shown: what is chosen before there is an answer
    FormField* m_odometer;
    FormField* m_hours;  // of a machine that came with them
    FormField* m_receiver;
};

}  // namespace baydesk
