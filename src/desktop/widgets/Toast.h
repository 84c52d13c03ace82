#pragma once

#include "desktop/widgets/Chip.h"

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace baydesk {

// A short word at the bottom of a window about what was just done; it goes by itself, stays while
// the mouse is on it, and may offer one thing to do ("Undo"). A screen reader announces it.
class Toast : public QWidget {
    Q_OBJECT

public:
    // Stays at the bottom of `over`, which owns it.
    explicit Toast(QWidget* over);

    void say(Tone tone, const QString& text);
    // `action` runs at most once.
    void say(Tone tone, const QString& text, const QString& actionText,
             std::function<void()> action);
    QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();

    Tone m_tone = Tone::Neutral;
    QLabel* m_sign;
    QLabel* m_text;
    QPushButton* m_button;
    QTimer* m_timer;
    std::function<void()> m_action;
};

}  // namespace baydesk
