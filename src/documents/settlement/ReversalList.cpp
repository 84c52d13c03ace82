#include "documents/settlement/ReversalList.h"

#include "documents/order/Sections.h"

namespace baydesk {

namespace {

FieldGrid headOf(const OrderView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    FieldGrid grid;
    grid.fields = {
        {phrases.translate("Documents", "Order number"), view.order.number},
        {phrases.translate("Documents", "Settlement number"), view.order.settlement->number},
        {phrases.translate("Documents", "Payer"), view.payerName()},
        {phrases.translate("Documents", "Reversed at"), timeText(view.order.reversal->at, context)},
        {phrases.translate("Documents", "Handled by"), view.staffName(view.order.reversal->by)},
        {phrases.translate("Documents", "Reason"), view.order.reversal->reason, 2}};
    return grid;
}

PaperTable linesOf(const Reversal& mirror, const Phrases& phrases) {
    PaperTable table;
    table.columns = {{phrases.translate("Documents", "No."), TextAlign::Start, 1, false},
                     {phrases.translate("Documents", "Job"), TextAlign::Start, 2},
                     {phrases.translate("Documents", "Name"), TextAlign::Start, 3},
                     {phrases.translate("Documents", "Amount"), TextAlign::End, 1, false}};
    int number = 0;
    for (const MirrorLine& line : mirror.lines)
        table.rows.push_back(
            {RowStyle::Normal,
             {QString::number(++number), line.job, line.name, line.amount.toText()}});
    return table;
}

Totals totalsOf(const Reversal& mirror, const Phrases& phrases) {
    Totals totals;
    if (!mirror.discount.isZero())
        totals.right.push_back(
            {phrases.translate("Documents", "Discount"), (-mirror.discount).toText()});
    if (!mirror.oddFen.isZero())
        totals.right.push_back(
            {phrases.translate("Documents", "Odd fen waived"), (-mirror.oddFen).toText()});
    totals.right.push_back({phrases.translate("Documents", "Total"), mirror.total.toText(), true});
    return totals;
}

}  // namespace

DocumentModel composeReversalList(const OrderView& view, const PaperContext& context) {
    BD_EXPECTS(view.order.reversal && view.order.settlement);
    const Phrases& phrases = context.phrases;
    const Reversal& mirror = *view.order.reversal;
    DocumentModel model =
        paperWith(phrases.translate("Documents", "Reversal list"),
                  phrases.translate("Documents", "Reversal number"), mirror.number, view, context);
    model.copies = {phrases.translate("Documents", "Customer copy"),
                    phrases.translate("Documents", "Shop copy")};
    model.blocks = {headOf(view, context), linesOf(mirror, phrases)};
    model.closing = {
        totalsOf(mirror, phrases),
        Signatures{{{phrases.translate("Documents", "Customer's signature and date"), {}, {}},
                    {phrases.translate("Documents", "Shop's seal, signature and date"), {}, {}}}}};
    return model;
}

}  // namespace baydesk
