#pragma once

// Private to storage: what the reports' statements have in common.

#include "domain/report/Figure.h"
#include "domain/vehicle/Plate.h"
#include "storage/sql/Query.h"

namespace baydesk::report {

// The columns of an order that every row behind a figure shows, of repair_order as `o` and its
// sender as `c`.
inline QString orderColumns() {
    return QStringLiteral("o.id, o.number, o.plate_kind, o.plate, c.name");
}
inline constexpr int OrderColumns = 5;

inline QString joinSender() { return QStringLiteral(" JOIN customer c ON c.id = o.sender_id "); }

// Reads orderColumns() from the first column on.
ReportRow orderRow(const sql::Row& row);
// "皖A·12345 陈晓雯"
QString subjectOf(const sql::Row& row, int plateKind, int plate, int name);

// An order that was reversed before the car left goes on as a fresh one, which keeps its arrival,
// its promises and its ledger of work: only that one counts.
inline QString goesOn() { return QStringLiteral("o.document <> 'reversed'"); }

}  // namespace baydesk::report
