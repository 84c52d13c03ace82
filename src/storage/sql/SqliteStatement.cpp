#include "storage/sql/SqliteStatement.h"

#include "base/Contracts.h"

#include <sqlite3.h>
#include <QStringEncoder>

namespace baydesk::sql {

void SqliteStatement::Finalizer::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

bool SqliteStatement::prepare(sqlite3* database, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v3(database, utf8.constData(), static_cast<int>(utf8.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    m_handle.reset(handle);
    return code == SQLITE_OK;
}

int SqliteStatement::parameters() const { return sqlite3_bind_parameter_count(m_handle.get()); }

bool SqliteStatement::bind(const Value* first, qsizetype count) {
    reserve(first, count);
    for (qsizetype at = 0; at < count; ++at)
        if (bind(static_cast<int>(at) + 1, first[at]) != SQLITE_OK) return false;
    return true;
}

// A UTF-16 unit becomes three bytes at most.
void SqliteStatement::reserve(const Value* first, qsizetype count) {
    qsizetype most = 0;
    for (qsizetype at = 0; at < count; ++at) most += 3 * first[at].text().size();
    if (m_texts.size() < most) m_texts.resize(most);
    m_next = m_texts.data();
}

int SqliteStatement::bind(int at, const Value& value) {
    sqlite3_stmt* const statement = m_handle.get();
    switch (value.kind()) {
        case Value::Kind::Number:
            return sqlite3_bind_int64(statement, at, value.number());
        case Value::Kind::Text: {
            QStringEncoder encoder(QStringEncoder::Utf8);
            const char* const begin = m_next;
            m_next = encoder.appendToBuffer(m_next, value.text());
            return sqlite3_bind_text(statement, at, begin ? begin : "",
                                     static_cast<int>(m_next - begin), SQLITE_STATIC);
        }
        case Value::Kind::Bytes:
            return sqlite3_bind_blob64(statement, at, value.bytes().constData(),
                                       static_cast<sqlite3_uint64>(value.bytes().size()),
                                       SQLITE_STATIC);
        case Value::Kind::Null:
            break;
    }
    return sqlite3_bind_null(statement, at);
}

int SqliteStatement::step() { return sqlite3_step(m_handle.get()); }

void SqliteStatement::reset() { sqlite3_reset(m_handle.get()); }

qint64 SqliteRow::integer(int column) const {
    BD_EXPECTS(column < sqlite3_data_count(m_statement));
    return sqlite3_column_int64(m_statement, column);
}

QString SqliteRow::text(int column) const {
    BD_EXPECTS(column < sqlite3_data_count(m_statement));
    const auto* const text =
        reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray SqliteRow::bytes(int column) const {
    BD_EXPECTS(column < sqlite3_data_count(m_statement));
    const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

bool SqliteRow::isNull(int column) const {
    BD_EXPECTS(column < sqlite3_data_count(m_statement));
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

}  // namespace baydesk::sql
