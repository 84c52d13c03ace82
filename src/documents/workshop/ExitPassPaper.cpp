#include "documents/workshop/ExitPassPaper.h"

#include "documents/Words.h"
#include "documents/order/Sections.h"

namespace baydesk {

DocumentModel composeExitPass(const OrderView& view, const PaperContext& context) {
    BD_EXPECTS(!view.order.exits.empty());
    const Phrases& phrases = context.phrases;
    const ExitPass& pass = view.order.exits.back();
    DocumentModel model =
        paperWith(phrases.translate("Documents", "Temporary exit pass"),
                  phrases.translate("Documents", "Exit pass number"), pass.number, view, context);
    model.format = PageFormat::A5Landscape;
    FieldGrid grid;
    grid.fields = {{phrases.translate("Documents", "Purpose"), wordFor(pass.purpose, phrases)},
                   {phrases.translate("Documents", "Driver"), pass.driver},
                   {phrases.translate("Documents", "Left at"), timeText(pass.leftAt, context)},
                   {phrases.translate("Documents", "Destination"), pass.destination},
                   {phrases.translate("Documents", "Order number"), view.order.number},
                   {phrases.translate("Documents", "Back at"), timeText(pass.backAt, context)}};
    const QString rule = phrases.translate(
        "Documents",
        "The car is in repair and not settled. It goes back to the workshop; this pass is handed "
        "back at the gate.");
    model.blocks = {Headline{view.order.plate.display(), brandAndModel(view.vehicle)}, grid,
                    Paragraph{{}, rule, false}};
    model.closing = {
        Signatures{{{phrases.translate("Documents", "Written by"), view.staffName(pass.leftBy), {}},
                    {phrases.translate("Documents", "Driver"), {}, {}},
                    {phrases.translate("Documents", "Gate"), {}, {}}}}};
    return model;
}

}  // namespace baydesk
