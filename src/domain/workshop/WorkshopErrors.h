#pragma once

// Private to the workshop's rules: what their refusals say about a job.

#include "domain/order/Job.h"
#include "domain/workshop/Quality.h"

namespace baydesk {

inline QVariantMap about(const Job& job) { return {{QStringLiteral("job"), job.title}}; }

inline Error wrongState(const Job& job) {
    QVariantMap facts = about(job);
    facts.insert(QStringLiteral("state"), static_cast<int>(job.workshop));
    return Error(ErrorKind::WrongWorkshopState, QStringLiteral("job"), facts);
}

// `title` of the job, empty for the whole car.
inline Error inspectionMissing(const RequiredCheck& check, const QString& title) {
    return Error(
        ErrorKind::InspectionMissing, QStringLiteral("inspection"),
        {{QStringLiteral("step"), static_cast<int>(check.step)}, {QStringLiteral("job"), title}});
}

}  // namespace baydesk
