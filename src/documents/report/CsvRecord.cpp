#include "documents/report/CsvRecord.h"

namespace baydesk {

QString csvRecord(const QStringList& cells) {
    QStringList quoted;
    for (const QString& cell : cells) {
        QString inside = cell;
        quoted << u'"' + inside.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return quoted.join(u',');
}

}  // namespace baydesk
