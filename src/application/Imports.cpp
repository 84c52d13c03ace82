#include "application/Imports.h"

namespace baydesk {

Done keepList(Workplace& workplace, Verb verb, const Caller& caller, const QString& kind,
              const QByteArray& list) {
    const ImportRun run{.key = caller.key,
                        .kind = kind,
                        .by = caller.by,
                        .byName = caller.by.isNone() ? workplace.localOwner : QString(),
                        .list = list};
    const Caller keeping{caller.by, IdempotencyKey(caller.key.text() + QStringLiteral("/list"))};
    const auto kept = perform(workplace, verb, keeping, [&run](Transaction& transaction) {
        importRuns::keep(transaction, run);
        return Result<Outcome>(Outcome{});
    });
    return kept ? Done() : Done(kept.error());
}

Result<std::vector<ImportRun>> unfinishedImports(Workplace& workplace) {
    return workplace.database->read([store = workplace.store](Session& session) {
        return importRuns::unfinished(session, store);
    });
}

SteppedImport::SteppedImport(std::size_t entries, Step step, Finish finish)
    : m_entries(entries), m_step(std::move(step)), m_finish(std::move(finish)) {}

Done SteppedImport::next(Workplace& workplace) {
    if (m_done) return {};
    if (isLastNext()) {
        const auto all = m_finish ? m_finish(workplace, m_counts) : m_step(workplace, 0, m_entries);
        if (!all) return all.error();
        m_counts = *all;
        m_written = m_entries;
        m_done = true;
        return {};
    }
    const std::size_t until = std::min(m_written + imports::EntriesAtOnce, m_entries);
    const auto counts = m_step(workplace, m_written, until);
    if (!counts) return counts.error();
    imports::add(m_counts, *counts, m_written);
    m_written = until;
    workplace.database->giveWay();
    return {};
}

namespace imports {

QString written(const ImportCounts& counts) {
    QStringList contradicted;
    for (const int index : counts.contradicted) contradicted << QString::number(index);
    return QStringLiteral("%1 %2 %3 %4")
        .arg(counts.added)
        .arg(counts.changed)
        .arg(counts.same)
        .arg(contradicted.join(u','));
}

ImportCounts countsOf(const Outcome& outcome) {
    const QStringList numbers = outcome.number.split(u' ');
    BD_EXPECTS(numbers.size() >= 3);
    ImportCounts counts{numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt()};
    for (const QString& index : numbers.value(3).split(u',', Qt::SkipEmptyParts))
        counts.contradicted.push_back(index.toInt());
    return counts;
}

void count(ImportCounts& counts, std::size_t index, Taken taken) {
    switch (taken) {
        case Taken::Added:
            ++counts.added;
            return;
        case Taken::Changed:
            ++counts.changed;
            return;
        case Taken::Same:
            ++counts.same;
            return;
        case Taken::Contradicts:
            counts.contradicted.push_back(static_cast<int>(index));
            return;
    }
}

Caller stepOf(const Caller& caller, std::size_t from, std::size_t until) {
    // The entries are in the key: another program may make other steps of what is left.
    return {caller.by,
            IdempotencyKey(QStringLiteral("%1/%2-%3").arg(caller.key.text()).arg(from).arg(until))};
}

void add(ImportCounts& counts, const ImportCounts& step, std::size_t from) {
    counts.added += step.added;
    counts.changed += step.changed;
    counts.same += step.same;
    for (const int index : step.contradicted)
        counts.contradicted.push_back(index + static_cast<int>(from));
}

Result<ImportCounts> finish(Workplace& workplace, Verb verb, const Caller& caller,
                            const ImportCounts& counts) {
    const auto outcome = perform(workplace, verb, caller, [&](Transaction& transaction) {
        importRuns::end(transaction, caller.key);
        return Result<Outcome>(Outcome{.id = 0, .number = written(counts)});
    });
    if (!outcome) return outcome.error();
    return countsOf(*outcome);
}

Result<ImportCounts> carryOut(Workplace& workplace, const Result<SteppedImport>& steps) {
    if (!steps) return steps.error();
    SteppedImport import = *steps;
    while (!import.isDone())
        if (const Done done = import.next(workplace); !done) return done.error();
    return import.counts();
}

}  // namespace imports

}  // namespace baydesk
