#pragma once

#include "base/Clock.h"

namespace baydesk::testing {

// A clock that a test moves by hand.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advanceMinutes(qint64 minutes) { m_now = m_now.plusMinutes(minutes); }

private:
    Instant m_now;
};

}  // namespace baydesk::testing
