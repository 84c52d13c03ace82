#pragma once

#include "base/Error.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/ActionBar.h"
#include "domain/order/OrderState.h"

#include <QCoreApplication>
#include <map>

namespace baydesk {

// The trade's words for what an order is made of, beside those of Names (glossary of the trade).
class OrderWords {
    Q_DECLARE_TR_FUNCTIONS(OrderWords)

public:
    static QString lineKind(LineKind kind);
    static QString grade(PartGrade grade);
    // What the grade column of a line says: nothing where a grade makes no sense.
    static QString grade(const Line& line);
    static QString customersOwn();
    static QString tender(Tender tender);
    static QString oldParts(OldParts answer);
    static QString exitPurpose(ExitPurpose purpose);
    // "by phone": how the customer was told.
    static QString contactWay(ContactWay way);
    static QString consentWay(ConsentWay way);
    // One entry of the consent ledger: what was decided, how, by whom, and what proves it.
    static QString consent(const ConsentRecord& record, const Formats& formats);
    // What a notice told the customer: "promise 16:30", "car is ready".
    static QString told(const OrderState& order, const Notice& notice, const Formats& formats);
    // One promise of the order, counted from 0, with its reason and how the customer heard of it.
    static QString promise(const OrderState& order, int at, const Formats& formats,
                           const std::map<StaffId, QString>& names);
    // "0.5 h", "1", "4 L".
    static QString quantity(const Line& line);

    // The customer's answer to a job, with its hour.
    static ChipText approval(const Job& job, const OrderState& order, const Formats& formats);
    static ChipText workshop(const Job& job);

    // What is missing before a step, short enough for a link: "answers to 2 jobs". The sentence of
    // ErrorText where there are no such words.
    static QString missing(const Violation& violation);
    // All of a refusal; many belongings are one thing with their number.
    static QList<Missing> missing(const Error& error);
};

}  // namespace baydesk
