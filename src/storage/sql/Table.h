#pragma once

#include "storage/sql/Query.h"
#include "storage/sql/RowNotes.h"

#include <QStringList>

namespace baydesk::sql {

// A table as a repository sees it: its name and its columns, the key's first. A repository keeps
// one function that makes a row from a value and one that reads it back, both in this order.
class Table {
public:
    Table(QString name, int keyColumns, const QStringList& columns);

    const QString& name() const { return m_name; }
    const QStringList& columns() const { return m_columns; }
    int keyColumns() const { return m_keyColumns; }
    // The columns that are not the key's, by their names.
    const std::vector<int>& byName() const { return m_byName; }

    // "SELECT all columns FROM table " + rest.
    QString select(const QString& rest) const { return m_select + rest; }
    const QString& insert() const { return m_insert; }
    // Sets these columns only: an engine writes every index anew that has a column in the list,
    // whether its value differs or not.
    QString update(const std::vector<int>& columns) const;
    const QString& remove() const { return m_remove; }

private:
    QString m_name;
    int m_keyColumns;
    QStringList m_columns;
    std::vector<int> m_byName;
    QString m_insert;
    QString m_select;
    QString m_update;  // what goes before the columns
    QString m_whereKey;
    QString m_remove;
};

// Writes the difference between the rows as they were and as they are to be, and notes it for the
// audit: one Change for the whole subject, however many tables it lies in.
class RowWriter {
public:
    RowWriter(Transaction& transaction, QString subject, qint64 id);
    ~RowWriter();
    RowWriter(const RowWriter&) = delete;
    RowWriter& operator=(const RowWriter&) = delete;

    void insert(const Table& table, const Values& row);
    // Nothing is written if nothing differs. Both rows have the same key.
    void update(const Table& table, const Values& before, const Values& after);
    // Rows whose key is in `before` only go (call it first for what others refer to).
    void removeMissing(const Table& table, const std::vector<Values>& before,
                       const std::vector<Values>& after);
    // Rows whose key is new are inserted, others updated where they differ.
    void put(const Table& table, const std::vector<Values>& before,
             const std::vector<Values>& after);

private:
    Transaction& m_transaction;
    QString m_subject;
    qint64 m_id;
    RowNotes m_notes;
};

}  // namespace baydesk::sql
