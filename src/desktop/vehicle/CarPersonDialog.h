#pragma once

#include "desktop/shell/ScreenContext.h"
#include "desktop/widgets/Dialog.h"
#include "domain/vehicle/Vehicle.h"

class QComboBox;

namespace baydesk {

class FilePicker;
class FormField;

// Who else has to do with a car, and as what.
class CarPersonDialog : public Dialog {
    Q_OBJECT

public:
    CarPersonDialog(ScreenContext& context, QWidget* parent);

    FilePicker* picker() const { return m_picker; }

Q_SIGNALS:
    // Also closes the dialog.
    void chosen(baydesk::CustomerId customer, baydesk::OwnerRole role);

protected:
    void retranslate() override;

private:
    FilePicker* m_picker;
    FormField* m_role;
    QComboBox* m_roles;
    QAction* m_add;
    CustomerId m_customer;
    QString m_name;
};

}  // namespace baydesk
