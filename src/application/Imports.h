#pragma once

#include "application/Workplace.h"
#include "base/Contracts.h"
#include "storage/store/ImportRuns.h"

#include <QStringList>
#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace baydesk {

// What becomes of what is there already, in the list or in the store: what was empty is filled in,
// or it stays as it is and its row is listed.
enum class Duplicates { Merge, List };

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

// A list whose entries have been checked, on its way into the store: each step is a verb of its
// own, so that others work between two of them.
class SteppedImport {
public:
    // Writes the entries [from, until) as one verb.
    using Step = std::function<Result<ImportCounts>(Workplace& workplace, std::size_t from,
                                                    std::size_t until)>;
    // The last verb: keeps what all steps came to.
    using Finish = std::function<Result<ImportCounts>(Workplace& workplace, const ImportCounts&)>;

    // Without `finish` the list is short, and one step brings all of it in.
    SteppedImport(std::size_t entries, Step step, Finish finish = {});

    std::size_t entries() const { return m_entries; }
    // So many of them are in the store.
    std::size_t written() const { return m_written; }
    // After the next step nothing is left to do.
    bool isLastNext() const { return !m_finish || m_written == m_entries; }
    bool isDone() const { return m_done; }
    // What the steps came to so far.
    const ImportCounts& counts() const { return m_counts; }

    // Does the next step; one that failed may be tried again. Errors: those of the verb.
    Done next(Workplace& workplace);

private:
    std::size_t m_entries;
    Step m_step;
    Finish m_finish;
    bool m_done = false;
    std::size_t m_written = 0;
    ImportCounts m_counts;
};

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

// The entries as steps of importAll(). What a step wrote stays when a later one fails; the same
// steps with the same key go on there.
template <typename Entries, typename ImportOne>
SteppedImport inSteps(Verb verb, const Caller& caller, Entries entries, ImportOne importOne) {
    const auto all = std::make_shared<const Entries>(std::move(entries));
    return SteppedImport(
        all->size(),
        [=](Workplace& workplace, std::size_t from, std::size_t until) {
            const auto first = all->begin() + static_cast<std::ptrdiff_t>(from);
            const auto last = all->begin() + static_cast<std::ptrdiff_t>(until);
            return importAll(workplace, verb, stepOf(caller, from, until), Entries(first, last),
                             importOne);
        },
        [=](Workplace& workplace, const ImportCounts& counts) {
            return finish(workplace, verb, caller, counts);
        });
}

// All steps, one after the other.
Result<ImportCounts> carryOut(Workplace& workplace, const Result<SteppedImport>& steps);

}  // namespace imports

}  // namespace baydesk
