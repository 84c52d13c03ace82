#include "application/report/FigureMaking.h"
#include "storage/order/OrderCodes.h"
#include "storage/report/MoneyRows.h"

#include <map>

namespace baydesk {

namespace {

using report::MoneyEntry;
using Entries = std::vector<MoneyEntry>;

template <typename Wanted>
std::vector<ReportRow> rowsOf(const Entries& entries, Wanted wanted, int sign = 1) {
    std::vector<ReportRow> rows;
    for (const MoneyEntry& entry : entries) {
        if (!wanted(entry)) continue;
        rows.push_back(entry.row);
        rows.back().value *= sign;
    }
    return rows;
}

void addTenders(std::vector<Figure>& figures, const Entries& entries) {
    std::map<Tender, std::vector<ReportRow>> byTender;
    for (const MoneyEntry& entry : entries) byTender[entry.tender].push_back(entry.row);
    for (auto& [tender, rows] : byTender)
        figures.push_back(
            figureOf(FigureKind::TenderTakings, std::move(rows), TenderCodes.code(tender)));
}

// A shift belongs to the business day on which it was opened (decisions.md, Time and numbers); an
// open one has no difference yet.
std::vector<ReportRow> shiftDifferences(Session& session, const ReportScope& scope) {
    std::vector<ReportRow> rows;
    for (const report::ShiftRow& each :
         report::shiftsOf(session, scope.store, scope.days.first, scope.days.last)) {
        ReportRow row;
        row.subject = each.cashier;
        row.note = each.shift.comment;
        row.at = each.shift.isOpen() ? each.shift.openedAt : each.shift.closedAt;
        row.value = each.shift.isOpen() ? 0 : each.shift.difference().fen();
        row.weight = each.shift.isOpen() ? 0 : 1;
        rows.push_back(row);
    }
    return rows;
}

}  // namespace

std::vector<Figure> moneyFigures(Session& session, const ReportScope& scope) {
    const Entries entries = report::moneyEntries(session, scope.store, scope.span);
    std::vector<Figure> figures{
        figureOf(FigureKind::Takings, rowsOf(entries, [](const MoneyEntry&) { return true; })),
        figureOf(
            FigureKind::Deposits,
            rowsOf(entries, [](const MoneyEntry& entry) { return entry.deposit && !entry.moved; })),
        figureOf(
            FigureKind::Refunds,
            rowsOf(
                entries,
                [](const MoneyEntry& entry) { return entry.row.value < 0 && !entry.moved; }, -1)),
        figureOf(FigureKind::DepositsKept, report::depositsKept(session, scope.store, scope.span)),
        figureOf(FigureKind::PutOnAccount, report::charges(session, scope.store, scope.span)),
        figureOf(FigureKind::ReceivablesPaid,
                 rowsOf(entries, [](const MoneyEntry& entry) { return entry.receivable; })),
        figureOf(FigureKind::ReceivablesOutstanding,
                 report::balances(session, scope.store, scope.end)),
        figureOf(FigureKind::ShiftDifferences, shiftDifferences(session, scope))};
    addTenders(figures, entries);
    return figures;
}

}  // namespace baydesk
