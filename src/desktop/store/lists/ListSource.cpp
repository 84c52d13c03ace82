#include "desktop/store/lists/ListSource.h"

#include "desktop/desk/Remembered.h"

#include <QRegularExpression>
#include <QUrl>

namespace baydesk {

namespace {

QString settingOf(ListKind kind, const ListSource& source) {
    return QStringLiteral("import/%1.%2/%3")
        .arg(listKindName(kind))
        .arg(static_cast<int>(source.past))
        .arg(sourceKey(source.columns));
}

// What was chosen once counts more than what the headings say.
FieldColumns fieldsOf(ListKind kind, const ListSource& source) {
    const QVariant kept = remembered(settingOf(kind, source));
    if (!kept.isValid()) return recognised(*source.file, source.columns, source.headings(kind));
    FieldColumns fields;
    const QVariantMap chosen = kept.toMap();
    for (int column = 0; column < source.columns.names.size(); ++column) {
        const QString key = columnKey(source.columns.names[column]);
        for (auto each = chosen.begin(); each != chosen.end(); ++each)
            if (each.value().toString() == key) fields.insert(each.key(), column);
    }
    return fields;
}

// The file of an older program whose needed fields it has.
PastFile pastOf(const ImportFile& file) {
    for (const PastFile past : {PastFile::Orders, PastFile::Labour, PastFile::Parts})
        if (findHeadings(file.rows, headingsOf(ListKind::History, past))) return past;
    return PastFile::Orders;
}

QString pathOf(const QString& pasted) {
    QString path = pasted.trimmed();
    if (path.size() > 1 && path.startsWith(u'"') && path.endsWith(u'"'))
        path = path.mid(1, path.size() - 2);
    const QUrl address(path);
    return address.isLocalFile() ? address.toLocalFile() : path;
}

}  // namespace

ListSource sourceOf(ListKind kind, std::shared_ptr<const ImportFile> file) {
    ListSource source;
    source.file = std::move(file);
    if (kind == ListKind::History) source.past = pastOf(*source.file);
    source.columns = columnsOf(*source.file, source.headings(kind));
    source.fields = fieldsOf(kind, source);
    return source;
}

ListSource withHeading(ListKind kind, ListSource source, bool has) {
    const std::optional<std::size_t> none;
    const std::size_t likely = likelyHeadings(source.file->rows, source.headings(kind)).row;
    source.columns = columnsOf(*source.file, has ? std::optional(likely) : none);
    source.fields = fieldsOf(kind, source);
    return source;
}

ListSource asPast(ListSource source, PastFile past) {
    source.past = past;
    source.fields = fieldsOf(ListKind::History, source);
    return source;
}

void rememberColumns(ListKind kind, const ListSource& source) {
    QVariantMap chosen;
    for (auto each = source.fields.begin(); each != source.fields.end(); ++each)
        chosen.insert(each.key(), columnKey(source.columns.names.value(each.value())));
    remember(settingOf(kind, source), chosen);
}

ImportList importListOf(ListKind kind, const std::vector<ListSource>& sources,
                        Duplicates duplicates) {
    ImportList list;
    list.kind = kind;
    list.duplicates = duplicates;
    for (const ListSource& each : sources)
        list.files.push_back(laidOut(*each.file, each.columns, each.fields, each.headings(kind)));
    return list;
}

QStringList pathsOf(const QString& pasted) {
    static const QRegularExpression quoted(QStringLiteral("\"([^\"]+)\""));
    QStringList paths;
    auto matches = quoted.globalMatch(pasted);
    while (matches.hasNext()) paths << matches.next().captured(1);
    if (paths.size() > 1) return paths;
    const QString one = pathOf(pasted);
    return one.isEmpty() ? QStringList() : QStringList(one);
}

}  // namespace baydesk
