#pragma once

#include "base/Result.h"
#include "exchange/Headings.h"

#include <QHash>
#include <QString>

namespace baydesk {

// Which heading stands for which field, for files whose headings do not say it themselves: field to
// heading.
using ColumnMap = QHash<QString, QString>;

// Reads the maps of a JSON file: {"name": "车主", "phones": "联系方式"}, or one such object for
// each kind of file, by its name: {"orders": {…}, "labour": {…}}. What stands outside of these has
// the empty name. Errors with "path": FileUnreadable, FileEmpty; FileNotText (not such an object).
Result<QHash<QString, ColumnMap>> readColumnMaps(const QString& path);

// The headings as the map wants them: a mapped field is looked for under the map's heading alone,
// which then stands for no other field. Errors: NotFound at "map" ("what": a field that there is
// not, "known": those that there are).
Result<std::vector<FieldHeadings>> withMap(std::vector<FieldHeadings> known, const ColumnMap& map);

}  // namespace baydesk
