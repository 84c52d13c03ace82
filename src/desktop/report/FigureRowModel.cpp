#include "desktop/report/FigureRowModel.h"

#include "documents/report/FigureWords.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FigureRowModel)
};

}  // namespace

FigureRowModel* makeFigureRowModel(const Formats& formats, QObject* parent) {
    using Row = NumberedRow;
    std::vector<Column<Row>> columns{
        {.key = u"reference"_qs,
         .title = [] { return Words::tr("Number"); },
         .text = [](const Row& row) { return row.row.reference; },
         .whole = true},
        {.key = u"subject"_qs,
         .title = [] { return Words::tr("Subject"); },
         .text = [](const Row& row) { return row.row.subject; },
         .toolTip = [](const Row& row) { return row.row.subject; }},
        {.key = u"note"_qs,
         .title = [] { return Words::tr("Note"); },
         .text = [](const Row& row) { return row.row.note; },
         .toolTip = [](const Row& row) { return row.row.note; }},
        {.key = u"at"_qs,
         .title = [] { return Words::tr("Time"); },
         .text = [formats](const Row& row) { return formats.moment(row.row.at); },
         .sortKey = [](const Row& row) { return row.row.at.ms; },
         .toolTip = [formats](const Row& row) { return formats.exact(row.row.at); },
         .whole = true},
        {.key = u"value"_qs,
         .title = [] { return Words::tr("Value"); },
         .text = [](const Row& row) { return valueText(row.kind, row.row); },
         .alignment = Qt::AlignRight,
         .sortKey = [](const Row& row) { return row.row.value; },
         .whole = true},
    };
    return new FigureRowModel([](const Row& row) { return row.place; }, std::move(columns), parent);
}

std::vector<NumberedRow> numbered(const Figure& figure) {
    std::vector<NumberedRow> rows;
    for (const ReportRow& row : figure.rows)
        rows.push_back({static_cast<qint64>(rows.size()) + 1, figure.kind, row});
    return rows;
}

}  // namespace baydesk
