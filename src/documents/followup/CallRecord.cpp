#include "documents/followup/CallRecord.h"

#include "documents/Words.h"
#include "documents/followup/CallText.h"
#include "documents/order/Sections.h"

namespace baydesk {

namespace {

QString workDone(const OrderState& order, const Phrases& phrases) {
    QStringList titles;
    for (const Job& job : order.jobs)
        if (job.isApproved()) titles << job.title;
    return titles.join(phrases.isChinese() ? QStringLiteral("、") : QStringLiteral(", "));
}

FieldGrid headOf(const FollowUpView& view, PhonesShown phones, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    const OrderView& order = view.order;
    const FollowUpTask& task = view.task;
    FieldGrid grid;
    grid.fields = {
        {phrases.translate("Documents", "Customer"),
         addressed(order.sender.name, order.sender.honorific, phrases)},
        {phrases.translate("Documents", "Phone"), phoneText(order.sender.phone(), phones)}};
    for (const PaperField& each : vehicleFields(order, context)) grid.fields.push_back(each);
    const std::vector<PaperField> call = {
        {phrases.translate("Documents", "Service advisor"), order.staffName(order.order.advisor)},
        {phrases.translate("Documents", "Left at"),
         order.order.release ? timeText(order.order.release->at, context) : QString()},
        {phrases.translate("Documents", "Work done"), workDone(order.order, phrases), 2},
        {phrases.translate("Documents", "Follow-up"), wordFor(task.stage, phrases)},
        {phrases.translate("Documents", "State"), wordFor(task.state, phrases)},
        {phrases.translate("Documents", "To be called from"), timeText(task.dueAt, context)},
        {phrases.translate("Documents", "Overdue from"), timeText(task.overdueAt, context)}};
    grid.fields.insert(grid.fields.end(), call.begin(), call.end());
    return grid;
}

PaperTable callsOf(const FollowUpView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    PaperTable table;
    table.columns = {
        {phrases.translate("Documents", "No."), TextAlign::Start, 1, false},
        {phrases.translate("Documents", "Time"), TextAlign::Start, 5},
        {phrases.translate("Documents", "Called by"), TextAlign::Start, 4},
        {phrases.translate("Documents", "Outcome"), TextAlign::Start, 5},
        {phrases.translate("Documents", "Satisfaction"), TextAlign::Start, 5},
        {phrases.translate("Documents", "Customer's own words"), TextAlign::Start, 11}};
    const auto next = [&table] { return QString::number(table.rows.size() + 1); };
    for (const Call& call : view.task.calls)
        table.rows.push_back(
            {RowStyle::Normal,
             {next(), timeText(call.at, context), view.order.staffName(call.by),
              outcomeText(call, context), scoreText(call.score, phrases), call.words}});
    const auto tries = static_cast<std::size_t>(FollowUpPlan().tries);
    while (view.task.isOpen() && table.rows.size() < tries)
        table.rows.push_back({RowStyle::Blank, {next()}});
    return table;
}

}  // namespace

DocumentModel composeCallRecord(const FollowUpView& view, PhonesShown phones,
                                const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    DocumentModel model = paperWith(phrases.translate("Documents", "Follow-up call record"),
                                    phrases.translate("Documents", "Order number"),
                                    view.order.order.number, view.order, context);
    model.blocks = {headOf(view, phones, context), callsOf(view, context)};
    model.closing = {Signatures{
        {{phrases.translate("Documents", "Callback clerk's signature and date"), {}, {}},
         {phrases.translate("Documents", "Store manager's signature and date"), {}, {}}}}};
    return model;
}

}  // namespace baydesk
