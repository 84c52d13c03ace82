#pragma once

#include "storage/sql/Query.h"

namespace baydesk {

// How many rows a table has and what they hold, the same in whatever order they are added: the sum
// of the digests of its rows.
struct TableSum {
    qint64 rows = 0;
    quint64 high = 0;
    quint64 low = 0;

    void add(const sql::Values& row);
    // 32 hexadecimal digits.
    QString checksum() const;

    bool operator==(const TableSum&) const = default;
};

}  // namespace baydesk
