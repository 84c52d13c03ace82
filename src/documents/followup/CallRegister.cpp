#include "documents/followup/CallRegister.h"

#include "documents/Words.h"
#include "documents/followup/CallText.h"
#include "documents/order/Sections.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int BlankRows = 14;  // what is left of the page

// Two things that are read together: one below the other.
QString stacked(const QString& upper, const QString& lower) {
    return lower.isEmpty() ? upper : upper + u'\n' + lower;
}

std::vector<PaperColumn> columnsOf(const Phrases& phrases) {
    return {{phrases.translate("Documents", "No."), TextAlign::Start, 1, false},
            {stacked(phrases.translate("Documents", "Plate"),
                     phrases.translate("Documents", "Order number")),
             TextAlign::Start, 5},
            {stacked(phrases.translate("Documents", "Customer"),
                     phrases.translate("Documents", "Phone")),
             TextAlign::Start, 6},
            {stacked(phrases.translate("Documents", "Follow-up"),
                     phrases.translate("Documents", "To be called from")),
             TextAlign::Start, 6},
            {phrases.translate("Documents", "Tries"), TextAlign::End, 2},
            {stacked(phrases.translate("Documents", "Last call"),
                     phrases.translate("Documents", "Called by")),
             TextAlign::Start, 6},
            {phrases.translate("Documents", "Outcome"), TextAlign::Start, 6},
            {phrases.translate("Documents", "Satisfaction"), TextAlign::Start, 5},
            {phrases.translate("Documents", "Customer's own words"), TextAlign::Start, 12}};
}

PaperRow rowOf(const ListedCall& call, std::size_t number, PhonesShown phones,
               const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    const followups::DueCall& task = call.task;
    PaperRow row{
        RowStyle::Normal,
        {QString::number(number), stacked(task.plate.number(), task.orderNumber),
         stacked(addressed(task.customer, task.honorific, phrases), phoneText(task.phone, phones)),
         stacked(wordFor(task.stage, phrases), timeText(task.dueAt, context)),
         QString::number(call.tries)}};
    if (call.last)
        row.cells << stacked(timeText(call.last->at, context), call.by)
                  << outcomeText(*call.last, context) << scoreText(call.last->score, phrases)
                  << call.last->words;
    return row;
}

PaperTable tableOf(const CallRegister& calls, PhonesShown phones, const PaperContext& context) {
    PaperTable table;
    table.columns = columnsOf(context.phrases);
    for (const ListedCall& each : calls.calls)
        table.rows.push_back(rowOf(each, table.rows.size() + 1, phones, context));
    if (table.rows.empty()) table.rows.assign(BlankRows, {RowStyle::Blank, {}});
    return table;
}

FieldGrid countsOf(const CallRegister& calls, const Phrases& phrases) {
    const auto count = [&calls](std::optional<CallOutcome> wanted) {
        const auto ended = [wanted](const ListedCall& call) {
            return call.last ? call.last->outcome == wanted : !wanted;
        };
        return QString::number(std::count_if(calls.calls.begin(), calls.calls.end(), ended));
    };
    FieldGrid grid;
    grid.columns = 4;
    grid.fields = {
        {phrases.translate("Documents", "Calls listed"), QString::number(calls.calls.size())},
        {phrases.translate("Documents", "Not called yet"), count({})}};
    for (const CallOutcome each :
         {CallOutcome::Reached, CallOutcome::NoAnswer, CallOutcome::Busy, CallOutcome::CallBack,
          CallOutcome::WrongNumber, CallOutcome::Refused})
        grid.fields.push_back({wordFor(each, phrases), count(each)});
    return grid;
}

}  // namespace

DocumentModel composeCallRegister(const CallRegister& calls, PhonesShown phones,
                                  const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    DocumentModel model =
        shopPaper(phrases.translate("Documents", "Follow-up call register"), context);
    model.format = PageFormat::A4Landscape;
    model.letterhead.numberLabel = phrases.translate("Documents", "As of");
    model.letterhead.number = timeText(calls.at, context);
    model.blocks = {tableOf(calls, phones, context)};
    if (!calls.calls.empty()) model.closing = {countsOf(calls, phrases)};
    model.total = phrases.labelled(phrases.translate("Documents", "Calls listed"),
                                   QString::number(calls.calls.size()));
    return model;
}

}  // namespace baydesk
