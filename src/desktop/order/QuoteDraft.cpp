#include "desktop/order/QuoteDraft.h"

#include <QJsonArray>

namespace baydesk {

namespace {

// Ids have more digits than a JSON number keeps.
template <typename Id>
QString written(Id id) {
    return QString::number(id.value());
}

template <typename Id>
Id idAt(const QJsonObject& json, const QString& name) {
    return Id(json.value(name).toString().toLongLong());
}

QString textAt(const QJsonObject& json, const QString& name) { return json.value(name).toString(); }

LineKind kindAt(const QJsonObject& json) {
    const int kind = json.value(QStringLiteral("kind")).toInt();
    const bool known = kind >= 0 && kind <= static_cast<int>(LineKind::Fee);
    return known ? static_cast<LineKind>(kind) : LineKind::Labour;
}

}  // namespace

QJsonObject QuoteDraft::toJson() const {
    if (isEmpty()) return {};
    QJsonArray wordList;
    for (const TypedWords& each : words)
        wordList.append(QJsonObject{{QStringLiteral("job"), written(each.job)},
                                    {QStringLiteral("causeBefore"), each.causeBefore},
                                    {QStringLiteral("correctionBefore"), each.correctionBefore},
                                    {QStringLiteral("cause"), each.cause},
                                    {QStringLiteral("correction"), each.correction}});
    QJsonArray cellList;
    for (const TypedCell& each : cells)
        cellList.append(QJsonObject{{QStringLiteral("job"), written(each.job)},
                                    {QStringLiteral("line"), written(each.line)},
                                    {QStringLiteral("column"), each.column},
                                    {QStringLiteral("typed"), each.typed}});
    QJsonObject json{{QStringLiteral("add"), add},
                     {QStringLiteral("words"), wordList},
                     {QStringLiteral("cells"), cellList}};
    if (line)
        json.insert(QStringLiteral("newLine"),
                    QJsonObject{{QStringLiteral("job"), written(line->job)},
                                {QStringLiteral("kind"), static_cast<int>(line->kind)},
                                {QStringLiteral("name"), line->name}});
    return json;
}

QuoteDraft QuoteDraft::fromJson(const QJsonObject& json) {
    QuoteDraft draft;
    draft.add = textAt(json, QStringLiteral("add"));
    const QJsonArray wordList = json.value(QStringLiteral("words")).toArray();
    for (const QJsonValueConstRef value : wordList) {
        const QJsonObject each = value.toObject();
        draft.words.push_back(
            {idAt<JobId>(each, QStringLiteral("job")), textAt(each, QStringLiteral("causeBefore")),
             textAt(each, QStringLiteral("correctionBefore")),
             textAt(each, QStringLiteral("cause")), textAt(each, QStringLiteral("correction"))});
    }
    const QJsonArray cellList = json.value(QStringLiteral("cells")).toArray();
    for (const QJsonValueConstRef value : cellList) {
        const QJsonObject each = value.toObject();
        draft.cells.push_back(
            {idAt<JobId>(each, QStringLiteral("job")), idAt<LineId>(each, QStringLiteral("line")),
             each.value(QStringLiteral("column")).toInt(), textAt(each, QStringLiteral("typed"))});
    }
    const QJsonObject newLine = json.value(QStringLiteral("newLine")).toObject();
    if (!newLine.isEmpty())
        draft.line = TypedLine{idAt<JobId>(newLine, QStringLiteral("job")), kindAt(newLine),
                               textAt(newLine, QStringLiteral("name"))};
    return draft;
}

}  // namespace baydesk
