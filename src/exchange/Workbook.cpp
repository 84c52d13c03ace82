#include "exchange/Workbook.h"

#include "exchange/CellFormats.h"
#include "exchange/ZipPackage.h"

#include <QXmlStreamReader>
#include <optional>

namespace baydesk {

namespace {

constexpr int MostRows = 1'048'576;  // what a sheet has at most
constexpr int MostColumns = 16'384;

QVariantMap at(const QString& path) { return {{QStringLiteral("path"), path}}; }

// Calls `each` at every start of an element. False for what is not well-formed, and for a document
// type: it is what entities are declared in, those that grow as they are replaced too.
template <typename Each>
bool walk(QXmlStreamReader& xml, Each&& each) {
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD) return false;
        if (token == QXmlStreamReader::StartElement) each();
    }
    return !xml.hasError();
}

// The text of a string with its runs, without phonetic hints, cut where it gets too long.
QString stringOf(QXmlStreamReader& xml, qsizetype most) {
    QString text;
    bool inRun = false;
    for (;;) {
        if (!xml.readNextStartElement()) {
            if (!inRun) return text;
            inRun = false;
        } else if (xml.name() == u"t") {
            text += xml.readElementText().left(most - text.size());
        } else if (xml.name() == u"r" && !inRun) {
            inRun = true;
        } else {
            xml.skipCurrentElement();
        }
    }
}

struct BookFacts {
    QString relation;  // of the sheet that is read
    bool from1904 = false;
};

std::optional<BookFacts> factsOf(const QByteArray& bytes) {
    QXmlStreamReader xml(bytes);
    BookFacts facts;
    const bool sound = walk(xml, [&] {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const auto flag = attributes.value(QLatin1String("date1904"));
            facts.from1904 = flag == u"1" || flag == u"true";
        }
        if (xml.name() != u"sheet" || !facts.relation.isEmpty()) return;
        const auto state = attributes.value(QLatin1String("state"));
        if (state == u"hidden" || state == u"veryHidden") return;
        for (const QXmlStreamAttribute& attribute : attributes)
            if (attribute.name() == u"id") facts.relation = attribute.value().toString();
    });
    if (!sound || facts.relation.isEmpty()) return std::nullopt;
    return facts;
}

// The entry that a relation of the workbook names; empty if there is none.
QString targetOf(const QByteArray& bytes, const QString& relation) {
    QXmlStreamReader xml(bytes);
    QString target;
    const bool sound = walk(xml, [&] {
        if (xml.name() != u"Relationship" ||
            xml.attributes().value(QLatin1String("Id")) != relation)
            return;
        target = xml.attributes().value(QLatin1String("Target")).toString();
    });
    if (!sound || target.isEmpty()) return {};
    return target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
}

// The column of "AB12", from 0; nothing for what is no reference.
std::optional<int> columnOf(QStringView reference) {
    int column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && reference[at].isLetter(); ++at) {
        const char16_t letter = reference[at].toUpper().unicode();
        if (letter < u'A' || letter > u'Z') return std::nullopt;
        column = column * 26 + (letter - u'A' + 1);
        if (column > MostColumns) return std::nullopt;
    }
    if (at == 0) return std::nullopt;
    return column - 1;
}

// What the sheets of a workbook share.
struct Shared {
    std::vector<QString> strings;
    CellFormats formats;
    bool from1904 = false;
};

enum class SheetEnd { Read, Damaged, TooLarge };

class SheetReader {
public:
    SheetReader(const QByteArray& bytes, const Shared& shared, const WorkbookLimits& limits)
        : m_xml(bytes), m_shared(shared), m_limits(limits) {}

    SheetEnd read() {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD) return SheetEnd::Damaged;
            if (token == QXmlStreamReader::StartElement && m_xml.name() == u"row") beginRow();
            if (token == QXmlStreamReader::StartElement && m_xml.name() == u"c") readCell();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == u"row") endRow();
            if (m_end != SheetEnd::Read) return m_end;
        }
        return m_xml.hasError() ? SheetEnd::Damaged : m_end;
    }

    std::vector<DelimitedRow> takeRows() { return std::move(m_rows); }

