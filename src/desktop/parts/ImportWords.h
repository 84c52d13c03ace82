#pragma once

#include "desktop/parts/ImportPreview.h"

#include <QCoreApplication>

namespace baydesk {

// What an import says: why a file or a row is refused, what comes in, what was done.
class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    // Why the file as a whole cannot come in.
    static QString ofFile(const Violation& violation);
    // Why a row is refused.
    static QString ofRow(const Violation& violation);
    // "120 of 123 rows come in. 2 rows are refused …"
    static QString summary(const ImportPreview& preview);
    // "Imported list.csv: 100 added, 3 changed, 17 as they were; 2 rows refused."
    static QString outcome(const ImportPreview& preview, const ImportCounts& counts);
};

}  // namespace baydesk
