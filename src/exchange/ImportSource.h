#pragma once

#include "base/Result.h"
#include "exchange/ImportPlan.h"
#include "exchange/TextDecoding.h"

namespace baydesk {

// Reads a list from a file as it is: an XLSX workbook, told by its first bytes, or text with
// commas, semicolons or tabs. Errors: those of readTextFile and readWorkbook; FileNotText with
// "old" for a workbook of the older kinds (.xls, and the pages of text that some programs call so)
// or under a password; OutOfRange at "file" ("most", "of": "cells").
Result<ImportFile> readImportFile(const QString& path, Encoding encoding = Encoding::Auto);

}  // namespace baydesk
