#include "base/Clock.h"

namespace baydesk {

Instant SystemClock::now() const { return {QDateTime::currentMSecsSinceEpoch()}; }

}  // namespace baydesk
