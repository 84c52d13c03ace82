#include "documents/report/DailyReport.h"

#include "documents/order/Sections.h"
#include "documents/report/FigureWords.h"

#include <algorithm>
#include <array>

namespace baydesk {

namespace {

// The others say the same rows again, by class or by weight, or too many: the screen shows them.
constexpr std::array WithRows = {FigureKind::CarsIn,           FigureKind::OnTimeDelivery,
                                 FigureKind::Revenue,          FigureKind::Discounts,
                                 FigureKind::Takings,          FigureKind::DepositsKept,
                                 FigureKind::PutOnAccount,     FigureKind::ReceivablesOutstanding,
                                 FigureKind::ShiftDifferences, FigureKind::QualityFailures,
                                 FigureKind::CallsOverdue,     FigureKind::ComplaintsOpened,
                                 FigureKind::ComplaintsOverdue};

PaperTable tableOf(FigureGroup group, const DayReport& report, const Phrases& phrases) {
    PaperTable table;
    table.columns = {{wordFor(group, phrases), TextAlign::Start, 3, true, true},
                     {phrases.translate("Documents", "Value"), TextAlign::End, 1, false},
                     {phrases.translate("Documents", "How it is made"), TextAlign::Start, 7}};
    std::optional<FigureKind> last;
    for (const Figure& figure : report.figures) {
        if (groupOf(figure.kind) != group) continue;
        // The same words for each class or tender stand once.
        const QString formula = last == figure.kind ? QString() : formulaOf(figure.kind, phrases);
        table.rows.push_back(
            {RowStyle::Normal, {nameOf(figure, phrases), valueText(figure), formula}});
        last = figure.kind;
    }
    return table;
}

PaperTable rowsOf(const Figure& figure, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    PaperTable table;
    table.columns = {{nameOf(figure, phrases), TextAlign::Start, 3, true, true},
                     {phrases.translate("Documents", "Subject"), TextAlign::Start, 4},
                     {phrases.translate("Documents", "Note"), TextAlign::Start, 4},
                     {phrases.translate("Documents", "Time"), TextAlign::Start, 1, false},
                     {phrases.translate("Documents", "Value"), TextAlign::End, 1, false}};
    for (const ReportRow& row : figure.rows)
        table.rows.push_back({RowStyle::Normal,
                              {row.reference, row.subject, row.note, timeText(row.at, context),
                               valueText(figure.kind, row)}});
    table.rows.push_back(
        {RowStyle::Subtotal,
         {phrases.translate("Documents", "Total"), {}, {}, {}, valueText(figure)}});
    return table;
}

}  // namespace

DocumentModel composeDailyReport(const DayReport& report, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    DocumentModel model = shopPaper(phrases.translate("Documents", "Daily report"), context);
    model.letterhead.subject = report.day.toString(Qt::ISODate);
    if (report.running)
        model.marks.insert(model.marks.begin(),
                           {phrases.translate("Documents", "The day is not over: seen at %1")
                                .arg(timeText(report.seenAt, context)),
                            true});
    FieldGrid head;
    head.columns = 3;
    head.fields = {
        {phrases.translate("Documents", "Business day"), report.day.toString(Qt::ISODate)},
        {phrases.translate("Documents", "From"), timeText(report.from, context)},
        {phrases.translate("Documents", "Until"), timeText(report.until, context)}};
    model.blocks.push_back(head);
    for (int group = 0; group < FigureGroupCount; ++group)
        model.blocks.push_back(tableOf(static_cast<FigureGroup>(group), report, phrases));
    model.blocks.push_back(
        Paragraph{phrases.translate("Documents", "Behind the figures"), {}, false});
    for (const Figure& figure : report.figures)
        if (std::find(WithRows.begin(), WithRows.end(), figure.kind) != WithRows.end() &&
            !figure.rows.empty())
            model.blocks.push_back(rowsOf(figure, context));
    return model;
}

}  // namespace baydesk
