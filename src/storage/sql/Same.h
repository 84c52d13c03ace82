#pragma once

#include <QString>

// Files of customers and cars that were merged (ADR 0036): both stay, and the one that went leads
// to the one that stayed. `table` is "customer" or "vehicle". A list of files behind IN is safe
// where the statement names no store; where it does, join the list: SQLite takes "the store's" for
// few rows and goes through all of them (ADR 0036, StoreWalksTest).
namespace baydesk::sql {

// The file that lives, for the id in `column`: itself, or the one it was merged into.
inline QString living(const QString& table, const QString& column) {
    return QStringLiteral(
               "(SELECT COALESCE(living.merged_into, living.id) FROM %1 living "
               "WHERE living.id = %2)")
        .arg(table, column);
}

// Joins the file that lives as `name`, for the id in `column`: "JOIN customer c ON …".
inline QString joinLiving(const QString& table, const QString& name, const QString& column,
                          const QString& kind = QStringLiteral("JOIN")) {
    return QStringLiteral(
               " %4 %1 %2_file ON %2_file.id = %3 "
               "%4 %1 %2 ON %2.id = COALESCE(%2_file.merged_into, %2_file.id) ")
        .arg(table, name, column, kind);
}

// All files that are the same as the one that is bound, twice: rows of the stores point to any of
// them.
inline QString sameAs(const QString& table) {
    return QStringLiteral(
               "(SELECT same.id FROM %1 same WHERE same.merged_into = %2 UNION ALL "
               "SELECT COALESCE(same.merged_into, same.id) FROM %1 same "
               "WHERE same.id = ?)")
        .arg(table, living(table, QStringLiteral("?")));
}

// All files that were merged into the one that lives and whose id is in `column`, and itself.
inline QString filesOf(const QString& table, const QString& column) {
    return QStringLiteral(
               "(SELECT same.id FROM %1 same WHERE same.merged_into = %2 UNION ALL "
               "SELECT same.id FROM %1 same WHERE same.id = %2)")
        .arg(table, column);
}

}  // namespace baydesk::sql
