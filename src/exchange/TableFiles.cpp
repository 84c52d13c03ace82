#include "exchange/TableFiles.h"

#include "domain/values/Harmless.h"
#include "domain/values/Money.h"

#include <xlsxwriter.h>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

namespace baydesk {

namespace {

QString nameOf(TableFormat format) {
    switch (format) {
        case TableFormat::Csv:
            return QStringLiteral("csv");
        case TableFormat::Xlsx:
            return QStringLiteral("xlsx");
        case TableFormat::Json:
            return QStringLiteral("json");
    }
    return {};
}

// What all three have in common: where the file is, and what the columns are.
class TableFiles : public ExportSink {
public:
    TableFiles(QString folder, TableFormat format, BusinessCalendar calendar)
        : m_folder(std::move(folder)), m_format(format), m_calendar(std::move(calendar)) {}

    Done begin(const ExportTable& table) final {
        m_columns = table.columns;
        m_path = QDir(m_folder).filePath(table.name + u'.' + nameOf(m_format));
        return open();
    }

protected:
    virtual Done open() = 0;

    const QString& path() const { return m_path; }
    const std::vector<ExportColumn>& columns() const { return m_columns; }
    Error notWritable() const {
        return Error(ErrorKind::FileNotWritable, {}, {{QStringLiteral("path"), m_path}});
    }
    // A row of somebody else's file may be wider than its heading.
    CellKind kindOf(std::size_t column) const {
        return column < m_columns.size() ? m_columns[column].kind : CellKind::Text;
    }
    QString wall(qint64 ms) const {
        return m_calendar.wall(Instant{ms}).toString(Qt::ISODateWithMs);
    }
    // A cell as a text, money and quantities with their decimals.
    QString text(std::size_t column, const QVariant& cell) const {
        if (!cell.isValid()) return {};
        switch (kindOf(column)) {
            case CellKind::Text:
            case CellKind::Phone:
                return cell.toString();
            case CellKind::Money:
                return Money::ofFen(cell.toLongLong()).toPlain();
            case CellKind::Quantity:
                return Quantity::ofThousandths(cell.toLongLong()).toText();
            case CellKind::Moment:
                return wall(cell.toLongLong());
            case CellKind::Whole:
            case CellKind::Flag:
                return QString::number(cell.toLongLong());
        }
        return {};
    }

private:
    QString m_folder;
    TableFormat m_format;
    BusinessCalendar m_calendar;
    std::vector<ExportColumn> m_columns;
    QString m_path;
};

// A file of bytes that appears when it is whole.
class WholeFile {
public:
    bool open(const QString& path) {
        m_file = std::make_unique<QSaveFile>(path);
        return m_file->open(QIODevice::WriteOnly) &&
               m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    bool write(const QByteArray& bytes) { return m_file->write(bytes) == bytes.size(); }
    bool commit() { return m_file->commit(); }

private:
    std::unique_ptr<QSaveFile> m_file;
};

class CsvFiles : public TableFiles {
public:
    using TableFiles::TableFiles;

    Done row(const std::vector<QVariant>& cells) override {
        QStringList fields;
        for (std::size_t at = 0; at < cells.size(); ++at) {
            const QString field = text(at, cells[at]);
            fields << quoted(isText(kindOf(at)) ? harmless(field) : field);
        }
        return line(fields);
    }
    Done end() override { return m_file.commit() ? Done() : Done(notWritable()); }

protected:
    Done open() override {
        if (!m_file.open(path()) || !m_file.write("\xEF\xBB\xBF")) return notWritable();
        QStringList names;
        for (const ExportColumn& column : columns()) names << quoted(harmless(column.name));
        return line(names);
    }

private:
    static QString quoted(QString field) {
        const auto needs = [](QChar sign) {
            return sign == u',' || sign == u'"' || sign == u'\n' || sign == u'\r';
        };
        if (std::none_of(field.begin(), field.end(), needs)) return field;
        return u'"' + field.replace(u'"', QLatin1String("\"\"")) + u'"';
    }
    Done line(const QStringList& fields) {
        const QByteArray bytes = fields.join(u',').toUtf8() + "\r\n";
        return m_file.write(bytes) ? Done() : Done(notWritable());
    }

    WholeFile m_file;
};

class JsonFiles : public TableFiles {
public:
    using TableFiles::TableFiles;

