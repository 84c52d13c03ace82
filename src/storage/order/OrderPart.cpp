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

bool anyTechnician(const OrderState& order) {
    return std::any_of(order.jobs.begin(), order.jobs.end(),
                       [](const Job& job) { return !job.technicians.empty(); });
}

bool anyLine(const OrderState& order) {
    return std::any_of(order.jobs.begin(), order.jobs.end(),
                       [](const Job& job) { return !job.lines.empty(); });
}

bool anyDamage(const OrderState& order) { return !order.intake.walkRound.damages.empty(); }

bool sameDamages(const OrderState& a, const OrderState& b) {
    return a.intake.walkRound.damages == b.intake.walkRound.damages;
}

void takeDamage(OrderState& order, const sql::Row& row) {
    order.intake.walkRound.damages.push_back(readDamage(row));
}

bool anyBelonging(const OrderState& order) { return !order.intake.belongings.empty(); }

bool sameBelongings(const OrderState& a, const OrderState& b) {
    return a.intake.belongings == b.intake.belongings;
}

void takeBelonging(OrderState& order, const sql::Row& row) {
    order.intake.belongings.push_back(readBelonging(row));
}

template <auto List>
bool any(const OrderState& order) {
    return !(order.*List).empty();
}

template <auto List, auto Read>
Part listed(int bit, const sql::Table& table, const char* sorting,
            Rows (*rows)(const OrderState&)) {
    return {bit, &table, sorting, any<List>, rows, same<List>, append<List, Read>};
}

std::vector<Part> allParts() {
    using Order = OrderState;
    constexpr auto SameJobs = same<&Order::jobs>;
    std::vector<Part> list{
        {0, &damageTable(), ByPosition, anyDamage, damageRows, sameDamages, takeDamage},
        {1, &belongingTable(), ByPosition, anyBelonging, belongingRows, sameBelongings,
         takeBelonging},
        listed<&Order::promises, readPromise>(2, promiseTable(), ByPosition, promiseRows),
        listed<&Order::jobs, readJob>(3, jobTable(), ByPosition, jobRows),
        {4, &technicianTable(), ByJob, anyTechnician, technicianRows, SameJobs, takeTechnician},
        {5, &lineTable(), ByJob, anyLine, lineRows, SameJobs, takeLine},
        listed<&Order::consents, readConsent>(6, consentTable(), ByTime, consentRows),
        listed<&Order::payments, readPayment>(7, paymentTable(), ByTime, paymentRows),
        listed<&Order::notices, readNotice>(8, noticeTable(), ByTime, noticeRows),
        listed<&Order::workLog, readWorkEntry>(9, workEntryTable(), ByTime, workEntryRows),
        listed<&Order::supplements, readSupplement>(10, supplementTable(), "reported_ms, id",
                                                    supplementRows),
        listed<&Order::exits, readExitPass>(11, exitPassTable(), "left_ms, id", exitPassRows),
        listed<&Order::signatures, readSignature>(17, signatureTable(), ByTime, signatureRows)};
    const std::vector<Part> bill = billParts();
    list.insert(list.end(), bill.begin(), bill.end());
    return list;
}

}  // namespace

const std::vector<Part>& parts() {
    static const std::vector<Part> list = allParts();
    return list;
}

qint64 partsOf(const OrderState& order) {
    qint64 found = 0;
    for (const Part& part : parts())
        if (part.any(order)) found |= qint64(1) << part.bit;
    return found;
}

}  // namespace baydesk::orders
