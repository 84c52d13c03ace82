<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Documents</name>
    <message>
        <source>Client</source>
        <translation>托修方</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>承修方</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>车主</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>备案号</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Service advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>接车时间</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>预计交车时间</translation>
    </message>
    <message>
        <source>%1 (valuable)</source>
        <translation>%1（贵重）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Odometer in</source>
        <translation>进厂里程</translation>
    </message>
    <message>
        <source>Fuel · battery</source>
        <translation>油量 · 电量</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Repair class</source>
        <translation>维修类别</translation>
    </message>
    <message>
        <source>Warning lamps</source>
        <translation>故障灯</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>随车物品</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>追加项目</translation>
    </message>
    <message>
        <source>Customer&apos;s own</source>
        <translation>客户自备</translation>
    </message>
    <message>
        <source>Job and lines</source>
        <translation>维修项目及明细</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>配件属性</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Parts and materials</source>
        <translation>材料费</translation>
    </message>
    <message>
        <source>Sublet</source>
        <translation>外协</translation>
    </message>
    <message>
        <source>Other fees</source>
        <translation>其他费用</translation>
    </message>
    <message>
        <source>Odd fen waived</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>客户确认记录</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Prices include VAT at %1 %.</source>
        <translation>以上价格含增值税（税率 %1%）。</translation>
    </message>
    <message>
        <source>Labour is charged by %1.</source>
        <translation>工时定额执行标准：%1。</translation>
    </message>
    <message>
        <source>The labour rate is %1 per hour.</source>
        <translation>工时单价为每小时 %1。</translation>
    </message>
    <message>
        <source>An amount that is marked as estimated may be exceeded by at most %1 % of the total; anything beyond needs the customer&apos;s consent first.</source>
        <translation>注明为预估的费用，结算时超出部分不得超过总额的 %1%；再有超出，须事先经客户确认。</translation>
    </message>
    <message>
        <source>Work that is found necessary later is offered as a supplement and begins only after the customer has agreed to its price and to the new delivery time.</source>
        <translation>维修中发现需要追加的项目，须经客户确认价格和新的交车时间后方可施工。</translation>
    </message>
    <message>
        <source>The car is handed over at the shop at the promised time, after the bill is settled. Replaced parts are shown and returned on request.</source>
        <translation>车辆按预计交车时间在本厂结算后交付。更换下的旧件向客户出示，客户需要时予以退还。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>约定事项</translation>
    </message>
    <message>
        <source>Customer&apos;s signature</source>
        <translation>客户签字</translation>
    </message>
    <message>
        <source>Seal and date</source>
        <translation>盖章及日期</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Repair contract</source>
        <translation>维修合同</translation>
    </message>
    <message>
        <source>Customer copy</source>
        <translation>客户联</translation>
    </message>
    <message>
        <source>Shop copy</source>
        <translation>存根联</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Unified credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉电话</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Reprint %1 · %2 · %3</source>
        <translation>补打 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Brand and model</source>
        <translation>品牌型号</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>车辆识别代号</translation>
    </message>
    <message>
        <source>Engine number</source>
        <translation>发动机号</translation>
    </message>
    <message>
        <source>Customer&apos;s statement</source>
        <translation>客户陈述</translation>
    </message>
    <message>
        <source>Repair warranty (%1): %2 km or %3 days from delivery, whichever comes first.</source>
        <translation>维修质量保证期（%1）：自竣工出厂之日起 %2 公里或 %3 日，以先到者为准。</translation>
    </message>
    <message>
        <source>The shop is not liable for the quality of parts that the customer supplied.</source>
        <translation>客户自备件的质量，本厂不承担责任。</translation>
    </message>
    <message>
        <source>Returned to the customer</source>
        <translation>已退还客户</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>车钥匙</translation>
    </message>
    <message>
        <source>Key, tag %1</source>
        <translation>车钥匙（钥匙牌 %1）</translation>
    </message>
    <message>
        <source>Gate pass</source>
        <translation>出门证</translation>
    </message>
    <message>
        <source>Gate pass number</source>
        <translation>出门证号</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>出厂时间</translation>
    </message>
    <message>
        <source>Driven away by</source>
        <translation>提车人</translation>
    </message>
    <message>
        <source>Settlement number</source>
        <translation>结算单号</translation>
    </message>
    <message>
        <source>Odometer out</source>
        <translation>出厂里程</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>放行人</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门卫</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送修人</translation>
    </message>
    <message>
        <source>Date in</source>
        <translation>进厂日期</translation>
    </message>
    <message>
        <source>Date out</source>
        <translation>出厂日期</translation>
    </message>
    <message>
        <source>Labour standard</source>
        <translation>工时定额标准</translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation>结算时间</translation>
    </message>
    <message>
        <source>Fault description</source>
        <translation>故障描述</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>工时单价</translation>
    </message>
    <message>
        <source>Part code</source>
        <translation>配件编码</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>VAT included, %1 %</source>
        <translation>其中增值税（%1%）</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>已付定金</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Total in capitals</source>
        <translation>合计（大写）</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <source>This list is made out in two copies, one for each party, and takes effect when both have signed.</source>
        <translation>本清单一式两份，双方各执一份，经双方签字后生效。</translation>
    </message>
    <message>
        <source>This list is for checking before payment. It is neither a receipt nor a settlement list.</source>
        <translation>本单仅供付款前核对，不作为收款凭证，也不作为结算清单。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Customer&apos;s signature and date</source>
        <translation>客户签字及日期</translation>
    </message>
    <message>
        <source>Shop&apos;s seal, signature and date</source>
        <translation>承修方盖章、签字及日期</translation>
    </message>
    <message>
        <source>Repair settlement list</source>
        <translation>维修结算清单</translation>
    </message>
    <message>
        <source>List number</source>
        <translation>结算单号</translation>
    </message>
    <message>
        <source>Pre-settlement list</source>
        <translation>预结算单</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>未结算</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Whole vehicle repair</source>
        <translation>整车修理</translation>
    </message>
    <message>
        <source>Assembly repair</source>
        <translation>总成修理</translation>
    </message>
    <message>
        <source>Second-level maintenance</source>
        <translation>二级维护</translation>
    </message>
    <message>
        <source>First-level maintenance</source>
        <translation>一级维护</translation>
    </message>
    <message>
        <source>Minor repair</source>
        <translation>小修</translation>
    </message>
    <message>
        <source>Special repair</source>
        <translation>专项修理</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>辅料</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原厂</translation>
    </message>
    <message>
        <source>Aftermarket</source>
        <translation>副厂</translation>
    </message>
    <message>
        <source>Remanufactured</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>To be answered at delivery</source>
        <translation>交车时确认</translation>
    </message>
    <message>
        <source>Left with the shop</source>
        <translation>留厂处理</translation>
    </message>
    <message>
        <source>No old parts</source>
        <translation>无旧件</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Key tag</source>
        <translation>钥匙牌</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修技师</translation>
    </message>
    <message>
        <source>Work and parts</source>
        <translation>作业及配件</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已领</translation>
    </message>
    <message>
        <source>Done about it</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Technician&apos;s self-check</source>
        <translation>技师自检</translation>
    </message>
    <message>
        <source>Nothing forgotten in the car</source>
        <translation>无工具、物品遗留在车内</translation>
    </message>
    <message>
        <source>Bolts tight</source>
        <translation>螺栓紧固</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>清洁</translation>
    </message>
    <message>
        <source>No leak of oil, water, electricity or air</source>
        <translation>无漏油、漏水、漏电、漏气</translation>
    </message>
    <message>
        <source>Quality check</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Rework, because of: ____________________</source>
        <translation>返工，原因：____________________</translation>
    </message>
    <message>
        <source>Job sheet</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>The customer has not approved anything yet. Do not begin to work.</source>
        <translation>客户尚未确认任何项目，不得施工。</translation>
    </message>
    <message>
        <source>Technician&apos;s signature</source>
        <translation>维修技师签字</translation>
    </message>
    <message>
        <source>Inspector, not the technician</source>
        <translation>质检员签字（不得由施工技师兼任）</translation>
    </message>
    <message>
        <source>Parts keeper</source>
        <translation>仓管员</translation>
    </message>
    <message>
        <source>Labour charges</source>
        <translation>工时费</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有发现</translation>
    </message>
    <message>
        <source>Walk-round</source>
        <translation>环车检查</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>检测诊断</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1（估价）</translation>
    </message>
    <message>
        <source>Diagnosis credited, as the repair follows</source>
        <translation>诊断费抵扣（已维修）</translation>
    </message>
    <message>
        <source>Call to %1 at %2, recording %3. Read back: %4</source>
        <translation>%2 拨打 %1，录音 %3。复述：%4</translation>
    </message>
    <message>
        <source>Message from %1: %2</source>
        <translation>消息来自 %1：%2</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>front</source>
        <translation>车头</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>车尾</translation>
    </message>
    <message>
        <source>roof</source>
        <translation>车顶</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>车内</translation>
    </message>
    <message>
        <source>dashboard</source>
        <translation>仪表台</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>座椅</translation>
    </message>
    <message>
        <source>scratch</source>
        <translation>划痕</translation>
    </message>
    <message>
        <source>dent</source>
        <translation>凹陷</translation>
    </message>
    <message>
        <source>crack</source>
        <translation>裂纹</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>missing part</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>stain</source>
        <translation>污渍</translation>
    </message>
    <message>
        <source>Discount given by</source>
        <translation>优惠经手人</translation>
    </message>
    <message>
        <source>Discount authorised by</source>
        <translation>优惠授权人</translation>
    </message>
    <message>
        <source>Standard applied</source>
        <translation>执行标准</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation>已反结算</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>Reversed at</source>
        <translation>反结算时间</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>维修项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reversal list</source>
        <translation>反结算单</translation>
    </message>
    <message>
        <source>Reversal number</source>
        <translation>反结算单号</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>收银班次报表</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>开班时间</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>交班时间</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>未交班</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Entry %1, seal %2</source>
        <translation>第 %1 条，封存码 %2</translation>
    </message>
    <message>
        <source>Cashier&apos;s signature and date</source>
        <translation>收银员签字及日期</translation>
    </message>
    <message>
        <source>Store manager&apos;s signature and date</source>
        <translation>店长签字及日期</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Temporary exit pass</source>
        <translation>临时出门证</translation>
    </message>
    <message>
        <source>Exit pass number</source>
        <translation>临时出门证号</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驾驶人</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>返回时间</translation>
    </message>
    <message>
        <source>The car is in repair and not settled. It goes back to the workshop; this pass is handed back at the gate.</source>
        <translation>本车仍在维修中，尚未结算，须返回车间；返回时本证交还门卫。</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>开证人</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Engine hours in</source>
        <translation>进厂工作小时</translation>
    </message>
    <message>
        <source>Engine hours out</source>
        <translation>出厂工作小时</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>维修项目</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检验员</translation>
    </message>
    <message>
        <source>Passed at</source>
        <translation>检验合格时间</translation>
    </message>
    <message>
        <source>Warranty card: rework</source>
        <translation>质量保证卡：返修记录</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>返修项目</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Completion certificate</source>
        <translation>机动车维修竣工出厂合格证</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>合格证编号</translation>
    </message>
    <message>
        <source>Stub, kept by the shop</source>
        <translation>存根（承修方留存）</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>交托修方</translation>
    </message>
    <message>
        <source>This vehicle has been repaired as contracted. It has passed the completion inspection and may leave the shop.</source>
        <translation>本车已按维修合同修竣，经竣工检验合格，准予出厂。</translation>
    </message>
    <message>
        <source>Quality inspector</source>
        <translation>质量检验员</translation>
    </message>
    <message>
        <source>Shop, with seal</source>
        <translation>承修方（盖章）</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接车人</translation>
    </message>
    <message>
        <source>cab</source>
        <translation>驾驶室</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>upper works</source>
        <translation>上部</translation>
    </message>
    <message>
        <source>lower works</source>
        <translation>下部</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>发动机</translation>
    </message>
    <message>
        <source>oils</source>
        <translation>油液</translation>
    </message>
    <message>
        <source>grease</source>
        <translation>润滑脂</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>试车</translation>
    </message>
    <message>
        <source>To a sublet</source>
        <translation>送外协</translation>
    </message>
    <message>
        <source>On credit, allowed by</source>
        <translation>挂账放行批准人</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>约定付款日</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>首次回访</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>二次回访</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Wants no calls</source>
        <translation>不接受回访</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>占线</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码错误</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝回访</translation>
    </message>
    <message>
        <source>Call back later</source>
        <translation>约时间再打</translation>
    </message>
    <message>
        <source>Mr %1</source>
        <translation>%1先生</translation>
    </message>
    <message>
        <source>Ms %1</source>
        <translation>%1女士</translation>
    </message>
    <message>
        <source>Title of the tax invoice</source>
        <translation>发票抬头</translation>
    </message>
    <message>
        <source>Taxpayer number</source>
        <translation>纳税人识别号</translation>
    </message>
    <message>
        <source>May be called after a visit</source>
        <translation>接受回访</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>来店提醒</translation>
    </message>
    <message>
        <source>Whose, when to call</source>
        <translation>机主及方便时间</translation>
    </message>
    <message>
        <source>Called first</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次来店</translation>
    </message>
    <message>
        <source>Customer&apos;s basic data</source>
        <translation>客户基本资料表</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <translation>很不满意</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>很满意</translation>
    </message>
    <message>
        <source>Told of a problem</source>
        <translation>反映有问题</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To be called from</source>
        <translation>应回访时间</translation>
    </message>
    <message>
        <source>Overdue from</source>
        <translation>逾期时间</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>回访人</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>通话结果</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Customer&apos;s own words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Follow-up call record</source>
        <translation>回访记录表</translation>
    </message>
    <message>
        <source>Callback clerk&apos;s signature and date</source>
        <translation>回访专员签字及日期</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>最近通话</translation>
    </message>
    <message>
        <source>Calls listed</source>
        <translation>回访条数</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>尚未拨打</translation>
    </message>
    <message>
        <source>Follow-up call register</source>
        <translation>回访登记表</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>寄发人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Follow-up letter register</source>
        <translation>信函登记表</translation>
    </message>
    <message>
        <source>Letters listed</source>
        <translation>信函条数</translation>
    </message>
    <message>
        <source>with photo</source>
        <translation>有照片</translation>
    </message>
    <message>
        <source>Cars in</source>
        <translation>进厂台次</translation>
    </message>
    <message>
        <source>Cars that were taken in on this business day, express orders included, whatever became of their orders. An order that was reversed and billed anew counts once.</source>
        <translation>当个营业日接车的车辆，含快修单，不论工单后来如何。反结算后重新结算的工单只计一次。</translation>
    </message>
    <message>
        <source>Cars out</source>
        <translation>出厂台次</translation>
    </message>
    <message>
        <source>Cars that were released on this business day, express orders included.</source>
        <translation>当个营业日放行的车辆，含快修单。</translation>
    </message>
    <message>
        <source>On-time delivery</source>
        <translation>准时交车率</translation>
    </message>
    <message>
        <source>Of the cars that were released on this day, without express orders: those that were ready by the promised time in force, and whose earlier promises were each moved before they had passed ÷ all of them.</source>
        <translation>当日放行的车辆（不含快修单）中：在有效的预计交车时间前竣工、且此前每次改期都在原定时间之前的车辆 ÷ 全部。</translation>
    </message>
    <message>
        <source>On time by the first promise</source>
        <translation>首次承诺准时率</translation>
    </message>
    <message>
        <source>Of the cars that were released on this day, without express orders: those that were ready by the time that was promised at reception ÷ all of them.</source>
        <translation>当日放行的车辆（不含快修单）中：在接车时承诺的时间前竣工的车辆 ÷ 全部。</translation>
    </message>
    <message>
        <source>Comebacks</source>
        <translation>返修率</translation>
    </message>
    <message>
        <source>Of the cars that were released in the 30 days up to this one, without express orders: those that were taken in again with the same fault by the end of this day ÷ all of them.</source>
        <translation>截至当日的 30 天内放行的车辆（不含快修单）中：到当日结束前因同一故障再次进厂的车辆 ÷ 全部。</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>营业额</translation>
    </message>
    <message>
        <source>The totals of the bills that were settled on this day, less those that were taken back by a mirror document on this day: labour + parts + sublet + other − discounts − diagnosis credits − odd fen.</source>
        <translation>当日结算的账单总额，减去当日反结算的账单总额：工时 + 配件 + 外协 + 其他 − 优惠 − 诊断费抵扣 − 抹零。</translation>
    </message>
    <message>
        <source>Labour lines of the approved jobs of these bills, before discounts; mirror documents below zero.</source>
        <translation>这些账单中已确认项目的工时行，未减优惠；反结算为负。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件收入</translation>
    </message>
    <message>
        <source>Part and auxiliary material lines of the approved jobs of these bills, before discounts; mirror documents below zero.</source>
        <translation>这些账单中已确认项目的配件行和辅料行，未减优惠；反结算为负。</translation>
    </message>
    <message>
        <source>Sublet lines of the approved jobs of these bills, before discounts; mirror documents below zero.</source>
        <translation>这些账单中已确认项目的外协行，未减优惠；反结算为负。</translation>
    </message>
    <message>
        <source>Fee lines of the approved jobs of these bills, before discounts; mirror documents below zero.</source>
        <translation>这些账单中已确认项目的其他费用行，未减优惠；反结算为负。</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Discounts of these bills, each with its standard, its reason, who gave it and who authorised it; mirror documents below zero.</source>
        <translation>这些账单的优惠，各附标准、原因、给予人和授权人；反结算为负。</translation>
    </message>
    <message>
        <source>Diagnosis credits</source>
        <translation>诊断费抵扣</translation>
    </message>
    <message>
        <source>What these bills waive of a diagnosis because the repair followed; mirror documents below zero.</source>
        <translation>这些账单因后续维修而抵扣的诊断费；反结算为负。</translation>
    </message>
    <message>
        <source>Odd amounts waived on these bills; mirror documents below zero.</source>
        <translation>这些账单抹去的零头；反结算为负。</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>单均金额</translation>
    </message>
    <message>
        <source>Revenue ÷ (bills settled on this day − mirror documents of this day).</source>
        <translation>营业额 ÷（当日结算的账单数 − 当日反结算数）。</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>The totals of these bills by their repair class.</source>
        <translation>这些账单的总额，按维修类别。</translation>
    </message>
    <message>
        <source>By advisor</source>
        <translation>按顾问</translation>
    </message>
    <message>
        <source>The totals of these bills by the service advisor who took the car in.</source>
        <translation>这些账单的总额，按接车的服务顾问。</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Revenue − the cost of the parts that the store room handed out for these bills, as it was when they were handed out. The cost of labour and sublet is not known.</source>
        <translation>营业额 − 为这些账单发出的配件成本（按发料时的成本）。工时和外协的成本未知，不计。</translation>
    </message>
    <message>
        <source>Gross margin share</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Gross margin ÷ revenue.</source>
        <translation>毛利 ÷ 营业额。</translation>
    </message>
    <message>
        <source>Payments − refunds of this day in every tender, deposits and receivables that were paid included. What is put on account is no money.</source>
        <translation>当日各种方式的收款 − 退款，含定金和收回的挂账。挂账不是收款。</translation>
    </message>
    <message>
        <source>Takings by tender</source>
        <translation>按方式的收款</translation>
    </message>
    <message>
        <source>Payments − refunds of this day in this tender, deposits and receivables that were paid included.</source>
        <translation>当日此种方式的收款 − 退款，含定金和收回的挂账。</translation>
    </message>
    <message>
        <source>Of the takings: what was paid before the car was ready. What a mirror document moved into a fresh order is not counted.</source>
        <translation>收款中：竣工前收的钱。反结算转入新工单的不计。</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Money that went back to customers on this day. What a mirror document moved into a fresh order is not counted.</source>
        <translation>当日退给客户的钱。反结算转入新工单的不计。</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>留下的定金</translation>
    </message>
    <message>
        <source>What the shop kept of cancelled orders on this day, with the reason.</source>
        <translation>当日取消的工单中留下的钱，附原因。</translation>
    </message>
    <message>
        <source>Put on account</source>
        <translation>当日挂账</translation>
    </message>
    <message>
        <source>What was put on account on this day − what mirror documents of this day took back.</source>
        <translation>当日挂账 − 当日反结算冲回的挂账。</translation>
    </message>
    <message>
        <source>Receivables paid</source>
        <translation>收回挂账</translation>
    </message>
    <message>
        <source>What customers paid on this day of what they owed on account.</source>
        <translation>客户当日偿还的挂账。</translation>
    </message>
    <message>
        <source>Receivables outstanding</source>
        <translation>挂账余额</translation>
    </message>
    <message>
        <source>What each customer owed on account at the end of this day.</source>
        <translation>当日结束时各客户的挂账余额。</translation>
    </message>
    <message>
        <source>Shift differences</source>
        <translation>班次差额</translation>
    </message>
    <message>
        <source>Counted − expected of the shifts that were opened on this day; a shift that is still open counts as nothing.</source>
        <translation>当日开班的班次：实点 − 应有；未交班的按零计。</translation>
    </message>
    <message>
        <source>Quality-check failures</source>
        <translation>质检不合格率</translation>
    </message>
    <message>
        <source>Quality checks of this day that a job failed ÷ all quality checks of this day.</source>
        <translation>当日不合格的质检次数 ÷ 当日全部质检次数。</translation>
    </message>
    <message>
        <source>Hours sold</source>
        <translation>售出工时</translation>
    </message>
    <message>
        <source>Hours of the labour lines of the bills that were settled on this day, by each technician&apos;s share of the job; mirror documents below zero. A lump sum has no hours.</source>
        <translation>当日结算账单的工时行小时数，按技师在项目中的份额；反结算为负。按项计价的没有小时数。</translation>
    </message>
    <message>
        <source>Hours clocked</source>
        <translation>打卡工时</translation>
    </message>
    <message>
        <source>Time on the clock of jobs inside this business day, until now for who is still on it.</source>
        <translation>当个营业日内在项目上打卡的时间，仍在打卡的计到现在。</translation>
    </message>
    <message>
        <source>Calls due</source>
        <translation>应回访</translation>
    </message>
    <message>
        <source>Follow-up calls that were called on this day, or were due by its end and had not been made. Customers who want no calls are left out.</source>
        <translation>当日打过的回访，以及到当日结束应打而未打的回访。不愿接听回访的客户不计。</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>已拨打</translation>
    </message>
    <message>
        <source>Every call of this day, reached or not.</source>
        <translation>当日拨打的每一次回访，不论是否接通。</translation>
    </message>
    <message>
        <source>Callback coverage</source>
        <translation>回访覆盖率</translation>
    </message>
    <message>
        <source>Follow-up calls in which the customer was reached on this day ÷ calls due.</source>
        <translation>当日接通的回访 ÷ 应回访。</translation>
    </message>
    <message>
        <source>Calls of this day that reached the customer, with a score above 2 and no problem ÷ all calls that reached the customer.</source>
        <translation>当日接通且评分高于 2、没有问题的回访 ÷ 当日全部接通的回访。</translation>
    </message>
    <message>
        <source>Calls overdue</source>
        <translation>逾期回访</translation>
    </message>
    <message>
        <source>Calls that were due and not made at the end of this day, and whose last day had passed.</source>
        <translation>当日结束时应打而未打、且已过最后期限的回访。</translation>
    </message>
    <message>
        <source>Complaints opened</source>
        <translation>新增投诉</translation>
    </message>
    <message>
        <source>Complaints that were written down on this day.</source>
        <translation>当日登记的投诉。</translation>
    </message>
    <message>
        <source>Complaints closed</source>
        <translation>关闭投诉</translation>
    </message>
    <message>
        <source>Complaints whose customer confirmed on this day, when called again, to be content.</source>
        <translation>当日再次回访时客户确认满意的投诉。</translation>
    </message>
    <message>
        <source>Complaints open</source>
        <translation>未结投诉</translation>
    </message>
    <message>
        <source>Complaints that were not closed at the end of this day.</source>
        <translation>当日结束时尚未关闭的投诉。</translation>
    </message>
    <message>
        <source>Complaints overdue</source>
        <translation>逾期投诉</translation>
    </message>
    <message>
        <source>Of these, those whose next step on the escalation clock was late at the end of this day.</source>
        <translation>其中，当日结束时升级时钟上的下一步已逾期的投诉。</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>车间</translation>
    </message>
    <message>
        <source>Follow-up and complaints</source>
        <translation>回访与投诉</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>营业日报</translation>
    </message>
    <message>
        <source>The day is not over: seen at %1</source>
        <translation>当日未结束：截至 %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Behind the figures</source>
        <translation>指标明细</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>明细行数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>其中定金</translation>
    </message>
    <message>
        <source>Practice: not valid</source>
        <translation>练习用，无效</translation>
    </message>
    <message>
        <source>Intake sheet</source>
        <translation>接车单</translation>
    </message>
    <message>
        <source>The car was handed in with the readings, the marks and the belongings of this sheet; both have looked at them together.</source>
        <translation>车辆交接时的里程、油量、外观和车内物品以本单所列为准，双方已共同查看。</translation>
    </message>
    <message>
        <source>This sheet agrees to no price. Work begins after the customer has agreed to the quote.</source>
        <translation>本单不代表同意任何价格；客户确认报价后才开始维修。</translation>
    </message>
    <message>
        <source>Please take cash and valuables with you. Bring this sheet when you fetch the car.</source>
        <translation>现金和贵重物品请随身带走。取车时请出示本单。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>异响</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>渗漏</translation>
    </message>
    <message>
        <source>Smell or smoke</source>
        <translation>异味或冒烟</translation>
    </message>
    <message>
        <source>Warning lamp</source>
        <translation>警示灯</translation>
    </message>
    <message>
        <source>Will not start</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>Lacks power</source>
        <translation>动力不足</translation>
    </message>
    <message>
        <source>Brakes</source>
        <translation>制动</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>转向</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Electrics</source>
        <translation>电器</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>when starting</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>when idling</source>
        <translation>怠速时</translation>
    </message>
    <message>
        <source>when accelerating</source>
        <translation>加速时</translation>
    </message>
    <message>
        <source>at even speed</source>
        <translation>匀速行驶时</translation>
    </message>
    <message>
        <source>when braking</source>
        <translation>制动时</translation>
    </message>
    <message>
        <source>when turning</source>
        <translation>转弯时</translation>
    </message>
    <message>
        <source>on bumps</source>
        <translation>颠簸时</translation>
    </message>
    <message>
        <source>when reversing</source>
        <translation>倒车时</translation>
    </message>
    <message>
        <source>when parked</source>
        <translation>停放时</translation>
    </message>
    <message>
        <source>engine bay</source>
        <translation>发动机舱</translation>
    </message>
    <message>
        <source>underneath</source>
        <translation>底盘</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>冷车</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>热车</translation>
    </message>
    <message>
        <source>cold and hot</source>
        <translation>冷车热车都有</translation>
    </message>
    <message>
        <source>always</source>
        <translation>每次都有</translation>
    </message>
    <message>
        <source>often</source>
        <translation>经常</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>偶尔</translation>
    </message>
    <message>
        <source>happened once</source>
        <translation>出现过一次</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质签名</translation>
    </message>
    <message>
        <source>rust</source>
        <translation>锈蚀</translation>
    </message>
    <message>
        <source>leak</source>
        <translation>渗漏</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>Photos of the walk-round</source>
        <translation>环车检查照片</translation>
    </message>
    <message>
        <source>%1 signed on %2; changed since</source>
        <translation>%1 于 %2 签名；其后有改动</translation>
    </message>
    <message>
        <source>%1 signed on paper, %2</source>
        <translation>%1 已在纸上签名，%2</translation>
    </message>
    <message>
        <source>Parking slot</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>在店方式</translation>
    </message>
    <message>
        <source>customer waits here</source>
        <translation>客户在店等候</translation>
    </message>
    <message>
        <source>stays overnight</source>
        <translation>过夜</translation>
    </message>
    <message>
        <source>we fetch and bring the car</source>
        <translation>上门取送车</translation>
    </message>
    <message>
        <source>Marks of the walk-round</source>
        <translation>环车检查标记</translation>
    </message>
</context>
</TS>
