#include "domain/settlement/Bill.h"

#include <algorithm>

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

namespace {

bool counts(const Job& job, BillScope scope) {
    return scope == BillScope::Approved ? job.isApproved()
                                        : job.approval != ApprovalState::Declined;
}

}  // namespace

Money diagnosisCreditOf(const std::vector<Job>& jobs, BillScope scope) {
    Money searches;
    Money credit;
    Money repairs;
    for (const Job& job : jobs) {
        if (!counts(job, scope)) continue;
        if (job.isDiagnosis()) {
            searches += job.amount();
        } else if (job.supplement && !searches.isZero()) {
            repairs += job.amount();
            credit = searches;  // a diagnosis after the last repair is still to be paid
        }
    }
    return std::min(credit, repairs);
}

Bill billOf(const std::vector<Job>& jobs, const std::vector<Payment>& payments, Money oddFen,
            BillScope scope) {
    Bill bill;
    bill.oddFen = oddFen;
    bill.diagnosisCredit = diagnosisCreditOf(jobs, scope);
    for (const Job& job : jobs) {
        if (!counts(job, scope)) continue;
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
