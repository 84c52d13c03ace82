#pragma once

#include "domain/order/Stay.h"

#include <QWidget>
#include <array>

class QLineEdit;
class QPushButton;

namespace baydesk {

class FormField;

// Where the car stands, and how the visit goes: the customer waits, the car stays overnight, the
// shop fetches and brings it (requirement R15).
class StayPanel : public QWidget {
    Q_OBJECT

public:
    explicit StayPanel(QWidget* parent = nullptr);

    void setStay(const QString& parkingSlot, const Stay& stay);
    QString parkingSlot() const;
    Stay stay() const;
    void setEditable(bool editable);

    FormField* slotField() const { return m_slot; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Part {
        bool Stay::*flag = nullptr;
        QPushButton* chip = nullptr;
    };

    QLineEdit* line() const;
    void retranslate();
    void showTicks();

    FormField* m_slot;
    std::array<Part, 3> m_parts;
};

}  // namespace baydesk
