#include "documents/order/IntakeSheet.h"

#include "documents/order/Arrival.h"
#include "documents/order/Sections.h"

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
    model.closing = {terms(phrases),
                     Signatures{{{phrases.translate("Documents", "Customer's signature"), {}, {}},
                                 {phrases.translate("Documents", "Service advisor"),
                                  view.staffName(view.order.advisor),
                                  {}},
                                 {phrases.translate("Documents", "Seal and date"), {}, {}}}}};
    model.copies = {phrases.translate("Documents", "Customer copy"),
                    phrases.translate("Documents", "Shop copy")};
    return model;
}

}  // namespace baydesk
