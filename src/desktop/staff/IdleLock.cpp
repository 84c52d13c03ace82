#include "desktop/staff/IdleLock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace baydesk {

namespace {
constexpr int LookEveryMs = 5000;
}

IdleLock::IdleLock(const Clock& clock, int minutes, QObject* parent)
    : QObject(parent), m_clock(clock), m_minutes(minutes), m_timer(new QTimer(this)) {
    m_timer->setInterval(LookEveryMs);
    connect(m_timer, &QTimer::timeout, this, &IdleLock::check);
}

void IdleLock::start() {
    m_lastTouch = m_clock.now();
    m_timer->start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::stop() {
    m_timer->stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleLock::check() {
    if (!m_timer->isActive() || minutesBetween(m_lastTouch, m_clock.now()) < m_minutes) return;
    stop();
    Q_EMIT idle();
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event) {
    switch (static_cast<int>(event->type())) {
        case QEvent::KeyPress:
        case QEvent::InputMethod:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::TabletPress:
            m_lastTouch = m_clock.now();
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace baydesk
