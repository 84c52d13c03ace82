#pragma once

#include <QTimer>
#include <chrono>
#include <vector>

namespace baydesk::benchmarks {

// Beats each millisecond on the thread that made it; two beats that lie further apart tell how long
// that thread was away from its event loop.
class Heartbeat {
public:
    Heartbeat();

    void start();
    // Microseconds between two beats, in the order they came.
    const std::vector<double>& gaps() const { return m_gaps; }

private:
    using Clock = std::chrono::steady_clock;

    QTimer m_timer;
    Clock::time_point m_last;
    std::vector<double> m_gaps;
};

}  // namespace baydesk::benchmarks
