#pragma once

#include "storage/sql/Query.h"

#include <QStringList>
#include <vector>

namespace baydesk {

// A table as any of the engines has it: enough to read its rows and to write them elsewhere.
struct TableShape {
    QString name;
    QStringList columns;
    std::vector<sql::Value::Kind> kinds;  // of the columns: Number, Text or Bytes
    QStringList key;                      // the columns of the primary key

    bool operator==(const TableShape&) const = default;

    bool hasBytes() const;
    sql::Values rowOf(const sql::Row& row) const;
    sql::Values keyOf(const sql::Values& row) const;
    // At most `most` rows after those up to `last` (a key; empty: from the beginning), by key.
    QString select(bool fromBeginning, int most) const;
};

// Every table of the store, by name, the attachments' included.
std::vector<TableShape> shapesOf(Session& session);

}  // namespace baydesk
