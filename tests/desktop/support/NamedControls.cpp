#include "support/NamedControls.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace baydesk::testing {

namespace {

// Parts that Qt builds into its own controls, which speak for them.
bool isPartOfAControl(const QWidget& widget) {
    const QWidget* outer = widget.parentWidget();
    for (; outer; outer = outer->parentWidget()) {
        if (qobject_cast<const QLineEdit*>(outer) || qobject_cast<const QComboBox*>(outer) ||
            qobject_cast<const QAbstractSpinBox*>(outer)) {
            return true;
        }
    }
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return (area && area->viewport() == &widget) || widget.inherits("QTableCornerButton") ||
           widget.objectName().startsWith(QLatin1String("qt_"));
}

// Taken away by its owner, as a button without anything to do; a page that is not shown has
// children that are not hidden themselves.
bool isPutAway(const QWidget& widget) {
    return widget.testAttribute(Qt::WA_WState_ExplicitShowHide) && widget.isHidden();
}

bool isControl(const QWidget& widget) {
    if (isPartOfAControl(widget) || isPutAway(widget)) return false;
    if (qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QHeaderView*>(&widget) ||
        widget.metaObject() == &QScrollArea::staticMetaObject) {
        return false;
    }
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(&widget) ||
           qobject_cast<const QAbstractSlider*>(&widget);
}

QString nameOf(QWidget& widget) {
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QString pathOf(const QWidget& widget, const QWidget& root) {
    QStringList path;
    for (const QWidget* each = &widget; each; each = each->parentWidget()) {
        QString name = QString::fromLatin1(each->metaObject()->className());
        if (!each->objectName().isEmpty()) name += QLatin1Char('#') + each->objectName();
        path.append(name);
        if (each == &root) break;
    }
    return path.join(QStringLiteral(" in "));
}

}  // namespace

QStringList unnamedControls(const QWidget& root) {
    QStringList unnamed;
    const QList<QWidget*> widgets = root.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (isControl(*widget) && nameOf(*widget).trimmed().isEmpty()) {
            unnamed.append(pathOf(*widget, root));
        }
    }
    return unnamed;
}

void showAndWait(QWidget& window) {
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) qFatal("the window does not become active");
}

}  // namespace baydesk::testing
