#include "application/store/Export.h"

#include <QJsonArray>

namespace baydesk {

namespace {

// The audit's row: which tables were given away.
Result<Outcome> announce(Workplace& workplace, const Caller& caller,
                         const std::vector<const ExportTable*>& tables) {
    QJsonArray names;
    for (const ExportTable* table : tables) names.append(table->name);
    return perform(workplace, Verb::Export, caller,
                   [names](Transaction& transaction) -> Result<Outcome> {
                       Change change;
                       change.subject = QStringLiteral("export");
                       change.id = transaction.store().value();
                       change.before = canonical({});
                       change.after = canonical({{QStringLiteral("tables"), names}});
                       transaction.record(change);
                       return Outcome{};
                   });
}

Result<qint64> give(Session& session, StoreId store, const ExportTable& table, ExportSink& sink) {
    if (const Done begun = sink.begin(table); !begun) return begun.error();
    qint64 count = 0;
    Done given;
    exportRows(session, table, store, [&](const std::vector<QVariant>& cells) {
        given = sink.row(cells);
        ++count;
        return given.ok();
    });
    if (!given) return given.error();
    if (session.failure()) return *session.failure();
    if (const Done ended = sink.end(); !ended) return ended.error();
    return count;
}

}  // namespace

Result<std::map<QString, qint64>> exportStore(Workplace& workplace, const Caller& caller,
                                              const std::vector<ExportKind>& kinds,
                                              ExportSink& sink) {
    std::vector<const ExportTable*> tables;
    for (const ExportKind kind : kinds)
        for (const ExportTable& table : exportTables(kind)) tables.push_back(&table);
    const auto announced = announce(workplace, caller, tables);
    if (!announced) return announced.error();
    using Counts = std::map<QString, qint64>;
    const auto given = workplace.database->read([&](Session& session) -> Result<Counts> {
        Counts counts;
        for (const ExportTable* table : tables) {
            const Result<qint64> count = give(session, workplace.store, *table, sink);
            if (!count) return count.error();
            counts[table->name] = *count;
        }
        return counts;
    });
    if (!given) return given.error();
    return *given;
}

}  // namespace baydesk
