#pragma once

#include "domain/values/Text.h"
#include "exchange/ImportPlan.h"
#include "exchange/RowReader.h"

#include <QHash>
#include <algorithm>
#include <functional>
#include <optional>

namespace baydesk {

// What makes a row the same thing as another one, and at which field that is said. A tab in `text`
// keeps several values apart: none of them can hold one.
struct RowKey {
    QString text;
    QString field;
};

// A row as it was understood. A thing may be known by several keys.
template <typename T>
struct ReadRow {
    T value;
    std::vector<RowKey> keys;
};

// Takes over into the earlier row what a later one says of the same thing; false where the two
// contradict each other. Where rows have nothing to add, "the same again" is all that is allowed.
template <typename T>
bool sameAgain(T& earlier, const T& later) {
    return earlier == later;
}

// What all imports have in common: finding the heading, refusing broken rows, and telling the same
// thing again (merged) from another one under the same key (AlreadyExists).
template <typename T>
class RowPlanner {
public:
    using ReadOne = std::function<ReadRow<T>(RowReader&)>;

    using Merge = std::function<bool(T&, const T&)>;

    RowPlanner(const std::vector<FieldHeadings>& known, ReadOne readOne, Merge merge,
               PlanWishes wishes)
        : m_known(known),
          m_readOne(std::move(readOne)),
          m_merge(std::move(merge)),
          m_wishes(std::move(wishes)) {}

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
        for (std::size_t at = map->row + 1; at < file.rows.size() && goesOn(); ++at)
            addRow(file, file.rows[at], *map);
        return {};
    }

    ImportPlan<T> take() { return std::move(m_plan); }

private:
    bool goesOn() {
        if (!m_wishes.watch) return true;
        ++m_wishes.watch->rows;
        return !m_wishes.watch->stopped;
    }

    void addRow(const ImportFile& file, const DelimitedRow& row, const HeadingMap& map) {
        const auto isBlank = [](const QString& field) { return field.trimmed().isEmpty(); };
        if (std::all_of(row.fields.begin(), row.fields.end(), isBlank)) return;
        ++m_plan.rows;
        if (row.openQuote || (!file.addressed && !fits(row, map))) {
            const QVariantMap details = {
                {QStringLiteral("expected"), static_cast<int>(map.columns)},
                {QStringLiteral("found"), static_cast<int>(row.fields.size())},
                {QStringLiteral("openQuote"), row.openQuote}};
            refuse({file.name, row.line}, row.fields.join(u','),
                   {ErrorKind::RowBroken, {}, details});
            ++m_plan.refusedRows;
            return;
        }
        RowReader reader(row, map);
        ReadRow<T> read = m_readOne(reader);
        if (!reader.violations().none())
            refuseAll({file.name, row.line}, reader);
        else
            keep({file.name, row.line}, reader, std::move(read));
    }

    // Empty fields beyond the heading's last are what spreadsheets write; anything else has lost or
    // won a delimiter, and its prices may stand in the wrong column.
    static bool fits(const DelimitedRow& row, const HeadingMap& map) {
        if (row.fields.size() < map.columns) return false;
        return std::all_of(row.fields.begin() + map.columns, row.fields.end(),
                           [](const QString& field) { return field.trimmed().isEmpty(); });
    }

    void keep(const RowPlace& place, const RowReader& reader, ReadRow<T> read) {
        std::optional<std::size_t> earlier;
        for (const RowKey& key : read.keys) {
            const auto found = m_first.constFind(key.text);
            if (found == m_first.constEnd()) continue;
            // One key leads to one thing and the next to another: it cannot be both.
            if (earlier && *earlier != *found) {
                refuseTwin(place, reader, key, m_plan.places[*found]);
                return;
            }
            earlier = *found;
        }
        const bool mayMerge = m_wishes.duplicates == Duplicates::Merge;
        if (earlier && (!mayMerge || !m_merge(m_plan.accepted[*earlier], read.value))) {
            refuseTwin(place, reader, read.keys.front(), m_plan.places[*earlier]);
            return;
        }
        if (earlier) {
            ++m_plan.merged;
            m_plan.again.push_back(place);
        }
        const std::size_t index = earlier.value_or(m_plan.accepted.size());
        for (const RowKey& key : read.keys)
            if (!m_first.contains(key.text)) m_first.insert(key.text, index);
        if (earlier) return;
        m_plan.accepted.push_back(std::move(read.value));
        m_plan.places.push_back(place);
    }

    void refuseTwin(const RowPlace& place, const RowReader& reader, const RowKey& key,
                    const RowPlace& earlier) {
        refuse(place, reader.raw(key.field),
               {ErrorKind::AlreadyExists,
                key.field,
                {{QStringLiteral("what"), reader.text(key.field)},
                 {QStringLiteral("file"), earlier.file},
                 {QStringLiteral("row"), earlier.row},
                 {QStringLiteral("listed"), m_wishes.duplicates == Duplicates::List}}});
        ++m_plan.refusedRows;
    }

    void refuseAll(const RowPlace& place, RowReader& reader) {
        for (const Violation& violation : reader.violations().list())
            refuse(place, reader.raw(violation.field), violation);
        ++m_plan.refusedRows;
    }

    void refuse(const RowPlace& place, const QString& value, const Violation& reason) {
        constexpr qsizetype Most = 80;
        QString shown = value.left(Most);
        if (shown.size() < value.size()) shown += u'…';
        m_plan.refused.push_back({place.file, place.row, reason.field, shown, reason});
    }

    const std::vector<FieldHeadings>& m_known;
    ReadOne m_readOne;
    Merge m_merge;
    PlanWishes m_wishes;
    ImportPlan<T> m_plan;
    QHash<QString, std::size_t> m_first;  // key to the index among the accepted
};

// Plans one import over several files. Errors: as RowPlanner::add; the first file that cannot be
// understood stops the whole import, before anything is written.
template <typename T>
Result<ImportPlan<T>> planRows(const std::vector<ImportFile>& files,
                               const std::vector<FieldHeadings>& known,
                               typename RowPlanner<T>::ReadOne readOne, const PlanWishes& wishes,
                               typename RowPlanner<T>::Merge merge = sameAgain<T>) {
    RowPlanner<T> planner(known, std::move(readOne), std::move(merge), wishes);
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
