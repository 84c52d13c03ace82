#pragma once

#include "base/Result.h"
#include "exchange/SourceColumns.h"

#include <functional>

namespace baydesk {

// Of the columns that a report has before those of its source: the row there, and why it stays out.
struct ReportHeadings {
    QString row;
    QString reason;
};
ReportHeadings reportHeadings(bool inChinese);
// A second import leaves these columns aside, in any language.
bool isReportHeading(const QString& heading);

// Writes the rows of the file that are refused, as they stand there, with the reasons, into a CSV
// file that can be mended and brought in again: its columns are the source's. A source without
// headings gets those by which its columns are recognised. `sentence` says one reason. Gives how
// many rows. Errors: FileNotWritable.
Result<int> writeReport(const QString& path, const ImportFile& file, const SourceColumns& columns,
                        const FieldColumns& fields, const std::vector<FieldHeadings>& known,
                        const std::vector<Refusal>& refused, const ReportHeadings& headings,
                        const std::function<QString(const Refusal&)>& sentence);

}  // namespace baydesk
