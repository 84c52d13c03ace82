#pragma once

#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/order/Line.h"

#include <QString>

namespace baydesk {

// An article of the stock list. The quantity on hand is the sum of the stock ledger.
struct Part {
    PartId id;
    QString code;  // unique in the company
    QString name;
    QString unit;
    Money price;  // VAT included
    Money cost;   // seen by manager and parts keeper
    PartGrade grade = PartGrade::NotStated;
    QString supplier;
    QString note;
    int version = 0;

    bool operator==(const Part&) const = default;
};

// With each single-line text as it should have been typed.
Part tidied(Part part);

// Errors: Required (code, name), TooLong, BadCharacters, OutOfRange (price, cost).
Done check(const Part& part);

// An item of the published price list (工时价目).
struct LabourItem {
    LabourItemId id;
    QString name;
    QString section;  // 工段
    Quantity hours;   // zero: a lump sum
    Money price;      // for the whole item
    int version = 0;
    bool express = false;  // 快修: may be sold from plate to cash in one step

    bool operator==(const LabourItem&) const = default;
};

// With each single-line text as it should have been typed.
LabourItem tidied(LabourItem item);

Done check(const LabourItem& item);

// What a price list calls a wash, a puncture or a bulb is express unless somebody says otherwise
// (decisions.md, The three states).
bool isExpressByName(const QString& name);

// Why stock moved: an entry of the stock ledger.
enum class StockMoveKind { Opening, Issue, Return, Adjustment };

}  // namespace baydesk
