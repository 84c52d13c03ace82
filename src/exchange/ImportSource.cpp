#include "exchange/ImportSource.h"

#include "exchange/Workbook.h"

#include <QFile>
#include <QFileInfo>

namespace baydesk {

namespace {

// A pipe is not looked into: what is read of it is gone.
QByteArray firstBytes(const QString& path) {
    constexpr qint64 Sample = 8;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) return {};
    return file.read(Sample);
}

// What .xls files and workbooks under a password are packed in.
bool isCompoundFile(const QByteArray& first) {
    return first.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

// Some programs write a page of HTML or XML and call it .xls.
bool isMarkup(const QString& text) {
    const QStringView begin = QStringView(text).trimmed().left(16);
    for (const QLatin1String tag : {QLatin1String("<!doctype"), QLatin1String("<html"),
                                    QLatin1String("<?xml"), QLatin1String("<table")})
        if (begin.startsWith(tag, Qt::CaseInsensitive)) return true;
    return false;
}

Error oldWorkbook(const QString& path) {
    return Error(ErrorKind::FileNotText, {},
                 {{QStringLiteral("path"), path}, {QStringLiteral("old"), true}});
}

}  // namespace

Result<ImportFile> readImportFile(const QString& path, Encoding encoding) {
    const QByteArray first = firstBytes(path);
    if (isCompoundFile(first)) return oldWorkbook(path);
    if (looksLikeWorkbook(first)) {
        Result<std::vector<DelimitedRow>> rows = readWorkbook(path);
        if (!rows) return rows.error();
        return ImportFile{path, std::move(rows).value(), true};
    }
    const Result<QString> text = readTextFile(path, encoding);
    if (!text) return text.error();
    if (isMarkup(*text)) return oldWorkbook(path);
    const QChar delimiter = delimiterOf(*text);
    if (cellsAtMost(*text, delimiter) > MostCells)
        return Error(ErrorKind::OutOfRange, QStringLiteral("file"),
                     {{QStringLiteral("path"), path},
                      {QStringLiteral("most"), MostCells},
                      {QStringLiteral("of"), QStringLiteral("cells")}});
    return ImportFile{path, readDelimited(*text, delimiter), false};
}

}  // namespace baydesk
