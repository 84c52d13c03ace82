#include "exchange/ImportList.h"

#include "base/Contracts.h"
#include "exchange/ListPlan.h"

#include <QDataStream>
#include <QIODevice>
#include <QScopedValueRollback>
#include <array>
#include <optional>

namespace baydesk {

namespace {

constexpr auto StreamVersion = QDataStream::Qt_6_4;

struct KindFacts {
    ListKind kind;
    const char* name;
    Verb verb;
};

constexpr std::array<KindFacts, 5> Kinds = {{
    {ListKind::Customers, "customers", Verb::ImportCustomers},
    {ListKind::Vehicles, "vehicles", Verb::ImportVehicles},
    {ListKind::History, "history", Verb::ImportHistory},
    {ListKind::Parts, "parts", Verb::ImportParts},
    {ListKind::Labour, "labour", Verb::ImportLabour},
}};

const KindFacts& factsOf(ListKind kind) { return Kinds.at(static_cast<std::size_t>(kind)); }

std::optional<ListKind> kindNamed(const QString& name) {
    for (const KindFacts& each : Kinds)
        if (name == QLatin1String(each.name)) return each.kind;
    return std::nullopt;
}

QByteArray packed(const ImportList& list) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(StreamVersion);
    out << list.maps << static_cast<quint32>(list.files.size());
    for (const ImportFile& file : list.files) {
        out << file.name << file.addressed << static_cast<quint32>(file.rows.size());
        for (const DelimitedRow& row : file.rows)
            out << static_cast<qint32>(row.line) << row.openQuote << row.fields;
    }
    out << (list.duplicates == Duplicates::List);
    return qCompress(bytes, 1);  // a list is mostly repetition, and somebody waits
}

ImportFile readFile(QDataStream& in) {
    ImportFile file;
    quint32 rows = 0;
    in >> file.name >> file.addressed >> rows;
    for (quint32 at = 0; at < rows && in.status() == QDataStream::Ok; ++at) {
        DelimitedRow row;
        qint32 line = 0;
        in >> line >> row.openQuote >> row.fields;
        row.line = line;
        file.rows.push_back(std::move(row));
    }
    return file;
}

std::optional<ImportList> unpacked(const ImportRun& run) {
    const std::optional<ListKind> kind = kindNamed(run.kind);
    if (!kind) return std::nullopt;
    const QByteArray bytes = qUncompress(run.list);
    QDataStream in(bytes);
    in.setVersion(StreamVersion);
    ImportList list;
    list.kind = *kind;
    quint32 files = 0;
    in >> list.maps >> files;
    for (quint32 at = 0; at < files && in.status() == QDataStream::Ok; ++at)
        list.files.push_back(readFile(in));
    bool listed = false;
    if (!in.atEnd()) in >> listed;  // not in lists that an older program kept
    if (listed) list.duplicates = Duplicates::List;
    if (in.status() != QDataStream::Ok) return std::nullopt;
    return list;
}

Done bringIn(Workplace& workplace, const Caller& caller, const ImportList& list) {
    const Result<ListPlan> plan = planList(list, workplace.calendar);
    if (!plan) return plan.error();
    const auto counts = imports::carryOut(workplace, plan->steps(caller));
    return counts ? Done() : Done(counts.error());
}

}  // namespace

QString listKindName(ListKind kind) { return QString::fromLatin1(factsOf(kind).name); }

Verb importVerb(ListKind kind) { return factsOf(kind).verb; }

bool isLong(ListKind kind) { return kind != ListKind::Parts && kind != ListKind::Labour; }

Done keep(Workplace& workplace, const Caller& caller, const ImportList& list) {
    BD_EXPECTS(isLong(list.kind));
    return keepList(workplace, factsOf(list.kind).verb, caller, listKindName(list.kind),
                    packed(list));
}

Result<int> finishImports(Workplace& workplace) {
    const Result<std::vector<ImportRun>> runs = unfinishedImports(workplace);
    if (!runs) return runs.error();
    int finished = 0;
    Done all;
    for (const ImportRun& run : *runs) {
        const std::optional<ImportList> list = unpacked(run);
        // Who owned the file when the import began may be somebody else than who opens it now.
        const QScopedValueRollback<QString> owner(workplace.localOwner, run.byName);
        const Done done = list ? bringIn(workplace, {run.by, run.key}, *list)
                               : Done(Error(ErrorKind::StoreDamaged));
        if (done) ++finished;
        if (all && !done) all = done;
    }
    if (!all) return all.error();
    return finished;
}

}  // namespace baydesk
