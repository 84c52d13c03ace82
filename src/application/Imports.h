#pragma once

#include "application/Workplace.h"
#include "base/Contracts.h"

#include <QStringList>
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

// What makes an import of entries one verb: all of it comes in, or nothing.
namespace imports {

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

}  // namespace imports

}  // namespace baydesk
