#include "storage/sql/Table.h"

#include <QJsonValue>
#include <algorithm>

namespace baydesk::sql {

namespace {

QString assignments(const QStringList& columns, const QString& separator) {
    QStringList parts;
    for (const QString& column : columns) parts << column + QStringLiteral(" = ?");
    return parts.join(separator);
}

bool sameKey(const Table& table, const Values& left, const Values& right) {
    return std::equal(
        left.begin(), left.begin() + table.keyColumns(), right.begin(),
        [](const Value& one, const Value& other) { return one.variant() == other.variant(); });
}

const Values* withKeyOf(const Table& table, const std::vector<Values>& rows, const Values& wanted) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Values& row) { return sameKey(table, row, wanted); });
    return found == rows.end() ? nullptr : &*found;
}

// The last part of the key tells rows of one subject apart.
QString noteKey(const Table& table, const Values& row) {
    return row[static_cast<std::size_t>(table.keyColumns() - 1)].variant().toString();
}

// That a secret changed is told, the secret is not.
QJsonValue noted(const QString& column, const QVariant& value) {
    if (column.endsWith(QLatin1String("_hash"))) return QStringLiteral("*");
    return QJsonValue::fromVariant(value);
}

Values keyOf(const Table& table, const Values& row) {
    return Values(row.begin(), row.begin() + table.keyColumns());
}

}  // namespace

Table::Table(QString name, int keyColumns, const QStringList& columns)
    : m_name(std::move(name)), m_keyColumns(keyColumns), m_columns(columns) {
    const QStringList marks(columns.size(), QStringLiteral("?"));
    const QString keys = assignments(columns.mid(0, keyColumns), QStringLiteral(" AND "));
    m_insert =
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(m_name, columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
    m_select = QStringLiteral("SELECT %1 FROM %2 ").arg(columns.join(QStringLiteral(", ")), m_name);
    m_remove = QStringLiteral("DELETE FROM %1 WHERE %2").arg(m_name, keys);
}

QString Table::update(const QStringList& columns) const {
    return QStringLiteral("UPDATE %1 SET %2 WHERE %3")
        .arg(m_name, assignments(columns, QStringLiteral(", ")),
             assignments(m_columns.mid(0, m_keyColumns), QStringLiteral(" AND ")));
}

RowWriter::RowWriter(Transaction& transaction, QString subject, qint64 id)
    : m_transaction(transaction), m_change{std::move(subject), id, {}, {}} {}

RowWriter::~RowWriter() {
    if (!m_change.before.isEmpty() || !m_change.after.isEmpty())
        m_transaction.record(std::move(m_change));
}

void RowWriter::insert(const Table& table, const Values& row) {
    BD_EXPECTS(static_cast<qsizetype>(row.size()) == table.columns().size());
    write(m_transaction, table.insert(), row);
    note(table, nullptr, &row);
}

void RowWriter::update(const Table& table, const Values& before, const Values& after) {
    BD_EXPECTS(before.size() == after.size() && sameKey(table, before, after));
    QStringList columns;
    Values values;
    for (std::size_t at = 0; at < after.size(); ++at) {
        if (before[at].variant() == after[at].variant()) continue;
        columns << table.columns().at(static_cast<qsizetype>(at));
        values.push_back(after[at]);
    }
    if (columns.isEmpty()) return;
    for (const Value& key : keyOf(table, after)) values.push_back(key);
    write(m_transaction, table.update(columns), values);
    note(table, &before, &after);
}

void RowWriter::removeMissing(const Table& table, const std::vector<Values>& before,
                              const std::vector<Values>& after) {
    for (const Values& row : before) {
        if (withKeyOf(table, after, row)) continue;
        write(m_transaction, table.remove(), keyOf(table, row));
        note(table, &row, nullptr);
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

// Keeps, under "table" → "row", the columns that differ.
void RowWriter::note(const Table& table, const Values* before, const Values* after) {
    QJsonObject was;
    QJsonObject is;
    const auto keyColumns = static_cast<std::size_t>(table.keyColumns());
    for (std::size_t at = keyColumns; at < (after ? *after : *before).size(); ++at) {
        const QString& column = table.columns().at(static_cast<qsizetype>(at));
        const QVariant oldValue = before ? before->at(at).variant() : QVariant();
        const QVariant newValue = after ? after->at(at).variant() : QVariant();
        if (before && after && oldValue == newValue) continue;
        if (before) was.insert(column, noted(column, oldValue));
        if (after) is.insert(column, noted(column, newValue));
    }
    const QString key = noteKey(table, after ? *after : *before);
    const auto keep = [&](QJsonObject& document, const QJsonObject& columns) {
        QJsonObject rows = document.value(table.name()).toObject();
        rows.insert(key, columns);
        document.insert(table.name(), rows);
    };
    if (before) keep(m_change.before, was);
    if (after) keep(m_change.after, is);
}

}  // namespace baydesk::sql
