#include "documents/order/IntakeSheet.h"

#include "documents/Words.h"
#include "documents/order/Arrival.h"
#include "documents/order/Sections.h"
#include "documents/order/SigningBox.h"

namespace baydesk {

namespace {

Paragraph terms(const Phrases& phrases) {
    return {phrases.translate("Documents", "Terms"),
            numbered({phrases.translate("Documents",
                                        "The car was handed in with the readings, the marks and "
                                        "the belongings of this sheet; both have looked at them "
                                        "together."),
                      phrases.translate("Documents",
                                        "This sheet agrees to no price. Work begins after the "
                                        "customer has agreed to the quote."),
                      phrases.translate("Documents",
                                        "Please take cash and valuables with you. Bring this "
                                        "sheet when you fetch the car.")})};
}

// What stands in words above, in pictures; a mark without one is not shown again.
Photos photosOf(const OrderView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    Photos photos{phrases.translate("Documents", "Photos of the walk-round"), 3, {}};
    for (const Damage& each : view.order.intake.walkRound.damages) {
        const auto found = context.photos.find(each.photo);
        if (found == context.photos.end()) continue;
        QString caption =
            phrases.labelled(wordFor(each.view, phrases), wordFor(each.kind, phrases));
        if (!each.note.isEmpty()) caption += QStringLiteral(" · ") + each.note;
        photos.photos.push_back({found->second, caption});
    }
    return photos;
}

}  // namespace

DocumentModel composeIntakeSheet(const OrderView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    DocumentModel model =
        paperWith(phrases.translate("Documents", "Intake sheet"),
                  phrases.translate("Documents", "Order number"), view.order.number, view, context);
    FieldGrid arrival = arrivalOf(view, context);
    arrival.fields.push_back(
        {phrases.translate("Documents", "Key tag"), view.order.intake.keyTag, 2});
    model.blocks = {partiesOf(view, context), arrival};
    const Photos photos = photosOf(view, context);
    if (!photos.photos.empty()) model.blocks.push_back(photos);
    model.closing = {
        terms(phrases),
        Signatures{{customersBox(phrases.translate("Documents", "Customer's signature"),
                                 SignedPaper::Intake, view, context),
                    {phrases.translate("Documents", "Service advisor"),
                     view.staffName(view.order.advisor),
                     {}},
                    {phrases.translate("Documents", "Seal and date"), {}, {}}}}};
    model.copies = {phrases.translate("Documents", "Customer copy"),
                    phrases.translate("Documents", "Shop copy")};
    return model;
}

}  // namespace baydesk
