#include "domain/order/QuoteDoubts.h"

#include <algorithm>

namespace baydesk {

namespace {

// What the line still wants from the shelf and does not find there.
Quantity takeFrom(FreeStock& free, const Line& line) {
    const auto shelf = free.find(line.part);
    if (!line.comesFromStock() || shelf == free.end()) return {};
    const Quantity taken = std::clamp(shelf->second, Quantity(), line.lacking());
    shelf->second = shelf->second - taken;
    return line.lacking() - taken;
}

}  // namespace

std::vector<DoubtedLine> doubtsOf(const std::vector<Job>& jobs, const FreeStock& free) {
    FreeStock left = free;
    std::vector<DoubtedLine> doubts;
    for (const Job& job : jobs) {
        if (job.isDecided()) continue;
        for (const Line& line : job.lines) {
            const Quantity lacking = takeFrom(left, line);
            if (line.customerSupplied) continue;
            if (line.amount().isZero() && !job.isComeback())
                doubts.push_back({job.id, line.id, QuoteDoubt::NoPrice, {}});
            if (!lacking.isZero())
                doubts.push_back({job.id, line.id, QuoteDoubt::NotInStock, lacking});
            if (line.kind == LineKind::Part && line.grade == PartGrade::NotStated)
                doubts.push_back({job.id, line.id, QuoteDoubt::GradeNotStated, {}});
        }
    }
    return doubts;
}

}  // namespace baydesk
