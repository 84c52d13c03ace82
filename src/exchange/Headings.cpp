#include "exchange/Headings.h"

#include <algorithm>
#include <optional>

namespace baydesk {

namespace {

// "销售价 （元）*" and "Sale_Price" as they are compared: 销售价, saleprice.
QString normalised(const QString& heading) {
    QString text = heading.normalized(QString::NormalizationForm_KC).toLower();
    if (const qsizetype bracket = text.indexOf(u'('); bracket > 0) text.truncate(bracket);
    QString plain;
    for (const QChar sign : text)
        if (sign.isLetterOrNumber()) plain += sign;
    return plain;
}

// One column taken for a field, and how sure its heading is (0: the surest).
struct Match {
    int column = 0;
    qsizetype rank = 0;
};

std::optional<Match> bestColumn(const QStringList& headings, const FieldHeadings& field) {
    std::optional<Match> best;
    for (int column = 0; column < headings.size(); ++column) {
        if (headings[column].isEmpty()) continue;
        for (qsizetype rank = 0; rank < field.names.size(); ++rank) {
            if (normalised(field.names[rank]) != headings[column]) continue;
            if (!best || rank < best->rank) best = Match{column, rank};
            break;
        }
    }
    return best;
}

HeadingMap mapOf(const DelimitedRow& row, const std::vector<FieldHeadings>& known) {
    HeadingMap map;
    map.columns = row.fields.size();
    QStringList headings;
    for (const QString& heading : row.fields) headings.push_back(normalised(heading));
    for (const FieldHeadings& field : known) {
        const std::optional<Match> match = bestColumn(headings, field);
        if (match) map.fields.insert(field.field, match->column);
    }
    const QList<int> used = map.fields.values();
    for (int column = 0; column < headings.size(); ++column)
        if (!headings[column].isEmpty() && !used.contains(column))
            map.unused.push_back(row.fields[column].trimmed());
    return map;
}

QStringList missing(const HeadingMap& map, const std::vector<FieldHeadings>& known) {
    QStringList fields;
    for (const FieldHeadings& field : known)
        if (field.needed && !map.fields.contains(field.field)) fields.push_back(field.field);
    return fields;
}

QStringList words(QStringView text) { return text.toString().split(u'|'); }

}  // namespace

const std::vector<FieldHeadings>& partHeadings() {
    static const std::vector<FieldHeadings> headings = {
        {QStringLiteral("code"), true,
         words(u"物料编码|配件编码|配件编号|物料编号|商品编码|商品编号|产品编码|货号|零件号|"
               u"编码|编号|code|part code|part number|part no|item code|item number|sku")},
        {QStringLiteral("name"), true,
         words(u"名称及规格|物料名称|配件名称|商品名称|产品名称|品名|名称|name|part name|"
               u"item name|description")},
        {QStringLiteral("quantity"), false,
         words(u"库存数量|库存量|现存量|结存数量|库存|数量|quantity|qty|stock|on hand")},
        {QStringLiteral("cost"), false,
         words(u"成本价|进价|进货价|采购价|成本|cost|cost price|purchase price")},
        {QStringLiteral("price"), true,
         words(u"销售价|售价|销售价格|零售价|单价|价格|price|sale price|sales price|retail price|"
               u"unit price")},
        {QStringLiteral("supplier"), false,
         words(u"供应商|供应商名称|供货商|供货单位|supplier|vendor")},
        {QStringLiteral("unit"), false, words(u"单位|计量单位|unit")},
        {QStringLiteral("grade"), false, words(u"配件属性|属性|part grade|grade")},
        {QStringLiteral("note"), false, words(u"备注|说明|note|notes|remark|remarks")},
    };
    return headings;
}

const std::vector<FieldHeadings>& labourHeadings() {
    static const std::vector<FieldHeadings> headings = {
        {QStringLiteral("name"), true,
         words(u"项目名称|维修项目|工时项目|作业项目|项目|名称|item|item name|job|name|"
               u"description")},
        {QStringLiteral("section"), false, words(u"工段|班组|工种|section|team")},
        {QStringLiteral("hours"), false,
         words(u"工时|工时数|标准工时|定额工时|hours|labour hours|labor hours")},
        {QStringLiteral("price"), true,
         words(u"工时费|价格|单价|金额|中位|price|labour price|labor price|median")},
    };
    return headings;
}

Result<HeadingMap> findHeadings(const std::vector<DelimitedRow>& rows,
                                const std::vector<FieldHeadings>& known) {
    constexpr std::size_t Sample = 20;
    HeadingMap best;
    QStringList found;
    for (std::size_t at = 0; at < std::min(rows.size(), Sample); ++at) {
        HeadingMap map = mapOf(rows[at], known);
        map.row = at;
        if (missing(map, known).isEmpty()) return map;
        if (at != 0 && map.fields.size() <= best.fields.size()) continue;
        best = std::move(map);
        found = rows[at].fields;
    }
    return Error(
        ErrorKind::HeadingsUnknown, {},
        {{QStringLiteral("needs"), missing(best, known)}, {QStringLiteral("found"), found}});
}

}  // namespace baydesk
