#pragma once

#include "desktop/widgets/FormField.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

namespace baydesk::testing {

// The field of that name below `root`; nullptr if there is none.
inline FormField* fieldOf(const QWidget& root, const char* name) {
    for (FormField* each : root.findChildren<FormField*>())
        if (each->field() == QLatin1String(name)) return each;
    return nullptr;
}

// Types into a field as a person does: what it held is replaced, Chinese comes through the input
// method.
inline void typeInto(FormField* field, const QString& text) {
    field->focusControl();
    QWidget* control = field->control();
    QTest::keyClick(control, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(control, Qt::Key_Delete);
    for (const QChar character : text) {
        if (character.unicode() < 128) {
            QTest::keyClick(control, static_cast<char>(character.unicode()));
            continue;
        }
        QInputMethodEvent commit;
        commit.setCommitString(character);
        QApplication::sendEvent(control, &commit);
    }
}

// A button below `root` by the words on it; nullptr if there is none that is shown.
template <typename Button>
Button* buttonOf(const QWidget& root, const QString& words) {
    for (Button* each : root.findChildren<Button*>())
        if (each->text() == words && each->isVisible()) return each;
    return nullptr;
}

}  // namespace baydesk::testing
