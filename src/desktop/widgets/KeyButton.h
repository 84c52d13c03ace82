#pragma once

#include <QPushButton>

class QAction;

namespace baydesk {

// A button that shows the key that does the same, as a small key cap beside its words. Enter and
// Space press it. Its accessible name is its words.
class KeyButton : public QPushButton {
    Q_OBJECT

public:
    explicit KeyButton(QWidget* parent = nullptr);

    // What stands on the key cap: "Ctrl P"; empty for none.
    void setKeyHint(const QString& keys);
    void setKeyHint(const QKeySequence& keys);
    // Takes words, state, tool tip and icon from the action, now and whenever it changes, and
    // triggers it. The key cap shows the action's first shortcut.
    void follow(QAction* action);
    QAction* followed() const { return m_action; }

    QSize sizeHint() const override;
    // The main button's long name (a job's title stands in it) is cut where there is no room and
    // stands whole in the tool tip.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void takeOver();
    int wholeWidth() const;
    bool isPrimary() const;

    QString m_keys;
    QAction* m_action = nullptr;
};

// The one button of a screen that takes the work a step on: verb and object ("Take in 皖A12345").
// Its key is always Ctrl+Enter.
class PrimaryButton : public KeyButton {
    Q_OBJECT

public:
    explicit PrimaryButton(QWidget* parent = nullptr);
};

// A key sequence as it stands on a key cap: "Ctrl P", "Alt 1", "F2".
QString keyCap(const QKeySequence& keys);

}  // namespace baydesk
