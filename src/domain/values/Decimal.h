#pragma once

#include "base/Result.h"

#include <QString>

namespace baydesk {

// Reads a decimal number as a person types it, full-width digits, ¥, grouping commas and spaces
// included, into whole units of 10^-decimals. Errors: NotANumber; OutOfRange beyond ±`most` units
// or with more decimals than asked for.
Result<qint64> parseDecimal(const QString& text, int decimals, qint64 most);

}  // namespace baydesk
