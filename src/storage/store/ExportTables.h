#pragma once

#include "domain/Ids.h"
#include "storage/Session.h"

#include <QString>
#include <QVariant>
#include <functional>
#include <vector>

namespace baydesk {

// What a cell of an exported table is, and so how a file writes it: a text; a whole number; fen;
// thousandths; UTC milliseconds; yes or no; a phone number, which not everybody may see whole.
enum class CellKind { Text, Whole, Money, Quantity, Moment, Flag, Phone };

// A text, quoted and made harmless as one.
constexpr bool isText(CellKind kind) { return kind == CellKind::Text || kind == CellKind::Phone; }

struct ExportColumn {
    QString name;  // "tax_title": never changes
    CellKind kind = CellKind::Text;
};

// One table as it leaves the store: its rows come in the order of their ids, which a copy of the
// store has too.
struct ExportTable {
    QString name;  // "order_lines": the file's
    std::vector<ExportColumn> columns;
    QString statement;     // a SELECT of these columns
    bool ofStore = false;  // its one `?` is the store; else the rows are the company's
};

enum class ExportKind { Customers, Vehicles, Orders, Parts, Calls, Appointments, Complaints };
inline constexpr int ExportKindCount = static_cast<int>(ExportKind::Complaints) + 1;
std::vector<ExportKind> everyExportKind();

const std::vector<ExportTable>& exportTables(ExportKind kind);

// Each row's cells by column: QString, or a qlonglong; invalid where nothing is known. `each` says
// whether to go on.
void exportRows(Session& session, const ExportTable& table, StoreId store,
                const std::function<bool(const std::vector<QVariant>&)>& each);

}  // namespace baydesk
