#include "storage/copy/TableShape.h"

#include "storage/sql/Connection.h"

#include <algorithm>
#include <map>

namespace baydesk {

namespace {

sql::Value::Kind kindOf(const QString& type) {
    if (type == u"INTEGER"_qs || type == u"bigint"_qs) return sql::Value::Kind::Number;
    if (type == u"BLOB"_qs || type == u"bytea"_qs) return sql::Value::Kind::Bytes;
    BD_EXPECTS(type == u"TEXT"_qs || type == u"text"_qs);
    return sql::Value::Kind::Text;
}

sql::Value cell(const sql::Row& row, int column, sql::Value::Kind kind) {
    if (row.isNull(column)) return nullptr;
    switch (kind) {
        case sql::Value::Kind::Number:
            return row.integer(column);
        case sql::Value::Kind::Bytes:
            return row.bytes(column);
        case sql::Value::Kind::Text:
        case sql::Value::Kind::Null:
            break;
    }
    return row.text(column);
}

}  // namespace

bool TableShape::hasBytes() const {
    return std::find(kinds.begin(), kinds.end(), sql::Value::Kind::Bytes) != kinds.end();
}

sql::Values TableShape::rowOf(const sql::Row& row) const {
    sql::Values values;
    values.reserve(kinds.size());
    for (std::size_t at = 0; at < kinds.size(); ++at)
        values.push_back(cell(row, static_cast<int>(at), kinds[at]));
    return values;
}

sql::Values TableShape::keyOf(const sql::Values& row) const {
    sql::Values values;
    for (const QString& column : key)
        values.push_back(row[static_cast<std::size_t>(columns.indexOf(column))]);
    return values;
}

QString TableShape::select(bool fromBeginning, int most) const {
    const QString order = key.join(u", ");
    const QStringList marks(key.size(), u"?"_qs);
    return u"SELECT "_qs + columns.join(u", ") + u" FROM "_qs + name +
           (fromBeginning ? QString()
                          : u" WHERE ("_qs + order + u") > ("_qs + marks.join(u", ") + u')') +
           u" ORDER BY "_qs + order + u" LIMIT "_qs + QString::number(most);
}

std::vector<TableShape> shapesOf(Session& session) {
    std::map<QString, TableShape> shapes;
    std::map<QString, std::map<int, QString>> keys;
    sql::forEach(session, session.connection().dialect().listColumns(), {},
                 [&](const sql::Row& row) {
                     TableShape& shape = shapes[row.text(0)];
                     shape.name = row.text(0);
                     shape.columns.push_back(row.text(1));
                     shape.kinds.push_back(kindOf(row.text(2)));
                     if (row.number(3) > 0) keys[shape.name][row.number(3)] = row.text(1);
                 });
    std::vector<TableShape> list;
    for (auto& [name, shape] : shapes) {
        for (const auto& [place, column] : keys[name]) shape.key.push_back(column);
        BD_EXPECTS(!shape.key.isEmpty());
        list.push_back(std::move(shape));
    }
    return list;
}

}  // namespace baydesk