    Done row(const std::vector<QVariant>& cells) override {
        QJsonObject object;
        for (std::size_t at = 0; at < cells.size(); ++at)
            object.insert(keyOf(columns()[at]), valueOf(at, cells[at]));
        const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
        const bool written = m_file.write((m_isFirst ? "\n" : ",\n") + bytes);
        m_isFirst = false;
        return written ? Done() : Done(notWritable());
    }
    Done end() override {
        return m_file.write("\n]\n") && m_file.commit() ? Done() : Done(notWritable());
    }

protected:
    Done open() override {
        m_isFirst = true;
        return m_file.open(path()) && m_file.write("[") ? Done() : Done(notWritable());
    }

private:
    static QString keyOf(const ExportColumn& column) {
        if (column.kind == CellKind::Money) return column.name + QStringLiteral("_fen");
        return column.kind == CellKind::Quantity ? column.name + QStringLiteral("_th")
                                                 : column.name;
    }
    QJsonValue valueOf(std::size_t column, const QVariant& cell) const {
        if (!cell.isValid()) return QJsonValue::Null;
        switch (columns()[column].kind) {
            case CellKind::Text:
            case CellKind::Phone:
                return cell.toString();
            case CellKind::Moment:
                return wall(cell.toLongLong());
            case CellKind::Flag:
                return cell.toLongLong() != 0;
            case CellKind::Whole:
            case CellKind::Money:
            case CellKind::Quantity:
                return cell.toLongLong();
        }
        return QJsonValue::Null;
    }

    WholeFile m_file;
    bool m_isFirst = true;
};

class XlsxFiles : public TableFiles {
public:
    using TableFiles::TableFiles;
    // An export that was refused half way leaves no half file.
    ~XlsxFiles() override {
        if (m_book == nullptr) return;
        close();
        QFile::remove(part());
    }

    Done row(const std::vector<QVariant>& cells) override {
        for (std::size_t at = 0; at < cells.size(); ++at)
            if (const Done done = write(at, text(at, cells[at])); !done) return done;
        ++m_row;
        return {};
    }
    Done end() override {
        if (!close()) return notWritable();
        QFile::remove(path());
        return QFile::rename(part(), path()) ? Done() : Done(notWritable());
    }

protected:
    Done open() override {
        // The library says on standard error what it cannot write, so that is tried first.
        QFile mine(part());
        if (!mine.open(QIODevice::WriteOnly) ||
            !mine.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return notWritable();
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;  // rows go to disk as they come
        m_book = workbook_new_opt(QFile::encodeName(part()).constData(), &options);
        if (m_book == nullptr) return notWritable();
        // Else the library writes down when it was made.
        constexpr time_t SomeDay = 946'684'800;  // 2000-01-01
        lxw_doc_properties properties = {};
        properties.created = SomeDay;
        workbook_set_properties(m_book, &properties);
        m_sheet = workbook_add_worksheet(m_book, nullptr);
        m_row = 0;
        for (std::size_t at = 0; at < columns().size(); ++at)
            if (const Done done = write(at, columns()[at].name); !done) return done;
        ++m_row;
        return {};
    }

private:
    QString part() const { return path() + QStringLiteral(".part"); }

    // Every cell is a text: nothing in it is computed, and no digit of an id or a phone is lost.
    Done write(std::size_t column, const QString& text) {
        if (text.isEmpty()) return {};
        const lxw_error why = worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column),
                                                     text.toUtf8().constData(), nullptr);
        if (why == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
            return Error(ErrorKind::OutOfRange, QStringLiteral("file"),
                         {{QStringLiteral("path"), path()}, {QStringLiteral("most"), LXW_ROW_MAX}});
        return why == LXW_NO_ERROR ? Done() : Done(notWritable());
    }
    bool close() {
        if (m_book == nullptr) return true;
        return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR;
    }

    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_row_t m_row = 0;
};

}  // namespace

std::unique_ptr<ExportSink> tableFiles(const QString& folder, TableFormat format,
                                       const BusinessCalendar& calendar) {
    switch (format) {
        case TableFormat::Csv:
            return std::make_unique<CsvFiles>(folder, format, calendar);
        case TableFormat::Xlsx:
            return std::make_unique<XlsxFiles>(folder, format, calendar);
        case TableFormat::Json:
            return std::make_unique<JsonFiles>(folder, format, calendar);
    }
    return nullptr;
}

}  // namespace baydesk
