#include "screen/Heartbeat.h"

namespace baydesk::benchmarks {

Heartbeat::Heartbeat() {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, [this] {
        const auto now = Clock::now();
        m_gaps.push_back(std::chrono::duration<double, std::micro>(now - m_last).count());
        m_last = now;
    });
}

void Heartbeat::start() {
    m_last = Clock::now();
    m_timer.start();
}

}  // namespace baydesk::benchmarks
