#include "desktop/widgets/EnterMovesOn.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTextEdit>

namespace baydesk {

namespace {

bool isEnter(const QKeyEvent& key) {
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

bool takesTab(const QWidget& widget) {
    return widget.isEnabled() && widget.isVisible() && !widget.focusProxy() &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

}  // namespace

EnterMovesOn::EnterMovesOn(QWidget* control) : QObject(control), m_control(control) {
    control->installEventFilter(this);
}

QWidget* EnterMovesOn::nextField(QWidget* control) {
    for (QWidget* next = control->nextInFocusChain(); next && next != control;
         next = next->nextInFocusChain()) {
        if (next->window() == control->window() && takesTab(*next) &&
            !control->isAncestorOf(next)) {
            return next;
        }
    }
    return nullptr;
}

bool EnterMovesOn::takeEnter(const QKeyEvent& event, QWidget* focused) {
    auto* button = qobject_cast<QAbstractButton*>(focused);
    if (!button || !isEnter(event)) return false;
    if (!qobject_cast<QCheckBox*>(button) && !qobject_cast<QRadioButton*>(button)) {
        button->click();
        return true;
    }
    QWidget* next = nextField(button);
    if (next) next->setFocus(Qt::TabFocusReason);
    return next != nullptr;
}

bool EnterMovesOn::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::InputMethod) {
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    } else if (event->type() == QEvent::FocusOut) {
        m_composing = false;
    } else if (event->type() == QEvent::KeyPress && isEnter(*static_cast<QKeyEvent*>(event)) &&
               movesOn()) {
        if (QWidget* next = nextField(m_control)) {
            next->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

bool EnterMovesOn::movesOn() const {
    if (m_composing) return false;
    if (qobject_cast<QTextEdit*>(m_control) || qobject_cast<QPlainTextEdit*>(m_control) ||
        qobject_cast<QAbstractItemView*>(m_control) || qobject_cast<QAbstractButton*>(m_control)) {
        const auto* button = qobject_cast<QAbstractButton*>(m_control);
        return button && button->isCheckable();
    }
    const auto* line = qobject_cast<QLineEdit*>(m_control);
    const bool choosing = line && line->completer() && line->completer()->popup()->isVisible();
    return !choosing;
}

}  // namespace baydesk
