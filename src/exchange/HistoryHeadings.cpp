#include "exchange/HistoryImport.h"

namespace baydesk {

namespace {

FieldHeadings orderNumber() {
    return {QStringLiteral("number"), true,
            headingWords(u"工单号|工单编号|维修单号|施工单号|单据号|单据编号|单号|order number|"
                         u"order no|order|work order|ro number|job number")};
}

}  // namespace

const std::vector<FieldHeadings>& pastOrderHeadings() {
    static const std::vector<FieldHeadings> headings = {
        orderNumber(),
        {QStringLiteral("arrivedAt"), true,
         headingWords(u"入厂时间|进厂时间|进厂日期|入厂日期|接车时间|接车日期|开单时间|开单日期|"
                      u"来店时间|日期|date in|arrived|arrival|taken in|date")},
        {QStringLiteral("paid"), true,
         headingWords(u"实付金额|实收金额|实付|实收|付款金额|收款金额|amount paid|paid|received")},
        {QStringLiteral("leftAt"), false,
         headingWords(u"出厂时间|出厂日期|交车时间|交车日期|date out|left|delivered")},
        {QStringLiteral("odometerKm"), false,
         headingWords(u"里程|进厂里程|里程数|行驶里程|公里数|odometer|mileage|km")},
        {QStringLiteral("plate"), false,
         headingWords(u"车牌号|车牌号码|车牌|牌照号|号牌|plate|plate number|license plate|"
                      u"licence plate")},
        {QStringLiteral("vin"), false,
         headingWords(u"车架号|车架号/VIN|VIN码|VIN|车辆识别代号|底盘号|chassis number")},
        {QStringLiteral("brand"), false, headingWords(u"品牌|车辆品牌|厂牌|brand|make")},
        {QStringLiteral("model"), false, headingWords(u"车型|车系|型号|model")},
        {QStringLiteral("customerName"), false,
         headingWords(u"客户名称|客户名|客户姓名|车主|车主姓名|送修人|姓名|customer|customer name|"
                      u"name")},
        {QStringLiteral("customerPhone"), false,
         headingWords(u"手机|手机号|手机号码|电话|联系电话|联系方式|phone|mobile|telephone")},
        {QStringLiteral("statement"), false,
         headingWords(u"交修原因|故障描述|客户描述|报修内容|送修原因|complaint|statement|reason")},
        {QStringLiteral("state"), false, headingWords(u"工单状态|单据状态|状态|state|status")},
        {QStringLiteral("tender"), false,
         headingWords(u"支付方式|付款方式|结算方式|收款方式|tender|payment method|paid by")},
        {QStringLiteral("note"), false, headingWords(u"备注|说明|客户类别|note|notes|remarks")},
    };
    return headings;
}

const std::vector<FieldHeadings>& pastLabourHeadings() {
    static const std::vector<FieldHeadings> headings = {
        orderNumber(),
        {QStringLiteral("name"), true,
         headingWords(u"项目名称|维修项目|工时项目|作业项目|项目|item name|item|labour|labor|job")},
        {QStringLiteral("amount"), true,
         headingWords(u"工时费|工时金额|金额|labour price|labor price|labour amount|amount|price")},
        {QStringLiteral("code"), false, headingWords(u"项目编号|项目编码|item code|code")},
        {QStringLiteral("words"), false,
         headingWords(u"维修内容|作业内容|施工内容|description|work done")},
    };
    return headings;
}

const std::vector<FieldHeadings>& pastPartHeadings() {
    static const std::vector<FieldHeadings> headings = {
        orderNumber(),
        {QStringLiteral("name"), true,
         headingWords(u"物料名称|配件名称|商品名称|材料名称|品名|part name|part|material")},
        {QStringLiteral("price"), true,
         headingWords(u"销售价|售价|销售单价|单价|price|unit price|sale price")},
        {QStringLiteral("quantity"), false, headingWords(u"数量|用量|quantity|qty")},
        {QStringLiteral("amount"), false, headingWords(u"金额|配件金额|材料费|amount")},
        {QStringLiteral("code"), false,
         headingWords(u"物料编号|物料编码|配件编号|配件编码|part number|part code|code")},
        {QStringLiteral("words"), false, headingWords(u"备注|说明|note|notes|remarks")},
    };
    return headings;
}

}  // namespace baydesk
