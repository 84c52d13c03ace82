#include "exchange/ColumnMap.h"

#include "exchange/TextDecoding.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace baydesk {

namespace {

// Adds the texts of an object to a map; false where it holds anything else that is no object.
bool addTexts(const QJsonObject& object, ColumnMap& map) {
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry->isObject()) continue;
        if (!entry->isString() || bareHeading(entry->toString()).isEmpty()) return false;
        map.insert(entry.key(), entry->toString());
    }
    return true;
}

}  // namespace

Result<QHash<QString, ColumnMap>> readColumnMaps(const QString& path) {
    const Result<QString> text = readTextFile(path);
    if (!text) return text.error();
    const Error malformed(ErrorKind::FileNotText, {}, {{QStringLiteral("path"), path}});
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text->toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) return malformed;
    const QJsonObject whole = document.object();
    QHash<QString, ColumnMap> maps;
    if (!addTexts(whole, maps[QString()])) return malformed;
    for (auto entry = whole.begin(); entry != whole.end(); ++entry)
        if (entry->isObject() && !addTexts(entry->toObject(), maps[entry.key()])) return malformed;
    return maps;
}

Result<std::vector<FieldHeadings>> withMap(std::vector<FieldHeadings> known, const ColumnMap& map) {
    QStringList fields;
    for (const FieldHeadings& each : known) fields << each.field;
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        if (!fields.contains(entry.key()))
            return Error(
                ErrorKind::NotFound, QStringLiteral("map"),
                {{QStringLiteral("what"), entry.key()}, {QStringLiteral("known"), fields}});
    QStringList taken;
    for (const QString& heading : map) taken << bareHeading(heading);
    for (FieldHeadings& each : known) {
        const auto mapped = map.constFind(each.field);
        if (mapped != map.constEnd()) {
            each.names = {*mapped};
            each.needed = true;
            each.instead.clear();
            continue;
        }
        each.names.erase(std::remove_if(each.names.begin(), each.names.end(),
                                        [&taken](const QString& name) {
                                            return taken.contains(bareHeading(name));
                                        }),
                         each.names.end());
    }
    return known;
}

}  // namespace baydesk
