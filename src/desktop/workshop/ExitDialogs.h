#pragma once

#include "desktop/workshop/VerbDialog.h"
#include "domain/order/OrderState.h"

namespace baydesk {

class ChoiceRow;
class FormField;

// 临时出门证: why the car leaves for a while, who drives it and where to; then the pass is printed.
class SendOutDialog : public VerbDialog {
    Q_OBJECT

public:
    SendOutDialog(ScreenContext& context, const OrderState& order, QWidget* parent);

    ChoiceRow* purposes() const { return m_purposes; }

protected:
    Result<Work> work() const override;
    QString missingWords() const override;
    QString missingField() const override;
    void retranslate() override;

private:
    ExitWish wish() const;

    OrderState m_order;
    ChoiceRow* m_purposes;
    FormField* m_purpose;
    FormField* m_driver;
    FormField* m_destination;
};

// The car is back: what the odometer shows, if somebody read it.
class TakeBackDialog : public VerbDialog {
    Q_OBJECT

public:
    TakeBackDialog(ScreenContext& context, const OrderState& order, QWidget* parent);

protected:
    Result<Work> work() const override;
    void retranslate() override;

private:
    OrderState m_order;
    FormField* m_odometer;
};

}  // namespace baydesk
