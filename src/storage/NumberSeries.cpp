#include "storage/NumberSeries.h"

#include "storage/sql/Bulk.h"

namespace baydesk {

namespace {

std::optional<qint64> lastForChange(Transaction& transaction, const QString& series,
                                    const QString& period) {
    return sql::one(
        transaction,
        QStringLiteral("SELECT last FROM number_series WHERE store_id = ? AND series = ? "
                       "AND period = ?") +
            sql::forUpdate(transaction),
        {transaction.store(), series, period}, [](const sql::Row& row) { return row.integer(0); });
}

}  // namespace

qint64 NumberSeries::next(Transaction& transaction, const QString& series, const QString& period) {
    std::optional<qint64>& last = transaction.lastNumber({series, period});
    if (!last) last = lastForChange(transaction, series, period);
    if (transaction.failure()) return 0;
    if (last) {
        sql::write(transaction,
                   QStringLiteral("UPDATE number_series SET last = ? WHERE store_id = ? "
                                  "AND series = ? AND period = ?"),
                   {*last + 1, transaction.store(), series, period});
    } else {
        // The first of a period. Where another counter takes it at the same moment, the key is
        // there twice, and the verb runs again.
        sql::write(transaction,
                   QStringLiteral("INSERT INTO number_series (store_id, series, period, last) "
                                  "VALUES (?, ?, ?, 1)"),
                   {transaction.store(), series, period});
    }
    last = last.value_or(0) + 1;
    return *last;
}

void NumberSeries::lock(Transaction& transaction, const QString& series, const QString& period) {
    lastForChange(transaction, series, period);
}

void NumberSeries::put(sql::Bulk& bulk, StoreId store, const QString& series, const QString& period,
                       qint64 last) {
    static const sql::Table table(QStringLiteral("number_series"), 3,
                                  {u"store_id"_qs, u"series"_qs, u"period"_qs, u"last"_qs});
    bulk.add(table, {store, series, period, last});
}

}  // namespace baydesk
