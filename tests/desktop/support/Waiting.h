#pragma once

#include <QDeadlineTimer>
#include <QTest>

namespace baydesk::testing {

// Serves events until the condition holds; false if it does not within the limit. Waits for what is
// to happen, never for time to pass.
template <typename Condition>
bool waitUntil(Condition condition, int limitMs = 10'000) {
    return QTest::qWaitFor(condition, limitMs);
}

}  // namespace baydesk::testing
