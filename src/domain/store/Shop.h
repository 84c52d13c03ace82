#pragma once

#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/order/Estimate.h"
#include "domain/order/RepairClass.h"
#include "domain/order/Signing.h"
#include "domain/values/Money.h"

#include <QString>

namespace baydesk {

// The shop as its papers name it.
struct Shop {
    StoreId id;
    QString code;  // stands in QR codes and, in a chain, before numbers; may be empty
    QString name;
    QString legalName;  // as on the business licence
    QString address;
    QString phone;
    QString creditCode;      // 统一社会信用代码
    QString licence;         // number of the repair business record
    QString complaintPhone;  // must be displayed (GB/T 16739)
    QString labourStandard;  // the labour quota charged by: the industry's or the manufacturer's
    QString warrantyText;    // what the shop promises beyond the legal warranty
    Money labourRate;        // for an hour
    int taxPermille = 130;   // included in prices
    int overrunPermille = EstimatePlan().overrunPermille;  // what an estimate may be exceeded by
    bool walkRoundRequired = false;  // a car is not taken in before somebody walked round it
    bool isPractice = false;         // 练习店: nothing in it is real; screens and papers say so
    // … where it comes for one of these.
    RepairClasses walkRoundClasses = RepairClasses::all();
    SignedPapers signedPapers = {};  // what is not done before its paper is signed

    bool asksForWalkRound(RepairClass repair) const {
        return walkRoundRequired && walkRoundClasses.contains(repair);
    }

    bool operator==(const Shop&) const = default;
};

// With each single-line text as it should have been typed.
Shop tidied(Shop shop);

// Errors at "name" (Required), "code" (BadCharacters: other than ASCII letters and digits),
// "labourRate", "taxPermille" and "overrunPermille" (OutOfRange), and at each text TooLong and
// BadCharacters.
Done check(const Shop& shop);

}  // namespace baydesk
