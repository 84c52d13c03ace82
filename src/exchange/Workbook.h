#pragma once

#include "base/Result.h"
#include "exchange/DelimitedReader.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace baydesk {

// What is read of a workbook at most.
struct WorkbookLimits {
    qint64 unpackedBytes = 256LL * 1024 * 1024;  // of all the entries that are read
    qint64 cells = MostCells;                    // empty ones between others included
    qsizetype cellCharacters = MostCellCharacters;
};

// Whether a file begins as an XLSX workbook does.
bool looksLikeWorkbook(const QByteArray& firstBytes);

// The rows of the first sheet that is not hidden, without the blank ones. Every cell is text: a
// number as a person writes it, a date as "2015-03-24 09:25:11", of a formula what it came to when
// the file was saved (nothing is computed; "=…" where that is missing).
// Errors with "path": FileUnreadable, FileEmpty, FileNotText (no workbook, encrypted, damaged, or
// with a document type, which no spreadsheet writes); OutOfRange ("most") at "file".
Result<std::vector<DelimitedRow>> readWorkbook(const QString& path,
                                               const WorkbookLimits& limits = {});

}  // namespace baydesk
