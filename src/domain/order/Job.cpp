#include "domain/order/Job.h"

#include <algorithm>

namespace baydesk {

Money Job::amount() const {
    Money sum;
    for (const Line& line : lines) sum += line.amount();
    return sum;
}

bool Job::isDispatchedTo(StaffId person) const {
    return std::any_of(technicians.begin(), technicians.end(),
                       [person](const WorkShare& each) { return each.technician == person; });
}

Quantity Job::soldHours() const {
    Quantity hours;
    for (const Line& line : lines)
        if (line.kind == LineKind::Labour && !line.unit.isEmpty()) hours = hours + line.quantity;
    return hours;
}

bool Job::lacksParts() const {
    return std::any_of(lines.begin(), lines.end(),
                       [](const Line& line) { return !line.lacking().isZero(); });
}

void Job::enter(WorkshopState state, Instant at) {
    workshop = state;
    stageSince = at;
    if (state == WorkshopState::OnHold) return;
    hold = HoldReason::None;
    holdNote.clear();
}

namespace {

// A line is the same line if what the customer read is the same; cheaper or fewer is fine.
bool asksForMore(const Line& agreed, const Line& edited) {
    if (agreed.kind != edited.kind || agreed.name != edited.name || agreed.code != edited.code ||
        agreed.unit != edited.unit || agreed.grade != edited.grade ||
        agreed.customerSupplied != edited.customerSupplied || agreed.estimated != edited.estimated)
        return true;
    return !agreed.estimated &&
           (edited.quantity > agreed.quantity || edited.unitPrice > agreed.unitPrice);
}

Money fixedAmount(const Job& job) {
    Money sum;
    for (const Line& line : job.lines)
        if (!line.estimated) sum += line.amount();
    return sum;
}

}  // namespace

bool voidsApproval(const Job& agreed, const Job& edited) {
    if (agreed.title != edited.title || agreed.kind != edited.kind) return true;
    if (agreed.lines.size() != edited.lines.size()) return true;
    if (fixedAmount(edited) > fixedAmount(agreed)) return true;
    return !std::equal(
        agreed.lines.begin(), agreed.lines.end(), edited.lines.begin(),
        [](const Line& before, const Line& after) { return !asksForMore(before, after); });
}

}  // namespace baydesk
