#include "storage/NumberSeries.h"

#include "storage/sql/Bulk.h"

namespace baydesk {

namespace {

// The first of a period: another counter may take it at the same moment.
qint64 first(Transaction& transaction, const QString& series, const QString& period) {
    return sql::one(transaction,
                    QStringLiteral("INSERT INTO number_series (store_id, series, period, last) "
                                   "VALUES (?, ?, ?, 1) ON CONFLICT (store_id, series, period) "
                                   "DO UPDATE SET last = number_series.last + 1 RETURNING last"),
                    {transaction.store(), series, period},
                    [](const sql::Row& row) { return row.integer(0); })
        .value_or(0);
}

}  // namespace

qint64 NumberSeries::next(Transaction& transaction, const QString& series, const QString& period) {
    const auto last = sql::one(
        transaction,
        QStringLiteral("SELECT last FROM number_series WHERE store_id = ? AND series = ? "
                       "AND period = ?") +
            sql::forUpdate(transaction),
        {transaction.store(), series, period}, [](const sql::Row& row) { return row.integer(0); });
    if (!last) return first(transaction, series, period);
    sql::write(transaction,
               QStringLiteral("UPDATE number_series SET last = ? WHERE store_id = ? AND series = ? "
                              "AND period = ?"),
               {*last + 1, transaction.store(), series, period});
    return *last + 1;
}

void NumberSeries::put(sql::Bulk& bulk, StoreId store, const QString& series, const QString& period,
                       qint64 last) {
    static const sql::Table table(QStringLiteral("number_series"), 3,
                                  {u"store_id"_qs, u"series"_qs, u"period"_qs, u"last"_qs});
    bulk.add(table, {store, series, period, last});
}

}  // namespace baydesk
