#include "exchange/Headings.h"

#include <algorithm>
#include <optional>

namespace baydesk {

namespace {

// One column taken for a field, and how sure its heading is (0: the surest).
struct Match {
    int column = 0;
    qsizetype rank = 0;
};

// Of two columns whose bare headings are the same ("电话(家)", "电话(单位)") the one that is named
// to the letter.
std::optional<Match> bestColumn(const QStringList& written, const QStringList& bare,
                                const FieldHeadings& field) {
    std::optional<Match> best;
    for (int column = 0; column < bare.size(); ++column) {
        if (bare[column].isEmpty()) continue;
        for (qsizetype name = 0; name < field.names.size(); ++name) {
            if (bareHeading(field.names[name]) != bare[column]) continue;
            const bool toTheLetter = written[column].trimmed() == field.names[name].trimmed();
            const qsizetype rank = 2 * name + (toTheLetter ? 0 : 1);
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
    for (const QString& heading : row.fields) headings.push_back(bareHeading(heading));
    for (const FieldHeadings& field : known) {
        const std::optional<Match> match = bestColumn(row.fields, headings, field);
        if (match) map.fields.insert(field.field, match->column);
    }
    const QList<int> used = map.fields.values();
    for (int column = 0; column < headings.size(); ++column)
        if (!headings[column].isEmpty() && !used.contains(column))
            map.unused.push_back(row.fields[column].trimmed());
    return map;
}

}  // namespace

QStringList headingWords(QStringView text) { return text.toString().split(u'|'); }

// "销售价 （元）*" and "Sale_Price": 销售价, saleprice.
QString bareHeading(const QString& heading) {
    QString text = heading.normalized(QString::NormalizationForm_KC).toLower();
    if (const qsizetype bracket = text.indexOf(u'('); bracket > 0) text.truncate(bracket);
    QString plain;
    for (const QChar sign : text)
        if (sign.isLetterOrNumber()) plain += sign;
    return plain;
}

const std::vector<FieldHeadings>& partHeadings() {
    static const std::vector<FieldHeadings> headings = {
        {QStringLiteral("code"), true,
         headingWords(u"物料编码|配件编码|配件编号|物料编号|商品编码|商品编号|产品编码|货号|零件号|"
                      u"编码|编号|code|part code|part number|part no|item code|item number|sku")},
        {QStringLiteral("name"), true,
         headingWords(u"名称及规格|物料名称|配件名称|商品名称|产品名称|品名|名称|name|part name|"
                      u"item name|description")},
        {QStringLiteral("quantity"), false,
         headingWords(u"库存数量|库存量|现存量|结存数量|库存|数量|quantity|qty|stock|on hand")},
        {QStringLiteral("cost"), false,
         headingWords(u"成本价|进价|进货价|采购价|成本|cost|cost price|purchase price")},
        {QStringLiteral("price"), true,
         headingWords(
             u"销售价|售价|销售价格|零售价|单价|价格|price|sale price|sales price|retail price|"
             u"unit price")},
        {QStringLiteral("supplier"), false,
         headingWords(u"供应商|供应商名称|供货商|供货单位|supplier|vendor")},
        {QStringLiteral("unit"), false, headingWords(u"单位|计量单位|unit")},
        {QStringLiteral("grade"), false, headingWords(u"配件属性|属性|part grade|grade")},
        {QStringLiteral("note"), false, headingWords(u"备注|说明|note|notes|remark|remarks")},
    };
    return headings;
}

const std::vector<FieldHeadings>& labourHeadings() {
    static const std::vector<FieldHeadings> headings = {
        {QStringLiteral("name"), true,
         headingWords(u"项目名称|维修项目|工时项目|作业项目|项目|名称|item|item name|job|name|"
                      u"description")},
        {QStringLiteral("section"), false, headingWords(u"工段|班组|工种|section|team")},
        {QStringLiteral("hours"), false,
         headingWords(u"工时|工时数|标准工时|定额工时|hours|labour hours|labor hours")},
        {QStringLiteral("price"), true,
         headingWords(u"工时费|价格|单价|金额|中位|price|labour price|labor price|median")},
    };
    return headings;
}

const std::vector<FieldHeadings>& customerHeadings() {
    static const std::vector<FieldHeadings> headings = {
        {QStringLiteral("name"), true,
         headingWords(u"客户名称|客户名|客户姓名|姓名|车主姓名|车主|名称|联系人|name|customer name|"
                      u"customer|full name|owner")},
        {QStringLiteral("phones"), false,
         headingWords(u"手机|手机号|手机号码|移动电话|电话|电话号码|联系电话|联系方式|手机/电话|"
                      u"phone|mobile|mobile phone|phone number|mobile number|telephone|tel")},
        {QStringLiteral("otherPhones"), false,
         headingWords(
             u"其他电话|备用电话|电话2|第二电话|座机|固定电话|other phone|phone 2|landline")},
        {QStringLiteral("kind"), false,
         headingWords(u"客户性质|单位或个人|customer kind|person or company")},
        {QStringLiteral("honorific"), false, headingWords(u"称呼|性别|honorific|title|gender|sex")},
        {QStringLiteral("address"), false, headingWords(u"地址|联系地址|通讯地址|住址|address")},
        {QStringLiteral("taxTitle"), false,
         headingWords(u"发票抬头|开票名称|开票抬头|抬头|invoice title|tax title")},
        {QStringLiteral("taxNumber"), false,
         headingWords(u"税号|纳税人识别号|统一社会信用代码|tax number|tax id|tax no")},
        {QStringLiteral("flag"), false, headingWords(u"提醒|重要提示|flag|alert")},
        {QStringLiteral("note"), false, headingWords(u"备注|说明|note|notes|remark|remarks")},
    };
    return headings;
}

const std::vector<FieldHeadings>& vehicleHeadings() {
    static const std::vector<FieldHeadings> headings = {
        {QStringLiteral("plate"), true,
         headingWords(u"车牌号|车牌号码|车牌|牌照号|号牌号码|号牌|plate|plate number|plate no|"
                      u"license plate|licence plate|registration"),
         QStringLiteral("vin")},
        {QStringLiteral("plateColour"), false,
         headingWords(u"号牌颜色|车牌颜色|号牌种类|plate colour|plate color")},
        {QStringLiteral("vin"), false,
         headingWords(u"车架号|车架号/VIN|VIN码|VIN|VIN/车架号|VIN号|车辆识别代号|车辆识别代码|"
                      u"底盘号|chassis number|frame number")},
        {QStringLiteral("brand"), false, headingWords(u"品牌|车辆品牌|厂牌|brand|make")},
        {QStringLiteral("model"), false,
         headingWords(u"车型|车系|型号|车辆型号|品牌型号|model|vehicle model")},
        {QStringLiteral("colour"), false,
         headingWords(u"颜色|车身颜色|车色|colour|color|body colour|body color")},
        {QStringLiteral("engineNumber"), false,
         headingWords(u"发动机号|发动机号码|engine number|engine no")},
        {QStringLiteral("modelYear"), false, headingWords(u"年款|年份|出厂年份|model year|year")},
        {QStringLiteral("lastOdometerKm"), false,
         headingWords(u"里程|里程数|行驶里程|公里数|进厂里程|odometer|mileage|km")},
        {QStringLiteral("note"), false, headingWords(u"备注|说明|note|notes|remark|remarks")},
        {QStringLiteral("ownerName"), false,
         headingWords(u"车主|车主姓名|客户名称|客户名|客户姓名|姓名|owner|owner name|"
                      u"customer name|customer|name")},
        {QStringLiteral("ownerPhones"), false,
         headingWords(u"车主电话|车主手机|手机|手机号|手机号码|移动电话|电话|电话号码|联系电话|"
                      u"联系方式|手机/电话|owner phone|phone|mobile|mobile phone|phone number|"
                      u"mobile number|telephone|tel")},
    };
    return headings;
}

QStringList missingFields(const QHash<QString, int>& fields,
                          const std::vector<FieldHeadings>& known) {
    QStringList missing;
    for (const FieldHeadings& field : known)
        if (field.needed && !fields.contains(field.field) && !fields.contains(field.instead))
            missing.push_back(field.field);
    return missing;
}

HeadingMap likelyHeadings(const std::vector<DelimitedRow>& rows,
                          const std::vector<FieldHeadings>& known) {
    constexpr std::size_t Sample = 20;
    HeadingMap best;
    for (std::size_t at = 0; at < std::min(rows.size(), Sample); ++at) {
        HeadingMap map = mapOf(rows[at], known);
        map.row = at;
        if (missingFields(map.fields, known).isEmpty()) return map;
        if (at == 0 || map.fields.size() > best.fields.size()) best = std::move(map);
    }
    return best;
}

Result<HeadingMap> findHeadings(const std::vector<DelimitedRow>& rows,
                                const std::vector<FieldHeadings>& known) {
    HeadingMap map = likelyHeadings(rows, known);
    const QStringList missing = missingFields(map.fields, known);
    if (missing.isEmpty() && !rows.empty()) return map;
    const QStringList found = rows.empty() ? QStringList() : rows[map.row].fields;
    return Error(ErrorKind::HeadingsUnknown, {},
                 {{QStringLiteral("needs"), missing}, {QStringLiteral("found"), found}});
}

}  // namespace baydesk
