#pragma once

#include "storage/Filling.h"
#include "storage/Transaction.h"

#include <QString>

namespace baydesk {

// Order, receipt and other numbers of one store: 1, 2, 3 … in each period, without a gap and
// without a duplicate (decisions.md, Time and numbers). The number belongs to the verb's
// transaction: a verb that fails gives it back.
class NumberSeries {
public:
    // `series` is a stable name ("order"), `period` what it starts anew with: a business date, or
    // nothing. Until the commit no other verb gets a number of this series: ask for it last.
    // Gives 0 if the transaction has failed.
    static qint64 next(Transaction& transaction, const QString& series, const QString& period);
    // What the first of them reads, to be foretold (Session::foretell).
    static void lock(Transaction& transaction, const QString& series, const QString& period);
    // The last number of a series in an empty store that is being filled.
    static void put(sql::Bulk& bulk, StoreId store, const QString& series, const QString& period,
                    qint64 last);
};

}  // namespace baydesk
