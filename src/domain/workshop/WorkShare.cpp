#include "domain/workshop/WorkShare.h"

#include <algorithm>

namespace baydesk {

std::vector<WorkShare> alone(StaffId technician) {
    return technician ? std::vector<WorkShare>{{technician, WholeJob}} : std::vector<WorkShare>();
}

std::vector<WorkShare> evenly(const std::vector<StaffId>& technicians) {
    std::vector<WorkShare> shares;
    const int count = static_cast<int>(technicians.size());
    for (const StaffId each : technicians) shares.push_back({each, WholeJob / count});
    if (count > 0) shares.front().permille += WholeJob % count;
    return shares;
}

Done check(const std::vector<WorkShare>& shares) {
    const QString field = QStringLiteral("technician");
    int sum = 0;
    bool sound = true;
    for (auto each = shares.begin(); each != shares.end(); ++each) {
        if (each->technician.isNone()) return Error(ErrorKind::NotDispatched, field);
        const bool twice = std::any_of(shares.begin(), each, [&](const WorkShare& earlier) {
            return earlier.technician == each->technician;
        });
        sound = sound && !twice && each->permille > 0;
        sum += each->permille;
    }
    if (shares.empty()) return Error(ErrorKind::NotDispatched, field);
    if (sound && sum == WholeJob) return {};
    return Error(ErrorKind::SharesWrong, field, {{QStringLiteral("sum"), sum}});
}

}  // namespace baydesk
