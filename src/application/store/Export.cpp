#include "application/store/Export.h"

#include "domain/customer/Phone.h"
#include "storage/staff/StaffRepository.h"

#include <QJsonArray>

namespace baydesk {

namespace {

const QString WholePhones = QStringLiteral("whole");
const QString MaskedPhones = QStringLiteral("masked");

std::vector<const ExportTable*> tablesOf(const std::vector<ExportKind>& kinds) {
    std::vector<const ExportTable*> tables;
    for (const ExportKind kind : kinds)
        for (const ExportTable& table : exportTables(kind)) tables.push_back(&table);
    return tables;
}

bool mayReveal(Session& session, StoreId store, const Caller& caller) {
    if (caller.by.isNone()) return true;  // who owns the file
    const std::optional<Roles> roles = staff::rolesOf(session, store, caller.by);
    return roles && may(*roles, Right::RevealPhone);
}

// The audit's row: what was given away, and whether with whole phones, which is the outcome, too.
Result<bool> announce(Workplace& workplace, Verb verb, const Caller& caller,
                      const QJsonObject& what) {
    const auto noted = perform(
        workplace, verb, caller,
        [what, caller, store = workplace.store](Transaction& transaction) -> Result<Outcome> {
            const QString phones =
                mayReveal(transaction, store, caller) ? WholePhones : MaskedPhones;
            QJsonObject after = what;
            after.insert(QStringLiteral("phones"), phones);
            Change change;
            change.subject = QStringLiteral("export");
            change.id = transaction.store().value();
            change.before = canonical({});
            change.after = canonical(after);
            transaction.record(change);
            return Outcome{.id = 0, .number = phones};
        });
    if (!noted) return noted.error();
    return noted->number == WholePhones;
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

Result<ExportPermit> permitExport(Workplace& workplace, const Caller& caller,
                                  const std::vector<ExportKind>& kinds) {
    QJsonArray names;
    for (const ExportTable* table : tablesOf(kinds)) names.append(table->name);
    const auto shows =
        announce(workplace, Verb::Export, caller, {{QStringLiteral("tables"), names}});
    if (!shows) return shows.error();
    return ExportPermit(kinds, *shows);
}

Result<std::map<QString, qint64>> giveTables(Workplace& workplace, const ExportPermit& permit,
                                             ExportSink& sink) {
    using Counts = std::map<QString, qint64>;
    const auto given = workplace.database->read([&](Session& session) -> Result<Counts> {
        Counts counts;
        for (const ExportTable* table : tablesOf(permit.m_kinds)) {
            const Result<qint64> count = give(session, workplace.store, *table, sink);
            if (!count) return count.error();
            counts[table->name] = *count;
        }
        return counts;
    });
    if (!given) return given.error();
    return *given;
}

Result<std::map<QString, qint64>> exportStore(Workplace& workplace, const Caller& caller,
                                              const std::vector<ExportKind>& kinds,
                                              ExportSink& sink) {
    const Result<ExportPermit> permit = permitExport(workplace, caller, kinds);
    if (!permit) return permit.error();
    return giveTables(workplace, *permit, sink);
}

QString listingName(Listing listing) {
    switch (listing) {
        case Listing::Customers:
            return QStringLiteral("customers");
        case Listing::Orders:
            return QStringLiteral("orders");
        case Listing::Parts:
            return QStringLiteral("parts");
        case Listing::Labour:
            return QStringLiteral("labour");
        case Listing::Calls:
            return QStringLiteral("calls");
        case Listing::Appointments:
            return QStringLiteral("appointments");
        case Listing::Complaints:
            return QStringLiteral("complaints");
    }
    return {};
}

Verb exportVerb(Listing listing) {
    return listing == Listing::Customers ? Verb::Export : Verb::ExportList;
}

Result<ExportPermit> permitList(Workplace& workplace, const Caller& caller, Listing listing,
                                qint64 rows) {
    const QJsonObject what = {{QStringLiteral("list"), listingName(listing)},
                              {QStringLiteral("rows"), rows}};
    const auto shows = announce(workplace, exportVerb(listing), caller, what);
    if (!shows) return shows.error();
    return ExportPermit({}, *shows);
}

Done giveList(const ExportPermit& permit, const ListedRows& list, ExportSink& sink) {
    ExportTable table;
    table.name = list.file;
    table.columns = list.columns;
    if (const Done begun = sink.begin(table); !begun) return begun;
    for (std::vector<QVariant> cells : list.rows) {
        for (std::size_t at = 0; at < cells.size() && !permit.showsPhones(); ++at)
            if (list.columns[at].kind == CellKind::Phone)
                cells[at] = Phone::of(cells[at].toString()).masked();
        if (const Done written = sink.row(cells); !written) return written;
    }
    return sink.end();
}

}  // namespace baydesk
