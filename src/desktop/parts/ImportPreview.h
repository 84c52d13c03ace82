#pragma once

#include "application/parts/PriceBook.h"
#include "exchange/ImportPlan.h"

#include <memory>

namespace baydesk {

// The two lists that come in from files: parts with their stock, and labour with its prices.
enum class ImportKind { Stock, Prices };

// What an import of a file would do: shown before, done after. Cheap to copy.
struct ImportPreview {
    QString file;  // its name, without the folder
    int rows = 0;
    int merged = 0;
    int refusedRows = 0;
    std::vector<Refusal> refused;
    QStringList unusedHeadings;
    std::shared_ptr<const std::vector<PartEntry>> parts;    // of a stock list
    std::shared_ptr<const std::vector<LabourItem>> labour;  // of a price list

    int count() const;
};

// Reads the file and plans the import; touches no store. For a worker thread: a file may be large.
// Errors: those of readImportFile, planParts and planLabour.
Result<ImportPreview> planImport(ImportKind kind, const QString& path);

// A path as people paste it: quoted, with blanks around it, or as a file:// address.
QString pathOf(const QString& pasted);

}  // namespace baydesk
