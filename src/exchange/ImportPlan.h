#pragma once

#include "application/Imports.h"
#include "base/Error.h"
#include "exchange/DelimitedReader.h"

#include <QString>
#include <QStringList>
#include <atomic>
#include <memory>
#include <vector>

namespace baydesk {

// A file as it was read, before anything in it is understood.
struct ImportFile {
    QString name;  // as the person knows it
    std::vector<DelimitedRow> rows;
    // Each cell says itself in which column it stands (a spreadsheet): a short row has lost
    // nothing, and what lies beyond the heading is a note beside the table.
    bool addressed = false;
};

// Why one row is not taken: at which field, what stands there, and what is wrong with it. A row may
// have several.
struct Refusal {
    QString file;
    int row = 0;  // the line on which it begins, from 1
    QString field;
    QString value;  // shortened if it is long
    Violation reason;
};

// Where a row stands, for a report.
struct RowPlace {
    QString file;
    int row = 0;  // the line on which it begins, from 1
};

// How far a plan has come, for whoever waits for it on another thread; and that nobody does any
// more: then planning ends early, and what it gives is worth nothing.
struct PlanWatch {
    std::atomic<int> rows = 0;
    std::atomic<bool> stopped = false;
};

struct PlanWishes {
    // The same thing again is merged, or refused with the row where it stands already.
    Duplicates duplicates = Duplicates::Merge;
    std::shared_ptr<PlanWatch> watch = {};
};

// What an import would do, before it does it. `rows` counts the data rows that are not blank:
// accepted + merged + refusedRows.
template <typename T>
struct ImportPlan {
    std::vector<T> accepted;
    std::vector<RowPlace> places;  // of the accepted, each at its index
    int rows = 0;
    int merged = 0;               // the same thing again
    std::vector<RowPlace> again;  // where it stands, of the merged rows
    int refusedRows = 0;
    std::vector<Refusal> refused;
    QStringList unusedHeadings;  // columns that are not taken over
};

}  // namespace baydesk
