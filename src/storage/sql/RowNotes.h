#pragma once

#include "storage/sql/Query.h"

#include <map>

namespace baydesk::sql {

class Table;

// What the audit keeps of rows that were written: for each table and row the columns that differ,
// as one text before and one after.
class RowNotes {
public:
    void inserted(const Table& table, const Values& row);
    void removed(const Table& table, const Values& row);
    // `changed`: for each column whether it differs.
    void updated(const Table& table, const Values& before, const Values& after,
                 const std::vector<bool>& changed);

    bool isEmpty() const { return m_before.empty() && m_after.empty(); }
    // {"table":{"row":{"column":value}}}, everything sorted; a row is named by the last part of its
    // key, which tells rows of one subject apart.
    QByteArray before() const { return textOf(m_before); }
    QByteArray after() const { return textOf(m_after); }

private:
    using Rows = std::map<QString, QByteArray>;
    using Tables = std::map<QString, Rows>;

    static QString keyOf(const Table& table, const Values& row);
    static QByteArray textOf(const Tables& tables);

    Tables m_before;
    Tables m_after;
};

}  // namespace baydesk::sql
