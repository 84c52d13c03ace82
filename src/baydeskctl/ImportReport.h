#pragma once

#include "application/Imports.h"
#include "exchange/Contradicted.h"
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

// Rows that only the store could refuse join those that the plan refused.
template <typename T>
void refuseContradicted(ImportPlan<T>& plan, const ImportCounts& counts) {
    for (const Refusal& refusal : contradictedRows(plan, counts.contradicted)) {
        plan.refused.push_back(refusal);
        ++plan.refusedRows;
    }
}

}  // namespace baydesk::ctl
