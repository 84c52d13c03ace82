#include "domain/report/Punctuality.h"

#include "domain/order/Intake.h"

namespace baydesk {

bool keptItsPromises(const std::vector<PromiseChange>& promises, Instant readyAt) {
    if (promises.empty()) return false;
    for (std::size_t at = 1; at < promises.size(); ++at)
        if (promises[at].at > promises[at - 1].dueAt) return false;
    return readyAt <= promises.back().dueAt;
}

bool keptItsFirstPromise(const std::vector<PromiseChange>& promises, Instant readyAt) {
    return !promises.empty() && readyAt <= promises.front().dueAt;
}

}  // namespace baydesk
