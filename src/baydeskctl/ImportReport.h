#pragma once

#include "application/Imports.h"
#include "exchange/ImportPlan.h"

#include <QJsonObject>

namespace baydesk::ctl {

class Console;

// Why a row was refused, as a sentence.
QString reasonOf(const Refusal& refusal);

QJsonObject refusalJson(const Refusal& refusal);

// What became of the entries in the store; that nothing was written, after a dry run.
void writeCounts(bool dryRun, const ImportCounts& counts, Console& console);
// Columns that were left aside, and each refused row on a line.
void writeRefusals(const std::vector<Refusal>& refused, const QStringList& unusedHeadings,
                   Console& console);

// Rows that only the store could refuse join those that the plan refused. `nameOf(entry)` is what
// the report calls one.
template <typename T, typename NameOf>
void refuseContradicted(ImportPlan<T>& plan, const ImportCounts& counts, NameOf nameOf) {
    for (const int index : counts.contradicted) {
        const auto at = static_cast<std::size_t>(index);
        const QString name = nameOf(plan.accepted[at]);
        plan.refused.push_back({plan.places[at].file,
                                plan.places[at].row,
                                {},
                                name,
                                {ErrorKind::AlreadyExists, {}, {{QStringLiteral("what"), name}}}});
        ++plan.refusedRows;
    }
}

}  // namespace baydesk::ctl
