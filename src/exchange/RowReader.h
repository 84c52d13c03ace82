#pragma once

#include "base/Result.h"
#include "domain/values/Money.h"
#include "exchange/Headings.h"

#include <QString>

namespace baydesk {

// Reads the fields of one row by name and collects what is wrong with them. A field without a
// column, or with nothing in it, is empty or zero.
class RowReader {
public:
    RowReader(const DelimitedRow& row, const HeadingMap& map) : m_row(row), m_map(map) {}

    bool has(const QString& field) const { return m_map.fields.contains(field); }
    // What stands in the file there.
    QString raw(const QString& field) const;
    // As it should have been typed: white space tidied, and taken off what keeps spreadsheets from
    // making numbers or formulas of texts (the ="…" of some programs, our own apostrophe).
    QString text(const QString& field) const;

    Money money(const QString& field);
    // Averaged costs have four and more decimals: rounded half away from zero to whole fen.
    Money roundedMoney(const QString& field);
    Quantity quantity(const QString& field);

    Violations& violations() { return m_violations; }

private:
    template <typename T>
    T number(const QString& field, Result<T> (*parse)(const QString&), const QVariantMap& range);

    const DelimitedRow& m_row;
    const HeadingMap& m_map;
    Violations m_violations;
};

}  // namespace baydesk
