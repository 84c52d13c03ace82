#include "desktop/parts/PartWords.h"

#include <QHash>

namespace baydesk {

QString PartWords::of(PartGrade grade) {
    switch (grade) {
        case PartGrade::NotStated:
            return tr("not stated");
        case PartGrade::Original:
            return tr("original");
        case PartGrade::Aftermarket:
            return tr("aftermarket");
        case PartGrade::Remanufactured:
            return tr("remanufactured");
    }
    return {};
}

const std::vector<PartGrade>& PartWords::grades() {
    static const std::vector<PartGrade> all = {PartGrade::NotStated, PartGrade::Original,
                                               PartGrade::Aftermarket, PartGrade::Remanufactured};
    return all;
}

QString PartWords::field(const QString& name) {
    const QHash<QString, QString> words = {
        {u"code"_qs, tr("Code")},           {u"name"_qs, tr("Name")},
        {u"unit"_qs, tr("Unit")},           {u"price"_qs, tr("Price")},
        {u"cost"_qs, tr("Cost")},           {u"grade"_qs, tr("Part grade")},
        {u"supplier"_qs, tr("Supplier")},   {u"note"_qs, tr("Note")},
        {u"quantity"_qs, tr("In stock")},   {u"section"_qs, tr("Section")},
        {u"hours"_qs, tr("Hours")},         {u"reserved"_qs, tr("Reserved")},
        {u"available"_qs, tr("Available")},
    };
    return words.value(name, name);
}

QString PartWords::fields(const QStringList& names) {
    QStringList words;
    for (const QString& name : names) words.append(field(name));
    return words.join(tr(", "));
}

}  // namespace baydesk
