#pragma once

#include "application/Workplace.h"
#include "base/Contracts.h"
#include "storage/store/ImportRuns.h"

#include <QStringList>
#include <algorithm>
#include <vector>

namespace baydesk {

// What became of the entries of a list in the store.
struct ImportCounts {
    int added = 0;
    int changed = 0;
    int same = 0;
    // Entries that contradict what the store knows, by their index: they were not taken.
    std::vector<int> contradicted = {};
};

// Keeps the list of an import in the store before its first step, so that all of it comes in even
// if the program ends half-way: docs/adr/0025. The import's last step, under the same caller's key,
// forgets it. Errors: NotSignedIn, NotAllowed.
Done keepList(Workplace& workplace, Verb verb, const Caller& caller, const QString& kind,
              const QByteArray& list);

// Imports whose last step has not been done, in the order in which they began.
Result<std::vector<ImportRun>> unfinishedImports(Workplace& workplace);

// An import of entries is one verb, all of which comes in or nothing, or, for long lists, a row of
// them.
namespace imports {

// So many entries are written at once: tens of milliseconds, in which no other program can save.
inline constexpr std::size_t EntriesAtOnce = 300;

// Whatever is wrong with the entries, at "rows[n].field".
template <typename Entries, typename Checked>
Done checkRows(const Entries& entries, Checked&& checked) {
    Violations violations;
    for (std::size_t at = 0; at < entries.size(); ++at)
        if (const Done done = checked(entries[at]); !done)
            for (const Violation& each : done.error().violations())
                violations.add(each.kind, QStringLiteral("rows[%1].%2").arg(at).arg(each.field),
                               each.details);
    return violations.result();
}

// The counts travel in the outcome's text, so that the same press twice answers the same.
QString written(const ImportCounts& counts);
ImportCounts countsOf(const Outcome& outcome);

enum class Taken { Added, Changed, Same, Contradicts };

void count(ImportCounts& counts, std::size_t index, Taken taken);

// `importOne(transaction, entry)` writes one entry and tells what it did.
template <typename Entries, typename ImportOne>
Result<ImportCounts> importAll(Workplace& workplace, Verb verb, const Caller& caller,
                               const Entries& entries, ImportOne importOne) {
    const auto outcome =
        perform(workplace, verb, caller, [=](Transaction& transaction) -> Result<Outcome> {
            ImportCounts counts;
            for (std::size_t at = 0; at < entries.size(); ++at) {
                count(counts, at, importOne(transaction, entries[at]));
                if (transaction.failure()) return *transaction.failure();
            }
            return Outcome{.id = 0, .number = written(counts)};
        });
    if (!outcome) return outcome.error();
    return countsOf(*outcome);
}

// The press of the entries [from, until) within the caller's.
Caller stepOf(const Caller& caller, std::size_t from, std::size_t until);

// Adds what a step that began with the entry `from` came to.
void add(ImportCounts& counts, const ImportCounts& step, std::size_t from);

// Forgets the list, and keeps what the import came to under the caller's key.
Result<ImportCounts> finish(Workplace& workplace, Verb verb, const Caller& caller,
                            const ImportCounts& counts);

// importAll() in steps, between which other verbs run. What a step wrote stays when a later one
// fails; the same call with the same key goes on there.
template <typename Entries, typename ImportOne>
Result<ImportCounts> importInSteps(Workplace& workplace, Verb verb, const Caller& caller,
                                   const Entries& entries, ImportOne importOne) {
    ImportCounts counts;
    for (std::size_t from = 0; from < entries.size(); from += EntriesAtOnce) {
        const std::size_t until = std::min(from + EntriesAtOnce, entries.size());
        const Entries part(entries.begin() + static_cast<std::ptrdiff_t>(from),
                           entries.begin() + static_cast<std::ptrdiff_t>(until));
        const auto step = importAll(workplace, verb, stepOf(caller, from, until), part, importOne);
        if (!step) return step.error();
        add(counts, *step, from);
        workplace.database->giveWay();
    }
    return finish(workplace, verb, caller, counts);
}

}  // namespace imports

}  // namespace baydesk
