#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace baydesk {

// Spreadsheets keep 32,767 characters a cell. A longer text is cut behind this one, which is more
// than any field takes: its row is refused as too long.
inline constexpr qsizetype MostCellCharacters = 32'768;

// So many cells a list has at most, empty ones included: far above any shop's lists, and it keeps
// what a prepared file can cost below half a gigabyte.
inline constexpr qint64 MostCells = 10'000'000;

// One row of a delimited file or of a spreadsheet.
struct DelimitedRow {
    // Where it begins, counted as a person counts lines: from 1, blank ones too. The row of a
    // sheet.
    int line = 0;
    QStringList fields;  // not trimmed beyond what lies outside of quotes
    // A quote was opened and not closed as it should be. The row then holds its first line as it
    // stands, and reading went on with the next line, so that one stray quote costs one row.
    bool openQuote = false;

    bool operator==(const DelimitedRow&) const = default;
};

// Finds out what separates the fields: comma, semicolon or tab; whichever stands equally often on
// most of the first lines. A file of one column is read with commas.
QChar delimiterOf(const QString& text);

// How many cells the text has at most.
qint64 cellsAtMost(const QString& text, QChar delimiter);

// The rows of a text, without its blank lines, each cell cut where it gets too long. Quotes may
// hold the delimiter, line ends and doubled quotes; rows may have any number of fields. Nothing
// makes it fail.
std::vector<DelimitedRow> readDelimited(const QString& text, QChar delimiter);

}  // namespace baydesk
