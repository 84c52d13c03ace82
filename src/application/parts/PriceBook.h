#pragma once

#include "application/Imports.h"
#include "domain/parts/Part.h"
#include "storage/parts/LabourRepository.h"
#include "storage/parts/PartRepository.h"

namespace baydesk {

// Whose code or name contains the text (all for an empty one), then whose name is meant by it in
// pinyin or its initials; at most `limit`.
Result<std::vector<parts::StockedPart>> findParts(Workplace& workplace, const QString& text,
                                                  int limit);
Result<std::vector<LabourItem>> findLabour(Workplace& workplace, const QString& text, int limit);

// One card as it is now. Errors: NotFound.
Result<Part> partOf(Workplace& workplace, PartId id);
Result<LabourItem> labourItemOf(Workplace& workplace, LabourItemId id);

// One article as a list brings it in: the part and what lies in the store room. What the list does
// not say of a part that is known ("quantity", "cost", "unit" …) stays as it is.
struct PartEntry {
    Part part;
    Quantity onHand;
    QStringList unlisted = {};
};

// Brings a whole list in, or nothing of it. A part whose code is known is updated; its stock is set
// to the list's by an adjustment in the ledger. Errors: those of check(Part), at "rows[n].field".
Result<ImportCounts> importParts(Workplace& workplace, const Caller& caller,
                                 const std::vector<PartEntry>& entries);

// An item with a known name and section gets the list's price and hours.
Result<ImportCounts> importLabour(Workplace& workplace, const Caller& caller,
                                  const std::vector<LabourItem>& items);

// New (no id) or changed by hand. Errors: those of check(); AlreadyExists at "code" or "name";
// StaleEdit; NotFound.
Result<Outcome> savePart(Workplace& workplace, const Caller& caller, const Part& part);
Result<Outcome> saveLabour(Workplace& workplace, const Caller& caller, const LabourItem& item);

// Sets what was counted, with the reason in the ledger. Errors: Required (reason), OutOfRange.
Result<Outcome> adjustStock(Workplace& workplace, const Caller& caller, PartId part,
                            Quantity counted, const QString& reason);

}  // namespace baydesk
