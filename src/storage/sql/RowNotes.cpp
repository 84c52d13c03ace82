#include "storage/sql/RowNotes.h"

#include "storage/sql/Table.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace baydesk::sql {

namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer, rapidjson::UTF16<char16_t>>;

void put(Writer& writer, const QString& text) {
    // Half a character is stored as the sign for one that is not known.
    if (!text.isValidUtf16()) return put(writer, QString::fromUtf8(text.toUtf8()));
    writer.String(reinterpret_cast<const char16_t*>(text.utf16()),
                  static_cast<rapidjson::SizeType>(text.size()));
}

void put(Writer& writer, const Value& value) {
    switch (value.kind()) {
        case Value::Kind::Null:
            writer.Null();
            return;
        case Value::Kind::Number:
            writer.Int64(value.number());
            return;
        case Value::Kind::Text:
            put(writer, value.text());
            return;
        case Value::Kind::Bytes:
            put(writer, QString::fromLatin1(value.bytes().toBase64()));
            return;
    }
}

// That a secret changed is told, the secret is not.
bool isSecret(const QString& column) { return column.endsWith(QLatin1String("_hash")); }

QByteArray bytesOf(const rapidjson::StringBuffer& buffer) {
    return {buffer.GetString(), static_cast<qsizetype>(buffer.GetSize())};
}

// The columns of `row`, or those of them that changed.
QByteArray columnsOf(const Table& table, const Values& row, const std::vector<bool>* changed) {
    rapidjson::StringBuffer buffer;
    Writer writer(buffer);
    writer.StartObject();
    for (const int column : table.byName()) {
        const auto at = static_cast<std::size_t>(column);
        if (changed && !(*changed)[at]) continue;
        const QString& name = table.columns().at(column);
        put(writer, name);
        if (isSecret(name))
            put(writer, QStringLiteral("*"));
        else
            put(writer, row[at]);
    }
    writer.EndObject();
    return bytesOf(buffer);
}

QByteArray quoted(const QString& text) {
    rapidjson::StringBuffer buffer;
    Writer writer(buffer);
    put(writer, text);
    return bytesOf(buffer);
}

template <typename Values, typename Text>
QByteArray objectOf(const std::map<QString, Values>& members, Text&& textOf) {
    QByteArray text("{");
    for (const auto& [name, value] : members) {
        if (text.size() > 1) text += ',';
        text += quoted(name);
        text += ':';
        text += textOf(value);
    }
    text += '}';
    return text;
}

}  // namespace

QString RowNotes::keyOf(const Table& table, const Values& row) {
    const Value& last = row[static_cast<std::size_t>(table.keyColumns() - 1)];
    return last.kind() == Value::Kind::Number ? QString::number(last.number()) : last.text();
}

void RowNotes::inserted(const Table& table, const Values& row) {
    m_after[table.name()][keyOf(table, row)] = columnsOf(table, row, nullptr);
}

void RowNotes::removed(const Table& table, const Values& row) {
    m_before[table.name()][keyOf(table, row)] = columnsOf(table, row, nullptr);
}

void RowNotes::updated(const Table& table, const Values& before, const Values& after,
                       const std::vector<bool>& changed) {
    const QString key = keyOf(table, after);
    m_before[table.name()][key] = columnsOf(table, before, &changed);
    m_after[table.name()][key] = columnsOf(table, after, &changed);
}

QByteArray RowNotes::textOf(const Tables& tables) {
    return objectOf(tables, [](const Rows& rows) {
        return objectOf(rows, [](const QByteArray& columns) { return columns; });
    });
}

}  // namespace baydesk::sql
