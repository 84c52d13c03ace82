#pragma once

#include "base/Clock.h"

#include <QObject>

class QTimer;

namespace baydesk {

// Notices that nobody has touched the program for a while (decisions.md, People and rights: ten
// minutes), so that a counter that was left alone locks itself.
class IdleLock : public QObject {
    Q_OBJECT

public:
    static constexpr int DefaultMinutes = 10;

    // Watches the whole application.
    explicit IdleLock(const Clock& clock, int minutes = DefaultMinutes, QObject* parent = nullptr);

    // Only while somebody is signed in is there anything to lock.
    void start();
    void stop();
    // Looks at the clock now; the timer does so every few seconds.
    void check();

Q_SIGNALS:
    // Once; start() again after the next sign-in.
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    int m_minutes;
    Instant m_lastTouch;
    QTimer* m_timer;
};

}  // namespace baydesk
