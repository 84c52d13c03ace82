#include "documents/order/SigningBox.h"

#include "documents/order/Sections.h"

namespace baydesk {

SignatureBox customersBox(const QString& title, SignedPaper paper, const OrderView& view,
                          const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    SignatureBox box{title, {}, {}};
    const SigningState signing = signingOf(paper, view.order);
    if (signing.state == SignedState::Unsigned) return box;
    const QString at = timeText(signing.last.at, context);
    if (signing.state == SignedState::Changed) {
        box.caption = phrases.translate("Documents", "%1 signed on %2; changed since")
                          .arg(signing.last.person, at);
        return box;
    }
    const auto picture = context.signatures.find(signing.last.picture);
    if (signing.last.way == SigningWay::OnPaper) {
        box.caption =
            phrases.translate("Documents", "%1 signed on paper, %2").arg(signing.last.person, at);
        return box;
    }
    if (picture != context.signatures.end()) box.picture = picture->second;
    box.caption = signing.last.person + QStringLiteral("  ") + at;
    return box;
}

}  // namespace baydesk
