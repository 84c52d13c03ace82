#include "domain/settlement/Bill.h"

namespace baydesk {

Money Bill::taxIncluded() const {
    const qint64 divisor = 1000 + taxPermille;
    const qint64 product = total().fen() * taxPermille;
    const qint64 half = product < 0 ? -divisor / 2 : divisor / 2;
    return Money::ofFen((product + half) / divisor);
}

namespace {

Money& sumFor(Bill& bill, LineKind kind) {
    switch (kind) {
        case LineKind::Labour:
            return bill.labour;
        case LineKind::Part:
        case LineKind::Material:
            return bill.parts;
        case LineKind::Sublet:
            return bill.sublet;
        case LineKind::Fee:
            return bill.fees;
    }
    return bill.fees;
}

}  // namespace

Bill billOf(const std::vector<Job>& jobs, const std::vector<Payment>& payments, Money oddFen,
            BillScope scope) {
    Bill bill;
    bill.oddFen = oddFen;
    for (const Job& job : jobs) {
        const bool counts = scope == BillScope::Approved ? job.isApproved()
                                                         : job.approval != ApprovalState::Declined;
        if (!counts) continue;
        for (const Line& line : job.lines) sumFor(bill, line.kind) += line.amount();
    }
    for (const Payment& payment : payments) {
        if (payment.isRefund())
            (payment.afterwards ? bill.givenBack : bill.refunds) -= payment.amount;
        else
            (payment.deposit ? bill.deposits : bill.payments) += payment.amount;
    }
    return bill;
}

}  // namespace baydesk
