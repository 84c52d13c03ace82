#include "exchange/SourceColumns.h"

#include "exchange/RefusalReport.h"

#include <QCryptographicHash>
#include <QSet>
#include <algorithm>
#include <map>

namespace baydesk {

namespace {

constexpr std::size_t Sample = 20;

bool hasDigit(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
}

bool hasDigit(const DelimitedRow& row) {
    return std::any_of(row.fields.begin(), row.fields.end(),
                       [](const QString& field) { return hasDigit(field); });
}

// Words in the first row, figures below it.
bool looksLikeHeading(const std::vector<DelimitedRow>& rows) {
    return rows.size() > 1 && !hasDigit(rows[0]) && hasDigit(rows[1]);
}

// How many columns most of the first rows have.
qsizetype usualWidth(const std::vector<DelimitedRow>& rows) {
    std::map<qsizetype, int> counts;
    for (std::size_t at = 0; at < std::min(rows.size(), Sample); ++at)
        ++counts[rows[at].fields.size()];
    const auto most =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? 0 : most->first;
}

qsizetype widest(const std::vector<DelimitedRow>& rows) {
    qsizetype width = 0;
    for (const DelimitedRow& row : rows) width = std::max(width, row.fields.size());
    return width;
}

QString hashed(const QString& text) {
    constexpr int Characters = 16;
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256)
                                   .toHex()
                                   .left(Characters));
}

}  // namespace

QString columnLetters(int column) {
    constexpr int Letters = 26;
    QString name;
    for (int rest = column; rest >= 0; rest = rest / Letters - 1)
        name.prepend(QChar(u'A' + rest % Letters));
    return name;
}

SourceColumns columnsOf(const ImportFile& file, const std::vector<FieldHeadings>& known) {
    const HeadingMap likely = likelyHeadings(file.rows, known);
    if (!likely.fields.isEmpty()) return columnsOf(file, likely.row);
    return columnsOf(file,
                     looksLikeHeading(file.rows) ? std::optional<std::size_t>(0) : std::nullopt);
}

SourceColumns columnsOf(const ImportFile& file, std::optional<std::size_t> heading) {
    SourceColumns columns;
    columns.heading = heading;
    // Each cell of a sheet knows its column, and an empty last one is not written.
    const qsizetype width = heading          ? file.rows[*heading].fields.size()
                            : file.addressed ? widest(file.rows)
                                             : usualWidth(file.rows);
    QSet<QString> taken;
    for (int column = 0; column < width; ++column) {
        QString name = heading ? file.rows[*heading].fields[column].simplified() : QString();
        if (name.isEmpty()) name = columnLetters(column);
        if (taken.contains(name)) name += QStringLiteral(" (%1)").arg(columnLetters(column));
        taken.insert(name);
        columns.names.push_back(name);
    }
    return columns;
}

FieldColumns recognised(const ImportFile& file, const SourceColumns& columns,
                        const std::vector<FieldHeadings>& known) {
    if (!columns.heading) return {};
    return likelyHeadings({file.rows[*columns.heading]}, known).fields;
}

ImportFile laidOut(const ImportFile& file, const SourceColumns& columns, const FieldColumns& fields,
                   const std::vector<FieldHeadings>& known) {
    ImportFile out{file.name, {}, file.addressed};
    DelimitedRow heading;
    if (columns.heading) heading.line = file.rows[*columns.heading].line;
    for (qsizetype column = 0; column < columns.names.size(); ++column)
        heading.fields.push_back({});
    for (const FieldHeadings& field : known)
        if (const auto column = fields.constFind(field.field);
            column != fields.constEnd() && *column < heading.fields.size())
            heading.fields[*column] = field.names.front();
    out.rows.reserve(file.rows.size() + 1);
    out.rows.push_back(std::move(heading));
    out.rows.insert(out.rows.end(),
                    file.rows.begin() + static_cast<std::ptrdiff_t>(columns.firstRow()),
                    file.rows.end());
    return out;
}

QString sourceKey(const SourceColumns& columns) {
    QStringList names;
    for (const QString& name : columns.names)
        if (!isReportHeading(name)) names << name;
    names.sort();
    if (!columns.heading) names.prepend(QString());
    return hashed(names.join(u'\t'));
}

QString columnKey(const QString& name) { return hashed(name); }

}  // namespace baydesk
