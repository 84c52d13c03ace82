#pragma once

#include "domain/report/Figure.h"
#include "domain/settlement/Shift.h"
#include "storage/Session.h"
#include "storage/report/DaySpan.h"

#include <vector>

namespace baydesk::report {

// One entry of the ledgers of money that came in or, below zero, went back.
struct MoneyEntry {
    ReportRow row;
    Tender tender = Tender::Cash;
    bool deposit = false;
    bool moved = false;  // out of a reversed order into its fresh one: nobody was given anything
    bool receivable = false;  // paid off what was on account
};
// What is on account is no money. The earliest first.
std::vector<MoneyEntry> moneyEntries(Session& session, StoreId store, const DaySpan& span);

// Put on account, and taken back by a mirror document below zero.
std::vector<ReportRow> charges(Session& session, StoreId store, const DaySpan& span);
// What each customer owes just before `until`.
std::vector<ReportRow> balances(Session& session, StoreId store, Instant until);
// Deposits that the shop kept of orders that were cancelled.
std::vector<ReportRow> depositsKept(Session& session, StoreId store, const DaySpan& span);

// Shifts that were opened on these business days, with the cashier's name.
struct ShiftRow {
    Shift shift;
    QString cashier;
};
std::vector<ShiftRow> shiftsOf(Session& session, StoreId store, QDate first, QDate last);
// Shifts that were opened before this business day and are not counted yet.
std::vector<ShiftRow> leftOpen(Session& session, StoreId store, QDate day);

}  // namespace baydesk::report
