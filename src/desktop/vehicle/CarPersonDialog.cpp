#include "desktop/vehicle/CarPersonDialog.h"

#include "desktop/customer/FilePicker.h"
#include "desktop/vehicle/VehicleText.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"

#include <QAction>
#include <QComboBox>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int DialogWidth = 480;

}  // namespace

CarPersonDialog::CarPersonDialog(ScreenContext& context, QWidget* parent)
    : Dialog(parent),
      m_picker(new FilePicker(context, FileKind::Customer, this)),
      m_role(new FormField(new QComboBox, QStringLiteral("role"), this)),
      m_roles(m_role->controlAs<QComboBox>()),
      m_add(new QAction(this)) {
    setMinimumWidth(DialogWidth);
    for (const OwnerRole each : {OwnerRole::Owner, OwnerRole::Sender, OwnerRole::Payer})
        m_roles->addItem({}, static_cast<int>(each));
    body()->addWidget(m_role);
    body()->addWidget(m_picker, 1);
    setPrimary(m_add);
    connect(m_picker, &FilePicker::picked, this, [this](const Found& file) {
        m_customer = file.customer;
        m_name = file.name;
        retranslate();
    });
    connect(m_roles, &QComboBox::activated, this, [this] { retranslate(); });
    connect(m_add, &QAction::triggered, this, [this] {
        if (m_customer.isNone()) return;
        accept();
        Q_EMIT chosen(m_customer, static_cast<OwnerRole>(m_roles->currentData().toInt()));
    });
    connect(actionBar(), &ActionBar::missingChosen, this,
            [this] { m_picker->field()->focusControl(); });
    retranslate();
    m_picker->field()->focusControl();
}

void CarPersonDialog::retranslate() {
    setHeading(tr("Who else has to do with this car"));
    m_role->setLabel(tr("&As"));
    m_picker->setLabel(tr("&Name, phone or plate"));
    for (int row = 0; row < m_roles->count(); ++row)
        m_roles->setItemText(
            row, VehicleText::word(static_cast<OwnerRole>(m_roles->itemData(row).toInt())));
    m_add->setText(m_name.isEmpty() ? tr("Add")
                                    : tr("Add %1 as %2").arg(m_name, m_roles->currentText()));
    QList<Missing> missing;
    if (m_customer.isNone()) missing.append({QStringLiteral("file"), tr("a customer")});
    actionBar()->setMissing(missing);
}

}  // namespace baydesk
