#include "documents/settlement/GatePass.h"

#include "documents/Words.h"
#include "documents/order/Sections.h"

namespace baydesk {

namespace {

Checks returned(const OrderView& view, const Phrases& phrases) {
    const Intake& intake = view.order.intake;
    Checks checks;
    checks.columns = 3;
    checks.heading = phrases.translate("Documents", "Returned to the customer");
    const QString key = phrases.translate("Documents", "Key");
    checks.items.push_back({intake.keyTag.isEmpty()
                                ? key
                                : phrases.translate("Documents", "Key, tag %1").arg(intake.keyTag),
                            true});
    for (const Belonging& belonging : intake.belongings)
        checks.items.push_back({belonging.name, belonging.returned});
    return checks;
}

}  // namespace

DocumentModel composeGatePass(const OrderView& view, const PaperContext& context) {
    BD_EXPECTS(view.order.release.has_value());
    const Phrases& phrases = context.phrases;
    const Release& release = *view.order.release;
    DocumentModel model = paperWith(phrases.translate("Documents", "Gate pass"),
                                    phrases.translate("Documents", "Gate pass number"),
                                    release.gatePass, view, context);
    model.format = PageFormat::A5Landscape;
    FieldGrid grid;
    grid.fields = {
        {phrases.translate("Documents", "Left at"), timeText(release.at, context)},
        {phrases.translate("Documents", "Driven away by"), release.receiver},
        {phrases.translate("Documents", "Order number"), view.order.number},
        {phrases.translate("Documents", "Settlement number"),
         view.order.settlement ? view.order.settlement->number : QString()},
        {phrases.translate("Documents", "Odometer out"), kmText(release.odometerKm)},
        {phrases.translate("Documents", "Old parts"), wordFor(release.oldParts, phrases)}};
    if (release.engineHours)
        grid.fields.push_back(
            {phrases.translate("Documents", "Engine hours out"), hoursText(release.engineHours)});
    if (!release.certificate.isEmpty())
        grid.fields.push_back(
            {phrases.translate("Documents", "Completion certificate"), release.certificate});
    if (view.order.settlement && view.order.settlement->credit)
        grid.fields.push_back({phrases.translate("Documents", "On credit, allowed by"),
                               view.staffName(view.order.settlement->credit->authoriser)});
    model.blocks = {Headline{view.order.plate.display(), brandAndModel(view.vehicle)}, grid,
                    returned(view, phrases)};
    model.closing = {
        Signatures{{{phrases.translate("Documents", "Released by"), view.staffName(release.by), {}},
                    {phrases.translate("Documents", "Gate"), {}, {}}}}};
    return model;
}

}  // namespace baydesk