private:
    void beginRow() {
        const auto written = m_xml.attributes().value(QLatin1String("r"));
        const int line = written.isEmpty() ? m_line + 1 : written.toInt();
        if (line <= m_line || line > MostRows) m_end = SheetEnd::Damaged;
        m_line = line;
        m_row = DelimitedRow{line, {}, false};
    }

    void endRow() {
        if (!m_row.fields.isEmpty()) m_rows.push_back(std::move(m_row));
        m_row = {};
    }

    void readCell() {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const auto reference = attributes.value(QLatin1String("r"));
        const std::optional<int> column = reference.isEmpty()
                                              ? std::optional(static_cast<int>(m_row.fields.size()))
                                              : columnOf(reference);
        if (!column || *column < m_row.fields.size()) {
            m_end = SheetEnd::Damaged;
            return;
        }
        const QString type = attributes.value(QLatin1String("t")).toString();
        const QString text = textOfCell(type, attributes.value(QLatin1String("s")).toInt());
        if (text.trimmed().isEmpty()) return;
        m_cells += *column + 1 - m_row.fields.size();
        if (m_cells > m_limits.cells) {
            m_end = SheetEnd::TooLarge;
            return;
        }
        while (m_row.fields.size() < *column) m_row.fields.push_back({});
        m_row.fields.push_back(text);
    }

    QString textOfCell(const QString& type, int style) {
        std::optional<QString> value;
        QString formula;
        QString inlined;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"v")
                value = plainText();
            else if (m_xml.name() == u"f")
                formula = plainText();
            else if (m_xml.name() == u"is")
                inlined = stringOf(m_xml, m_limits.cellCharacters);
            else
                m_xml.skipCurrentElement();
        }
        if (type == u"inlineStr") return inlined;
        if (value) return shown(type, style, *value);
        return formula.isEmpty() ? QString() : u'=' + formula;
    }

    QString plainText() {
        return m_xml.readElementText(QXmlStreamReader::SkipChildElements)
            .left(m_limits.cellCharacters);
    }

    QString shown(const QString& type, int style, const QString& value) const {
        if (type == u"s") {
            bool isIndex = false;
            const auto index = static_cast<std::size_t>(value.toUInt(&isIndex));
            return isIndex && index < m_shared.strings.size() ? m_shared.strings[index] : QString();
        }
        if (!type.isEmpty() && type != u"n") return value;
        if (m_shared.formats.isDate(style)) {
            const QString date = dateOfSerial(value.toDouble(), m_shared.from1904);
            if (!date.isEmpty()) return date;
        }
        return plainNumber(value);
    }

    QXmlStreamReader m_xml;
    const Shared& m_shared;
    const WorkbookLimits& m_limits;
    std::vector<DelimitedRow> m_rows;
    DelimitedRow m_row;
    int m_line = 0;
    qint64 m_cells = 0;
    SheetEnd m_end = SheetEnd::Read;
};

std::optional<std::vector<QString>> stringsOf(const QByteArray& bytes, qsizetype most) {
    QXmlStreamReader xml(bytes);
    std::vector<QString> strings;
    const bool sound = walk(xml, [&] {
        if (xml.name() == u"si") strings.push_back(stringOf(xml, most));
    });
    if (!sound) return std::nullopt;
    return strings;
}

// Reads one workbook: its parts in the order in which they name each other.
class BookReader {
public:
    BookReader(QString path, ZipPackage package, const WorkbookLimits& limits)
        : m_path(std::move(path)), m_package(std::move(package)), m_limits(limits) {}

    Result<std::vector<DelimitedRow>> read() {
        const Result<QByteArray> book = m_package.read(QStringLiteral("xl/workbook.xml"));
        if (!book) return book.error();
        const Result<QByteArray> relations =
            m_package.read(QStringLiteral("xl/_rels/workbook.xml.rels"));
        if (!relations) return relations.error();
        const std::optional<BookFacts> facts = factsOf(*book);
        if (!facts) return damaged();
        m_shared.from1904 = facts->from1904;
        const QString sheet = targetOf(*relations, facts->relation);
        if (sheet.isEmpty()) return damaged();
        if (const Done done = readShared(); !done) return done.error();
        return readSheet(sheet);
    }

private:
    Error damaged() const { return Error(ErrorKind::FileNotText, {}, at(m_path)); }

    // Both are left out by programs that need neither.
    Done readShared() {
        const QString strings = QStringLiteral("xl/sharedStrings.xml");
        if (m_package.has(strings)) {
            const Result<QByteArray> bytes = m_package.read(strings);
            if (!bytes) return bytes.error();
            auto read = stringsOf(*bytes, m_limits.cellCharacters);
            if (!read) return damaged();
            m_shared.strings = std::move(*read);
        }
        const QString styles = QStringLiteral("xl/styles.xml");
        if (!m_package.has(styles)) return {};
        const Result<QByteArray> bytes = m_package.read(styles);
        if (!bytes) return bytes.error();
        const std::optional<CellFormats> formats = CellFormats::parse(*bytes);
        if (!formats) return damaged();
        m_shared.formats = *formats;
        return {};
    }

    Result<std::vector<DelimitedRow>> readSheet(const QString& name) {
        const Result<QByteArray> bytes = m_package.read(name);
        if (!bytes) return bytes.error();
        SheetReader sheet(*bytes, m_shared, m_limits);
        const SheetEnd end = sheet.read();
        if (end == SheetEnd::Damaged) return damaged();
        if (end == SheetEnd::TooLarge)
            return Error(ErrorKind::OutOfRange, QStringLiteral("file"),
                         {{QStringLiteral("path"), m_path},
                          {QStringLiteral("most"), m_limits.cells},
                          {QStringLiteral("of"), QStringLiteral("cells")}});
        std::vector<DelimitedRow> rows = sheet.takeRows();
        if (rows.empty()) return Error(ErrorKind::FileEmpty, {}, at(m_path));
        return rows;
    }

    QString m_path;
    ZipPackage m_package;
    const WorkbookLimits& m_limits;
    Shared m_shared;
};

}  // namespace

bool looksLikeWorkbook(const QByteArray& firstBytes) { return firstBytes.startsWith("PK\x03\x04"); }

Result<std::vector<DelimitedRow>> readWorkbook(const QString& path, const WorkbookLimits& limits) {
    Result<ZipPackage> package = ZipPackage::open(path, limits.unpackedBytes);
    if (!package) return package.error();
    return BookReader(path, std::move(package).value(), limits).read();
}

}  // namespace baydesk
