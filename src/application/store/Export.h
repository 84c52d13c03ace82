#pragma once

#include "application/Workplace.h"
#include "storage/store/ExportTables.h"

#include <map>

namespace baydesk {

// Where exported tables go: files, mostly. Each call may refuse, which ends the export.
class ExportSink {
public:
    ExportSink() = default;
    virtual ~ExportSink() = default;
    ExportSink(const ExportSink&) = delete;
    ExportSink& operator=(const ExportSink&) = delete;

    virtual Done begin(const ExportTable& table) = 0;
    // By column: QString, or a qlonglong of the column's kind; invalid where nothing is known.
    virtual Done row(const std::vector<QVariant>& cells) = 0;
    virtual Done end() = 0;
};

// Gives everything of these kinds away, all from one moment; how many rows of each table. Whoever
// may copy the store may do this. It is a verb, so that the audit says who did it, before anything
// is given. Errors: NotAllowed, NotSignedIn; those of the sink.
Result<std::map<QString, qint64>> exportStore(Workplace& workplace, const Caller& caller,
                                              const std::vector<ExportKind>& kinds,
                                              ExportSink& sink);

}  // namespace baydesk
