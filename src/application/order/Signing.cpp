#include "application/order/Signing.h"

#include "application/order/OrderChange.h"
#include "application/order/Photos.h"

namespace baydesk {

namespace {

const QString Field = QStringLiteral("signature");
constexpr qsizetype Mebibyte = 1024 * 1024;

}  // namespace

Result<SigningKept> toKeep(const QByteArray& picture, const QString& shownText) {
    SigningKept kept;
    if (!picture.isEmpty()) {
        const QString type = pictureTypeOf(picture);
        if (type.isEmpty()) return Error(ErrorKind::NotAPicture, Field);
        if (picture.size() > MostPhotoBytes)
            return Error(ErrorKind::PictureTooLarge, Field,
                         {{QStringLiteral("most"), MostPhotoBytes / Mebibyte}});
        kept.picture = AttachmentStore::idOf(picture);
        kept.attachments.push_back({type, picture});
    }
    if (!shownText.isEmpty()) {
        const QByteArray text = shownText.toUtf8();
        kept.sealedText = AttachmentStore::idOf(text);
        kept.attachments.push_back({QStringLiteral("text/plain; charset=utf-8"), text});
    }
    return kept;
}

Result<Outcome> signPaper(Workplace& workplace, const Caller& caller, const SignForm& form) {
    const Result<SigningKept> kept = toKeep(form.picture, form.shownText);
    if (!kept) return kept.error();
    const PaperSignature signature{.paper = form.paper,
                                   .way = form.way,
                                   .person = form.person.trimmed(),
                                   .picture = kept->picture,
                                   .sealedText = kept->sealedText,
                                   .contents = {},
                                   .at = {},
                                   .by = {}};
    return changeOrderKeeping(workplace, Verb::SignPaper, caller, form.order, kept->attachments,
                              [signature, shown = form.contents, caller](
                                  Transaction& transaction, RepairOrder& order) -> Done {
                                  // Somebody else may have changed it while the customer was
                                  // reading.
                                  if (contentsOf(signature.paper, order.state()) != shown)
                                      return Error(ErrorKind::StaleEdit);
                                  return order.sign(signature, stampOf(transaction, caller));
                              });
}

Result<QString> signedText(Workplace& workplace, const QString& sealedText) {
    const auto found = workplace.database->ask(
        [sealedText](Session& session) { return AttachmentStore::get(session, sealedText); });
    if (!found) return found.error();
    return *found ? QString::fromUtf8((*found)->bytes) : QString();
}

}  // namespace baydesk
