#include "application/report/FigureMaking.h"
#include "storage/order/OrderCodes.h"
#include "storage/report/BillRows.h"

#include <functional>
#include <map>

namespace baydesk {

namespace {

using report::BilledOrder;
using Bills = std::vector<BilledOrder>;

// The rows of the bills of which this amount is not nothing.
std::vector<ReportRow> rowsOf(const Bills& bills,
                              const std::function<Money(const BilledOrder&)>& amount) {
    std::vector<ReportRow> rows;
    for (const BilledOrder& bill : bills) {
        const Money part = amount(bill);
        if (part.isZero()) continue;
        rows.push_back(bill.row);
        rows.back().value = part.fen();
    }
    return rows;
}

std::vector<ReportRow> totals(const Bills& bills) {
    std::vector<ReportRow> rows;
    for (const BilledOrder& bill : bills) {
        rows.push_back(bill.row);
        rows.back().weight = bill.count;
    }
    return rows;
}

std::vector<ReportRow> discounts(const Bills& bills) {
    std::vector<ReportRow> rows;
    for (const BilledOrder& bill : bills) {
        if (bill.discount.isZero()) continue;
        rows.push_back(bill.row);
        rows.back().value = bill.discount.fen();
        rows.back().note = bill.discountNote;
    }
    return rows;
}

std::vector<ReportRow> margins(const Bills& bills) {
    std::vector<ReportRow> rows;
    for (const BilledOrder& bill : bills) {
        rows.push_back(bill.row);
        rows.back().value = bill.row.value - bill.cost.fen();
        rows.back().weight = bill.row.value;
    }
    return rows;
}

void addBrokenDown(std::vector<Figure>& figures, FigureKind kind, const Bills& bills,
                   const std::function<QString(const BilledOrder&)>& of) {
    std::map<QString, std::vector<ReportRow>> groups;
    for (const BilledOrder& bill : bills) groups[of(bill)].push_back(bill.row);
    for (auto& [name, rows] : groups) figures.push_back(figureOf(kind, std::move(rows), name));
}

}  // namespace

std::vector<Figure> revenueFigures(Session& session, const ReportScope& scope) {
    const Bills bills = report::bills(session, scope.store, scope.span);
    std::vector<Figure> figures{
        figureOf(FigureKind::Revenue, totals(bills)),
        figureOf(FigureKind::LabourRevenue,
                 rowsOf(bills, [](const BilledOrder& bill) { return bill.labour; })),
        figureOf(FigureKind::PartsRevenue,
                 rowsOf(bills, [](const BilledOrder& bill) { return bill.parts; })),
        figureOf(FigureKind::SubletRevenue,
                 rowsOf(bills, [](const BilledOrder& bill) { return bill.sublet; })),
        figureOf(FigureKind::OtherRevenue,
                 rowsOf(bills, [](const BilledOrder& bill) { return bill.other; })),
        figureOf(FigureKind::Discounts, discounts(bills)),
        figureOf(FigureKind::DiagnosisCredits,
                 rowsOf(bills, [](const BilledOrder& bill) { return bill.diagnosisCredit; })),
        figureOf(FigureKind::OddFen,
                 rowsOf(bills, [](const BilledOrder& bill) { return bill.oddFen; })),
        figureOf(FigureKind::AverageOrder, totals(bills)),
        figureOf(FigureKind::GrossMargin, margins(bills)),
        figureOf(FigureKind::GrossMarginShare, margins(bills))};
    addBrokenDown(figures, FigureKind::ClassRevenue, bills,
                  [](const BilledOrder& bill) { return RepairClassCodes.code(bill.repairClass); });
    addBrokenDown(figures, FigureKind::AdvisorRevenue, bills,
                  [](const BilledOrder& bill) { return bill.advisor; });
    return figures;
}

}  // namespace baydesk
