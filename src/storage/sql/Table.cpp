#include "storage/sql/Table.h"

#include <algorithm>

namespace baydesk::sql {

namespace {

constexpr qsizetype MostText = 512;  // of most statements

QString conditions(const QStringList& columns) {
    QStringList parts;
    for (const QString& column : columns) parts << column + QStringLiteral(" = ?");
    return parts.join(QStringLiteral(" AND "));
}

bool sameKey(const Table& table, const Values& left, const Values& right) {
    return std::equal(left.begin(), left.begin() + table.keyColumns(), right.begin());
}

const Values* withKeyOf(const Table& table, const std::vector<Values>& rows, const Values& wanted) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Values& row) { return sameKey(table, row, wanted); });
    return found == rows.end() ? nullptr : &*found;
}

Values keyOf(const Table& table, const Values& row) {
    return Values(row.begin(), row.begin() + table.keyColumns());
}

}  // namespace

Table::Table(QString name, int keyColumns, const QStringList& columns)
    : m_name(std::move(name)), m_keyColumns(keyColumns), m_columns(columns) {
    const QStringList marks(columns.size(), QStringLiteral("?"));
    m_whereKey = QStringLiteral(" WHERE ") + conditions(columns.mid(0, keyColumns));
    m_update = QStringLiteral("UPDATE %1 SET ").arg(m_name);
    m_insert =
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(m_name, columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
    m_select = QStringLiteral("SELECT %1 FROM %2 ").arg(columns.join(QStringLiteral(", ")), m_name);
    for (int at = keyColumns; at < static_cast<int>(columns.size()); ++at) m_byName.push_back(at);
    std::sort(m_byName.begin(), m_byName.end(),
              [&columns](int one, int other) { return columns.at(one) < columns.at(other); });
    m_remove = QStringLiteral("DELETE FROM ") + m_name + m_whereKey;
}

QString Table::update(const std::vector<int>& columns) const {
    QString text;
    text.reserve(MostText);
    text += m_update;
    for (const int column : columns) {
        if (column != columns.front()) text += QLatin1String(", ");
        text += m_columns.at(column);
        text += QLatin1String(" = ?");
    }
    text += m_whereKey;
    return text;
}

RowWriter::RowWriter(Transaction& transaction, QString subject, qint64 id)
    : m_transaction(transaction), m_subject(std::move(subject)), m_id(id) {}

RowWriter::~RowWriter() {
    if (!m_notes.isEmpty())
        m_transaction.record({m_subject, m_id, m_notes.before(), m_notes.after()});
}

void RowWriter::insert(const Table& table, const Values& row) {
    BD_EXPECTS(static_cast<qsizetype>(row.size()) == table.columns().size());
    write(m_transaction, table.insert(), row);
    m_notes.inserted(table, row);
}

void RowWriter::update(const Table& table, const Values& before, const Values& after) {
    BD_EXPECTS(before.size() == after.size() && sameKey(table, before, after));
    std::vector<bool> changed(after.size(), false);
    std::vector<int> columns;
    Values values;
    for (std::size_t at = 0; at < after.size(); ++at) {
        if (before[at] == after[at]) continue;
        changed[at] = true;
        columns.push_back(static_cast<int>(at));
        values.push_back(after[at]);
    }
    if (columns.empty()) return;
    values.insert(values.end(), after.begin(), after.begin() + table.keyColumns());
    write(m_transaction, table.update(columns), values);
    m_notes.updated(table, before, after, changed);
}

void RowWriter::removeMissing(const Table& table, const std::vector<Values>& before,
                              const std::vector<Values>& after) {
    for (const Values& row : before) {
        if (withKeyOf(table, after, row)) continue;
        write(m_transaction, table.remove(), keyOf(table, row));
        m_notes.removed(table, row);
    }
}

void RowWriter::put(const Table& table, const std::vector<Values>& before,
                    const std::vector<Values>& after) {
    for (const Values& row : after) {
        if (const Values* old = withKeyOf(table, before, row))
            update(table, *old, row);
        else
            insert(table, row);
    }
}

}  // namespace baydesk::sql
