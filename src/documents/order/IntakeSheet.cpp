#include "documents/order/IntakeSheet.h"

#include "documents/Words.h"
#include "documents/order/Arrival.h"
#include "documents/order/CarDrawing.h"
#include "documents/order/Sections.h"
#include "documents/order/SigningBox.h"

#include <map>

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

// The sides on which something is marked, each mark by its number in the words above.
Drawings outlinesOf(const OrderView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    const WalkRound& walk = view.order.intake.walkRound;
    std::map<CarView, Drawing> sides;
    for (std::size_t at = 0; at < walk.damages.size(); ++at) {
        const Damage& each = walk.damages[at];
        Drawing& side = sides[each.view];
        side.svg = carDrawing(walk.body, each.view, Qt::black);
        side.mirrored = isMirrored(each.view);
        side.caption = wordFor(each.view, phrases);
        side.marks.push_back({QString::number(at + 1), each.x, each.y});
    }
    Drawings drawings{phrases.translate("Documents", "Marks of the walk-round"), 4, {}};
    for (auto& [side, drawing] : sides) drawings.drawings.push_back(std::move(drawing));
    return drawings;
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
    const Drawings outlines = outlinesOf(view, context);
    if (!outlines.drawings.empty()) model.blocks.push_back(outlines);
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
