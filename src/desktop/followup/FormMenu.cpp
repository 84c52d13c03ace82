#include "desktop/followup/FormMenu.h"

#include "desktop/widgets/Retranslate.h"

namespace baydesk {

FormMenu::FormMenu(QWidget* parent)
    : QMenu(parent),
      m_record(addAction({}, this, &FormMenu::recordAsked)),
      m_register(addAction({}, this, &FormMenu::registerAsked)),
      m_letters(addAction({}, this, &FormMenu::lettersAsked)) {
    setToolTipsVisible(true);
    retranslate();
}

void FormMenu::setCustomer(const QString& name) {
    m_customer = name;
    retranslate();
}

void FormMenu::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QMenu::changeEvent(event);
}

void FormMenu::retranslate() {
    const bool chosen = !m_customer.isEmpty();
    setAccessibleName(tr("Forms of the follow-up"));
    m_record->setEnabled(chosen);
    m_record->setText(chosen ? tr("Record of the call to %1").arg(m_customer)
                             : tr("Record of a call: choose one first"));
    m_register->setText(tr("Register of the calls in the list"));
    m_letters->setText(tr("Register of letters, to be filled in by hand"));
    m_record->setToolTip(tr("This customer's calls with outcome, score and own words"));
    m_register->setToolTip(tr("The list as it stands, with what each call led to"));
    m_letters->setToolTip(tr("A ruled form for the letters that are sent"));
}

}  // namespace baydesk
