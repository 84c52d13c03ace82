#include "storage/NumberSeries.h"

#include "storage/sql/Bulk.h"

namespace baydesk {

qint64 NumberSeries::next(Transaction& transaction, const QString& series, const QString& period) {
    return sql::one(transaction,
                    QStringLiteral("INSERT INTO number_series (store_id, series, period, last) "
                                   "VALUES (?, ?, ?, 1) ON CONFLICT (store_id, series, period) "
                                   "DO UPDATE SET last = number_series.last + 1 RETURNING last"),
                    {transaction.store(), series, period},
                    [](const sql::Row& row) { return row.integer(0); })
        .value_or(0);
}

void NumberSeries::put(sql::Bulk& bulk, StoreId store, const QString& series, const QString& period,
                       qint64 last) {
    static const sql::Table table(QStringLiteral("number_series"), 3,
                                  {u"store_id"_qs, u"series"_qs, u"period"_qs, u"last"_qs});
    bulk.add(table, {store, series, period, last});
}

}  // namespace baydesk
