#pragma once

#include <QObject>
#include <QWidget>

class QKeyEvent;

namespace baydesk {

// Lets Enter move to the next field, as Tab does. In a text area Enter stays a new line, in an open
// list it chooses, and while an input method composes it belongs to the input method. FormField
// puts it on its control; other widgets need it only for fields outside of a FormField.
class EnterMovesOn : public QObject {
public:
    // Lives as long as the control.
    explicit EnterMovesOn(QWidget* control);

    // The next widget in the tab order that takes the focus by Tab; nullptr if there is none.
    static QWidget* nextField(QWidget* control);
    // What a plain Enter does where nothing else took it: it moves on from a check box, and presses
    // the button that has the focus. False if there is nothing to do.
    static bool takeEnter(const QKeyEvent& event, QWidget* focused);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool movesOn() const;

    QWidget* m_control;
    bool m_composing = false;
};

}  // namespace baydesk
