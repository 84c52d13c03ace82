#pragma once

#include "domain/order/Job.h"

#include <map>
#include <vector>

namespace baydesk {

// What should be looked at before a quote is shown to the customer. None of it is in the way: a
// price may be nothing, a part may be ordered, a grade may not be known.
enum class QuoteDoubt {
    NoPrice,         // the customer would pay nothing for it
    NotInStock,      // the store room has too few of the part free
    GradeNotStated,  // the customer chooses between grades (regulation.md 3.5)
};

struct DoubtedLine {
    JobId job;
    LineId line;
    QuoteDoubt doubt = QuoteDoubt::NoPrice;
    Quantity lacking;  // of NotInStock

    bool operator==(const DoubtedLine&) const = default;
};

// How much of each part is on the shelf and promised to nobody.
using FreeStock = std::map<PartId, Quantity>;

// The doubts about all jobs that the customer has not answered, in their order. Lines share the
// shelf: the second one of the same part finds what the first one left. A part that `free` does not
// name is not judged.
std::vector<DoubtedLine> doubtsOf(const std::vector<Job>& jobs, const FreeStock& free);

}  // namespace baydesk
