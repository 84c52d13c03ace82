#pragma once

#include "exchange/Headings.h"
#include "exchange/ImportPlan.h"

#include <optional>

namespace baydesk {

// Which column of a file holds a field: field to column, from 0.
using FieldColumns = QHash<QString, int>;

// The columns of a file, before it is said what they are for.
struct SourceColumns {
    std::optional<std::size_t> heading;  // one of the rows; none: the data begin with the first
    QStringList names;                   // each different: its heading, or its letter ("C")

    std::size_t firstRow() const { return heading ? *heading + 1 : 0; }
};

// The heading is where `known` fields are found; else the first row, if it looks like one.
SourceColumns columnsOf(const ImportFile& file, const std::vector<FieldHeadings>& known);
// With the heading in that row, or without one.
SourceColumns columnsOf(const ImportFile& file, std::optional<std::size_t> heading);

// What the headings say by themselves.
FieldColumns recognised(const ImportFile& file, const SourceColumns& columns,
                        const std::vector<FieldHeadings>& known);

// The file with headings that say which column holds which field, and nothing of the others: read
// again without any map it gives the same, whatever its own headings were.
ImportFile laidOut(const ImportFile& file, const SourceColumns& columns, const FieldColumns& fields,
                   const std::vector<FieldHeadings>& known);

// A name for the set of its headings, in any order, the same for every file that has it; by it a
// person's choice of columns is remembered. Says nothing of what the headings are.
QString sourceKey(const SourceColumns& columns);
// The same for one of them.
QString columnKey(const QString& name);

// "A", "B" … "Z", "AA": as spreadsheets call their columns.
QString columnLetters(int column);

}  // namespace baydesk
