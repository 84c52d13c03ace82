#pragma once

#include "application/Workplace.h"
#include "exchange/ColumnMap.h"
#include "exchange/ImportPlan.h"

namespace baydesk {

// What a list is of, by the name that the command line gives it.
enum class ListKind { Customers, Vehicles, History, Parts, Labour };

// "customers", "vehicles", "history", "parts", "labour".
QString listKindName(ListKind kind);
Verb importVerb(ListKind kind);
// Comes in in steps, and is kept in the store until the last (ADR 0025). The others are one verb.
bool isLong(ListKind kind);

// A list as it was read, with what is needed to read it the same way again.
struct ImportList {
    ListKind kind = ListKind::Customers;
    std::vector<ImportFile> files;
    QHash<QString, ColumnMap> maps = {};  // by the kind of file; the empty name for all
    Duplicates duplicates = Duplicates::Merge;
};

// Keeps a long list in the store, to be called before its import: keepList() of the application.
Done keep(Workplace& workplace, const Caller& caller, const ImportList& list);

// Brings in what is left of imports whose program ended before their last step, each in the name of
// who began it. Gives how many there were. Errors: those of the imports, of the first that failed,
// after the others were tried; StoreDamaged (a list that cannot be read).
Result<int> finishImports(Workplace& workplace);

}  // namespace baydesk
