#pragma once

#include "domain/store/BusinessCalendar.h"
#include "storage/Transaction.h"

#include <QString>

namespace baydesk {

// The number series of a store; each counts without gap from 1 in every business day.
enum class Series { Order, Receipt, Settlement, GatePass, Reversal, ExitPass, Certificate };

// "W261122-0007": a letter for the series, the business date, four digits or more.
QString nextNumber(Transaction& transaction, const BusinessCalendar& calendar, Series series);

}  // namespace baydesk
