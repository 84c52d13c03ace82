#pragma once

#include <gtest/gtest.h>
#include <zip.h>
#include <QByteArray>
#include <QFile>
#include <QString>
#include <map>

namespace baydesk::testing {

// The entries of a ZIP file, by name: what it takes to write workbooks that no spreadsheet would.
using ZipEntries = std::map<QByteArray, QByteArray>;

inline void writeZip(const QString& path, const ZipEntries& entries) {
    int why = 0;
    zip_t* const archive =
        zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &why);
    ASSERT_NE(archive, nullptr) << why;
    for (const auto& [name, bytes] : entries) {
        zip_source_t* const source = zip_source_buffer(archive, bytes.constData(),
                                                       static_cast<zip_uint64_t>(bytes.size()), 0);
        ASSERT_GE(zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8), 0);
    }
    ASSERT_EQ(zip_close(archive), 0);
}

// A workbook of one sheet with these rows ("<row …>…</row>"), as spreadsheets write it.
inline ZipEntries workbookOf(const QByteArray& rows) {
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray relations =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return {
        {"xl/workbook.xml", head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations +
                                "\"><sheets><sheet name=\"表1\" sheetId=\"1\" r:id=\"rId1\"/>"
                                "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         head +
             "<Relationships "
             "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
             "<Relationship Id=\"rId1\" Type=\"" +
             relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", head + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows +
                                         "</sheetData></worksheet>"},
    };
}

// A row of texts, written into the cells themselves.
inline QByteArray textRow(int line, const QStringList& cells) {
    QByteArray row = "<row r=\"" + QByteArray::number(line) + "\">";
    for (int column = 0; column < cells.size(); ++column)
        row += "<c r=\"" + QByteArray(1, static_cast<char>('A' + column)) +
               QByteArray::number(line) + "\" t=\"inlineStr\"><is><t>" +
               cells[column].toHtmlEscaped().toUtf8() + "</t></is></c>";
    return row + "</row>";
}

}  // namespace baydesk::testing
