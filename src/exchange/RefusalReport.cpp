#include "exchange/RefusalReport.h"

#include "exchange/TableFiles.h"

#include <QFileInfo>

namespace baydesk {

namespace {

// What stands above the columns: the source's own headings, which a remembered choice goes by.
QStringList headingsFor(const SourceColumns& columns, const FieldColumns& fields,
                        const std::vector<FieldHeadings>& known) {
    QStringList names = columns.names;
    if (columns.heading) return names;
    for (const FieldHeadings& field : known)
        if (const auto column = fields.constFind(field.field);
            column != fields.constEnd() && *column < names.size())
            names[*column] = field.names.front();
    return names;
}

// The cells of a row, without the columns of an earlier report. A short row of a sheet has lost
// nothing, and what lies beyond its heading is a note; in a text either shows what was wrong.
std::vector<QVariant> cellsOf(const DelimitedRow& row, const QStringList& names, bool addressed) {
    std::vector<QVariant> cells;
    const qsizetype count = addressed ? names.size() : row.fields.size();
    for (qsizetype at = 0; at < count; ++at)
        if (at >= names.size() || !isReportHeading(names[at]))
            cells.emplace_back(row.fields.value(at));
    return cells;
}

}  // namespace

ReportHeadings reportHeadings(bool inChinese) {
    if (inChinese) return {QStringLiteral("原文件行号"), QStringLiteral("未导入原因")};
    return {QStringLiteral("Row in the file"), QStringLiteral("Why it stayed out")};
}

bool isReportHeading(const QString& heading) {
    const QString bare = bareHeading(heading);
    for (const bool inChinese : {true, false}) {
        const ReportHeadings mine = reportHeadings(inChinese);
        if (bare == bareHeading(mine.row) || bare == bareHeading(mine.reason)) return true;
    }
    return false;
}

Result<int> writeReport(const QString& path, const ImportFile& file, const SourceColumns& columns,
                        const FieldColumns& fields, const std::vector<FieldHeadings>& known,
                        const std::vector<Refusal>& refused, const ReportHeadings& headings,
                        const std::function<QString(const Refusal&)>& sentence) {
    QHash<int, QStringList> reasons;  // by the row's line
    for (const Refusal& refusal : refused)
        if (refusal.file == file.name) reasons[refusal.row] << sentence(refusal);
    const QStringList names = headingsFor(columns, fields, known);
    ExportTable table;
    table.name = QFileInfo(path).completeBaseName();
    table.columns = {{headings.row}, {headings.reason}};
    for (const QString& name : names)
        if (!isReportHeading(name)) table.columns.push_back({name});
    const auto sink = tableFiles(QFileInfo(path).path(), TableFormat::Csv, BusinessCalendar());
    if (const Done begun = sink->begin(table); !begun) return begun.error();
    int rows = 0;
    for (std::size_t at = columns.firstRow(); at < file.rows.size(); ++at) {
        const DelimitedRow& row = file.rows[at];
        const auto why = reasons.constFind(row.line);
        if (why == reasons.constEnd()) continue;
        std::vector<QVariant> cells = {QString::number(row.line), why->join(u' ')};
        for (QVariant& cell : cellsOf(row, columns.names, file.addressed))
            cells.push_back(std::move(cell));
        if (const Done written = sink->row(cells); !written) return written.error();
        ++rows;
    }
    if (const Done ended = sink->end(); !ended) return ended.error();
    return rows;
}

}  // namespace baydesk
