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

// Types as a person does; Chinese comes through the input method.
inline void type(QWidget* control, const QString& text) {
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

// Types into a field; what it held is replaced.
inline void typeInto(FormField* field, const QString& text) {
    field->focusControl();
    QTest::keyClick(field->control(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field->control(), Qt::Key_Delete);
    type(field->control(), text);
}

// A button below `root` by the words on it; nullptr if there is none that is shown.
template <typename Button>
Button* buttonOf(const QWidget& root, const QString& words) {
    for (Button* each : root.findChildren<Button*>())
        if (each->text() == words && each->isVisible()) return each;
    return nullptr;
}

}  // namespace baydesk::testing
