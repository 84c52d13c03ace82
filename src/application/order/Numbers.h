#pragma once

#include "domain/store/BusinessCalendar.h"
#include "storage/Transaction.h"

#include <QString>

namespace baydesk {

// The number series of a store; each counts without gap from 1 in every business day.
enum class Series { Order, Receipt, Settlement, GatePass, Reversal, ExitPass, Certificate };

// The stable name under which a series is counted: "order".
QString seriesName(Series series);
QString numberText(Series series, QDate businessDate, qint64 number);

// "W261122-0007": a letter for the series, the business date, four digits or more.
QString nextNumber(Transaction& transaction, const BusinessCalendar& calendar, Series series);
// What it reads, to be foretold (Session::foretell).
void lockSeries(Transaction& transaction, const BusinessCalendar& calendar, Series series);

}  // namespace baydesk
