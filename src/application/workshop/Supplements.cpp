#include "application/workshop/Supplements.h"

#include "application/order/OrderChange.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostTitle = 60;  // the whole report stands in the cause

Job jobFor(const OrderState& order, SupplementId report) {
    Job job;
    for (const SupplementReport& each : order.supplements) {
        if (each.id != report) continue;
        job.title = each.words.section(u'\n', 0, 0).left(MostTitle);
        job.cause = each.words;
    }
    return job;
}

}  // namespace

Result<Outcome> reportSupplement(Workplace& workplace, const Caller& caller,
                                 const SupplementForm& form) {
    return changeOrder(workplace, Verb::ReportSupplement, caller, form.order,
                       [=](Transaction& transaction, RepairOrder& change) {
                           return change.reportSupplement({.id = transaction.newId<SupplementId>(),
                                                           .foundAt = form.foundAt,
                                                           .words = form.words,
                                                           .jobWaits = form.jobWaits},
                                                          stampOf(transaction, caller));
                       });
}

Result<Outcome> priceSupplement(Workplace& workplace, const Caller& caller, OrderId order,
                                SupplementId report, const std::vector<Line>& lines) {
    return changeOrder(workplace, Verb::PriceSupplement, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) {
                           Job job = jobFor(change.state(), report);
                           job.id = transaction.newId<JobId>();
                           job.lines = lines;
                           for (Line& line : job.lines) line.id = transaction.newId<LineId>();
                           return change.priceSupplement(report, job, stampOf(transaction, caller));
                       });
}

Result<Outcome> withdrawSupplement(Workplace& workplace, const Caller& caller, OrderId order,
                                   SupplementId report, const QString& reason) {
    return changeOrder(workplace, Verb::WithdrawSupplement, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) {
                           return change.withdrawSupplement(report, reason,
                                                            stampOf(transaction, caller));
                       });
}

}  // namespace baydesk
