#include "desktop/store/RememberPassword.h"

#include "desktop/widgets/PlainLabel.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappingCheckBox.h"

#include <QLabel>
#include <QVBoxLayout>

namespace baydesk {

RememberPassword::RememberPassword(QWidget* parent)
    : QWidget(parent), m_tick(new WrappingCheckBox(this)), m_none(wrappedLabel("small", this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tick);
    column->addWidget(m_none);
    m_tick->setChecked(true);
    m_tick->hide();
    m_none->hide();
    retranslate();
}

void RememberPassword::setAvailable(bool available) {
    m_isAvailable = available;
    m_tick->setVisible(available);
    m_none->setVisible(!available);
}

bool RememberPassword::isWanted() const { return m_isAvailable && m_tick->isChecked(); }

bool RememberPassword::isRefused() const { return m_isAvailable && !m_tick->isChecked(); }

void RememberPassword::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void RememberPassword::retranslate() {
    m_tick->setWords(tr("Remember the password in the keyring of this desktop"));
    m_none->setText(
        tr("No keyring is running on this desktop, so the password is asked for at each start. It "
           "can also stand in the password file of PostgreSQL (~/.pgpass, or the one that "
           "PGPASSFILE names)."));
}

}  // namespace baydesk
