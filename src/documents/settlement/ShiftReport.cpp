#include "documents/settlement/ShiftReport.h"

#include "documents/Words.h"
#include "documents/order/Sections.h"

#include <algorithm>

namespace baydesk {

namespace {

FieldGrid headOf(const ShiftView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    FieldGrid grid;
    grid.fields = {
        {phrases.translate("Documents", "Cashier"), view.cashier},
        {phrases.translate("Documents", "Business day"),
         view.shift.businessDate.toString(Qt::ISODate)},
        {phrases.translate("Documents", "Opened at"), timeText(view.shift.openedAt, context)},
        {phrases.translate("Documents", "Closed at"), timeText(view.shift.closedAt, context)}};
    return grid;
}

// Cash always; of the others what came in, or what was counted.
PaperTable tendersOf(const ShiftView& view, const Phrases& phrases) {
    const Shift& shift = view.shift;
    const auto figure = [](const QString& title) {
        return PaperColumn{title, TextAlign::End, 1, false};
    };
    PaperTable table;
    table.columns = {{phrases.translate("Documents", "Tender"), TextAlign::Start, 1},
                     figure(phrases.translate("Documents", "Opening float")),
                     figure(phrases.translate("Documents", "Takings")),
                     figure(phrases.translate("Documents", "Expected")),
                     figure(phrases.translate("Documents", "Counted")),
                     figure(phrases.translate("Documents", "Difference"))};
    Money taken;
    for (int at = 0; at < TenderCount; ++at) {
        const auto tender = static_cast<Tender>(at);
        const auto in = view.takings.find(tender);
        const Money sum = in == view.takings.end() ? Money() : in->second;
        const auto count =
            std::find_if(shift.counts.begin(), shift.counts.end(),
                         [tender](const TenderCounted& each) { return each.tender == tender; });
        const bool counted = count != shift.counts.end();
        const bool cash = tender == Tender::Cash;
        if (!cash && sum.isZero() && !counted) continue;
        const bool isOwed = tender == Tender::OnAccount;  // nobody counts what is on account
        taken += sum;
        table.rows.push_back(
            {RowStyle::Normal,
             {wordFor(tender, phrases), cash ? shift.opening.toText() : QString(), sum.toText(),
              isOwed ? QString() : expectedOf(shift, view.takings, tender).toText(),
              counted ? count->counted.toText() : QString(),
              counted ? count->difference().toText() : QString()}});
    }
    table.rows.push_back({RowStyle::Subtotal,
                          {phrases.translate("Documents", "Total"),
                           {},
                           taken.toText(),
                           {},
                           {},
                           shift.isOpen() ? QString() : shift.difference().toText()}});
    return table;
}

}  // namespace

DocumentModel composeShiftReport(const ShiftView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    DocumentModel model = shopPaper(phrases.translate("Documents", "Shift report"), context);
    model.format = PageFormat::A5Landscape;
    model.letterhead.subject = view.cashier;
    if (view.shift.isOpen())
        model.marks.insert(model.marks.begin(),
                           {phrases.translate("Documents", "Not closed yet"), true});
    model.blocks = {headOf(view, context), tendersOf(view, phrases)};
    if (!view.shift.comment.isEmpty())
        model.blocks.push_back(
            Paragraph{phrases.translate("Documents", "Comment"), view.shift.comment, false});
    // Kept outside of the program, it shows later that nothing was cut off (architecture).
    model.closing = {
        Paragraph{phrases.translate("Documents", "Audit trail"),
                  phrases.translate("Documents", "Entry %1, seal %2")
                      .arg(QString::number(view.audit.count), view.audit.hash)},
        Signatures{
            {{phrases.translate("Documents", "Cashier's signature and date"), {}, {}},
             {phrases.translate("Documents", "Store manager's signature and date"), {}, {}}}}};
    return model;
}

}  // namespace baydesk
