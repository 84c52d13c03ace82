#pragma once

#include "application/Workplace.h"
#include "domain/order/Signing.h"

#include <map>

namespace baydesk {

// A paper that was signed, as the person at the counter held it: with the words that were shown.
struct SignForm {
    OrderId order;
    SignedPaper paper = SignedPaper::Intake;
    SigningWay way = SigningWay::Drawn;
    QString person = {};
    QByteArray picture = {};  // PNG of the drawn signature; JPEG or PNG of a scan, or empty
    QString shownText = {};   // of the whole paper; kept, and sealed by its hash
    QString contents = {};    // contentsOf() the order that it was made from
};

// Keeps the picture and the text that was shown with the entry of the ledger.
// Errors: those of RepairOrder::sign; StaleEdit (the order is not what was shown any more),
// NotAPicture, PictureTooLarge ("signature"); NotFound.
Result<Outcome> signPaper(Workplace& workplace, const Caller& caller, const SignForm& form);

// What is kept of a signing, ready to be kept with its verb; shared with what signs on the way
// (taking in, deciding). Errors at "signature": NotAPicture, PictureTooLarge.
struct SigningKept {
    std::vector<Attachment> attachments;
    QString picture;     // its id, or empty
    QString sealedText;  // its id, or empty
};
Result<SigningKept> toKeep(const QByteArray& picture, const QString& shownText);

// The text that was under a signature; empty where it was not kept. Errors: those of the store.
Result<QString> signedText(Workplace& workplace, const QString& sealedText);

}  // namespace baydesk
