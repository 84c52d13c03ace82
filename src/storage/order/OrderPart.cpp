#include "storage/order/OrderPart.h"

#include "storage/order/OrderRows.h"
#include "storage/settlement/BillParts.h"

#include <algorithm>

namespace baydesk::orders {

namespace {

constexpr const char* ByPosition = "position";
constexpr const char* ByJob = "job_id, position";
// By time: ids of two counters do not tell which came first.
constexpr const char* ByTime = "at_ms, id";

Job* jobOf(OrderState& order, JobId id) {
    const auto found = std::find_if(order.jobs.begin(), order.jobs.end(),
                                    [id](const Job& job) { return job.id == id; });
    return found == order.jobs.end() ? nullptr : &*found;
}

void takeLine(OrderState& order, const sql::Row& row) {
    const LineOfJob line = readLine(row);
    if (Job* const job = jobOf(order, line.job)) job->lines.push_back(line.line);
}

void takeTechnician(OrderState& order, const sql::Row& row) {
    const ShareOfJob share = readTechnician(row);
    if (Job* const job = jobOf(order, share.job)) job->technicians.push_back(share.share);
}

template <auto List, auto Read>
void append(OrderState& order, const sql::Row& row) {
    (order.*List).push_back(Read(row));
}

template <auto Member>
bool same(const OrderState& a, const OrderState& b) {
    return a.*Member == b.*Member;
}

bool sameDamages(const OrderState& a, const OrderState& b) {
    return a.intake.walkRound.damages == b.intake.walkRound.damages;
}

void takeDamage(OrderState& order, const sql::Row& row) {
    order.intake.walkRound.damages.push_back(readDamage(row));
}

bool sameBelongings(const OrderState& a, const OrderState& b) {
    return a.intake.belongings == b.intake.belongings;
}

void takeBelonging(OrderState& order, const sql::Row& row) {
    order.intake.belongings.push_back(readBelonging(row));
}

template <auto List, auto Read>
Part listed(const sql::Table& table, const char* sorting, Rows (*rows)(const OrderState&)) {
    return {&table, sorting, rows, same<List>, append<List, Read>};
}

std::vector<Part> allParts() {
    using Order = OrderState;
    std::vector<Part> list{
        rarely({&damageTable(), ByPosition, damageRows, sameDamages, takeDamage}),
        rarely({&belongingTable(), ByPosition, belongingRows, sameBelongings, takeBelonging}),
        listed<&Order::promises, readPromise>(promiseTable(), ByPosition, promiseRows),
        listed<&Order::jobs, readJob>(jobTable(), ByPosition, jobRows),
        {&technicianTable(), ByJob, technicianRows, same<&Order::jobs>, takeTechnician},
        {&lineTable(), ByJob, lineRows, same<&Order::jobs>, takeLine},
        listed<&Order::consents, readConsent>(consentTable(), ByTime, consentRows),
        listed<&Order::payments, readPayment>(paymentTable(), ByTime, paymentRows),
        rarely(listed<&Order::notices, readNotice>(noticeTable(), ByTime, noticeRows)),
        listed<&Order::workLog, readWorkEntry>(workEntryTable(), ByTime, workEntryRows),
        rarely(listed<&Order::supplements, readSupplement>(supplementTable(), "reported_ms, id",
                                                           supplementRows)),
        rarely(listed<&Order::exits, readExitPass>(exitPassTable(), "left_ms, id", exitPassRows))};
    const std::vector<Part> bill = billParts();
    list.insert(list.end(), bill.begin(), bill.end());
    return list;
}

}  // namespace

const std::vector<Part>& parts() {
    static const std::vector<Part> list = allParts();
    return list;
}

}  // namespace baydesk::orders
