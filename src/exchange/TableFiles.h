#pragma once

#include "application/store/Export.h"
#include "domain/store/BusinessCalendar.h"

#include <QStringList>
#include <memory>

namespace baydesk {

enum class TableFormat { Csv, Xlsx, Json };

// Writes each exported table into a file of its own, in a folder that is there: "orders.csv". What
// is written depends on the rows, the format and the zone alone. A file appears when it is whole,
// and replaces one of its name.
//
// CSV: UTF-8 with a byte order mark, commas, CRLF; a text that a spreadsheet would take for a
// formula gets an apostrophe before it. XLSX: the same cells, each text as a text. JSON: a list of
// objects, money as whole fen under "…_fen", quantities as numbers of thousandths under "…_th".
// Moments are ISO 8601 with the zone's offset, in the store's wall time.
// Errors: FileNotWritable ("path"); OutOfRange ("path", "most") for more rows than a sheet has.
std::unique_ptr<ExportSink> tableFiles(const QString& folder, TableFormat format,
                                       const BusinessCalendar& calendar);

}  // namespace baydesk
