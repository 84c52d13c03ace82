#pragma once

#include "base/Clock.h"

#include <chrono>

namespace baydesk::testing {

// The shop's time where a day is over in minutes: it begins at `dayStart` and runs `speed` times as
// fast as the machine's. Counters that are told the same beginning have the same time.
class ShopClock final : public Clock {
public:
    using Machine = std::chrono::steady_clock;

    ShopClock(Instant dayStart, double speed) : m_dayStart(dayStart), m_speed(speed) {}

    // `beginning` in milliseconds of the machine's steady clock.
    void beginAt(qint64 beginning) { m_beginning = beginning; }
    static qint64 machineMs() {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
                   Machine::now().time_since_epoch())
            .count();
    }
    qint64 elapsedMs() const { return machineMs() - m_beginning; }

    Instant now() const override {
        return {m_dayStart.ms + static_cast<qint64>(static_cast<double>(elapsedMs()) * m_speed)};
    }
    // How long the machine has to wait until then.
    qint64 msUntil(Instant moment) const {
        const auto left = static_cast<double>(moment.ms - now().ms);
        return left <= 0 ? 0 : static_cast<qint64>(left / m_speed) + 1;
    }

private:
    Instant m_dayStart;
    double m_speed;
    qint64 m_beginning = machineMs();
};

}  // namespace baydesk::testing
