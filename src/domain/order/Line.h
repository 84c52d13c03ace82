#pragma once

#include "domain/Ids.h"
#include "domain/values/Money.h"

#include <QString>

namespace baydesk {

enum class LineKind { Labour, Part, Sublet, Material, Fee };

// What a part is, for the customer's choice and on the settlement list (JT/T 1133;
// regulation.md 3.5).
enum class PartGrade { NotStated, Original, Aftermarket, Remanufactured };

// One priced line of a job.
struct Line {
    LineId id;
    LineKind kind = LineKind::Labour;
    QString code;
    QString name;
    Quantity quantity = Quantity::of(1);  // labour: hours, or 1 for a lump sum
    QString unit;
    Money unitPrice;  // VAT included
    PartGrade grade = PartGrade::NotStated;
    bool customerSupplied = false;  // no quality liability; costs the customer nothing here
    PartId part;                    // from the stock list; none: written by hand
    Quantity issued;                // how much has left the store room for this line
    bool estimated = false;         // what it will come to is not known yet
    Money estimate;                 // of an estimated line: the amount that was approved

    // Rounded once, here: the printed total is the sum of the printed lines.
    Money amount() const { return customerSupplied ? Money() : unitPrice.times(quantity); }
    // Above what was approved as an estimate; negative below.
    Money overrun() const { return estimated ? amount() - estimate : Money(); }
    bool comesFromStock() const { return bool(part) && !customerSupplied; }

    // Still to be handed out.
    Quantity lacking() const {
        return comesFromStock() && quantity > issued ? quantity - issued : Quantity();
    }

    bool operator==(const Line&) const = default;
};

}  // namespace baydesk
