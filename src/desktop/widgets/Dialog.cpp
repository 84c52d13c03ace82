#include "desktop/widgets/Dialog.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/Retranslate.h"

#include <QAction>
#include <QShortcut>
#include <QVBoxLayout>

namespace baydesk {

Dialog::Dialog(QWidget* parent)
    : QDialog(parent),
      m_body(new QVBoxLayout),
      m_bar(new ActionBar(this)),
      m_cancel(new QAction(this)) {
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_body->setSpacing(metrics::Grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 8);
    column->setSpacing(metrics::Grid);
    column->addLayout(m_body, 1);
    column->addWidget(m_bar);
    m_bar->setSecondary({m_cancel});
    connect(m_cancel, &QAction::triggered, this, &QDialog::reject);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        connect(shortcut, &QShortcut::activated, m_bar, &ActionBar::pressPrimary);
    }
    retranslateBase();
}

void Dialog::setHeading(const QString& text) {
    setWindowTitle(text);
    setAccessibleName(text);
}

void Dialog::setPrimary(QAction* action) { m_bar->setPrimary(action); }

void Dialog::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] {
        retranslateBase();
        retranslate();
    });
    QDialog::changeEvent(event);
}

void Dialog::setOnlyShows() {
    m_onlyShows = true;
    retranslateBase();
}

void Dialog::retranslateBase() { m_cancel->setText(m_onlyShows ? tr("Close") : tr("Cancel")); }

}  // namespace baydesk
