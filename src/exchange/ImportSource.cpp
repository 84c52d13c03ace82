#include "exchange/ImportSource.h"

#include "exchange/Workbook.h"

#include <QFile>
#include <QFileInfo>

namespace baydesk {

namespace {

// A pipe is not looked into: what is read of it is gone.
bool isWorkbook(const QString& path) {
    constexpr qint64 Sample = 8;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           looksLikeWorkbook(file.read(Sample));
}

}  // namespace

Result<ImportFile> readImportFile(const QString& path, Encoding encoding) {
    if (isWorkbook(path)) {
        Result<std::vector<DelimitedRow>> rows = readWorkbook(path);
        if (!rows) return rows.error();
        return ImportFile{path, std::move(rows).value(), true};
    }
    const Result<QString> text = readTextFile(path, encoding);
    if (!text) return text.error();
    return ImportFile{path, readDelimited(*text, delimiterOf(*text)), false};
}

}  // namespace baydesk
