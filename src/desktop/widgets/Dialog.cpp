#include "desktop/widgets/Dialog.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/EnterMovesOn.h"
#include "desktop/widgets/Retranslate.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
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

void Dialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    const QWidget* now = focusWidget();
    if (now && now != this && !m_bar->isAncestorOf(now)) return;
    // The bar was made before the fields, and comes before them in the chain.
    for (QWidget* next = nextInFocusChain(); next && next != this;
         next = next->nextInFocusChain()) {
        const bool takes = next->isEnabled() && next->isVisibleTo(this) && !next->focusProxy() &&
                           (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (!takes || m_bar->isAncestorOf(next)) continue;
        next->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void Dialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || (event->modifiers() & ~Qt::KeypadModifier)) {
        QDialog::keyPressEvent(event);
        return;
    }
    // QDialog would press a button that nobody chose.
    QWidget* focused = focusWidget();
    if (EnterMovesOn::takeEnter(*event, focused) || !focused) return;
    if (!qobject_cast<QLineEdit*>(focused)) return;
    if (QWidget* next = EnterMovesOn::nextField(focused)) next->setFocus(Qt::TabFocusReason);
}

void Dialog::setOnlyShows() {
    m_onlyShows = true;
    retranslateBase();
}

void Dialog::retranslateBase() { m_cancel->setText(m_onlyShows ? tr("Close") : tr("Cancel")); }

}  // namespace baydesk
