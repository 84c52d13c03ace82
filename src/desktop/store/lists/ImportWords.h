#pragma once

#include "exchange/ListPlan.h"

#include <QCoreApplication>

namespace baydesk {

// What an import says: why a file or a row is refused, what comes in, what was done.
class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    // Why the file as a whole cannot come in.
    static QString ofFile(ListKind kind, const Violation& violation);
    // Why a row is refused.
    static QString ofRow(const Violation& violation);
    // The same with the field before it, for who does not see the column.
    static QString ofRow(ListKind kind, const Refusal& refusal);
    // "120 of 123 rows come in. 2 rows are refused …"
    static QString summary(const ListPlan& plan);
    // "Imported list.csv: 100 added, 3 changed, 17 as they were; 2 rows stayed out."
    static QString outcome(const ListPlan& plan, const QString& file, const ImportCounts& counts);
    // "Import 120 customers".
    static QString verb(ListKind kind, int count);

private:
    static QString ofTwin(const Violation& violation);
    static QString ofUnknown(const Violation& violation);
};

}  // namespace baydesk
