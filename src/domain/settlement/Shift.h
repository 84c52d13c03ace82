#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/settlement/Payment.h"

#include <QDate>
#include <QString>
#include <map>
#include <vector>

namespace baydesk {

// What came in less what went back, by tender; what is on account is told, but nobody counts it.
using Takings = std::map<Tender, Money>;

// One tender when the shift was closed.
struct TenderCounted {
    Tender tender = Tender::Cash;
    Money expected;  // takings; of cash with the opening float
    Money counted;

    Money difference() const { return counted - expected; }
    bool operator==(const TenderCounted&) const = default;
};

// 收银班次: one cashier's drawer from its float to its count (mission.md, Money). It belongs to the
// business day on which it was opened.
struct Shift {
    ShiftId id = {};
    StaffId cashier = {};
    QDate businessDate = {};
    Money opening = {};  // the float in the drawer
    Instant openedAt = {};
    Instant closedAt = {};  // none: it is open
    std::vector<TenderCounted> counts = {};
    QString comment = {};

    bool isOpen() const { return closedAt.isNone(); }
    Money difference() const;

    bool operator==(const Shift&) const = default;
};

// The tenders that are counted, in their order.
const std::vector<Tender>& countedTenders();
// What should be there of a tender.
Money expectedOf(const Shift& shift, const Takings& takings, Tender tender);

// Errors at "opening": OutOfRange.
Done checkOpening(Money opening);
// The shift with its count; tenders that were not counted had nothing.
// Errors: NotFound (closed already), OutOfRange at "counted", DifferenceUnexplained at "comment".
Result<Shift> closed(const Shift& shift, const Takings& takings, const Takings& counted,
                     const QString& comment, Instant at);

}  // namespace baydesk
