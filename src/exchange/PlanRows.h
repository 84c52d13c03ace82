#pragma once

#include "domain/values/Text.h"
#include "exchange/ImportPlan.h"
#include "exchange/RowReader.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <functional>

namespace baydesk {

// A row as it was understood. `key` is what makes it the same thing as another row.
template <typename T>
struct ReadRow {
    T value;
    QString key;
    QString keyField;
};

// What all imports have in common: finding the heading, refusing broken rows, and telling the same
// row again (merged) from another one under the same key (AlreadyExists).
template <typename T>
class RowPlanner {
public:
    using ReadOne = std::function<ReadRow<T>(RowReader&)>;

    RowPlanner(const std::vector<FieldHeadings>& known, ReadOne readOne)
        : m_known(known), m_readOne(std::move(readOne)) {}

    // Errors: FileEmpty, HeadingsUnknown, both with "path".
    Done add(const ImportFile& file) {
        const QVariantMap path = {{QStringLiteral("path"), file.name}};
        if (file.rows.empty()) return Error(ErrorKind::FileEmpty, {}, path);
        const Result<HeadingMap> map = findHeadings(file.rows, m_known);
        if (!map) {
            QVariantMap details = map.error().first().details;
            details.insert(path);
            return Error(ErrorKind::HeadingsUnknown, {}, details);
        }
        for (const QString& heading : map->unused)
            if (!m_plan.unusedHeadings.contains(heading)) m_plan.unusedHeadings.push_back(heading);
        for (std::size_t at = map->row + 1; at < file.rows.size(); ++at)
            addRow(file.name, file.rows[at], *map);
        return {};
    }

    ImportPlan<T> take() { return std::move(m_plan); }

private:
    struct First {
        std::size_t index;  // among the accepted
        QString file;
        int row;
    };

    void addRow(const QString& file, const DelimitedRow& row, const HeadingMap& map) {
        const auto isBlank = [](const QString& field) { return field.trimmed().isEmpty(); };
        if (std::all_of(row.fields.begin(), row.fields.end(), isBlank)) return;
        ++m_plan.rows;
        if (row.openQuote || !fits(row, map)) {
            const QVariantMap details = {
                {QStringLiteral("expected"), static_cast<int>(map.columns)},
                {QStringLiteral("found"), static_cast<int>(row.fields.size())},
                {QStringLiteral("openQuote"), row.openQuote}};
            refuse(file, row.line, row.fields.join(u','), {ErrorKind::RowBroken, {}, details});
            ++m_plan.refusedRows;
            return;
        }
        RowReader reader(row, map);
        ReadRow<T> read = m_readOne(reader);
        if (!reader.violations().none())
            refuseAll(file, row.line, reader);
        else
            keep(file, row.line, reader, std::move(read));
    }

    // Empty fields beyond the heading's last are what spreadsheets write; anything else has lost or
    // won a delimiter, and its prices may stand in the wrong column.
    static bool fits(const DelimitedRow& row, const HeadingMap& map) {
        if (row.fields.size() < map.columns) return false;
        return std::all_of(row.fields.begin() + map.columns, row.fields.end(),
                           [](const QString& field) { return field.trimmed().isEmpty(); });
    }

    void keep(const QString& file, int line, const RowReader& reader, ReadRow<T> read) {
        const auto earlier = m_first.constFind(read.key);
        if (earlier == m_first.constEnd()) {
            m_first.insert(read.key, First{m_plan.accepted.size(), file, line});
            m_plan.accepted.push_back(std::move(read.value));
            return;
        }
        if (m_plan.accepted[earlier->index] == read.value) {
            ++m_plan.merged;
            return;
        }
        const QString what = reader.text(read.keyField);
        refuse(file, line, reader.raw(read.keyField),
               {ErrorKind::AlreadyExists,
                read.keyField,
                {{QStringLiteral("what"), what},
                 {QStringLiteral("file"), earlier->file},
                 {QStringLiteral("row"), earlier->row}}});
        ++m_plan.refusedRows;
    }

    void refuseAll(const QString& file, int line, RowReader& reader) {
        for (const Violation& violation : reader.violations().list())
            refuse(file, line, reader.raw(violation.field), violation);
        ++m_plan.refusedRows;
    }

    void refuse(const QString& file, int line, const QString& value, const Violation& reason) {
        constexpr qsizetype Most = 80;
        QString shown = value.left(Most);
        if (shown.size() < value.size()) shown += u'…';
        m_plan.refused.push_back({file, line, reason.field, shown, reason});
    }

    const std::vector<FieldHeadings>& m_known;
    ReadOne m_readOne;
    ImportPlan<T> m_plan;
    QHash<QString, First> m_first;
};

// Plans one import over several files. Errors: as RowPlanner::add; the first file that cannot be
// understood stops the whole import, before anything is written.
template <typename T>
Result<ImportPlan<T>> planRows(const std::vector<ImportFile>& files,
                               const std::vector<FieldHeadings>& known,
                               typename RowPlanner<T>::ReadOne readOne) {
    RowPlanner<T> planner(known, std::move(readOne));
    for (const ImportFile& file : files) {
        const Done done = planner.add(file);
        if (!done) return done.error();
    }
    return planner.take();
}

// How two codes or names are compared: letter case, full width and spaces apart.
inline QString sameness(const QString& text) {
    return tidied(text.normalized(QString::NormalizationForm_KC).toCaseFolded());
}

}  // namespace baydesk
