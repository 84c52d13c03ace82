<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CustomerText</name>
    <message>
        <source>(no title)</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>先生</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>女士</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
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
        <source>A phone number has digits only.</source>
        <translation>电话号码只能是数字。</translation>
    </message>
    <message>
        <source>Too few or too many digits: a mobile number has 11.</source>
        <translation>位数不对：手机号应为 11 位。</translation>
    </message>
    <message>
        <source>No mobile number begins like this.</source>
        <translation>没有这样开头的手机号。</translation>
    </message>
    <message>
        <source>This area code is not known.</source>
        <translation>没有这个区号。</translation>
    </message>
    <message>
        <source>A local number: the area code is missing.</source>
        <translation>本地号码：缺少区号。</translation>
    </message>
    <message>
        <source>No telephone dials the country code like this.</source>
        <translation>国家代码不是这样拨的。</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>车队</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>同行</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same name, phone ends alike</source>
        <translation>姓名相同，电话尾号相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>车架号</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>engine number</source>
        <translation>发动机号</translation>
    </message>
    <message>
        <source>odometer</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>Safety: %1</source>
        <translation>安全：%1</translation>
    </message>
    <message>
        <source>%1 owes %2</source>
        <translation>%1欠款%2</translation>
    </message>
    <message>
        <source>Tell the customer: %1</source>
        <translation>告知客户：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n comeback(s) in twelve months</source>
        <translation>
            <numerusform>一年内返修%n次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCallModel</name>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>second</source>
        <translation>二次</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tries</source>
        <translation>
            <numerusform>%1·拨%n次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>维修项目</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>The vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>The part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>The gate pass</source>
        <translation>出门证</translation>
    </message>
    <message>
        <source>This</source>
        <translation>此项</translation>
    </message>
    <message>
        <source>This number is too large or too exact. Check it.</source>
        <translation>数字过大或小数位过多，请核对。</translation>
    </message>
    <message>
        <source>Type at most %1.</source>
        <translation>最多填 %1。</translation>
    </message>
    <message>
        <source>Type at least %1.</source>
        <translation>至少填 %1。</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>请填 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>This is too long: shorten it to at most %1.</source>
        <translation>内容过长，请缩短到 %1 以内。</translation>
    </message>
    <message>
        <source>This holds characters that cannot be kept. Type it again by hand.</source>
        <translation>含有无法保存的字符，请手工重新输入。</translation>
    </message>
    <message>
        <source>Type a number, in figures.</source>
        <translation>请用数字填写。</translation>
    </message>
    <message>
        <source>This is not a plate. Check province and characters.</source>
        <translation>这不是车牌号，请核对省份简称和字符。</translation>
    </message>
    <message>
        <source>This is not a phone number. Check the digits.</source>
        <translation>这不是电话号码，请核对数字。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits. Choose another one.</source>
        <translation>PIN 码为 4 到 8 位数字，请另设一个。</translation>
    </message>
    <message>
        <source>“%1” is there already. Open that one, or choose another name.</source>
        <translation>“%1”已存在。请打开它，或换一个名称。</translation>
    </message>
    <message>
        <source>%1 was not found. It may have been removed meanwhile; press F5.</source>
        <translation>找不到%1，可能已被删除，请按 F5 刷新。</translation>
    </message>
    <message>
        <source>Somebody else has saved this meanwhile. Press F5 to see the latest, then change it again.</source>
        <translation>其他人刚刚保存过。请按 F5 查看最新内容，再重新修改。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>You may not %1. Ask somebody who may, or the store manager.</source>
        <translation>您没有“%1”的权限，请找有权限的同事或店长。</translation>
    </message>
    <message>
        <source>Only %1, whose tables they are on the server, may do that.</source>
        <translation>只有服务器上表的所有者 %1 才能这样做。</translation>
    </message>
    <message>
        <source>The PIN is wrong. Try again.</source>
        <translation>PIN 码不对，请重试。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>PIN 码错误次数过多，请等 %n 秒后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The store would be left without a store manager. Make somebody else a manager first.</source>
        <translation>这样门店就没有店长了，请先指定另一位店长。</translation>
    </message>
    <message>
        <source>Key tag %1 hangs on %2. Take another tag.</source>
        <translation>钥匙牌 %1 正用于 %2，请换一个。</translation>
    </message>
    <message>
        <source>This car is in the shop already: %1. Open that order.</source>
        <translation>此车已在店：%1。请打开该工单。</translation>
    </message>
    <message>
        <source>The odometer does not fit the last visit (%1 km). Read it again, or write down the reason.</source>
        <translation>里程与上次来店（%1 km）不符。请再读一次，或写明原因。</translation>
    </message>
    <message>
        <source>Write down what the customer said, in the customer&apos;s own words.</source>
        <translation>请用客户的原话写下客户陈述。</translation>
    </message>
    <message>
        <source>The promised time is over already. Choose a later one.</source>
        <translation>预计交车时间已过，请选更晚的时间。</translation>
    </message>
    <message>
        <source>This PC&apos;s clock seems wrong: nothing has been done in this store for more than a month. Set the clock, or have a manager take the car in.</source>
        <translation>本机时钟似乎不对：本店已有一个多月没有任何记录。请校准时钟，或请店长接这辆车。</translation>
    </message>
    <message>
        <source>There is no job to do this with. Add a job first.</source>
        <translation>没有可操作的维修项目，请先添加。</translation>
    </message>
    <message>
        <source>“%1” has no line. Add labour or a part, or remove the job.</source>
        <translation>“%1”没有明细。请添加工时或配件，或删除该项目。</translation>
    </message>
    <message>
        <source>“%1” has not been shown to the customer. Offer it first.</source>
        <translation>“%1”还没有给客户看过，请先报价。</translation>
    </message>
    <message>
        <source>The customer has answered about “%1” already.</source>
        <translation>客户已对“%1”作出答复。</translation>
    </message>
    <message>
        <source>The customer has approved nothing yet. Get an approval first.</source>
        <translation>客户还没有确认任何项目，请先取得客户确认。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) still await the customer&apos;s answer.</source>
        <translation>
            <numerusform>还有 %n 个项目等待客户答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down who agreed.</source>
        <translation>请写明由谁确认。</translation>
    </message>
    <message>
        <source>Let the customer sign.</source>
        <translation>请客户签字。</translation>
    </message>
    <message>
        <source>Write down why the customer declined.</source>
        <translation>请写明客户不同意的原因。</translation>
    </message>
    <message>
        <source>“%1” is not approved. No work before the customer&apos;s approval.</source>
        <translation>“%1”未经客户确认，确认前不得施工。</translation>
    </message>
    <message>
        <source>Nobody is to work on “%1”. Dispatch it first.</source>
        <translation>“%1”还没有派工，请先派工。</translation>
    </message>
    <message>
        <source>%1 is not a technician. Choose somebody else.</source>
        <translation>%1不是维修技师，请另选。</translation>
    </message>
    <message>
        <source>%1 is not an inspector. Choose somebody else.</source>
        <translation>%1不是质检员，请另选。</translation>
    </message>
    <message>
        <source>“%1” cannot do this now: it is “%2”. Press F5 to see the latest.</source>
        <translation>“%1”现在不能这样操作，它的状态是“%2”。请按 F5 查看最新状态。</translation>
    </message>
    <message>
        <source>Tick every point of the self-check of “%1” first.</source>
        <translation>请先勾选“%1”自检的每一项。</translation>
    </message>
    <message>
        <source>%2 worked on “%1”. Somebody else must check it.</source>
        <translation>“%1”由%2施工，质检须由他人进行。</translation>
    </message>
    <message>
        <source>Write down why “%1” failed the quality check.</source>
        <translation>请写明“%1”质检不合格的原因。</translation>
    </message>
    <message>
        <source>%1: %2 in stock, %3 needed. Issue less, or correct the stock.</source>
        <translation>%1：库存 %2，需要 %3。请少领一些，或更正库存。</translation>
    </message>
    <message>
        <source>Parts of “%1” have not been issued. Issue them first.</source>
        <translation>“%1”的配件还没有领料，请先领料。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have not passed the quality check.</source>
        <translation>
            <numerusform>还有 %n 个项目没有通过质检。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that “%1” is in the car.</source>
        <translation>请核对“%1”是否在车上。</translation>
    </message>
    <message>
        <source>The car is not ready. Finish the work and mark it ready first.</source>
        <translation>车辆还没有竣工，请先完工并标记竣工。</translation>
    </message>
    <message>
        <source>Type more than zero.</source>
        <translation>请填大于零的数。</translation>
    </message>
    <message>
        <source>That is more than is due (%1). Correct the amount.</source>
        <translation>超过应收金额（%1），请更正。</translation>
    </message>
    <message>
        <source>%1 are still due. Take the payment first.</source>
        <translation>还有 %1 未收，请先收款。</translation>
    </message>
    <message>
        <source>At most %1 may be waived as odd amount.</source>
        <translation>抹零最多 %1。</translation>
    </message>
    <message>
        <source>The order is not settled. Settle it first.</source>
        <translation>工单还没有结算，请先结算。</translation>
    </message>
    <message>
        <source>Hand back “%1” and tick it.</source>
        <translation>请交还“%1”并勾选。</translation>
    </message>
    <message>
        <source>Hand back the key with tag %1 and tick it.</source>
        <translation>请交还钥匙牌 %1 的钥匙并勾选。</translation>
    </message>
    <message>
        <source>Answer what becomes of the old parts.</source>
        <translation>请选择旧件如何处理。</translation>
    </message>
    <message>
        <source>The car has been released already.</source>
        <translation>此车已放行。</translation>
    </message>
    <message>
        <source>Choose how the call went.</source>
        <translation>请选择通话结果。</translation>
    </message>
    <message>
        <source>Put in the customer&apos;s score.</source>
        <translation>请填客户的评分。</translation>
    </message>
    <message>
        <source>Choose when to call again, later than now.</source>
        <translation>请选择再次致电的时间，须晚于现在。</translation>
    </message>
    <message>
        <source>This call has been made already.</source>
        <translation>这次回访已完成。</translation>
    </message>
    <message>
        <source>There is no store at %1. Check the path.</source>
        <translation>%1 处没有门店数据，请核对路径。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file.</source>
        <translation>%1 是文件夹，请选择文件。</translation>
    </message>
    <message>
        <source>%1 is not a store of Baydesk. Choose another file.</source>
        <translation>%1 不是接车台的数据文件，请另选。</translation>
    </message>
    <message>
        <source>The store %1 is damaged (%2). Restore the latest backup.</source>
        <translation>门店数据 %1 已损坏（%2）。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer Baydesk. Install the newer program on this PC.</source>
        <translation>门店数据 %1 由更新版本的接车台建立，请在本机安装新版本。</translation>
    </message>
    <message>
        <source>%1 lies on a network drive, where a store gets damaged. Put it on this PC, or use PostgreSQL.</source>
        <translation>%1 在网络盘上，数据容易损坏。请放到本机，或使用 PostgreSQL。</translation>
    </message>
    <message>
        <source>This user may not open %1. Ask whoever looks after this PC.</source>
        <translation>当前用户无权打开 %1，请联系管理这台电脑的人。</translation>
    </message>
    <message>
        <source>The disk is full, nothing was saved. Free some space, then try again.</source>
        <translation>磁盘已满，没有保存。请清理空间后重试。</translation>
    </message>
    <message>
        <source>Another program is using the store. Wait a moment, then try again.</source>
        <translation>另一个程序正在使用门店数据，请稍候再试。</translation>
    </message>
    <message>
        <source>The server %1 does not answer. Check network and server; what you typed is kept.</source>
        <translation>服务器 %1 没有响应。请检查网络和服务器；已输入的内容都还在。</translation>
    </message>
    <message>
        <source>A password in the address could be seen by others. Put it into the password file instead.</source>
        <translation>地址里的密码会被他人看到，请改放到密码文件中。</translation>
    </message>
    <message>
        <source>This store holds data already. Choose an empty one.</source>
        <translation>这里已有数据，请选择空的。</translation>
    </message>
    <message>
        <source>No store has been set up here yet.</source>
        <translation>这里还没有建立门店。</translation>
    </message>
    <message>
        <source>A copy into this store was cut short. Let baydeskctl copy finish it.</source>
        <translation>向此数据库的复制中途停止，请用 baydeskctl copy 完成。</translation>
    </message>
    <message>
        <source>Somebody worked in the store while it was copied. Close it everywhere, then copy it again.</source>
        <translation>复制期间有人使用了门店数据。请在所有电脑上关闭后重新复制。</translation>
    </message>
    <message>
        <source>The store could not be brought up to date (%1: %2). Nothing was changed.</source>
        <translation>门店数据升级失败（%1：%2），没有作任何改动。</translation>
    </message>
    <message>
        <source>The store did not do this (%1). Try again; what you typed is kept.</source>
        <translation>保存没有成功（%1）。请重试；已输入的内容都还在。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the file.</source>
        <translation>无法读取 %1，请检查文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>无法写入 %1，请换一个位置。</translation>
    </message>
    <message>
        <source>%1 is not a text file. Save the sheet as CSV and choose that.</source>
        <translation>%1 不是文本文件。请把表格另存为 CSV 再选择。</translation>
    </message>
    <message>
        <source>%1 has no column for: %2.</source>
        <translation>%1 缺少这些列：%2。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>This row does not fit the headings: %1 columns in place of %2.</source>
        <translation>这一行与表头不符：有 %1 列，应为 %2 列。</translation>
    </message>
    <message>
        <source>The printer %1 does not print. Check paper and cable, or save as PDF.</source>
        <translation>打印机 %1 没有打印。请检查纸张和连线，或另存为 PDF。</translation>
    </message>
    <message>
        <source>Walk round the car and mark what you see, or say that nothing was found.</source>
        <translation>请环车检查并标出看到的损伤，或注明没有发现。</translation>
    </message>
    <message>
        <source>Something is marked, so something was found. Remove one of the two.</source>
        <translation>已有标记，就不是“没有发现”。请去掉其中一个。</translation>
    </message>
    <message>
        <source>“%1” is no express job. Take the car in at reception.</source>
        <translation>“%1”不是快修项目，请在接待处接车。</translation>
    </message>
    <message>
        <source>Write down the number that was called.</source>
        <translation>请写下拨打的号码。</translation>
    </message>
    <message>
        <source>Write down when the call was made; it cannot be later than now.</source>
        <translation>请写下通话时间；不能晚于现在。</translation>
    </message>
    <message>
        <source>Write down the words that were read back to the customer.</source>
        <translation>请写下复述给客户的内容。</translation>
    </message>
    <message>
        <source>Write down where the recording is found.</source>
        <translation>请写下录音的编号或存放处。</translation>
    </message>
    <message>
        <source>Copy what the customer wrote.</source>
        <translation>请抄录客户写的内容。</translation>
    </message>
    <message>
        <source>Write down where the message came from.</source>
        <translation>请写下消息来自哪里。</translation>
    </message>
    <message>
        <source>The customer knows this already.</source>
        <translation>客户已经知道了。</translation>
    </message>
    <message>
        <source>Write down what “%1” found; the customer is told.</source>
        <translation>请写下“%1”的检查结果；要告知客户。</translation>
    </message>
    <message>
        <source>This complaint is closed. Open a new one if the customer comes back.</source>
        <translation>该投诉已结案。客户再次投诉时请新建。</translation>
    </message>
    <message>
        <source>The complaint is there already. Choose somebody higher up.</source>
        <translation>投诉已在这一级，请选择更高一级。</translation>
    </message>
    <message>
        <source>Tell the customer the answer first, then call again.</source>
        <translation>请先把处理意见告知客户，再回访。</translation>
    </message>
    <message>
        <source>%1 has no right to handle complaints. Choose somebody else.</source>
        <translation>%1 没有处理投诉的权限，请选择其他人。</translation>
    </message>
    <message>
        <source>The guarantee of “%1” has ended (%2, or the car has run too far since).</source>
        <translation>“%1”的质保已结束（%2，或已超出质保里程）。</translation>
    </message>
    <message>
        <source>The supplement</source>
        <translation>该追加项目</translation>
    </message>
    <message>
        <source>The repair class asks for the %1. Record it first.</source>
        <translation>该维修类别要求%1，请先记录。</translation>
    </message>
    <message>
        <source>“%2” needs the %1. Let an inspector record it first.</source>
        <translation>“%2”需要%1，请先由质检员记录。</translation>
    </message>
    <message>
        <source>The shares come to %1 %. Make them 100 %, with everybody named once.</source>
        <translation>份额合计为 %1 %。请调整为 100 %，每人只列一次。</translation>
    </message>
    <message>
        <source>This person is not dispatched to “%1”. Dispatch them first.</source>
        <translation>此人未派工到“%1”，请先派工。</translation>
    </message>
    <message>
        <source>This person is on the clock of “%1” already.</source>
        <translation>此人已在“%1”上计时。</translation>
    </message>
    <message>
        <source>This person is not on the clock of “%1” any more. Press F5 to see the latest.</source>
        <translation>此人已不在“%1”上计时。按 F5 查看最新情况。</translation>
    </message>
    <message>
        <source>Choose what “%1” waits for.</source>
        <translation>请选择“%1”在等什么。</translation>
    </message>
    <message>
        <source>%1: %2 in stock, but only %3 free; %4 needed. The rest is reserved for orders that were agreed to before.</source>
        <translation>%1：库存 %2，仅 %3 可用，需要 %4。其余已为先确认的工单预留。</translation>
    </message>
    <message>
        <source>The car is to be washed first.</source>
        <translation>请先洗车。</translation>
    </message>
    <message numerus="yes">
        <source>%n supplement(s) have no answer yet.</source>
        <translation>
            <numerusform>还有 %n 个追加项目没有答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>This supplement has been answered already. Press F5 to see the latest.</source>
        <translation>该追加项目已有答复。按 F5 查看最新情况。</translation>
    </message>
    <message>
        <source>The order is settled or cancelled and cannot be changed any more.</source>
        <translation>工单已结算或已作废，不能再修改。</translation>
    </message>
    <message>
        <source>You may give %1. Above that somebody who may must sign in here.</source>
        <translation>您的优惠权限为 %1，超出部分须由有权限的人在此登录授权。</translation>
    </message>
    <message>
        <source>This person may allow at most %1. Ask somebody else.</source>
        <translation>此人最多可授权 %1，请换人授权。</translation>
    </message>
    <message>
        <source>The whole bill is %1. Give less.</source>
        <translation>整单金额为 %1，请减少优惠。</translation>
    </message>
    <message>
        <source>The bill is smaller than when the discount was given. Give it again.</source>
        <translation>账单金额比给优惠时少了，请重新给优惠。</translation>
    </message>
    <message>
        <source>At most %1 can be given back.</source>
        <translation>最多可退 %1。</translation>
    </message>
    <message>
        <source>This settlement has been reversed already.</source>
        <translation>该结算已经反结算。</translation>
    </message>
    <message>
        <source>%1 were paid. Give them back, or keep them with a reason.</source>
        <translation>已收 %1，请退还，或注明理由后留存。</translation>
    </message>
    <message>
        <source>Your shift is not open. Say what is in the drawer to open it.</source>
        <translation>您还没有开班，请填写开班备用金以开班。</translation>
    </message>
    <message>
        <source>Your shift is open already.</source>
        <translation>您已经开班。</translation>
    </message>
    <message>
        <source>The count differs by %1. Say why.</source>
        <translation>清点相差 %1，请说明原因。</translation>
    </message>
    <message>
        <source>Only the rest of a settlement can be put on account. Choose another tender.</source>
        <translation>只有结算时的余款可以挂账，请换一种收款方式。</translation>
    </message>
    <message>
        <source>The payer has no credit agreement. Choose another tender.</source>
        <translation>付款方没有挂账协议，请换一种收款方式。</translation>
    </message>
    <message>
        <source>The payer&apos;s credit agreement ended on %1.</source>
        <translation>付款方的挂账协议已于 %1 到期。</translation>
    </message>
    <message>
        <source>Only %1 are left of the payer&apos;s credit.</source>
        <translation>付款方的挂账额度只剩 %1。</translation>
    </message>
    <message>
        <source>The reversal list</source>
        <translation>反结算单</translation>
    </message>
    <message>
        <source>The shift</source>
        <translation>收银班次</translation>
    </message>
    <message>
        <source>%1 is missing from the cash handed over. Count it again, or take less.</source>
        <translation>现金还差 %1，请重新清点，或少收一些。</translation>
    </message>
    <message>
        <source>Hardly any car has run so far. Read the odometer again, or write down why.</source>
        <translation>很少有车跑这么远。请重新核对里程，或写明原因。</translation>
    </message>
    <message>
        <source>Write down why the job failed the quality check.</source>
        <translation>请写明质检不合格的原因。</translation>
    </message>
    <message>
        <source>The car is out on exit pass %1. Write down its return first.</source>
        <translation>车辆持临时出门证 %1 外出，请先登记返回。</translation>
    </message>
    <message>
        <source>The car is here: no exit pass is open. Press F5 to see the latest.</source>
        <translation>车辆在店，没有未归的临时出门证。按 F5 查看最新情况。</translation>
    </message>
    <message>
        <source>The engine hours do not fit the last visit (%1 h). Read them again, or write down the reason.</source>
        <translation>工作小时与上次来店（%1 小时）不符，请重新读取，或写明原因。</translation>
    </message>
    <message>
        <source>The temporary exit pass</source>
        <translation>临时出门证</translation>
    </message>
    <message>
        <source>The completion certificate</source>
        <translation>竣工出厂合格证</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>This is not a picture that can be shown. Choose a JPEG or PNG photo.</source>
        <translation>这不是可以显示的图片。请选择 JPEG 或 PNG 照片。</translation>
    </message>
    <message>
        <source>The picture has more than %1 MB. Choose a smaller one.</source>
        <translation>图片超过 %1 MB，请选择小一些的。</translation>
    </message>
    <message>
        <source>Nothing answers at port %2 of %1. Check the port, and that PostgreSQL is running there and may be reached over the network.</source>
        <translation>%1 的端口 %2 没有应答。请检查端口，并确认那里的 PostgreSQL 已经启动，而且允许从网络访问。</translation>
    </message>
    <message>
        <source>No computer called %1 can be found. Check how the name is spelled, or type the IP address.</source>
        <translation>找不到名为 %1 的计算机。请检查名称，或者改填 IP 地址。</translation>
    </message>
    <message>
        <source>%1 does not let %2 in from this computer. Check the user, or have whoever looks after the server allow it (pg_hba.conf).</source>
        <translation>%1 不允许用户 %2 从这台电脑连接。请检查用户名，或者请服务器管理员放行（pg_hba.conf）。</translation>
    </message>
    <message>
        <source>%1 asks for the password of %2. Type it.</source>
        <translation>%1 需要用户 %2 的密码，请输入。</translation>
    </message>
    <message>
        <source>This is not the password of %2 on %1, or there is no such user. Type it again.</source>
        <translation>这不是用户 %2 在 %1 上的密码，或者没有这个用户。请重新输入。</translation>
    </message>
    <message>
        <source>There is no database %2 on %1. Check its name, or have it made there.</source>
        <translation>%1 上没有数据库 %2。请检查名称，或者请人在服务器上建立。</translation>
    </message>
    <message>
        <source>%1 offers no encryption, so no password was sent. Have it switched on there (ssl = on), or choose “not encrypted” if nobody else is in the network.</source>
        <translation>%1 不提供加密，所以没有发送密码。请在服务器上打开加密（ssl = on）；如果网络里没有别人，也可以选择“不加密”。</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for %1, so no password was sent. Choose the file with the certificate of the server&apos;s authority.</source>
        <translation>这台电脑信任的机构都没有为 %1 作证，所以没有发送密码。请选择签发服务器证书的机构的证书文件。</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for another name, so no password was sent. Type the server&apos;s name as it stands in its certificate.</source>
        <translation>%1 出示的证书属于另一个名称，所以没有发送密码。请按证书上的名称填写服务器。</translation>
    </message>
    <message>
        <source>This bay is booked then for %1. Choose another time or bay, or say why both fit.</source>
        <translation>该工位此时已预约给 %1。请换时间或工位，或写明可以同时占用的理由。</translation>
    </message>
    <message>
        <source>The technician is booked then for %1. Choose another time or technician, or say why both fit.</source>
        <translation>该技师此时已安排 %1。请换时间或技师，或写明可以同时安排的理由。</translation>
    </message>
    <message>
        <source>The technician is on leave then. Choose another time or technician, or say why it fits.</source>
        <translation>该技师此时请假。请换时间或技师，或写明理由。</translation>
    </message>
    <message>
        <source>The technician does not work then. Choose another time or technician, or say why it fits.</source>
        <translation>该技师此时不上班。请换时间或技师，或写明理由。</translation>
    </message>
    <message>
        <source>The appointment</source>
        <translation>该预约</translation>
    </message>
    <message>
        <source>The bay</source>
        <translation>该工位</translation>
    </message>
    <message>
        <source>The technician</source>
        <translation>该技师</translation>
    </message>
    <message>
        <source>The leave</source>
        <translation>该请假</translation>
    </message>
    <message>
        <source>This appointment is over: the car has come, or nobody came. Press F5 and choose another one.</source>
        <translation>该预约已结束：车已到店或客户未到。请按 F5 后选择其他预约。</translation>
    </message>
    <message>
        <source>The merge</source>
        <translation>这次合并</translation>
    </message>
    <message>
        <source>This cannot be written down now. Press F5 to see how it stands.</source>
        <translation>现在不能这样记录。请按 F5 查看最新情况。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>此刻</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>no time promised</source>
        <translation>未定交车时间</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1 has no column for: %2. The first row says: %3. Put the headings in, or choose another file.</source>
        <translation>%1 没有以下列：%2。首行是：%3。请补上标题行，或选择其他文件。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Split it and import the pieces.</source>
        <translation>%1 超过 %2 MB，请拆分后分次导入。</translation>
    </message>
    <message>
        <source>Stands in row %1 already, with other values. Keep one of the two rows.</source>
        <translation>第 %1 行已有此项，但内容不同。两行请保留一行。</translation>
    </message>
    <message>
        <source>“%1” is no part grade. Write original, aftermarket or remanufactured.</source>
        <translation>“%1”不是配件属性，请填原厂、副厂或修复。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed. Close it or take it out.</source>
        <translation>引号没有成对，请补上或去掉。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) come in.</source>
        <translation>
            <numerusform>共 %n 行，可导入 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say the same again and are taken once.</source>
        <translation>
            <numerusform>%n 行内容重复，只导入一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused and stay out.</source>
        <translation>
            <numerusform>%n 行有误，不导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1: %2 added, %3 changed, %4 as they were.</source>
        <translation>已导入 %1：新增 %2，更新 %3，无变化 %4。</translation>
    </message>
    <message>
        <source>%1 is a workbook of an older kind (.xls) or has a password. Open it in a spreadsheet, save it as XLSX without a password, and choose that.</source>
        <translation>%1 是旧格式的工作簿（.xls）或设有密码。请用表格软件打开，另存为不带密码的 XLSX，再选择它。</translation>
    </message>
    <message>
        <source>%1 has more than %2 million cells. Split it and import the pieces.</source>
        <translation>%1 超过 %2 百万个单元格。请拆分后分别导入。</translation>
    </message>
    <message>
        <source>Stands in row %1 already.</source>
        <translation>第 %1 行已有同样的内容。</translation>
    </message>
    <message>
        <source>The store knows “%1” already. It stays as it is.</source>
        <translation>库中已有“%1”，保持不变。</translation>
    </message>
    <message>
        <source>The store knows “%1” with other data. Look at both, and change one by hand.</source>
        <translation>库中的“%1”资料不同。请核对后手工修改其中之一。</translation>
    </message>
    <message>
        <source>“%1” is neither a person nor a company. Write one of the two.</source>
        <translation>“%1”既不是个人也不是单位。请写其中之一。</translation>
    </message>
    <message>
        <source>None of the files has the order %1.</source>
        <translation>所有文件中都没有工单 %1。</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026-11-22, with or without a time.</source>
        <translation>这不是日期。请写成 2026-11-22，可带时间。</translation>
    </message>
    <message>
        <source>Fill in the plate, or the VIN.</source>
        <translation>请填写车牌号或车架号。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) belong to them.</source>
        <translation>
            <numerusform>含 %n 行明细。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were never settled.</source>
        <translation>
            <numerusform>%n 张工单未结算。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) differ from what was paid; the difference comes in as a line.</source>
        <translation>
            <numerusform>%n 张工单与实付金额不符，差额作为一行导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stayed out.</source>
        <translation>
            <numerusform>%n 行未导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n customer(s)</source>
        <translation>
            <numerusform>导入 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n car(s)</source>
        <translation>
            <numerusform>导入 %n 辆车</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n past order(s)</source>
        <translation>
            <numerusform>导入 %n 张历史工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n item(s)</source>
        <translation>
            <numerusform>导入 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabourListModel</name>
    <message>
        <source>lump sum</source>
        <translation>包干</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>service advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <source>callback clerk</source>
        <translation>回访专员</translation>
    </message>
    <message>
        <source>store manager</source>
        <translation>店长</translation>
    </message>
    <message>
        <source>workshop foreman</source>
        <translation>车间主任</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>维修技师</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>parts keeper</source>
        <translation>仓管员</translation>
    </message>
    <message>
        <source>warranty clerk</source>
        <translation>索赔员</translation>
    </message>
    <message>
        <source>take cars in</source>
        <translation>接车</translation>
    </message>
    <message>
        <source>write quotes</source>
        <translation>编制报价</translation>
    </message>
    <message>
        <source>record the customer&apos;s approval</source>
        <translation>登记客户确认</translation>
    </message>
    <message>
        <source>dispatch jobs</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>work on jobs</source>
        <translation>施工</translation>
    </message>
    <message>
        <source>do the quality check</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>take money</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>settle orders</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>release cars</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>make follow-up calls</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>change customer files</source>
        <translation>修改客户档案</translation>
    </message>
    <message>
        <source>manage parts</source>
        <translation>管理配件</translation>
    </message>
    <message>
        <source>import data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>manage the staff</source>
        <translation>管理员工</translation>
    </message>
    <message>
        <source>change the shop&apos;s settings</source>
        <translation>修改门店设置</translation>
    </message>
    <message>
        <source>see costs</source>
        <translation>查看成本</translation>
    </message>
    <message>
        <source>see whole phone numbers</source>
        <translation>查看完整电话号码</translation>
    </message>
    <message>
        <source>look things up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>whole vehicle</source>
        <translation>整车修理</translation>
    </message>
    <message>
        <source>assembly</source>
        <translation>总成修理</translation>
    </message>
    <message>
        <source>second-level maintenance</source>
        <translation>二级维护</translation>
    </message>
    <message>
        <source>first-level maintenance</source>
        <translation>一级维护</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>小修</translation>
    </message>
    <message>
        <source>special</source>
        <translation>专项修理</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>order</source>
        <translation>维修中</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已交车</translation>
    </message>
    <message>
        <source>not offered yet</source>
        <translation>未报价</translation>
    </message>
    <message>
        <source>awaits the customer&apos;s answer</source>
        <translation>待客户确认</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待修</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>维修中</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>停工</translation>
    </message>
    <message>
        <source>quality check</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>竣工</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>停工待确认</translation>
    </message>
    <message>
        <source>waits for parts</source>
        <translation>停工待料</translation>
    </message>
    <message>
        <source>waits for the sublet</source>
        <translation>停工待外协</translation>
    </message>
    <message>
        <source>waits for a bay</source>
        <translation>停工待工位</translation>
    </message>
    <message>
        <source>Write the quote</source>
        <translation>编制报价</translation>
    </message>
    <message>
        <source>Get the customer&apos;s answer</source>
        <translation>取得客户答复</translation>
    </message>
    <message>
        <source>Everything was declined: offer something else</source>
        <translation>客户全部不同意：另行报价</translation>
    </message>
    <message>
        <source>Dispatch the jobs</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Start the work</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Finish the work</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Do the quality check</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Look the car over and mark it ready</source>
        <translation>检查车辆并标记竣工</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Release the car</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Make the follow-up call</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>blue plate</source>
        <translation>蓝牌</translation>
    </message>
    <message>
        <source>yellow plate</source>
        <translation>黄牌</translation>
    </message>
    <message>
        <source>green plate (new energy)</source>
        <translation>绿牌（新能源）</translation>
    </message>
    <message>
        <source>green-yellow plate (new energy, large)</source>
        <translation>黄绿牌（大型新能源）</translation>
    </message>
    <message>
        <source>white plate</source>
        <translation>白牌</translation>
    </message>
    <message>
        <source>black plate</source>
        <translation>黑牌</translation>
    </message>
    <message>
        <source>temporary plate</source>
        <translation>临时牌</translation>
    </message>
    <message>
        <source>no plate</source>
        <translation>无车牌</translation>
    </message>
    <message>
        <source>sell express orders</source>
        <translation>开快修单</translation>
    </message>
    <message>
        <source>handle complaints</source>
        <translation>处理投诉</translation>
    </message>
    <message>
        <source>hand out parts that are reserved or not booked in</source>
        <translation>发出已预留或未入账的配件</translation>
    </message>
    <message>
        <source>wash cars</source>
        <translation>洗车</translation>
    </message>
    <message>
        <source>inspection before the repair</source>
        <translation>维修前检验</translation>
    </message>
    <message>
        <source>inspection during the repair</source>
        <translation>维修过程检验</translation>
    </message>
    <message>
        <source>completion inspection</source>
        <translation>竣工检验</translation>
    </message>
    <message>
        <source>wash</source>
        <translation>洗车</translation>
    </message>
    <message>
        <source>Price the supplement</source>
        <translation>给追加项目报价</translation>
    </message>
    <message>
        <source>Call the customer about the supplement</source>
        <translation>就追加项目致电客户</translation>
    </message>
    <message>
        <source>give discounts</source>
        <translation>给优惠</translation>
    </message>
    <message>
        <source>give money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>reverse settled orders</source>
        <translation>反结算</translation>
    </message>
    <message>
        <source>cancel orders</source>
        <translation>作废工单</translation>
    </message>
    <message>
        <source>cancel orders on which work has begun</source>
        <translation>作废已开工的工单</translation>
    </message>
    <message>
        <source>grant credit</source>
        <translation>授予挂账额度</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已反结算</translation>
    </message>
    <message>
        <source>Nothing: it only stays readable</source>
        <translation>无（仅供查阅）</translation>
    </message>
    <message>
        <source>write exit passes</source>
        <translation>开具临时出门证</translation>
    </message>
    <message>
        <source>Write down the car&apos;s return</source>
        <translation>登记车辆返回</translation>
    </message>
    <message>
        <source>see reports</source>
        <translation>查看报表</translation>
    </message>
    <message>
        <source>check passed</source>
        <translation>质检合格</translation>
    </message>
    <message>
        <source>make appointments</source>
        <translation>登记预约</translation>
    </message>
    <message>
        <source>customer waits</source>
        <translation>客户等候</translation>
    </message>
    <message>
        <source>overnight</source>
        <translation>过夜</translation>
    </message>
    <message>
        <source>we fetch and bring</source>
        <translation>上门取送</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The service desk of a vehicle repair shop.</source>
        <translation>汽车维修企业的接车台。</translation>
    </message>
    <message>
        <source>The store: a file, or a PostgreSQL address.</source>
        <translation>门店数据：文件，或 PostgreSQL 地址。</translation>
    </message>
    <message>
        <source>The language of the screen.</source>
        <translation>界面语言。</translation>
    </message>
    <message>
        <source>The repair order to open.</source>
        <translation>要打开的维修工单。</translation>
    </message>
    <message>
        <source>Open the practice store, in a file of its own, in place of a real one.</source>
        <translation>打开练习店（单独的文件），不打开真实门店。</translation>
    </message>
    <message>
        <source>The practice store has a file of its own: give --practice or --database, not both.</source>
        <translation>练习店有自己的文件：--practice 和 --database 只能用一个。</translation>
    </message>
    <message>
        <source>A password does not belong into the address, where others can read it. Type it when the program asks for it, or keep it in the file that PGPASSFILE names.</source>
        <translation>地址里不能写密码，别人看得到。请在程序询问时输入，或者写进 PGPASSFILE 指定的文件。</translation>
    </message>
    <message>
        <source>Who is on the telephone: shows whose number it is in the running window.</source>
        <translation>谁在来电：在正在运行的窗口中显示这个号码是谁的。</translation>
    </message>
</context>
<context>
    <name>OrderListModel</name>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message numerus="yes">
        <source>%n car(s)</source>
        <translation>
            <numerusform>%n 辆</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>预计交车时间</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>项目数</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>待收</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Key tag</source>
        <translation>钥匙牌</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>维修技师</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
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
        <source>Taken in</source>
        <translation>接车时间</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Labour</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Sublet</source>
        <translation>外协</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>辅料</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>其他费用</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
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
        <source>Customer&apos;s own</source>
        <translation>客户自备</translation>
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
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Returned to the customer</source>
        <translation>已交还客户</translation>
    </message>
    <message>
        <source>Left with the shop</source>
        <translation>留在店内</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>无旧件</translation>
    </message>
    <message>
        <source>Changed: ask again</source>
        <translation>已改动，需重新确认</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Awaits the answer</source>
        <translation>待客户确认</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>签字 %1</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>已确认 %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>婉拒：%1</translation>
    </message>
    <message>
        <source>a job that has not been offered</source>
        <translation>尚未报价的维修项目</translation>
    </message>
    <message>
        <source>a line in %1</source>
        <translation>“%1”的明细</translation>
    </message>
    <message>
        <source>an approved job</source>
        <translation>客户确认的项目</translation>
    </message>
    <message numerus="yes">
        <source>answers to %n job(s)</source>
        <translation>
            <numerusform>%n 个项目的客户确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the quality check of %n job(s)</source>
        <translation>
            <numerusform>%n 个项目的质检</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seen in the car</source>
        <translation>在车内看到%1</translation>
    </message>
    <message>
        <source>the car marked ready</source>
        <translation>竣工</translation>
    </message>
    <message>
        <source>payment of %1</source>
        <translation>收款 %1</translation>
    </message>
    <message>
        <source>the settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>交还%1</translation>
    </message>
    <message>
        <source>key %1 returned</source>
        <translation>交还钥匙 %1</translation>
    </message>
    <message>
        <source>what became of the old parts</source>
        <translation>旧件去向</translation>
    </message>
    <message>
        <source>a technician</source>
        <translation>维修技师</translation>
    </message>
    <message>
        <source>the technician&apos;s own check</source>
        <translation>技师自检</translation>
    </message>
    <message>
        <source>who agreed</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>why %1 is declined</source>
        <translation>婉拒“%1”的原因</translation>
    </message>
    <message>
        <source>the right to %1</source>
        <translation>“%1”的权限</translation>
    </message>
    <message numerus="yes">
        <source>%n belonging(s) seen in the car</source>
        <translation>
            <numerusform>在车内看到 %n 件随车物品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belonging(s) returned</source>
        <translation>
            <numerusform>交还 %n 件随车物品</numerusform>
        </translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>消息</translation>
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
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>%1 · changed, the approval is void</source>
        <translation>%1 · 内容已改，确认作废</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>call %1 at %2</source>
        <translation>%2 拨打 %1</translation>
    </message>
    <message>
        <source>recording %1</source>
        <translation>录音 %1</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>预计交车 %1</translation>
    </message>
    <message>
        <source>Changed late to %1: %2</source>
        <translation>逾期才改为 %1：%2</translation>
    </message>
    <message>
        <source>Changed to %1: %2</source>
        <translation>改为 %1：%2</translation>
    </message>
    <message>
        <source>told late %1 %2 by %3</source>
        <translation>逾期才由 %3 于 %2 %1告知</translation>
    </message>
    <message>
        <source>told %1 %2 by %3</source>
        <translation>%3 于 %2 %1告知</translation>
    </message>
    <message>
        <source>customer not told</source>
        <translation>客户未告知</translation>
    </message>
    <message>
        <source>By phone %1</source>
        <translation>电话确认 %1</translation>
    </message>
    <message>
        <source>By message %1</source>
        <translation>消息确认 %1</translation>
    </message>
    <message>
        <source>the number called</source>
        <translation>拨打的号码</translation>
    </message>
    <message>
        <source>the time of the call</source>
        <translation>通话时间</translation>
    </message>
    <message>
        <source>the words read back</source>
        <translation>复述的内容</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>消息内容</translation>
    </message>
    <message>
        <source>where the message came from</source>
        <translation>消息来源</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>New promise: %1</source>
        <translation>新的预计交车时间：%1</translation>
    </message>
    <message>
        <source>The car is ready</source>
        <translation>车辆已竣工</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the wash</source>
        <translation>洗车</translation>
    </message>
    <message numerus="yes">
        <source>the answer to %n supplement(s)</source>
        <translation>
            <numerusform>%n 个追加项目的答复</numerusform>
        </translation>
    </message>
    <message>
        <source>On account</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>%1 more in cash</source>
        <translation>现金还差 %1</translation>
    </message>
    <message>
        <source>no more than %1</source>
        <translation>金额不超过 %1</translation>
    </message>
    <message>
        <source>odometer out from %1 to %2 km</source>
        <translation>出厂里程（%1 至 %2 km）</translation>
    </message>
    <message>
        <source>test drive</source>
        <translation>试车</translation>
    </message>
    <message>
        <source>to a sublet</source>
        <translation>送外协</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质签名</translation>
    </message>
    <message>
        <source>Signed on paper %1</source>
        <translation>%1 纸质签名</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>车间</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原厂</translation>
    </message>
    <message>
        <source>aftermarket</source>
        <translation>副厂</translation>
    </message>
    <message>
        <source>remanufactured</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Part grade</source>
        <translation>配件属性</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>工段</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
</context>
<context>
    <name>PlateLabel</name>
    <message>
        <source>no plate</source>
        <translation>无车牌</translation>
    </message>
</context>
<context>
    <name>RefusalModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>文件中的内容</translation>
    </message>
    <message>
        <source>Why it stays out</source>
        <translation>不导入的原因</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>to write</source>
        <translation>待报价</translation>
    </message>
    <message>
        <source>to agree</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>全部婉拒</translation>
    </message>
    <message>
        <source>to dispatch</source>
        <translation>待派工</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>待开工</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>维修中</translation>
    </message>
    <message>
        <source>to inspect</source>
        <translation>待质检</translation>
    </message>
    <message>
        <source>last look</source>
        <translation>待竣工</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>待收款</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>待交车</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>to price</source>
        <translation>待报价</translation>
    </message>
    <message>
        <source>call customer</source>
        <translation>待致电</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>car is out</source>
        <translation>车辆外出</translation>
    </message>
</context>
<context>
    <name>StoreAdvice</name>
    <message>
        <source>The copy into this store was cut short.</source>
        <translation>向此数据库的复制中途停止了。</translation>
    </message>
    <message>
        <source>Go on with the store it is a copy of; that one is whole. The same baydeskctl copy goes on where this one ended.</source>
        <translation>请继续使用原来的门店数据，它是完整的。再次运行同一条 baydeskctl copy，会从中断处继续。</translation>
    </message>
    <message>
        <source>The store&apos;s file is not there.</source>
        <translation>门店数据文件不在了。</translation>
    </message>
    <message>
        <source>If it is on a removable disk, plug it in and try again. If it was moved, choose it where it is now.</source>
        <translation>如果在移动硬盘上，请插好再试；如果移动过，请到现在的位置选择它。</translation>
    </message>
    <message>
        <source>This is a folder, not a store&apos;s file.</source>
        <translation>这是文件夹，不是门店数据文件。</translation>
    </message>
    <message>
        <source>Choose the store&apos;s own file inside it.</source>
        <translation>请选择其中的门店数据文件。</translation>
    </message>
    <message>
        <source>This file is not a store of Baydesk.</source>
        <translation>这个文件不是接车台的门店数据。</translation>
    </message>
    <message>
        <source>It was left as it is. Choose the store&apos;s own file.</source>
        <translation>文件没有改动。请选择门店自己的数据文件。</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged.</source>
        <translation>门店数据文件已损坏。</translation>
    </message>
    <message>
        <source>The store was written by a newer Baydesk.</source>
        <translation>这份数据由更新版本的接车台写入。</translation>
    </message>
    <message>
        <source>Install the newer program on this computer too. Nothing was changed in the file.</source>
        <translation>请在本机也安装新版本。文件没有改动。</translation>
    </message>
    <message>
        <source>The store&apos;s file is on a network drive.</source>
        <translation>门店数据文件在网络驱动器上。</translation>
    </message>
    <message>
        <source>There it would be damaged sooner or later. Put it on a disk of this computer; several counters need PostgreSQL.</source>
        <translation>放在那里迟早会损坏。请放到本机磁盘；多台电脑共用请使用 PostgreSQL。</translation>
    </message>
    <message>
        <source>The store could not be brought up to this version.</source>
        <translation>数据无法升级到本版本。</translation>
    </message>
    <message>
        <source>It is as it was before, and a backup lies beside it. Go on with the old program and have the file looked at.</source>
        <translation>数据保持原样，旁边有一份备份。请继续用旧版本，并请人检查该文件。</translation>
    </message>
    <message>
        <source>The store is older than this program.</source>
        <translation>数据库比本程序旧。</translation>
    </message>
    <message>
        <source>Whoever looks after the server brings it up to date, as %1, with baydeskctl server migrate. Until then go on with the old program.</source>
        <translation>请服务器管理员以 %1 身份运行 baydeskctl server migrate 升级数据库。在此之前请继续使用旧版程序。</translation>
    </message>
    <message>
        <source>The login %1 may not work in this store.</source>
        <translation>登录名 %1 无权使用此门店的数据。</translation>
    </message>
    <message>
        <source>Whoever looks after the server lets it in with baydeskctl server grant.</source>
        <translation>请服务器管理员用 baydeskctl server grant 授权。</translation>
    </message>
    <message>
        <source>You may not read or write the store&apos;s file.</source>
        <translation>没有权限读写门店数据文件。</translation>
    </message>
    <message>
        <source>Have whoever set up this computer give you the right to the file and its folder, then try again.</source>
        <translation>请让管理这台电脑的人授予该文件及其文件夹的权限，然后再试。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Empty the wastebasket or move large files away, then try again. The store itself is whole.</source>
        <translation>请清空回收站或移走大文件后再试。门店数据本身是完整的。</translation>
    </message>
    <message>
        <source>Another program is working on the store.</source>
        <translation>另一个程序正在使用门店数据。</translation>
    </message>
    <message>
        <source>Wait until its backup or import is finished, then try again.</source>
        <translation>请等它备份或导入完成后再试。</translation>
    </message>
    <message>
        <source>The store&apos;s server does not answer.</source>
        <translation>门店服务器没有应答。</translation>
    </message>
    <message>
        <source>Check that the server is switched on and that the network cable is plugged in, then try again.</source>
        <translation>请检查服务器是否开机、网线是否插好，然后再试。</translation>
    </message>
    <message>
        <source>The store&apos;s address contains a password.</source>
        <translation>门店地址里写了密码。</translation>
    </message>
    <message>
        <source>Everybody on this computer could read it. Write it into the password file of PostgreSQL and leave it out of the address.</source>
        <translation>这台电脑上的人都能看到。请写进 PostgreSQL 的密码文件，不要写在地址里。</translation>
    </message>
    <message>
        <source>There is no such store in this database.</source>
        <translation>这个数据库里没有这家门店。</translation>
    </message>
    <message>
        <source>Check the store&apos;s code, or choose another file.</source>
        <translation>请核对门店代码，或选择另一个文件。</translation>
    </message>
    <message>
        <source>The store could not be opened.</source>
        <translation>门店数据打不开。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, restart the computer.</source>
        <translation>请再试一次。如果还是这样，请重启电脑。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, pass this on to whoever looks after the program: %1</source>
        <translation>请再试一次。如果还是这样，请把下面的内容告诉维护人员：%1</translation>
    </message>
    <message>
        <source>Do not delete it. Restore the newest backup; the damaged file is kept and can be looked at afterwards.</source>
        <translation>请不要删除它。请恢复最近的备份；损坏的文件会保留，事后可以再查看。</translation>
    </message>
    <message>
        <source>The store&apos;s server cannot be found.</source>
        <translation>找不到门店服务器。</translation>
    </message>
    <message>
        <source>Check that this computer is in the shop&apos;s network, then try again. If the server has another name now, change the connection.</source>
        <translation>请确认这台电脑已连上店里的网络，然后重试。如果服务器改了名称，请修改连接。</translation>
    </message>
    <message>
        <source>The store&apos;s server does not let this computer in.</source>
        <translation>门店服务器不允许这台电脑连接。</translation>
    </message>
    <message>
        <source>Have whoever looks after the server allow it (pg_hba.conf), then try again.</source>
        <translation>请服务器管理员放行（pg_hba.conf），然后重试。</translation>
    </message>
    <message>
        <source>The store&apos;s server asks for a password.</source>
        <translation>门店服务器需要密码。</translation>
    </message>
    <message>
        <source>Type it here. Whoever set up the server knows it; it is not your PIN.</source>
        <translation>请在这里输入。架设服务器的人知道这个密码；它不是您的 PIN。</translation>
    </message>
    <message>
        <source>The store&apos;s server does not take the password.</source>
        <translation>门店服务器不接受这个密码。</translation>
    </message>
    <message>
        <source>Type it again. Whoever set up the server knows it; it is not your PIN.</source>
        <translation>请重新输入。架设服务器的人知道这个密码；它不是您的 PIN。</translation>
    </message>
    <message>
        <source>The store&apos;s database is not on the server.</source>
        <translation>服务器上没有门店的数据库。</translation>
    </message>
    <message>
        <source>Check the database&apos;s name in the connection. If it was removed, have whoever looks after the server bring its backup back.</source>
        <translation>请检查连接里的数据库名称。如果数据库被删除了，请服务器管理员用备份恢复。</translation>
    </message>
    <message>
        <source>The store&apos;s server offers no encryption.</source>
        <translation>门店服务器不提供加密。</translation>
    </message>
    <message>
        <source>No password was sent to it. Have encryption switched on there (ssl = on), then try again.</source>
        <translation>密码没有发送给它。请在服务器上打开加密（ssl = on），然后重试。</translation>
    </message>
    <message>
        <source>The store&apos;s server cannot prove who it is.</source>
        <translation>门店服务器无法证明自己的身份。</translation>
    </message>
    <message>
        <source>No password was sent to it. If it was given a new certificate, change the connection and choose the file of the new authority.</source>
        <translation>密码没有发送给它。如果服务器换了证书，请修改连接，选择新的签发机构的证书文件。</translation>
    </message>
    <message>
        <source>The store&apos;s server shows the certificate of another.</source>
        <translation>门店服务器出示的是别人的证书。</translation>
    </message>
    <message>
        <source>No password was sent to it. Change the connection to the name that stands in the certificate, or have the certificate renewed.</source>
        <translation>密码没有发送给它。请把连接改成证书上的名称，或者请人更换证书。</translation>
    </message>
</context>
<context>
    <name>VehicleText</name>
    <message>
        <source>It does not begin with a province.</source>
        <translation>开头不是省份简称。</translation>
    </message>
    <message>
        <source>After the province there is a letter.</source>
        <translation>省份后面应是字母。</translation>
    </message>
    <message>
        <source>Plates have no I and no O: is it 1 or 0?</source>
        <translation>车牌没有 I 和 O：是不是 1 或 0？</translation>
    </message>
    <message>
        <source>Plates have letters and digits only.</source>
        <translation>车牌只有字母和数字。</translation>
    </message>
    <message>
        <source>Too short or too long for this plate.</source>
        <translation>位数不符合这种车牌。</translation>
    </message>
    <message>
        <source>Eight characters, but not of a new-energy plate.</source>
        <translation>有八位，但不符合新能源号牌规则。</translation>
    </message>
    <message>
        <source>The characters do not fit this colour.</source>
        <translation>号码与颜色不符。</translation>
    </message>
    <message>
        <source>A VIN has 17 characters.</source>
        <translation>VIN 应为 17 位。</translation>
    </message>
    <message>
        <source>A VIN has no I, O or Q.</source>
        <translation>VIN 没有 I、O、Q。</translation>
    </message>
    <message>
        <source>Its tenth stands for no model year.</source>
        <translation>第十位不是有效的年份代码。</translation>
    </message>
    <message>
        <source>The check digit does not fit.</source>
        <translation>校验位不符。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>车主</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送修人</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>car</source>
        <translation>汽车</translation>
    </message>
    <message>
        <source>motorcycle</source>
        <translation>摩托车</translation>
    </message>
    <message>
        <source>other motor vehicle</source>
        <translation>其他机动车</translation>
    </message>
    <message>
        <source>in the shop · %1 · %2</source>
        <translation>在店 · %1 · %2</translation>
    </message>
    <message>
        <source>last here %1</source>
        <translation>上次来店 %1</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>尚未来店</translation>
    </message>
    <message>
        <source>%1, brought in from an older program: to be read only.</source>
        <translation>%1，由旧系统导入，只供查阅。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>The ninth would have to be %1: something is mistyped, or the car is no Chinese or American one.</source>
        <translation>第9位应为%1：可能输错了，或者不是中国、美国产的车。</translation>
    </message>
    <message>
        <source>%1 (or %2)</source>
        <translation>%1（或%2）</translation>
    </message>
</context>
<context>
    <name>WalkRoundWords</name>
    <message>
        <source>Saloon</source>
        <translation>轿车</translation>
    </message>
    <message>
        <source>SUV</source>
        <translation>SUV</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>面包车</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>货车</translation>
    </message>
    <message>
        <source>Excavator</source>
        <translation>挖掘机</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>车头</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>车尾</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>车顶</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>车内</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表台</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座椅</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>划痕</translation>
    </message>
    <message>
        <source>Dent</source>
        <translation>凹陷</translation>
    </message>
    <message>
        <source>Crack</source>
        <translation>裂纹</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>污渍</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 处标记</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有发现</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Cab</source>
        <translation>驾驶室</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Upper works</source>
        <translation>上部</translation>
    </message>
    <message>
        <source>Lower works</source>
        <translation>下部</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>发动机</translation>
    </message>
    <message>
        <source>Oils</source>
        <translation>油液</translation>
    </message>
    <message>
        <source>Grease</source>
        <translation>润滑脂</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>有照片</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>皮卡</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>摩托车</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>锈蚀</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>渗漏</translation>
    </message>
</context>
<context>
    <name>baydesk::ActionBar</name>
    <message>
        <source>Still missing:</source>
        <translation>还差：</translation>
    </message>
    <message>
        <source>Still missing. Goes to the field.</source>
        <translation>还差这一项，点击转到该栏。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>还差：%1</translation>
    </message>
    <message>
        <source>Still missing.</source>
        <translation>还差此项。</translation>
    </message>
</context>
<context>
    <name>baydesk::ActionCatalogue</name>
    <message>
        <source>You may not %1.</source>
        <translation>您没有“%1”的权限。</translation>
    </message>
</context>
<context>
    <name>baydesk::ApprovalDialog</name>
    <message>
        <source>Approval of %1</source>
        <translation>%1 的客户确认</translation>
    </message>
    <message>
        <source>Read the jobs to the customer, then tick what is agreed to.</source>
        <translation>把项目读给客户听，再勾选客户同意的项目。</translation>
    </message>
    <message>
        <source>&amp;Who agrees</source>
        <translation>确认人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>签字(&amp;S)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>In &amp;person</source>
        <translation>当面(&amp;P)</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Customer&apos;s signature</source>
        <translation>客户签字</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>为什么不做？</translation>
    </message>
    <message>
        <source>Why %1 is declined</source>
        <translation>婉拒“%1”的原因</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>确认 %1</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>记录婉拒</translation>
    </message>
    <message>
        <source>Approved before</source>
        <translation>此前已确认</translation>
    </message>
    <message>
        <source>Approved now</source>
        <translation>本次确认</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>新的合计</translation>
    </message>
    <message>
        <source>Recorded the customer&apos;s answer for %1</source>
        <translation>已记录 %1 的客户确认</translation>
    </message>
    <message>
        <source>Supplement: %1</source>
        <translation>追加项目：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. New total %2. The car is ready at %3. Do you agree?</source>
        <translation>%1。合计 %2。预计交车时间 %3。您同意吗？</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>By p&amp;hone</source>
        <translation>电话(&amp;H)</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By &amp;message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <translation>%1 约 %2</translation>
    </message>
    <message>
        <source>Agrees to &amp;all</source>
        <translation>全部同意(&amp;A)</translation>
    </message>
    <message>
        <source>Agrees to all</source>
        <translation>全部同意</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>记录答复</translation>
    </message>
    <message numerus="yes">
        <source>The answer, or a reason, for %n job(s)</source>
        <translation>
            <numerusform>%n 个项目的答复或理由</numerusform>
        </translation>
    </message>
    <message>
        <source>On pap&amp;er</source>
        <translation>纸上签(&amp;E)</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸上签</translation>
    </message>
    <message>
        <source>the signature, as the shop asks for it</source>
        <translation>客户签名（本店要求）</translation>
    </message>
</context>
<context>
    <name>baydesk::ArrivalPanel</name>
    <message>
        <source>&amp;Odometer (km)</source>
        <translation>里程 (km)(&amp;O)</translation>
    </message>
    <message>
        <source>Why does the odometer not fit the last &amp;reading?</source>
        <translation>里程与上次不符的原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Fuel</source>
        <translation>油量(&amp;F)</translation>
    </message>
    <message>
        <source>Battery (%)</source>
        <translation>电量（%）</translation>
    </message>
    <message>
        <source>W&amp;arning lamps</source>
        <translation>故障灯(&amp;A)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Key tag</source>
        <translation>钥匙牌(&amp;K)</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source>%1 less than last time</source>
        <translation>比上次少 %1</translation>
    </message>
    <message>
        <source>%1 more than last time</source>
        <translation>比上次多 %1</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>使用中：%1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Why has the car &amp;run so far?</source>
        <translation>里程为何这么大(&amp;R)？</translation>
    </message>
    <message>
        <source>Hardly any car runs so far: check the digits</source>
        <translation>很少有车跑这么远，请核对数字</translation>
    </message>
    <message>
        <source>&amp;Engine hours</source>
        <translation>工作小时(&amp;E)</translation>
    </message>
    <message>
        <source>Why do the hours not fit the last &amp;reading?</source>
        <translation>工作小时为何与上次不符(&amp;R)？</translation>
    </message>
    <message>
        <source>Take tag %1, which is free (Down)</source>
        <translation>使用空闲的 %1 号钥匙牌（按 ↓）</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 号空闲</translation>
    </message>
    <message>
        <source>Down takes %1</source>
        <translation>按 ↓ 用 %1 号</translation>
    </message>
</context>
<context>
    <name>baydesk::BelongingsCard</name>
    <message>
        <source>Vehicle licence</source>
        <translation>行驶证</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>备胎</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>随车工具</translation>
    </message>
    <message>
        <source>Warning triangle</source>
        <translation>三角警示牌</translation>
    </message>
    <message>
        <source>Dash camera</source>
        <translation>行车记录仪</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>充电器</translation>
    </message>
    <message>
        <source>Cash or documents</source>
        <translation>现金或证件</translation>
    </message>
    <message>
        <source>%1 is valuable</source>
        <translation>%1是贵重物品</translation>
    </message>
    <message>
        <source>Space ticks it, * marks it as valuable</source>
        <translation>空格键勾选，* 标为贵重物品</translation>
    </message>
    <message>
        <source>Belongings in the car</source>
        <translation>随车物品</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他物品</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) listed</source>
        <translation>
            <numerusform>已登记 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left in the car</source>
        <translation>无随车物品</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>未登记</translation>
    </message>
</context>
<context>
    <name>baydesk::CallCard</name>
    <message>
        <source>Earlier calls:</source>
        <translation>以往通话：</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>无号码</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>首次回访</translation>
    </message>
    <message>
        <source>second call</source>
        <translation>二次回访</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>维修内容：%1</translation>
    </message>
</context>
<context>
    <name>baydesk::CallForm</name>
    <message>
        <source>&amp;Outcome of the call</source>
        <translation>通话结果(&amp;O)</translation>
    </message>
    <message>
        <source>1 Reached</source>
        <translation>1 已接通</translation>
    </message>
    <message>
        <source>2 No answer</source>
        <translation>2 无人接听</translation>
    </message>
    <message>
        <source>3 Busy</source>
        <translation>3 占线</translation>
    </message>
    <message>
        <source>4 Call back at…</source>
        <translation>4 约时间再打…</translation>
    </message>
    <message>
        <source>5 Wrong number</source>
        <translation>5 号码有误</translation>
    </message>
    <message>
        <source>6 Refused</source>
        <translation>6 拒绝回访</translation>
    </message>
    <message>
        <source>How &amp;satisfied is the customer?</source>
        <translation>客户满意度(&amp;S)</translation>
    </message>
    <message>
        <source>1 Very unhappy</source>
        <translation>1 很不满意</translation>
    </message>
    <message>
        <source>2 Unhappy</source>
        <translation>2 不满意</translation>
    </message>
    <message>
        <source>3 So-so</source>
        <translation>3 一般</translation>
    </message>
    <message>
        <source>4 Satisfied</source>
        <translation>4 满意</translation>
    </message>
    <message>
        <source>5 Very satisfied</source>
        <translation>5 很满意</translation>
    </message>
    <message>
        <source>What the customer sai&amp;d</source>
        <translation>客户原话(&amp;D)</translation>
    </message>
    <message>
        <source>In the customer&apos;s own words</source>
        <translation>请用客户的原话记录</translation>
    </message>
    <message>
        <source>Call &amp;back at</source>
        <translation>再次致电时间(&amp;B)</translation>
    </message>
    <message>
        <source>A complaint is opened with this call: write down what the customer said.</source>
        <translation>保存时将同时建立投诉：请记下客户的原话。</translation>
    </message>
    <message>
        <source>There is a problem: open a complaint with this call</source>
        <translation>有问题：随本次回访建立投诉</translation>
    </message>
    <message>
        <source>Wants no calls at all, from now on</source>
        <translation>今后不再接受任何回访</translation>
    </message>
    <message>
        <source>The right &amp;phone, where somebody knows it</source>
        <translation>正确的电话(&amp;P)，如能问到</translation>
    </message>
    <message>
        <source>It goes into the customer&apos;s file with this call, which stays due.</source>
        <translation>保存本次记录时写入客户档案，本次回访仍待拨打。</translation>
    </message>
</context>
<context>
    <name>baydesk::CarPanel</name>
    <message>
        <source>&amp;Plate</source>
        <translation>车牌(&amp;P)</translation>
    </message>
    <message>
        <source>Plate, or its last digits</source>
        <translation>车牌或尾号</translation>
    </message>
    <message>
        <source>Plate &amp;colour</source>
        <translation>车牌颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>品牌(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>车型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;VIN</source>
        <translation>&amp;VIN</translation>
    </message>
    <message numerus="yes">
        <source>%n known plate(s) end so: press Down and choose.</source>
        <translation>
            <numerusform>有 %n 个车牌以此结尾：按 ↓ 选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>Known VIN: %1</source>
        <translation>车架号已有档案：%1</translation>
    </message>
    <message>
        <source>Take this car</source>
        <translation>就是这辆车</translation>
    </message>
    <message>
        <source>Take this car: it has a new plate from now on</source>
        <translation>就是这辆车：从现在起换了新车牌</translation>
    </message>
    <message>
        <source>From the VIN</source>
        <translation>由车架号得出</translation>
    </message>
    <message>
        <source>It is the VIN of %1: is that the same car?</source>
        <translation>这是%1的车架号：是同一辆车吗？</translation>
    </message>
</context>
<context>
    <name>baydesk::CardDialog</name>
    <message>
        <source>What you typed %1 and did not save is back.</source>
        <translation>已恢复您%1填写但未保存的内容。</translation>
    </message>
    <message>
        <source>your right to %1</source>
        <translation>“%1”权限</translation>
    </message>
</context>
<context>
    <name>baydesk::CatalogueTab</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown: type more of the name.</source>
        <translation>
            <numerusform>只显示前 %n 行，请输入更多字以缩小范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>You can look things up here. To change them you need the right to %1.</source>
        <translation>您可以在此查询。修改需要“%1”权限。</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开卡片</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>baydesk::CheckPanel</name>
    <message>
        <source>Ready since %1, by %2. Tell the customer.</source>
        <translation>%1 竣工，%2。请通知客户。</translation>
    </message>
    <message>
        <source>Technician: %1</source>
        <translation>维修技师：%1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>完工：%1</translation>
    </message>
    <message numerus="yes">
        <source>Failed %n time(s): %1</source>
        <translation>
            <numerusform>质检未通过 %n 次：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>an inspector other than %1, who did the work</source>
        <translation>由 %1（做这项工作的人）以外的质检员检验</translation>
    </message>
    <message>
        <source>Pass “%1”</source>
        <translation>“%1”通过</translation>
    </message>
    <message>
        <source>Does not pass</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Mark %1 ready</source>
        <translation>%1 竣工</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>竣工</translation>
    </message>
    <message>
        <source>&amp;Cause, if it does not pass</source>
        <translation>不通过的原因(&amp;C)</translation>
    </message>
    <message>
        <source>Last look: seen in the car</source>
        <translation>最后检查：车内物品</translation>
    </message>
    <message>
        <source>The car is washed</source>
        <translation>车已洗好</translation>
    </message>
    <message>
        <source>Record the %1</source>
        <translation>记录%1</translation>
    </message>
    <message>
        <source>Record an inspection</source>
        <translation>记录检验</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>“%2”的%1</translation>
    </message>
    <message>
        <source>&amp;What was found</source>
        <translation>检查结果(&amp;W)</translation>
    </message>
    <message>
        <source>It stands in the order under your name.</source>
        <translation>将以您的名字记入工单。</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Before the car may go</source>
        <translation>出厂前须完成</translation>
    </message>
    <message>
        <source>The car goes out &amp;washed</source>
        <translation>交车前洗车(&amp;W)</translation>
    </message>
    <message>
        <source>The car goes out washed</source>
        <translation>交车前洗车</translation>
    </message>
    <message>
        <source>No belongings were listed when the car came.</source>
        <translation>接车时没有登记随车物品。</translation>
    </message>
    <message>
        <source>a service advisor, who marks the car ready</source>
        <translation>服务顾问确认竣工</translation>
    </message>
</context>
<context>
    <name>baydesk::CustomerForm</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>称谓(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;To be told whenever they come or call</source>
        <translation>来店或来电时提醒(&amp;T)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Title of the tax in&amp;voice</source>
        <translation>发票抬头(&amp;V)</translation>
    </message>
    <message>
        <source>Ta&amp;xpayer number</source>
        <translation>纳税人识别号(&amp;X)</translation>
    </message>
    <message>
        <source>Wants no calls after a visit</source>
        <translation>不接受回访电话</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>客户类别(&amp;C)</translation>
    </message>
</context>
<context>
    <name>baydesk::CustomerPage</name>
    <message numerus="yes">
        <source>%n visit(s) · %1</source>
        <translation>
            <numerusform>来店 %n 次 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Save the customer</source>
        <translation>保存客户</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>the right to change customer files</source>
        <translation>修改客户档案的权限</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>a change to save</source>
        <translation>需要保存的改动</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>撤销改动</translation>
    </message>
    <message>
        <source>No car yet. A car is written down when it is taken in.</source>
        <translation>还没有车辆。接车时会登记车辆。</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Write a complaint down…</source>
        <translation>登记投诉…</translation>
    </message>
    <message>
        <source>Credit agreement…</source>
        <translation>挂账协议…</translation>
    </message>
    <message>
        <source>Pay off %1…</source>
        <translation>挂账收款 %1…</translation>
    </message>
    <message>
        <source>This file was merged into that of %1, which is shown.</source>
        <translation>这份档案已并入%1的档案，现在显示的就是它。</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1前补全</translation>
    </message>
    <message>
        <source>Open this file; what is typed is added to it</source>
        <translation>打开这份档案；已输入的内容会补进去</translation>
    </message>
    <message>
        <source>Look at both files side by side, and make them one</source>
        <translation>并排查看两份档案，合并为一份</translation>
    </message>
    <message>
        <source>It can be undone until the business day closes, and the later one of two merges first.</source>
        <translation>只能在当个营业日结束前撤销；有两次合并的，先撤销后面那次。</translation>
    </message>
    <message>
        <source>The two files are apart again</source>
        <translation>两份档案已重新分开</translation>
    </message>
    <message>
        <source>Same as …</source>
        <translation>与某客户相同…</translation>
    </message>
    <message>
        <source>This person is that already.</source>
        <translation>此人已有这个身份。</translation>
    </message>
</context>
<context>
    <name>baydesk::Customers</name>
    <message>
        <source>Cars</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次来店</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>再次接车</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>接车 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet. A customer is written down when the first car is taken in.</source>
        <translation>还没有客户。第一次接车时会登记客户。</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Print the basic data of %1</source>
        <translation>打印%1的基本资料表</translation>
    </message>
    <message>
        <source>Choose a customer to print the basic data</source>
        <translation>先选择客户，再打印基本资料表</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Incomplete files: %1</source>
        <translation>待补全档案：%1</translation>
    </message>
    <message>
        <source>Incomplete files: %1, %2 overdue</source>
        <translation>待补全档案：%1，逾期%2</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
</context>
<context>
    <name>baydesk::DataTable</name>
    <message>
        <source>Filter this list</source>
        <translation>筛选本列表</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing in this list matches “%1”.</source>
        <translation>本列表中没有与“%1”相符的内容。</translation>
    </message>
</context>
<context>
    <name>baydesk::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>baydesk::EvidenceForm</name>
    <message>
        <source>&amp;Number called</source>
        <translation>拨打的号码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>录音(&amp;R)</translation>
    </message>
    <message>
        <source>number or place of the recording</source>
        <translation>录音编号或存放处</translation>
    </message>
    <message>
        <source>Where the message &amp;came from</source>
        <translation>消息来源(&amp;C)</translation>
    </message>
    <message>
        <source>WeChat, text message …</source>
        <translation>微信、短信……</translation>
    </message>
    <message>
        <source>Time of the &amp;call</source>
        <translation>通话时间(&amp;C)</translation>
    </message>
    <message>
        <source>What the customer wr&amp;ote</source>
        <translation>客户写的内容(&amp;O)</translation>
    </message>
    <message>
        <source>Words read &amp;back</source>
        <translation>复述的内容(&amp;B)</translation>
    </message>
</context>
<context>
    <name>baydesk::ExpressScreen</name>
    <message>
        <source>Express order</source>
        <translation>快修单</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>&amp;Plate or its tail, then Enter</source>
        <translation>车牌或尾号，然后回车(&amp;P)</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>345 or 粤B12345</source>
        <translation>345 或 粤B12345</translation>
    </message>
    <message>
        <source>Cars found</source>
        <translation>找到的车</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Express jobs</source>
        <translation>快修项目</translation>
    </message>
    <message>
        <source>No job of the price list is marked as express yet. Mark some under Parts, Labour.</source>
        <translation>价目表里还没有快修项目。请在“配件”的“工时”里标记。</translation>
    </message>
    <message>
        <source>Another express job: type its name</source>
        <translation>其他快修项目：输入名称</translation>
    </message>
    <message>
        <source>Another express job</source>
        <translation>其他快修项目</translation>
    </message>
    <message>
        <source>Express jobs found</source>
        <translation>找到的快修项目</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <translation>实收现金(&amp;H)</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>清空表单</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>新车</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>找零 %1</translation>
    </message>
    <message>
        <source>the right to sell express orders</source>
        <translation>开快修单的权限</translation>
    </message>
    <message>
        <source>plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Take %1: %2</source>
        <translation>收款 %1：%2</translation>
    </message>
    <message>
        <source>Print the list of %1</source>
        <translation>打印 %1 的结算清单</translation>
    </message>
    <message>
        <source>%1: %2 taken as %3</source>
        <translation>%1：已收 %2，单号 %3</translation>
    </message>
    <message>
        <source>In the &amp;drawer when the shift opens</source>
        <translation>开班备用金(&amp;D)</translation>
    </message>
    <message>
        <source>1 to 9: what is done · Backspace: take the last one back · F6 cash, F7 WeChat, F8 Alipay, F9 card, F11 transfer · Enter: take the money</source>
        <translation>1 到 9：选择项目 · 退格：撤回上一项 · F6 现金、F7 微信、F8 支付宝、F9 刷卡、F11 转账 · 回车：收款</translation>
    </message>
    <message>
        <source>how it is paid</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>an amount that can be read</source>
        <translation>能识别的金额</translation>
    </message>
    <message>
        <source>what is in the drawer</source>
        <translation>开班备用金</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>收款 %1</translation>
    </message>
</context>
<context>
    <name>baydesk::FactsColumn</name>
    <message>
        <source>Facts</source>
        <translation>资料</translation>
    </message>
</context>
<context>
    <name>baydesk::FigureRow</name>
    <message>
        <source>Late</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Due within the hour</source>
        <translation>一小时内交车</translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s answer</source>
        <translation>等待客户答复</translation>
    </message>
    <message>
        <source>Ready to settle</source>
        <translation>待结算</translation>
    </message>
    <message>
        <source>Calls due</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Calls overdue</source>
        <translation>回访逾期</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>在店车辆</translation>
    </message>
    <message>
        <source>Taken in today</source>
        <translation>今日接车</translation>
    </message>
    <message>
        <source>Complaints overdue</source>
        <translation>投诉超时</translation>
    </message>
</context>
<context>
    <name>baydesk::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>baydesk::FirstStart</name>
    <message>
        <source>Welcome to Baydesk</source>
        <translation>欢迎使用接车台</translation>
    </message>
    <message>
        <source>Three things, and you can take in the first car.</source>
        <translation>填好三项，就可以接第一辆车。</translation>
    </message>
    <message>
        <source>&amp;Name of the store</source>
        <translation>门店名称(&amp;N)</translation>
    </message>
    <message>
        <source>As it stands on your papers, for example Chengdong Auto Repair.</source>
        <translation>与单据上一致，例如：城东汽修。</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>您的姓名(&amp;M)</translation>
    </message>
    <message>
        <source>You will be the store manager and may do everything.</source>
        <translation>您将是店长，拥有全部权限。</translation>
    </message>
    <message>
        <source>&amp;PIN to sign in</source>
        <translation>登录 PIN(&amp;P)</translation>
    </message>
    <message>
        <source>4 to 8 digits.</source>
        <translation>4 到 8 位数字。</translation>
    </message>
    <message>
        <source>PIN once mo&amp;re</source>
        <translation>再输一次 PIN(&amp;R)</translation>
    </message>
    <message>
        <source>Setting up …</source>
        <translation>正在建立……</translation>
    </message>
    <message>
        <source>Set up the store</source>
        <translation>建立门店</translation>
    </message>
    <message>
        <source>store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <comment>what is missing</comment>
        <translation>再输一次 PIN</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the same one twice.</source>
        <translation>两次输入的 PIN 不一样，请重新输入。</translation>
    </message>
    <message>
        <source>Practice store</source>
        <translation>练习店</translation>
    </message>
    <message>
        <source>Opens a store with a year of invented customers and orders</source>
        <translation>打开一个有一年虚构客户和工单的练习店</translation>
    </message>
    <message>
        <source>Address, licence, staff and everything else can be filled in later under Settings. To try the program first, open the practice store: it has a year of invented work, in a file of its own. If this shop has worked with Baydesk before, restore its backup.</source>
        <translation>地址、备案号、员工等以后可在“设置”里填写。想先试用，可打开练习店：里面有一年的虚构业务，单独存放在一个文件里。如果本店以前用过接车台，请恢复备份。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>From another computer, a USB stick or an earlier store here</source>
        <translation>来自另一台电脑、U 盘或本机以前的数据</translation>
    </message>
    <message>
        <source>This shop has a server already: connect to it</source>
        <translation>本店已有服务器：连接到它</translation>
    </message>
</context>
<context>
    <name>baydesk::FollowUpPanel</name>
    <message>
        <source>reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 应回访</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>does not want calls</source>
        <translation>不愿接受回访</translation>
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
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nobody has called yet.</source>
        <translation>还没有打过电话。</translation>
    </message>
    <message>
        <source>The first call is planned when the car is handed over.</source>
        <translation>交车后自动安排首次回访。</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>给客户打电话</translation>
    </message>
    <message>
        <source>Nobody is called about an express order.</source>
        <translation>快修单不回访。</translation>
    </message>
    <message>
        <source>Write a complaint down…</source>
        <translation>登记投诉…</translation>
    </message>
</context>
<context>
    <name>baydesk::FollowUpScreen</name>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Calls due today</source>
        <translation>今日待回访</translation>
    </message>
    <message>
        <source>Nobody is to be called now. A call is planned by itself when a car leaves.</source>
        <translation>现在没有要回访的客户。车辆交付后会自动安排回访。</translation>
    </message>
    <message>
        <source>Choose a customer at left to begin the call.</source>
        <translation>请在左侧选择客户开始回访。</translation>
    </message>
    <message>
        <source>Save call, next customer</source>
        <translation>完成回访，下一位</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>the rights of a callback clerk</source>
        <translation>回访专员权限</translation>
    </message>
    <message>
        <source>Saved the call to %1</source>
        <translation>已保存对%1的回访</translation>
    </message>
    <message>
        <source>Take the car in again</source>
        <translation>接车返修</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>显示哪些回访</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>a call that is still to be made</source>
        <translation>一个待回访的任务</translation>
    </message>
    <message>
        <source>Saved the call to %1. A complaint is open: it is to be taken over within 5 minutes.</source>
        <translation>已保存对 %1 的回访，并建立投诉：5 分钟内须受理。</translation>
    </message>
    <message>
        <source>Coming up, not due yet</source>
        <translation>即将到期，尚未到时间</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the record of this call or a register</source>
        <translation>打印本次回访记录或登记表</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>second</source>
        <translation>二次</translation>
    </message>
    <message>
        <source>Customers not reached</source>
        <translation>未联系上的客户</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>已拨次数</translation>
    </message>
</context>
<context>
    <name>baydesk::FuelGauge</name>
    <message>
        <source>not read</source>
        <translation>未读</translation>
    </message>
</context>
<context>
    <name>baydesk::JobList</name>
    <message>
        <source>Job</source>
        <translation>维修项目</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修技师</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Approved jobs</source>
        <translation>已确认的项目</translation>
    </message>
    <message>
        <source>Nothing is approved yet, so nothing may be worked on. The customer&apos;s answer is recorded at the quote.</source>
        <translation>还没有客户确认的项目，不得开工。客户的答复在“报价”里记录。</translation>
    </message>
</context>
<context>
    <name>baydesk::JobsModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>已领料</translation>
    </message>
    <message>
        <source>%1 · …</source>
        <translation>%1 · …</translation>
    </message>
    <message>
        <source>Job / line</source>
        <translation>项目 / 明细</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>属性</translation>
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
        <source>Approval</source>
        <translation>客户确认</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>estimated at %1</source>
        <translation>估价 %1</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>检测诊断</translation>
    </message>
    <message>
        <source>%1 more are needed than lie free in the store room.</source>
        <translation>库房可用数量不足，还差 %1。</translation>
    </message>
    <message>
        <source>short of %1</source>
        <translation>缺货 %1</translation>
    </message>
    <message>
        <source>The customer would pay nothing for this.</source>
        <translation>客户无需为此付费，请确认价格。</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>未定价</translation>
    </message>
    <message>
        <source>The grade of this part is not stated: the customer is to choose.</source>
        <translation>此配件的属性未注明：应由客户选择。</translation>
    </message>
    <message>
        <source>This was typed and not saved yet.</source>
        <translation>这是之前输入、尚未保存的内容。</translation>
    </message>
</context>
<context>
    <name>baydesk::JobsView</name>
    <message>
        <source>Jobs and lines</source>
        <translation>项目与明细</translation>
    </message>
</context>
<context>
    <name>baydesk::LabourDialog</name>
    <message>
        <source>New labour item</source>
        <translation>新增工时项目</translation>
    </message>
    <message>
        <source>Labour item %1</source>
        <translation>工时项目 %1</translation>
    </message>
    <message>
        <source>Add the labour item</source>
        <translation>新增工时项目</translation>
    </message>
    <message>
        <source>Save the labour item</source>
        <translation>保存工时项目</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>工段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>工时(&amp;H)</translation>
    </message>
    <message>
        <source>Empty: a lump sum.</source>
        <translation>不填则为包干价。</translation>
    </message>
    <message>
        <source>&amp;Price (¥, for the whole item)</source>
        <translation>价格（元，整项）(&amp;P)</translation>
    </message>
    <message>
        <source>Sold &amp;as</source>
        <translation>销售方式(&amp;A)</translation>
    </message>
    <message>
        <source>job of a repair order</source>
        <translation>维修工单的项目</translation>
    </message>
    <message>
        <source>express job too: from plate to cash on one screen</source>
        <translation>也可开快修单：从车牌到收款一屏完成</translation>
    </message>
</context>
<context>
    <name>baydesk::LabourTab</name>
    <message>
        <source>Saved the labour item</source>
        <translation>已保存工时项目</translation>
    </message>
    <message>
        <source>The price list is empty. Import the list you have, or add the first item.</source>
        <translation>工时价目表是空的。请导入现有的表格，或新增第一项。</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>工时价目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Search the price list</source>
        <translation>搜索工时价目</translation>
    </message>
    <message>
        <source>Add a labour item</source>
        <translation>新增工时项目</translation>
    </message>
    <message>
        <source>Import price list…</source>
        <translation>导入价目表…</translation>
    </message>
</context>
<context>
    <name>baydesk::MainWindow</name>
    <message>
        <source>What you are typing cannot be kept in %1. Free some space on the disk.</source>
        <translation>正在输入的内容无法保存到 %1，请清理磁盘空间。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>New reception</source>
        <translation>新接待</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>显示或隐藏资料栏</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Press the main button</source>
        <translation>执行主按钮</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>User menu</source>
        <translation>用户菜单</translation>
    </message>
    <message>
        <source>Baydesk</source>
        <translation>接车台</translation>
    </message>
    <message>
        <source>Locked: nobody has touched the program for 10 minutes.</source>
        <translation>已锁定：10 分钟无人操作。</translation>
    </message>
    <message>
        <source>New express order</source>
        <translation>新快修单</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) are overdue. Look at Complaints.</source>
        <translation>
            <numerusform>有 %n 件投诉已超时，请查看“投诉”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice store: everybody&apos;s PIN is %1.</source>
        <translation>练习店：所有人的 PIN 都是 %1。</translation>
    </message>
    <message>
        <source>Write an urgent call down</source>
        <translation>记录紧急来电</translation>
    </message>
    <message>
        <source>Open whoever calls</source>
        <translation>打开来电客户</translation>
    </message>
    <message>
        <source>A customer is calling.</source>
        <translation>有客户来电。</translation>
    </message>
</context>
<context>
    <name>baydesk::MoveForm</name>
    <message>
        <source>With a new promised time</source>
        <translation>同时改预计交车时间</translation>
    </message>
    <message>
        <source>Reason, as the customer is told</source>
        <translation>原因（告知客户的说法）</translation>
    </message>
    <message>
        <source>With a new promise&amp;d time</source>
        <translation>同时改预计交车时间(&amp;D)</translation>
    </message>
</context>
<context>
    <name>baydesk::OrderFacts</name>
    <message>
        <source>Mr %1</source>
        <translation>%1 先生</translation>
    </message>
    <message>
        <source>Ms %1</source>
        <translation>%1 女士</translation>
    </message>
    <message>
        <source>Customer file</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>没有电话号码</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the phone number</source>
        <translation>显示电话号码</translation>
    </message>
    <message>
        <source>%1 pays</source>
        <translation>付款方：%1</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>日均</translation>
    </message>
    <message>
        <source>%1 km/day</source>
        <translation>%1 km/天</translation>
    </message>
    <message>
        <source>The customer said</source>
        <translation>客户陈述</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待付</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>首次来店</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier visit(s) · %1</source>
        <translation>
            <numerusform>来店 %n 次 · 累计 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>客户确认</translation>
    </message>
    <message>
        <source>What the customer was told</source>
        <translation>已告知客户的事项</translation>
    </message>
    <message>
        <source>Under guarantee: a comeback is free</source>
        <translation>质保期内：返修免费</translation>
    </message>
    <message>
        <source>Take it in as a comeback</source>
        <translation>作为返修项目接车</translation>
    </message>
    <message>
        <source>Take in as a comeback: %1</source>
        <translation>作为返修项目接车：%1</translation>
    </message>
    <message>
        <source>The comeback is on the quote, free of charge</source>
        <translation>返修项目已列入报价，免费</translation>
    </message>
    <message>
        <source>Declined before: offer it again</source>
        <translation>以前未做的项目：再次建议</translation>
    </message>
    <message>
        <source>Engine hours</source>
        <translation>工作小时</translation>
    </message>
</context>
<context>
    <name>baydesk::OrderListScreen</name>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>No order waits for a quote or an answer. Take a car in, and it stands here until the customer has decided.</source>
        <translation>没有待报价或待客户答复的工单。接车后，工单会留在这里，直到客户作出决定。</translation>
    </message>
    <message>
        <source>No order is ready to settle. An order comes here when its car is ready.</source>
        <translation>没有待结算的工单。车辆竣工后，工单会出现在这里。</translation>
    </message>
    <message>
        <source>Preview the quote</source>
        <translation>预览报价单</translation>
    </message>
    <message>
        <source>Preview the settlement list</source>
        <translation>预览结算清单</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 张工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 张超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within the hour</source>
        <translation>
            <numerusform>%n 张一小时内交车</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Choose an order in the list</source>
        <translation>在列表中选择一张工单</translation>
    </message>
    <message>
        <source>New reception</source>
        <translation>新接车</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>复制工单号</translation>
    </message>
    <message>
        <source>Copy the plate</source>
        <translation>复制车牌</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>baydesk::OrderPage</name>
    <message>
        <source>Go on to %1</source>
        <translation>去%1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>作废工单…</translation>
    </message>
    <message>
        <source>Let out for a while…</source>
        <translation>临时出门…</translation>
    </message>
</context>
<context>
    <name>baydesk::PaperPreview</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Sent %1 to %2</source>
        <translation>%1已发送到 %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Repair contract</source>
        <translation>维修合同</translation>
    </message>
    <message>
        <source>Job sheet</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Settlement list</source>
        <translation>维修结算清单</translation>
    </message>
    <message>
        <source>Gate pass</source>
        <translation>出门证</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>a printer set up on this PC</source>
        <translation>本机没有设置打印机</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>单据语言(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>打印机(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>份数(&amp;O)</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>打印%1</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Reversal list</source>
        <translation>反结算单</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>收银班次报表</translation>
    </message>
    <message>
        <source>Temporary exit pass</source>
        <translation>临时出门证</translation>
    </message>
    <message>
        <source>Completion certificate</source>
        <translation>竣工出厂合格证</translation>
    </message>
    <message>
        <source>Intake sheet</source>
        <translation>接车单</translation>
    </message>
</context>
<context>
    <name>baydesk::PartDialog</name>
    <message>
        <source>New part</source>
        <translation>新增配件</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>配件 %1</translation>
    </message>
    <message>
        <source>Add the part</source>
        <translation>新增配件</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>编码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Part &amp;grade</source>
        <translation>配件属性(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Price (¥, VAT included)</source>
        <translation>售价（元，含税）(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;ost (¥)</source>
        <translation>成本（元）(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>供应商(&amp;S)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
</context>
<context>
    <name>baydesk::PartsScreen</name>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>&amp;Stock</source>
        <translation>库存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Price list</source>
        <translation>工时价目(&amp;P)</translation>
    </message>
</context>
<context>
    <name>baydesk::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>What this person does; several are possible</source>
        <translation>岗位（可多选）</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>新 &amp;PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits.</source>
        <translation>4 到 8 位数字。</translation>
    </message>
    <message>
        <source>Empty: the PIN stays as it is.</source>
        <translation>留空则 PIN 不变。</translation>
    </message>
    <message>
        <source>PIN once mo&amp;re</source>
        <translation>再输一次 PIN(&amp;R)</translation>
    </message>
    <message>
        <source>Works here and may sign in</source>
        <translation>在职，可以登录</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the same one twice.</source>
        <translation>两次输入的 PIN 不一样，请重新输入。</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>baydesk::PhonesEditor</name>
    <message>
        <source>Hide the numbers</source>
        <translation>隐藏号码</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>回访 %1</translation>
    </message>
    <message>
        <source>The number to call</source>
        <translation>首选号码</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>删除这个号码</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>Whose, when</source>
        <translation>谁的，何时</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the phone</source>
        <translation>添加电话</translation>
    </message>
</context>
<context>
    <name>baydesk::PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>删除最后一位</translation>
    </message>
</context>
<context>
    <name>baydesk::PromiseField</name>
    <message>
        <source>Promised &amp;time</source>
        <translation>预计交车时间(&amp;T)</translation>
    </message>
    <message>
        <source>1730, tomorrow 12, +90</source>
        <translation>1730，明天 12，+90</translation>
    </message>
    <message>
        <source>Not a time yet: 1730, tomorrow 12, 11-28 9:00, +90</source>
        <translation>还不是时间：1730，明天 12，11-28 9:00，+90</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: that is over already</source>
        <translation>%1：已经过去</translation>
    </message>
    <message>
        <source>%1: the store is closed then</source>
        <translation>%1：那时已打烊</translation>
    </message>
</context>
<context>
    <name>baydesk::QuotePanel</name>
    <message>
        <source>new job</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>库存 %1</translation>
    </message>
    <message>
        <source>into “%1”</source>
        <translation>加入“%1”</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>按输入的文字</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>更换%1</translation>
    </message>
    <message>
        <source>Technician on “%1”</source>
        <translation>技师说明 ·“%1”</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师说明</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Parts and materials</source>
        <translation>配件和辅料</translation>
    </message>
    <message>
        <source>Sublet and fees</source>
        <translation>外协和其他费用</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total if agreed</source>
        <translation>合计将为</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Sum · %1 declined</source>
        <translation>金额 · 已婉拒 %1</translation>
    </message>
    <message>
        <source>Offer quote %1</source>
        <translation>发出报价 %1</translation>
    </message>
    <message numerus="yes">
        <source>Record approval of %n job(s)</source>
        <translation>
            <numerusform>记录 %n 个项目的客户确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a job or a part: type a name or a code</source>
        <translation>添加项目或配件：输入名称或编码</translation>
    </message>
    <message>
        <source>Add a job or a part</source>
        <translation>添加项目或配件</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加明细</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nothing is quoted yet. Type above what the car needs: the price list and the stock are searched while you type.</source>
        <translation>还没有报价。在上面输入要做什么：边输入边查找工时价目和库存。</translation>
    </message>
    <message>
        <source>&amp;Cause found</source>
        <translation>故障原因(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;rrection</source>
        <translation>处理方法(&amp;R)</translation>
    </message>
    <message>
        <source>Write the quote</source>
        <translation>写报价</translation>
    </message>
    <message>
        <source>Print quote</source>
        <translation>打印报价单</translation>
    </message>
    <message>
        <source>Print repair contract</source>
        <translation>打印维修合同</translation>
    </message>
    <message>
        <source>Diagnosis credited</source>
        <translation>诊断费抵扣</translation>
    </message>
    <message>
        <source>Estimates may still rise by</source>
        <translation>估价还可上浮</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>The price of this line is an estimate (%1)</source>
        <translation>这一行的价格是估价（%1）</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>检测诊断</translation>
    </message>
    <message>
        <source>This job finds out what is wrong: it is consented to by itself (%1)</source>
        <translation>这个项目是查找故障：须单独经客户确认（%1）</translation>
    </message>
    <message>
        <source>%1 in stock, %2 free</source>
        <translation>库存 %1，可用 %2</translation>
    </message>
    <message>
        <source>%1 “%2”: %3 Esc puts %4 back.</source>
        <translation>%1“%2”：%3 按 Esc 恢复为 %4。</translation>
    </message>
    <message numerus="yes">
        <source>grade not stated of %n part(s)</source>
        <translation>
            <numerusform>%n 个配件属性未注明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not in stock</source>
        <translation>
            <numerusform>%n 个配件库存不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at ¥0.00</source>
        <translation>
            <numerusform>%n 行金额为 ¥0.00</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at this before it is offered: %1</source>
        <translation>报价前请留意：%1</translation>
    </message>
    <message>
        <source>%1 put right</source>
        <translation>改正%1</translation>
    </message>
    <message>
        <source>Print intake sheet</source>
        <translation>打印接车单</translation>
    </message>
</context>
<context>
    <name>baydesk::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::Reception</name>
    <message>
        <source>Reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>This car is in the shop already.</source>
        <translation>这辆车已在店内。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>the right to take cars in</source>
        <translation>接车的权限</translation>
    </message>
    <message>
        <source>plate or VIN</source>
        <translation>车牌或 VIN</translation>
    </message>
    <message>
        <source>another car</source>
        <translation>另一辆车</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>送修人</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>reason for the odometer</source>
        <translation>里程不符的原因</translation>
    </message>
    <message>
        <source>a free key tag</source>
        <translation>空闲的钥匙牌</translation>
    </message>
    <message>
        <source>customer&apos;s statement</source>
        <translation>客户陈述</translation>
    </message>
    <message>
        <source>promised time</source>
        <translation>预计交车时间</translation>
    </message>
    <message>
        <source>Take in the car</source>
        <translation>接车</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>接车 %1</translation>
    </message>
    <message>
        <source>Taken in as %1</source>
        <translation>已接车，工单 %1</translation>
    </message>
    <message>
        <source>%1 taken in as %2</source>
        <translation>%1 已接车，工单 %2</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>草稿已保存 %1</translation>
    </message>
    <message>
        <source>Car and sender</source>
        <translation>车辆与送修人</translation>
    </message>
    <message>
        <source>The car as it arrives</source>
        <translation>到店车况</translation>
    </message>
    <message>
        <source>Customer&apos;s statement</source>
        <translation>客户陈述</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>预计交车时间</translation>
    </message>
    <message>
        <source>Customer&apos;s statement, in his or her own &amp;words</source>
        <translation>客户陈述（原话）(&amp;W)</translation>
    </message>
    <message>
        <source>Read back and confirmed by the customer</source>
        <translation>已复述并由客户确认</translation>
    </message>
    <message>
        <source>Repair c&amp;lass</source>
        <translation>维修类别(&amp;L)</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>清空表单</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Draft restored, last written %1.</source>
        <translation>已恢复草稿，最后写于 %1。</translation>
    </message>
    <message>
        <source>walk-round</source>
        <translation>环车检查</translation>
    </message>
    <message>
        <source>Express order</source>
        <translation>快修单</translation>
    </message>
    <message>
        <source>The form was cleared.</source>
        <translation>表单已清空。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Bring back what was cleared</source>
        <translation>恢复已清空的内容</translation>
    </message>
    <message>
        <source>Unsigned: the form was changed after it was signed.</source>
        <translation>未签名：签名之后表单有改动。</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>客户签字</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>%1 已签名</translation>
    </message>
    <message>
        <source>Signed on paper by %1</source>
        <translation>%1 已在纸上签名</translation>
    </message>
    <message>
        <source>Sign the intake sheet</source>
        <translation>签接车单</translation>
    </message>
    <message>
        <source>While the car is here</source>
        <translation>车辆在店期间</translation>
    </message>
</context>
<context>
    <name>baydesk::ReceptionFacts</name>
    <message>
        <source>Type the plate first: customer, car and earlier visits then stand here.</source>
        <translation>先输入车牌：客户、车辆和来店记录会显示在这里。</translation>
    </message>
    <message>
        <source>This car has not been here before. Car and customer are written down with the order.</source>
        <translation>这辆车第一次来店。车辆和客户随工单一起登记。</translation>
    </message>
    <message>
        <source>Open the customer&apos;s file</source>
        <translation>打开客户档案</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide the phone number</source>
        <translation>隐藏手机号</translation>
    </message>
    <message>
        <source>Show the phone number</source>
        <translation>显示电话号码</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>上次里程</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>日均</translation>
    </message>
    <message>
        <source>%1 km a day</source>
        <translation>%1 km/天</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) · %1</source>
        <translation>
            <numerusform>来店 %n 次 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Under guarantee: a comeback is free</source>
        <translation>质保期内：返修免费</translation>
    </message>
    <message>
        <source>Declined before: offer it again</source>
        <translation>以前未做的项目：再次建议</translation>
    </message>
    <message>
        <source>car without a plate</source>
        <translation>无牌车</translation>
    </message>
    <message>
        <source>Show what is known of this car</source>
        <translation>显示这辆车的资料</translation>
    </message>
    <message numerus="yes">
        <source>%n car(s)</source>
        <translation>
            <numerusform>%n 辆车</numerusform>
        </translation>
    </message>
    <message>
        <source>On account</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>%1 owes %2</source>
        <translation>%1 欠款 %2</translation>
    </message>
    <message>
        <source>No longer under guarantee: the car has run too far</source>
        <translation>已超出质保里程</translation>
    </message>
    <message>
        <source>%1: it has run too far</source>
        <translation>%1：里程已超</translation>
    </message>
</context>
<context>
    <name>baydesk::ReceptionPanel</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客户陈述</translation>
    </message>
    <message>
        <source>&amp;Statement, in the customer&apos;s own words</source>
        <translation>客户原话(&amp;S)</translation>
    </message>
    <message>
        <source>Read &amp;back and confirmed</source>
        <translation>已复述并确认(&amp;B)</translation>
    </message>
    <message>
        <source>Read back and confirmed</source>
        <translation>已复述并确认</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>预计交车时间</translation>
    </message>
    <message>
        <source>New promised &amp;time</source>
        <translation>新的交车时间(&amp;T)</translation>
    </message>
    <message>
        <source>Change promise</source>
        <translation>更改交车时间</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>接车记录</translation>
    </message>
    <message>
        <source>&amp;Odometer (km)</source>
        <translation>里程 (km)(&amp;O)</translation>
    </message>
    <message>
        <source>Why the odometer does not fit the last visit</source>
        <translation>里程与上次不符的原因</translation>
    </message>
    <message>
        <source>&amp;Fuel</source>
        <translation>油量(&amp;F)</translation>
    </message>
    <message>
        <source>Batter&amp;y</source>
        <translation>电量(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Warning lamps</source>
        <translation>故障灯(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Key tag</source>
        <translation>钥匙牌(&amp;K)</translation>
    </message>
    <message>
        <source>Be&amp;longings</source>
        <translation>随车物品(&amp;L)</translation>
    </message>
    <message>
        <source>One thing a line; a star * before what is valuable.</source>
        <translation>每行一件；贵重物品前加星号 *。</translation>
    </message>
    <message>
        <source>Save what was written down</source>
        <translation>保存接车记录</translation>
    </message>
    <message>
        <source>Walk-round</source>
        <translation>环车检查</translation>
    </message>
    <message>
        <source>Kept: the customer has been told the new time.</source>
        <translation>已记录：新时间已告知客户。</translation>
    </message>
    <message>
        <source>Kept. The customer still has to be told the new time.</source>
        <translation>已记录。新时间还要告知客户。</translation>
    </message>
    <message>
        <source>C&amp;ustomer told</source>
        <translation>已告知客户(&amp;U)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>&amp;Reason, as the customer was told</source>
        <translation>告知客户的原因(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing left in the car</source>
        <translation>无随车物品</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>&amp;Engine hours</source>
        <translation>工作小时(&amp;E)</translation>
    </message>
    <message>
        <source>Print intake sheet</source>
        <translation>打印接车单</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Somebody else has saved this meanwhile. What you typed is still here; saving brings both together.</source>
        <translation>期间别人已保存过。你录入的还在；保存时会合并两边。</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 处标记</numerusform>
        </translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>在店方式</translation>
    </message>
</context>
<context>
    <name>baydesk::ReleaseForm</name>
    <message>
        <source>Belongings handed back</source>
        <translation>交还随车物品</translation>
    </message>
    <message>
        <source>Key %1 handed back</source>
        <translation>交还钥匙 %1</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>&amp;Odometer out (km)</source>
        <translation>出厂里程 (km)(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Received by</source>
        <translation>提车人(&amp;R)</translation>
    </message>
    <message>
        <source>No belongings were listed when the car came.</source>
        <translation>接车时没有登记随车物品。</translation>
    </message>
    <message>
        <source>&amp;Engine hours out</source>
        <translation>出厂工作小时(&amp;E)</translation>
    </message>
</context>
<context>
    <name>baydesk::SearchBox</name>
    <message>
        <source>Nothing found for “%1”. Try fewer characters, or press F2 for a new reception.</source>
        <translation>没有找到“%1”。请少输几个字，或按 F2 新接待。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>plate · phone tail · VIN tail · name · pinyin · order no. · scan</source>
        <translation>车牌 · 手机尾号 · VIN尾号 · 姓名 · 拼音 · 工单号 · 扫码</translation>
    </message>
    <message>
        <source>Enter: open the order</source>
        <translation>Enter 打开工单</translation>
    </message>
    <message>
        <source>Enter: take the car in</source>
        <translation>Enter 接车</translation>
    </message>
    <message>
        <source>Enter: open the customer</source>
        <translation>Enter 打开客户</translation>
    </message>
    <message>
        <source>Shift+Enter: customer, car and earlier orders</source>
        <translation>Shift+Enter 客户、车辆和历史工单</translation>
    </message>
</context>
<context>
    <name>baydesk::SearchHits</name>
    <message numerus="yes">
        <source>%n more car(s): open the customer</source>
        <translation>
            <numerusform>还有 %n 辆车：打开客户档案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::SenderPanel</name>
    <message>
        <source>&amp;Sender</source>
        <translation>送修人(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>称谓(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>手机(&amp;H)</translation>
    </message>
    <message>
        <source>Take this customer as the sender</source>
        <translation>选这位客户为送修人</translation>
    </message>
    <message>
        <source>Known customer</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>One more phone</source>
        <translation>新增号码</translation>
    </message>
    <message>
        <source>Known phone</source>
        <translation>已登记号码</translation>
    </message>
    <message>
        <source>%1 Press once more if it is right.</source>
        <translation>%1 如确实无误，请再按一次。</translation>
    </message>
    <message>
        <source>New customer, or one of those below</source>
        <translation>新客户，或是下面的某一位</translation>
    </message>
</context>
<context>
    <name>baydesk::Settings</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>the right to change the shop&apos;s settings</source>
        <translation>修改门店设置的权限</translation>
    </message>
    <message>
        <source>a change to save</source>
        <translation>需要保存的改动</translation>
    </message>
    <message>
        <source>Needs the right to manage the staff.</source>
        <translation>需要员工管理权限。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>修改员工</translation>
    </message>
    <message>
        <source>The shop&apos;s details are saved</source>
        <translation>门店信息已保存</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>外观(&amp;K)</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Nobody yet. Add whoever works here.</source>
        <translation>还没有员工，请添加。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>Save the shop&apos;s details</source>
        <translation>保存门店信息</translation>
    </message>
    <message>
        <source>After the car has left</source>
        <translation>交车之后</translation>
    </message>
    <message>
        <source>Guarantee of repairs…</source>
        <translation>维修质保…</translation>
    </message>
    <message>
        <source>Who handles complaints…</source>
        <translation>投诉处理人员…</translation>
    </message>
    <message>
        <source>the shop&apos;s details</source>
        <translation>店铺资料</translation>
    </message>
</context>
<context>
    <name>baydesk::SettlePanel</name>
    <message>
        <source>Labour</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Parts and materials</source>
        <translation>配件和辅料</translation>
    </message>
    <message>
        <source>Sublet</source>
        <translation>外协</translation>
    </message>
    <message>
        <source>Fees</source>
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
        <source>Deposits</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待付</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source> · deposit</source>
        <translation> · 定金</translation>
    </message>
    <message>
        <source>Nothing has been paid yet.</source>
        <translation>还没有收款。</translation>
    </message>
    <message>
        <source>Handed over %1 by %2.</source>
        <translation>%1 由 %2 交车。</translation>
    </message>
    <message>
        <source>Gate pass %1</source>
        <translation>出门证 %1</translation>
    </message>
    <message>
        <source>Old parts: %1</source>
        <translation>旧件：%1</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>提车人 %1</translation>
    </message>
    <message>
        <source>Odometer out: %1</source>
        <translation>出厂里程：%1</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>结算 %1</translation>
    </message>
    <message>
        <source>Take deposit %1</source>
        <translation>收定金 %1</translation>
    </message>
    <message>
        <source>Take part payment %1</source>
        <translation>部分收款 %1</translation>
    </message>
    <message>
        <source>Print settlement list</source>
        <translation>打印结算清单</translation>
    </message>
    <message>
        <source>Print pre-settlement list</source>
        <translation>打印预结算单</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>抹零 %1</translation>
    </message>
    <message>
        <source>an amount that can be read</source>
        <translation>看得懂的金额</translation>
    </message>
    <message>
        <source>an odometer that can be read</source>
        <translation>看得懂的里程</translation>
    </message>
    <message>
        <source>Settled %1</source>
        <translation>已结算 %1</translation>
    </message>
    <message>
        <source>Took %1 for %2</source>
        <translation>%2 已收 %1</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>收款记录</translation>
    </message>
    <message>
        <source>Payment now</source>
        <translation>本次收款</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>The car has left</source>
        <translation>车已出厂</translation>
    </message>
    <message>
        <source>Odd &amp;fen waived</source>
        <translation>抹零(&amp;F)</translation>
    </message>
    <message>
        <source>Hand over and print gate pass</source>
        <translation>交车并打印出门证</translation>
    </message>
    <message>
        <source>Print gate pass</source>
        <translation>打印出门证</translation>
    </message>
    <message>
        <source>Diagnosis credited</source>
        <translation>诊断费抵扣</translation>
    </message>
    <message>
        <source>Deposit %1 %: %2</source>
        <translation>定金 %1%：%2</translation>
    </message>
    <message>
        <source>Further %1 %: %2</source>
        <translation>再收 %1%：%2</translation>
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
        <source> · given back: %1</source>
        <translation> · 退款：%1</translation>
    </message>
    <message>
        <source>Cancelled %1 by %2: %3</source>
        <translation>%1 由 %2 作废：%3</translation>
    </message>
    <message>
        <source>%1 were kept: %2</source>
        <translation>留存 %1：%2</translation>
    </message>
    <message>
        <source>Reversed %1 by %2 as %3: %4</source>
        <translation>%1 由 %2 反结算，单号 %3：%4</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已反结算</translation>
    </message>
    <message>
        <source>what is in the drawer</source>
        <translation>开班备用金</translation>
    </message>
    <message>
        <source>In the &amp;drawer when the shift opens</source>
        <translation>开班备用金(&amp;D)</translation>
    </message>
    <message>
        <source>Discount…</source>
        <translation>优惠…</translation>
    </message>
    <message>
        <source>Take the discount back</source>
        <translation>取消优惠</translation>
    </message>
    <message>
        <source>Give money back…</source>
        <translation>退款…</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>反结算…</translation>
    </message>
    <message>
        <source>Shift…</source>
        <translation>收银班次…</translation>
    </message>
    <message>
        <source>Print reversal list</source>
        <translation>打印反结算单</translation>
    </message>
    <message>
        <source>Settle, nothing more to pay</source>
        <translation>结算，无需再付</translation>
    </message>
    <message>
        <source>%1, by the standard “%2”; given by %3, allowed by %4</source>
        <translation>%1，执行标准“%2”；优惠人 %3，授权人 %4</translation>
    </message>
    <message>
        <source>A manager lets it go…</source>
        <translation>经理放行挂账…</translation>
    </message>
    <message>
        <source>Print certificate</source>
        <translation>打印合格证</translation>
    </message>
    <message>
        <source>Engine hours out: %1</source>
        <translation>出厂工作小时：%1</translation>
    </message>
    <message>
        <source>Completion certificate %1</source>
        <translation>竣工出厂合格证 %1</translation>
    </message>
    <message>
        <source>On credit until %1, allowed by %2: %3</source>
        <translation>挂账至 %1，%2 批准：%3</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>Handed over %1, change</source>
        <translation>收到 %1，找零</translation>
    </message>
    <message>
        <source>the signed settlement list</source>
        <translation>已签名的结算清单</translation>
    </message>
</context>
<context>
    <name>baydesk::ShopForm</name>
    <message>
        <source>The shop on its papers</source>
        <translation>单据上的门店信息</translation>
    </message>
    <message>
        <source>&amp;Name of the store</source>
        <translation>门店名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name on the business &amp;licence</source>
        <translation>营业执照名称(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>电话(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Complaint phone of the authority</source>
        <translation>主管部门投诉电话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Unified credit code</source>
        <translation>统一社会信用代码(&amp;U)</translation>
    </message>
    <message>
        <source>Repair business &amp;record number</source>
        <translation>维修备案编号(&amp;R)</translation>
    </message>
    <message>
        <source>Store cod&amp;e</source>
        <translation>门店代码(&amp;E)</translation>
    </message>
    <message>
        <source>Labour &amp;quota charged by</source>
        <translation>执行的工时定额(&amp;Q)</translation>
    </message>
    <message>
        <source>La&amp;bour ¥/h</source>
        <translation>工时单价 ¥/小时(&amp;B)</translation>
    </message>
    <message>
        <source>VAT included (%)</source>
        <translation>含增值税（%）</translation>
    </message>
    <message>
        <source>Repair &amp;warranty beyond the law</source>
        <translation>超出法定的质量保证(&amp;W)</translation>
    </message>
    <message>
        <source>Estimates may be exceeded by (%)</source>
        <translation>估价可超出 (%)</translation>
    </message>
    <message>
        <source>No car is taken in without a walk-round</source>
        <translation>未做环车检查不得接车</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Walk-round for</source>
        <translation>须环车检查的类别</translation>
    </message>
    <message>
        <source>Walk-round for %1</source>
        <translation>%1 须环车检查</translation>
    </message>
    <message>
        <source>Must be signed</source>
        <translation>须签名</translation>
    </message>
    <message>
        <source>Must be signed: %1</source>
        <translation>须签名：%1</translation>
    </message>
</context>
<context>
    <name>baydesk::ShortcutSheet</name>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>baydesk::SignIn</name>
    <message>
        <source>Who is there?</source>
        <translation>请登录</translation>
    </message>
    <message>
        <source>People of the store</source>
        <translation>本店员工</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>请输入 PIN。</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again.</source>
        <translation>PIN 不对，请重新输入。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. You can try again in %n second(s).</source>
        <translation>
            <numerusform>PIN 错误次数过多，%n 秒后可再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation>正在核对 PIN……</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>以 %1 登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>baydesk::SignaturePad</name>
    <message>
        <source>Sign here</source>
        <translation>请在此签字</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>尚未签字</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
</context>
<context>
    <name>baydesk::StatusLine</name>
    <message>
        <source>✓ saved %1</source>
        <translation>✓ 已保存 %1</translation>
    </message>
    <message>
        <source>The server does not answer. Connecting again …</source>
        <translation>服务器没有应答，正在重新连接……</translation>
    </message>
    <message>
        <source>Not saved yet: the store is busy …</source>
        <translation>尚未保存：数据正被占用，请稍候…</translation>
    </message>
    <message>
        <source>store %1</source>
        <translation>门店 %1</translation>
    </message>
    <message>
        <source>F1 shortcuts</source>
        <translation>F1 快捷键</translation>
    </message>
</context>
<context>
    <name>baydesk::StepBar</name>
    <message>
        <source>Reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
</context>
<context>
    <name>baydesk::StockDialog</name>
    <message>
        <source>Correct the stock of %1</source>
        <translation>更正 %1 的库存</translation>
    </message>
    <message>
        <source>%1: the list says %2.</source>
        <translation>%1：账面库存 %2。</translation>
    </message>
    <message>
        <source>&amp;Counted</source>
        <translation>实盘数量(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Correct the stock</source>
        <translation>更正库存</translation>
    </message>
</context>
<context>
    <name>baydesk::StockTab</name>
    <message>
        <source>Saved the part</source>
        <translation>已保存配件</translation>
    </message>
    <message>
        <source>Corrected the stock of %1</source>
        <translation>已更正 %1 的库存</translation>
    </message>
    <message>
        <source>The stock list is empty. Import the list you have, or add the first part.</source>
        <translation>库存表是空的。请导入现有的表格，或新增第一个配件。</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>编码或名称</translation>
    </message>
    <message>
        <source>Search the stock</source>
        <translation>搜索库存</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>新增配件</translation>
    </message>
    <message>
        <source>Import stock list…</source>
        <translation>导入库存表…</translation>
    </message>
    <message>
        <source>Correct the stock…</source>
        <translation>更正库存…</translation>
    </message>
</context>
<context>
    <name>baydesk::StoreProblem</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Open a store&apos;s file instead</source>
        <translation>改为打开门店文件</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>修改连接</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>连接到服务器</translation>
    </message>
</context>
<context>
    <name>baydesk::TellBar</name>
    <message>
        <source>Customer not told: promised %1 now, because %2</source>
        <translation>客户未告知：预计交车时间改为 %1，原因：%2</translation>
    </message>
    <message>
        <source>Customer not told: the car is ready since %1</source>
        <translation>客户未告知：车辆已于 %1 竣工</translation>
    </message>
    <message>
        <source>Customer not told: “%1” found %2</source>
        <translation>客户未告知：“%1”的结果：%2</translation>
    </message>
    <message>
        <source>Kept that the customer of %1 was told</source>
        <translation>已记录：%1 的客户已告知</translation>
    </message>
    <message>
        <source>Told just now:</source>
        <translation>刚刚告知：</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The customer was told by phone</source>
        <translation>已电话告知客户</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The customer was told by message</source>
        <translation>已发消息告知客户</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>The customer was told in person</source>
        <translation>已当面告知客户</translation>
    </message>
</context>
<context>
    <name>baydesk::TenderEntry</name>
    <message>
        <source>%1 too little</source>
        <translation>还差 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>找零 %1</translation>
    </message>
    <message>
        <source>Tender %1</source>
        <translation>支付方式 %1</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>金额 %1</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>补齐</translation>
    </message>
    <message>
        <source>Fills in what the other tenders leave</source>
        <translation>填入其余支付方式剩下的金额</translation>
    </message>
    <message>
        <source>Rest into amount %1</source>
        <translation>补齐金额 %1</translation>
    </message>
    <message>
        <source>Remove tender %1</source>
        <translation>删除支付方式 %1</translation>
    </message>
    <message>
        <source>Add another tender</source>
        <translation>增加一种支付方式</translation>
    </message>
    <message>
        <source>Cash &amp;handed over</source>
        <translation>收到现金(&amp;H)</translation>
    </message>
    <message>
        <source>Takes what is still open as %1</source>
        <translation>剩余应收用%1收取</translation>
    </message>
</context>
<context>
    <name>baydesk::Today</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>在店工单</translation>
    </message>
    <message>
        <source>Calls due</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>没有这样的工单。</translation>
    </message>
    <message>
        <source>No car is in the shop. Take one in when it turns in at the gate.</source>
        <translation>店内没有车辆。车辆进店时在此接车。</translation>
    </message>
    <message>
        <source>No call is overdue.</source>
        <translation>没有逾期的回访。</translation>
    </message>
    <message>
        <source>No customer is to be called today.</source>
        <translation>今天没有要回访的客户。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>回访 %1</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>回访客户</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>New reception</source>
        <translation>新接车</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>导出列表…</translation>
    </message>
</context>
<context>
    <name>baydesk::TopBar</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>超时 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders whose promised time has passed</source>
        <translation>已过预计交车时间的工单</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) due</source>
        <translation>
            <numerusform>待回访 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up calls to make today</source>
        <translation>今天要打的回访电话</translation>
    </message>
</context>
<context>
    <name>baydesk::UserMenu</name>
    <message>
        <source>S&amp;witch user</source>
        <translation>切换用户(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>外观(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Connect to a ser&amp;ver…</source>
        <translation>连接到服务器(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>baydesk::VehicleCard</name>
    <message>
        <source>Take in again</source>
        <translation>再次接车</translation>
    </message>
    <message>
        <source>Take in %1 again</source>
        <translation>再次接车 %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Earlier plates: %1</source>
        <translation>曾用车牌：%1</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>还没有来店记录</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) · %1</source>
        <translation>
            <numerusform>来店 %n 次 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Plate colour</source>
        <translation>车牌颜色</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>年款</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Engine number</source>
        <translation>发动机号</translation>
    </message>
    <message>
        <source>Note on the car</source>
        <translation>车辆备注</translation>
    </message>
    <message>
        <source>New energy (battery or hybrid)</source>
        <translation>新能源（纯电或混动）</translation>
    </message>
    <message>
        <source>Of the trade: no call after a visit</source>
        <translation>同行车：不回访</translation>
    </message>
    <message>
        <source>Kind of vehicle</source>
        <translation>车辆种类</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 from %2 until %3</source>
        <translation>%1（%2至%3）</translation>
    </message>
    <message>
        <source>Safety: what must be said before the car is driven</source>
        <translation>安全提示：车辆开走前必须说明</translation>
    </message>
    <message>
        <source>This is the same car as …</source>
        <translation>与另一辆车相同…</translation>
    </message>
</context>
<context>
    <name>baydesk::WalkRoundButton</name>
    <message>
        <source>Walk-round</source>
        <translation>环车检查</translation>
    </message>
    <message>
        <source>Mark damage on the outline of the car (F7)</source>
        <translation>在车辆轮廓图上标出损伤（F7）</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有发现</translation>
    </message>
    <message>
        <source>Walk-round: nothing found</source>
        <translation>环车检查：没有发现</translation>
    </message>
</context>
<context>
    <name>baydesk::WalkRoundCanvas</name>
    <message>
        <source>Outline of the car</source>
        <translation>车辆轮廓图</translation>
    </message>
    <message>
        <source>Cross at %1, %2 % from the left, %3 % from the top</source>
        <translation>十字在%1，距左 %2 %，距上 %3 %</translation>
    </message>
    <message>
        <source>1 to 8: what is marked
Arrows: move the cross, finely with Shift
Page Down: the next side
Enter: mark · Del: remove
+: a pale mark of the last visit is there still
Tab: the list</source>
        <translation>1 到 8：标什么
方向键：移动十字，按住 Shift 微调
Page Down：下一面
Enter：标记 · Del：删除
+：上次的浅色标记仍在
Tab：到列表</translation>
    </message>
</context>
<context>
    <name>baydesk::WalkRoundView</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>标记：%1</translation>
    </message>
    <message>
        <source>Walk-round</source>
        <translation>环车检查</translation>
    </message>
    <message>
        <source>Kind of vehicle</source>
        <translation>车辆类型</translation>
    </message>
    <message>
        <source>Nothing fou&amp;nd</source>
        <translation>没有发现(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有发现</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回表单</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Click on the outline where something is damaged, or tick that nothing was found.</source>
        <translation>在轮廓图上点出损伤处，或勾选“没有发现”。</translation>
    </message>
    <message>
        <source>Note on this mark</source>
        <translation>这处标记的备注</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>删除标记</translation>
    </message>
</context>
<context>
    <name>baydesk::WorkPanel</name>
    <message>
        <source>Nobody yet</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Did not pass the quality check: %1</source>
        <translation>质检未通过：%1</translation>
    </message>
    <message>
        <source> — the customer&apos;s own</source>
        <translation> — 客户自备</translation>
    </message>
    <message>
        <source> — issued</source>
        <translation> — 已领料</translation>
    </message>
    <message>
        <source> — from stock when the work starts</source>
        <translation> — 开工时从库房领取</translation>
    </message>
    <message>
        <source>Cause found: %1</source>
        <translation>故障原因：%1</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>处理方法：%1</translation>
    </message>
    <message>
        <source>Warning lamps: %1</source>
        <translation>故障灯：%1</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Dispatch to %1</source>
        <translation>派工给 %1</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>“%1”开工</translation>
    </message>
    <message>
        <source>Finish “%1”</source>
        <translation>“%1”完工</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>维修说明</translation>
    </message>
    <message>
        <source>&amp;Technician</source>
        <translation>维修技师(&amp;T)</translation>
    </message>
    <message>
        <source>The technician&apos;s own check</source>
        <translation>技师自检</translation>
    </message>
    <message>
        <source>Nothing forgotten in the car</source>
        <translation>车内无遗留物</translation>
    </message>
    <message>
        <source>All bolts tight</source>
        <translation>螺栓全部紧固</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>清洁</translation>
    </message>
    <message>
        <source>No leak of oil, water, electricity or air</source>
        <translation>不漏油、水、电、气</translation>
    </message>
    <message>
        <source>Print job sheet</source>
        <translation>打印派工单</translation>
    </message>
    <message>
        <source>&amp;What was found</source>
        <translation>检查结果(&amp;W)</translation>
    </message>
    <message>
        <source>The customer is told this at once.</source>
        <translation>要立即告知客户。</translation>
    </message>
    <message>
        <source>On the clock: %1</source>
        <translation>正在计时：%1</translation>
    </message>
    <message>
        <source>Nobody is on the clock.</source>
        <translation>无人计时。</translation>
    </message>
    <message>
        <source>Sold %1, clocked %2</source>
        <translation>销售工时 %1，实际工时 %2</translation>
    </message>
    <message>
        <source>Clocked %1</source>
        <translation>实际工时 %1</translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation>停止计时</translation>
    </message>
    <message>
        <source>Clock on</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>停工…</translation>
    </message>
    <message>
        <source>Report a supplement</source>
        <translation>上报追加项目</translation>
    </message>
    <message>
        <source>Issue anyway…</source>
        <translation>仍要发料…</translation>
    </message>
    <message>
        <source>Issue the parts of “%1” anyway</source>
        <translation>仍要发出“%1”的配件</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>What the list does not have is booked in first; both entries keep the reason.</source>
        <translation>账上没有的先补记入库；两条记录都保留原因。</translation>
    </message>
    <message>
        <source>Issue the parts</source>
        <translation>发料</translation>
    </message>
    <message>
        <source>Inspection before the repair</source>
        <translation>维修前检验</translation>
    </message>
    <message>
        <source>Of the whole car, by an inspector.</source>
        <translation>由质检员检查整车。</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>多人…</translation>
    </message>
    <message>
        <source>Several technicians</source>
        <translation>多名技师</translation>
    </message>
</context>
<context>
    <name>ComplaintListModel</name>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>轮到谁</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
</context>
<context>
    <name>ComplaintWords</name>
    <message>
        <source>in a follow-up call</source>
        <translation>回访中</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>前台当面</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>in a letter or message</source>
        <translation>来信或留言</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>workmanship</source>
        <translation>维修质量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>time</source>
        <translation>工期</translation>
    </message>
    <message>
        <source>attitude</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>配件质量</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>车间</translation>
    </message>
    <message>
        <source>parts room</source>
        <translation>配件部</translation>
    </message>
    <message>
        <source>cash desk</source>
        <translation>收银</translation>
    </message>
    <message>
        <source>supplier or sublet</source>
        <translation>供应商或外协</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>首问责任人</translation>
    </message>
    <message>
        <source>Head of the desk</source>
        <translation>前台主管</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管领导</translation>
    </message>
    <message>
        <source>General manager</source>
        <translation>总经理</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>asked for a result: none yet</source>
        <translation>催问结果：暂无</translation>
    </message>
    <message>
        <source>there is progress</source>
        <translation>有进展</translation>
    </message>
    <message>
        <source>the customer was told</source>
        <translation>已告知客户</translation>
    </message>
    <message>
        <source>brought further up</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>the answer is decided</source>
        <translation>处理意见已定</translation>
    </message>
    <message>
        <source>called again: the customer is content</source>
        <translation>再次回访：客户满意</translation>
    </message>
    <message>
        <source>called again: the customer is not content</source>
        <translation>再次回访：客户不满意</translation>
    </message>
    <message>
        <source>waits for the customer</source>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>heard from the customer</source>
        <translation>客户已回复</translation>
    </message>
    <message>
        <source>Take the complaint over</source>
        <translation>受理投诉</translation>
    </message>
    <message>
        <source>Solve it, or bring it to the superior</source>
        <translation>当场解决，否则上报上级</translation>
    </message>
    <message>
        <source>Ask for a result</source>
        <translation>催问处理结果</translation>
    </message>
    <message>
        <source>Tell the customer how it stands</source>
        <translation>告知客户进展</translation>
    </message>
    <message>
        <source>A word to the customer before closing time</source>
        <translation>下班前给客户一个回复</translation>
    </message>
    <message>
        <source>Not answered: to the supervisor</source>
        <translation>未能答复：报主管领导</translation>
    </message>
    <message>
        <source>No progress: to the general manager</source>
        <translation>没有进展：报总经理</translation>
    </message>
    <message>
        <source>Tell the customer the answer today</source>
        <translation>当天告知客户处理意见</translation>
    </message>
    <message>
        <source>Call again: is the customer content?</source>
        <translation>再次回访：客户满意吗？</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Asked: no result yet</source>
        <translation>已催问：暂无结果</translation>
    </message>
    <message>
        <source>Write the progress down</source>
        <translation>记录进展</translation>
    </message>
    <message>
        <source>The customer was told</source>
        <translation>已告知客户</translation>
    </message>
    <message>
        <source>Bring it up</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Decide the answer</source>
        <translation>确定处理意见</translation>
    </message>
    <message>
        <source>Content: close the complaint</source>
        <translation>客户满意：结案</translation>
    </message>
    <message>
        <source>Not content: go on</source>
        <translation>不满意：继续处理</translation>
    </message>
    <message>
        <source>Heard from the customer</source>
        <translation>客户已回复</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
</context>
<context>
    <name>ScriptText</name>
    <message>
        <source>Mr %1</source>
        <translation>%1先生</translation>
    </message>
    <message>
        <source>Ms %1</source>
        <translation>%1女士</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Is it convenient?</source>
        <translation>是否方便</translation>
    </message>
    <message>
        <source>The car</source>
        <translation>车辆情况</translation>
    </message>
    <message>
        <source>The advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>下次保养</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>另约时间</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>客户反映问题</translation>
    </message>
    <message>
        <source>“Hello %1, this is the service desk. Your %2 left us %3, and I should like to hear how it runs.”</source>
        <translation>“%1您好，这里是服务前台。您的%2%3从我店交车，想了解一下现在车况怎么样。”</translation>
    </message>
    <message>
        <source>“We did this: %1. Does everything work as it should? Do you hear, smell or feel anything unusual?”</source>
        <translation>“这次为您做了：%1。现在使用都正常吗？有没有异响、异味或者别的不对劲的地方？”</translation>
    </message>
    <message>
        <source>“Do you have about three minutes for me now?”</source>
        <translation>“请问您现在方便讲三分钟吗？”</translation>
    </message>
    <message>
        <source>“%1 looked after you. Was everything explained before the work, and did the price and the time come out as agreed? How content are you, from one to five?”</source>
        <translation>“这次由%1接待您。修之前项目讲清楚了吗？价格和时间跟说好的一致吗？一到五分，您打几分？”</translation>
    </message>
    <message>
        <source>“What should we do better next time?”</source>
        <translation>“您觉得我们下次哪里可以做得更好？”</translation>
    </message>
    <message>
        <source>“Your next service is due around %1. Shall I remind you, or note a day now?”</source>
        <translation>“您的下次保养大约在 %1。到时提醒您，还是现在就约个日子？”</translation>
    </message>
    <message>
        <source>“Thank you for your time, %1. Call us whenever something is not right. Drive safely.”</source>
        <translation>“谢谢%1抽空接听。有任何不对劲随时打给我们，祝您行车平安。”</translation>
    </message>
    <message>
        <source>“I understand. When may I call you again? … Thank you, until then.” Put the time in below.</source>
        <translation>“好的，不打扰您。什么时候再打给您方便？……谢谢，到时再联系。”把时间填在下面。</translation>
    </message>
    <message>
        <source>“I am sorry about that. Please tell me exactly when it happens. … I have written down: … Is that right? You will hear from us within two hours.”</source>
        <translation>“非常抱歉给您添麻烦了。请您详细说说什么情况下出现。……我记下的是：……对吗？两小时内一定给您回话。”</translation>
    </message>
    <message>
        <source>“Hey”, the first name, or nobody&apos;s name at all.</source>
        <translation>“喂”；直呼其名；不称呼客户。</translation>
    </message>
    <message>
        <source>“It won&apos;t take long.” Do not simply talk on.</source>
        <translation>“很快的，耽误不了您。”不要只顾往下讲。</translation>
    </message>
    <message>
        <source>“There is nothing wrong with it, is there?”</source>
        <translation>“应该没什么问题吧？”</translation>
    </message>
    <message>
        <source>“Just give us five points.” No score is asked for as a favour.</source>
        <translation>“麻烦给个五分。”不要求客户打高分。</translation>
    </message>
    <message>
        <source>“We can&apos;t do that.” “Everybody else is content.”</source>
        <translation>“这个办不到。”“别的客户都没意见。”</translation>
    </message>
    <message>
        <source>“You must come, or the guarantee ends.”</source>
        <translation>“您不来就不给质保了。”</translation>
    </message>
    <message>
        <source>Do not hang up before the customer does.</source>
        <translation>不要先于客户挂断电话。</translation>
    </message>
    <message>
        <source>“Then when?” No second question about the car.</source>
        <translation>“那什么时候？”不要再追问车的事。</translation>
    </message>
    <message>
        <source>“That is impossible.” “You drove it wrongly.” “Not my department.” Promise nothing that others have to keep.</source>
        <translation>“不可能。”“是您自己开得不对。”“这不归我管。”也不要替别人承诺。</translation>
    </message>
    <message>
        <source>Not now: another time</source>
        <translation>现在不方便：另约</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>方便，继续</translation>
    </message>
    <message>
        <source>All is well, go on</source>
        <translation>一切正常，继续</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>car</source>
        <translation>爱车</translation>
    </message>
    <message>
        <source>“Hello %1, this is the service desk again. We spoke on %3 about your %2.”</source>
        <translation>“%1您好，又是服务前台。%3 我们通过电话，聊过您的%2。”</translation>
    </message>
    <message>
        <source>“Is the car still as it should be, now that you have driven it for a while? How content are you with us now, from one to five?”</source>
        <translation>“车开了一段时间，现在还一切正常吗？从一到五分，您给我们打几分？”</translation>
    </message>
</context>
<context>
    <name>WarrantyText</name>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>until %1 or %2</source>
        <translation>至 %1 或 %2</translation>
    </message>
    <message>
        <source>Comeback: %1</source>
        <translation>返修：%1</translation>
    </message>
</context>
<context>
    <name>baydesk::ComplaintCard</name>
    <message>
        <source>The customer has confirmed: nothing is left to do.</source>
        <translation>客户已确认，无需再处理。</translation>
    </message>
    <message>
        <source>%1 · %2, by %3</source>
        <translation>%1 · %2，最迟 %3</translation>
    </message>
    <message>
        <source>told %1, %2, to %3</source>
        <translation>%1，%2，%3 登记</translation>
    </message>
    <message>
        <source>guarantee: %1, %2</source>
        <translation>质保：%1，%2</translation>
    </message>
    <message>
        <source>Open the customer&apos;s file</source>
        <translation>打开客户档案</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>baydesk::ComplaintDialog</name>
    <message>
        <source>Write a complaint down</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>投诉来源(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>投诉类别(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>级别(&amp;L)</translation>
    </message>
    <message>
        <source>What the customer said, in his or her own &amp;words</source>
        <translation>客户原话(&amp;W)</translation>
    </message>
    <message>
        <source>Read it back. From now on the clock runs: it is taken over within 5 minutes.</source>
        <translation>请向客户复述确认。登记后即开始计时：5 分钟内须受理。</translation>
    </message>
    <message>
        <source>the customer&apos;s words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Write the complaint down</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>The complaint is written down</source>
        <translation>投诉已登记</translation>
    </message>
</context>
<context>
    <name>baydesk::ComplaintScreen</name>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>the right to handle complaints</source>
        <translation>处理投诉的权限</translation>
    </message>
    <message>
        <source>how the customer answered</source>
        <translation>客户的答复</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>已记录：%1</translation>
    </message>
    <message>
        <source>What was found out is saved</source>
        <translation>调查结果已保存</translation>
    </message>
    <message>
        <source>No complaint waits. One is written down from the customer&apos;s file or from the order, and by a call with a bad score.</source>
        <translation>没有待处理的投诉。可从客户档案或工单登记；回访评分低时自动建立。</translation>
    </message>
    <message>
        <source>Which complaints</source>
        <translation>显示哪些投诉</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结案</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Choose a complaint at left.</source>
        <translation>请在左侧选择一件投诉。</translation>
    </message>
    <message>
        <source>Save what was found out</source>
        <translation>保存调查结果</translation>
    </message>
    <message>
        <source>Take the car in again</source>
        <translation>接车返修</translation>
    </message>
    <message>
        <source>the complaint of %1</source>
        <translation>%1 的投诉</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>baydesk::EntryForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>处理记录</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>记录内容(&amp;E)</translation>
    </message>
    <message>
        <source>How did the customer answer?</source>
        <translation>客户怎么答复？</translation>
    </message>
    <message>
        <source>Up &amp;to</source>
        <translation>上报给(&amp;T)</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>说明(&amp;W)</translation>
    </message>
    <message>
        <source>What was said or done: whoever reads this next knows how it stands</source>
        <translation>说了什么、做了什么，让下一个接手的人一看就明白</translation>
    </message>
</context>
<context>
    <name>baydesk::FindingsForm</name>
    <message>
        <source>What was found out</source>
        <translation>调查结果</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>级别(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>投诉类别(&amp;A)</translation>
    </message>
    <message>
        <source>Who answers &amp;for it</source>
        <translation>责任部门(&amp;F)</translation>
    </message>
    <message>
        <source>Ca&amp;use</source>
        <translation>原因(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remedy: the answer to the customer</source>
        <translation>处理意见：给客户的答复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cost to the shop (¥)</source>
        <translation>本店承担费用 (¥)(&amp;C)</translation>
    </message>
</context>
<context>
    <name>baydesk::LadderDialog</name>
    <message>
        <source>Who handles complaints</source>
        <translation>投诉处理人员</translation>
    </message>
    <message>
        <source>The first person is whoever writes the complaint down. From there it goes up. Only who may handle complaints can be named: callback clerks and managers.</source>
        <translation>首问责任人就是登记投诉的人，再逐级上报。只能指定有权处理投诉的人：回访专员和店长。</translation>
    </message>
    <message>
        <source>Save the ladder</source>
        <translation>保存人员</translation>
    </message>
    <message>
        <source>the store manager</source>
        <translation>店长</translation>
    </message>
    <message>
        <source>The ladder is saved</source>
        <translation>投诉处理人员已保存</translation>
    </message>
</context>
<context>
    <name>baydesk::ScriptPanel</name>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source>%1 of about %2 min</source>
        <translation>%1 / 约 %2 分钟</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>这样说</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>不能这样说</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>从头开始</translation>
    </message>
</context>
<context>
    <name>baydesk::StepLedger</name>
    <message>
        <source>What has happened</source>
        <translation>处理经过</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>baydesk::WarrantyDialog</name>
    <message>
        <source>Guarantee of repairs</source>
        <translation>维修质量保证期</translation>
    </message>
    <message>
        <source>From the day the car leaves, whichever ends first. The shop may promise more than the law, never less; what is changed counts for cars that leave from now on.</source>
        <translation>自竣工出厂之日起计算，里程和日期以先到者为准。本店可以高于法定标准，不得低于；修改后对今后出厂的车辆生效。</translation>
    </message>
    <message>
        <source>Save the guarantee</source>
        <translation>保存质保期</translation>
    </message>
    <message>
        <source>%1: days (law: %2)</source>
        <translation>%1：天数（法定 %2）</translation>
    </message>
    <message>
        <source>%1: km (law: %2)</source>
        <translation>%1：里程（法定 %2 km）</translation>
    </message>
    <message>
        <source>The guarantee is saved</source>
        <translation>质保期已保存</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>A job comes here when the customer has approved it.</source>
        <translation>客户确认后，项目就到这里。</translation>
    </message>
    <message>
        <source>Nothing is in work. Drag a waiting job here, or press Ctrl+B on it.</source>
        <translation>没有在修项目。把等待的项目拖到这里，或在其上按 Ctrl+B。</translation>
    </message>
    <message>
        <source>Nothing stands still. Drag a job here to say what it waits for, or press Ctrl+H on it.</source>
        <translation>没有停工项目。把项目拖到这里并说明在等什么，或在其上按 Ctrl+H。</translation>
    </message>
    <message>
        <source>Nothing waits for the inspector. A job comes here when its technician has finished it.</source>
        <translation>没有待质检的项目。技师完工后，项目就到这里。</translation>
    </message>
    <message>
        <source>No car has passed its check yet.</source>
        <translation>还没有通过质检的项目。</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未派工</translation>
    </message>
    <message>
        <source>Every job has its technician.</source>
        <translation>所有项目都已派工。</translation>
    </message>
    <message>
        <source>Free. Drag a job here to dispatch it, or press Ctrl+T on it.</source>
        <translation>空闲。把项目拖到这里即派工，或在项目上按 Ctrl+T。</translation>
    </message>
    <message>
        <source>to price</source>
        <translation>待报价</translation>
    </message>
    <message>
        <source>No report waits for its price. A technician reports what was found from the order&apos;s work step.</source>
        <translation>没有待报价的追加项目。技师在工单的“维修”步骤上报。</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>待致电</translation>
    </message>
    <message>
        <source>No customer waits to be told.</source>
        <translation>没有待告知的客户。</translation>
    </message>
    <message>
        <source>rework %1</source>
        <translation>返工 %1 次</translation>
    </message>
    <message>
        <source>nobody on the clock</source>
        <translation>无人计时</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 上报</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>致电 %1</translation>
    </message>
    <message>
        <source>being priced</source>
        <translation>报价中</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>车位 %1</translation>
    </message>
</context>
<context>
    <name>baydesk::HoldDialog</name>
    <message>
        <source>what the job waits for</source>
        <translation>项目在等什么</translation>
    </message>
    <message>
        <source>Hold “%1”</source>
        <translation>停工：“%1”</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>该项目</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>What whoever asks should know: “ordered, arrives on Friday”.</source>
        <translation>给询问者看的话，例如“已订货，周五到”。</translation>
    </message>
    <message>
        <source>Hold the job</source>
        <translation>停工</translation>
    </message>
</context>
<context>
    <name>baydesk::QualityList</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待完成</translation>
    </message>
</context>
<context>
    <name>baydesk::SupplementBar</name>
    <message>
        <source>Call the customer %1</source>
        <translation>致电客户：%1</translation>
    </message>
    <message>
        <source>%1 reported %2: “%3”</source>
        <translation>%1 %2上报：“%3”</translation>
    </message>
    <message>
        <source>It is priced. Call %1, explain fault, cost and delay, and record the answer.</source>
        <translation>已报价。请致电%1，说明故障、费用和延误，并记录答复。</translation>
    </message>
    <message>
        <source>Add its lines below, then offer it.</source>
        <translation>请在下面添加明细，然后报价。</translation>
    </message>
    <message>
        <source>It needs a price.</source>
        <translation>等待报价。</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>撤回上报</translation>
    </message>
    <message>
        <source>&amp;Why nothing is to be done</source>
        <translation>无需处理的原因(&amp;W)</translation>
    </message>
    <message>
        <source>The report and the reason stay in the order.</source>
        <translation>上报内容和原因都保留在工单里。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Price the supplement</source>
        <translation>给追加项目报价</translation>
    </message>
</context>
<context>
    <name>baydesk::SupplementDialog</name>
    <message>
        <source>what was found</source>
        <translation>发现了什么</translation>
    </message>
    <message>
        <source>Report a supplement</source>
        <translation>上报追加项目</translation>
    </message>
    <message>
        <source>&amp;What was found</source>
        <translation>发现的问题(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>It goes to the parts keeper for its price. The advisor calls the customer within %n minute(s) from now.</source>
        <translation>
            <numerusform>将交仓管员报价，服务顾问在 %n 分钟内致电客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” waits for the customer&apos;s answer</source>
        <translation>“%1”停工等待客户答复</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>上报</translation>
    </message>
</context>
<context>
    <name>baydesk::TeamDialog</name>
    <message>
        <source>a technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Dispatch “%1”</source>
        <translation>派工：“%1”</translation>
    </message>
    <message>
        <source>Who works on it, and whose share of the hours is how much?</source>
        <translation>由谁来做，工时各占多少？</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>%1 的份额</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
</context>
<context>
    <name>baydesk::VerbDialog</name>
    <message>
        <source>your right to %1</source>
        <translation>您没有权限：%1</translation>
    </message>
</context>
<context>
    <name>baydesk::WorkshopScreen</name>
    <message>
        <source>Workshop</source>
        <translation>车间</translation>
    </message>
    <message>
        <source>A job is finished by its technician&apos;s own check: open %1, step Work.</source>
        <translation>项目由技师自检后完工：请打开 %1 的“维修”步骤。</translation>
    </message>
    <message>
        <source>A job is ready when the inspector passes it: open %1, step Check.</source>
        <translation>质检员检验合格后，项目才算完成：请打开 %1 的“质检”步骤。</translation>
    </message>
    <message>
        <source>Begun work does not go back to waiting. Say what it waits for: drag it to “on hold”.</source>
        <translation>已开工的项目不能退回等待。请拖到停工栏并说明在等什么。</translation>
    </message>
    <message>
        <source>A job stays with its technician until somebody else takes it: drag it to their lane.</source>
        <translation>项目要由别人接手才能离开原技师：请拖到接手人的栏里。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to call</source>
        <translation>
            <numerusform>%n 位客户待致电</numerusform>
        </translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>By technician</source>
        <translation>按技师</translation>
    </message>
    <message>
        <source>Supplements · %1</source>
        <translation>追加项目 · %1</translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation>追加项目</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation>停止计时</translation>
    </message>
    <message>
        <source>Clock on</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>Start the work</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Filter: plate, job, technician</source>
        <translation>筛选：车牌、项目、技师</translation>
    </message>
    <message>
        <source>Filter the cards</source>
        <translation>筛选卡片</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>停工…</translation>
    </message>
    <message>
        <source>Technicians…</source>
        <translation>技师…</translation>
    </message>
    <message>
        <source>Preview the job sheet</source>
        <translation>预览派工单</translation>
    </message>
</context>
<context>
    <name>baydesk::CancelDialog</name>
    <message>
        <source>the reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>why the deposit is kept</source>
        <translation>留存定金的理由</translation>
    </message>
    <message>
        <source>what is in the drawer</source>
        <translation>开班备用金</translation>
    </message>
    <message>
        <source>key and belongings handed back</source>
        <translation>交还钥匙和随车物品</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>已作废 %1</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation>作废工单 %1</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Deposit &amp;of %1</source>
        <translation>定金 %1(&amp;O)</translation>
    </message>
    <message>
        <source>Why it is &amp;kept</source>
        <translation>留存理由(&amp;K)</translation>
    </message>
    <message>
        <source>In the &amp;drawer when the shift opens</source>
        <translation>开班备用金(&amp;D)</translation>
    </message>
    <message>
        <source>Parts that were issued have been &amp;used</source>
        <translation>已领配件已用掉(&amp;U)</translation>
    </message>
    <message>
        <source>Otherwise they go back on the shelf</source>
        <translation>否则退回仓库</translation>
    </message>
    <message>
        <source>Key and belongings are &amp;handed back</source>
        <translation>钥匙和随车物品已交还(&amp;H)</translation>
    </message>
    <message>
        <source>give back: %1</source>
        <translation>退还：%1</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>To give it back, let the cashier refund it first.</source>
        <translation>如需退还，请先由收银员退款。</translation>
    </message>
</context>
<context>
    <name>baydesk::CreditDialog</name>
    <message>
        <source>the amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>the signed paper</source>
        <translation>签署的协议</translation>
    </message>
    <message>
        <source>Grant credit of %1</source>
        <translation>授予挂账额度 %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>收款 %1</translation>
    </message>
    <message>
        <source>Credit granted</source>
        <translation>已授予挂账额度</translation>
    </message>
    <message>
        <source>Paid, receipt %1</source>
        <translation>已收款，收据 %1</translation>
    </message>
    <message>
        <source>Credit agreement</source>
        <translation>挂账协议</translation>
    </message>
    <message>
        <source>Pay what is on account</source>
        <translation>挂账收款</translation>
    </message>
    <message>
        <source>Owed up to 30 days</source>
        <translation>30 天内欠款</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 至 60 天</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 至 90 天</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款合计</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>额度(&amp;L)</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>截止日期(&amp;Y)</translation>
    </message>
    <message>
        <source>As 2027-12-31.</source>
        <translation>格式如 2027-12-31。</translation>
    </message>
    <message>
        <source>Signed &amp;paper</source>
        <translation>签署的协议(&amp;P)</translation>
    </message>
    <message>
        <source>In the &amp;drawer when the shift opens</source>
        <translation>开班备用金(&amp;D)</translation>
    </message>
    <message>
        <source>Only if your shift is not open yet.</source>
        <translation>仅在尚未开班时填写。</translation>
    </message>
    <message>
        <source>an amount that can be read</source>
        <translation>能识别的金额</translation>
    </message>
</context>
<context>
    <name>baydesk::DiscountDialog</name>
    <message>
        <source>the amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>the standard</source>
        <translation>执行标准</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>the PIN of who allows it</source>
        <translation>授权人的 PIN</translation>
    </message>
    <message>
        <source>Give %1 discount</source>
        <translation>优惠 %1</translation>
    </message>
    <message>
        <source>Discount given on %1</source>
        <translation>已给 %1 优惠</translation>
    </message>
    <message>
        <source>Discount on %1</source>
        <translation>%1 优惠</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>You may give up to %1 alone.</source>
        <translation>您可自行优惠至 %1。</translation>
    </message>
    <message>
        <source>&amp;Standard applied</source>
        <translation>执行标准(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;uthorised by</source>
        <translation>授权人(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;PIN of who allows it</source>
        <translation>授权人的 PIN(&amp;P)</translation>
    </message>
</context>
<context>
    <name>baydesk::RefundDialog</name>
    <message>
        <source>the amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>what is in the drawer</source>
        <translation>开班备用金</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>Gave %1 back for %2</source>
        <translation>已退 %1（%2）</translation>
    </message>
    <message>
        <source>Give money back for %1</source>
        <translation>%1 退款</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>%1 can be given back.</source>
        <translation>可退 %1。</translation>
    </message>
    <message>
        <source>&amp;Tender</source>
        <translation>方式(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>退款项目(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>In the &amp;drawer when the shift opens</source>
        <translation>开班备用金(&amp;D)</translation>
    </message>
    <message>
        <source>the whole bill</source>
        <translation>整单</translation>
    </message>
</context>
<context>
    <name>baydesk::ReverseDialog</name>
    <message>
        <source>the reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>反结算 %1</translation>
    </message>
    <message>
        <source>Reversed by %1</source>
        <translation>已反结算，单号 %1</translation>
    </message>
    <message>
        <source>Reversed; the work is billed anew as %1</source>
        <translation>已反结算，重新结算的工单为 %1</translation>
    </message>
    <message>
        <source>Reverse the settlement of %1</source>
        <translation>%1 反结算</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>The gate pass stands. The money can then be given back.</source>
        <translation>出门证仍然有效，之后可以退款。</translation>
    </message>
    <message>
        <source>The work moves to a fresh order with what was paid.</source>
        <translation>维修项目和已收款项转到一张新工单。</translation>
    </message>
</context>
<context>
    <name>baydesk::ShiftDialog</name>
    <message>
        <source>what is in the drawer</source>
        <translation>开班备用金</translation>
    </message>
    <message>
        <source>the count of %1</source>
        <translation>%1 的清点数</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>应有 %1</translation>
    </message>
    <message>
        <source>Expected %1, difference %2</source>
        <translation>应有 %1，差额 %2</translation>
    </message>
    <message>
        <source>why the count differs</source>
        <translation>差额原因</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>已开班</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>已交班</translation>
    </message>
    <message>
        <source>Open your shift</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>In the &amp;drawer now</source>
        <translation>现有备用金(&amp;D)</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Close your shift of %1</source>
        <translation>%1 班次交班</translation>
    </message>
    <message>
        <source>In the drawer at the start</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 清点</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>备注(&amp;C)</translation>
    </message>
    <message>
        <source>Close shift</source>
        <translation>交班</translation>
    </message>
</context>
<context>
    <name>baydesk::AccountCard</name>
    <message>
        <source>On account: nothing owed</source>
        <translation>挂账：无欠款</translation>
    </message>
    <message>
        <source>On account: %1 owed</source>
        <translation>挂账：尚欠 %1</translation>
    </message>
    <message>
        <source>limit %1 · until %2</source>
        <translation>限额 %1 · 有效至 %2</translation>
    </message>
    <message>
        <source>Last paid %1: %2, %3, receipt %4</source>
        <translation>最近付款 %1：%2，%3，收据 %4</translation>
    </message>
    <message>
        <source>Put on account</source>
        <translation>挂账日期</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>尚欠</translation>
    </message>
</context>
<context>
    <name>baydesk::ExitBar</name>
    <message>
        <source>Out since %1: %2, driven by %3 · pass %4</source>
        <translation>%1 出门：%2，驾驶人 %3 · 临时出门证 %4</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>去向 %1</translation>
    </message>
    <message>
        <source>Print the pass</source>
        <translation>打印临时出门证</translation>
    </message>
    <message>
        <source>The car is back…</source>
        <translation>车辆返回…</translation>
    </message>
</context>
<context>
    <name>baydesk::SendOutDialog</name>
    <message>
        <source>who drives</source>
        <translation>驾驶人</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Let %1 out for a while</source>
        <translation>%1 临时出门</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>驾驶人(&amp;D)</translation>
    </message>
    <message>
        <source>Wh&amp;ere to</source>
        <translation>去向(&amp;E)</translation>
    </message>
    <message>
        <source>Of a sublet: at whose shop it will be.</source>
        <translation>送外协时填写外协单位。</translation>
    </message>
    <message>
        <source>Write the exit pass</source>
        <translation>开具临时出门证</translation>
    </message>
</context>
<context>
    <name>baydesk::TakeBackDialog</name>
    <message>
        <source>%1 is back</source>
        <translation>%1 返回</translation>
    </message>
    <message>
        <source>&amp;Odometer (km)</source>
        <translation>里程 (km)(&amp;O)</translation>
    </message>
    <message>
        <source>Leave it empty where nobody has read it.</source>
        <translation>没有读取里程的可以不填。</translation>
    </message>
    <message>
        <source>Close the exit pass</source>
        <translation>登记返回</translation>
    </message>
</context>
<context>
    <name>baydesk::OnCreditDialog</name>
    <message>
        <source>the reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>约定付款日</translation>
    </message>
    <message>
        <source>a manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>the PIN of who allows it</source>
        <translation>批准人的 PIN</translation>
    </message>
    <message>
        <source>Settle with %1 on credit</source>
        <translation>结算，挂账 %1</translation>
    </message>
    <message>
        <source>Settled %1; %2 are owed until %3</source>
        <translation>已结算 %1；%2 挂账至 %3</translation>
    </message>
    <message>
        <source>Let %1 go on credit</source>
        <translation>%1 放行挂账</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>To be paid &amp;by</source>
        <translation>约定付款日(&amp;B)</translation>
    </message>
    <message>
        <source>Year-month-day, 2026-12-31.</source>
        <translation>年-月-日，如 2026-12-31。</translation>
    </message>
    <message>
        <source>A&amp;llowed by</source>
        <translation>批准人(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;PIN of who allows it</source>
        <translation>批准人的 PIN(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Customer&apos;s basic data</source>
        <translation>客户基本资料表</translation>
    </message>
    <message>
        <source>Follow-up call record</source>
        <translation>回访记录表</translation>
    </message>
    <message>
        <source>Follow-up call register</source>
        <translation>回访登记表</translation>
    </message>
    <message>
        <source>Follow-up letter register</source>
        <translation>信函登记表</translation>
    </message>
</context>
<context>
    <name>baydesk::FormMenu</name>
    <message>
        <source>Forms of the follow-up</source>
        <translation>回访表单</translation>
    </message>
    <message>
        <source>Record of the call to %1</source>
        <translation>%1的回访记录表</translation>
    </message>
    <message>
        <source>Record of a call: choose one first</source>
        <translation>回访记录表：请先选择一条回访</translation>
    </message>
    <message>
        <source>Register of the calls in the list</source>
        <translation>列表中回访的登记表</translation>
    </message>
    <message>
        <source>Register of letters, to be filled in by hand</source>
        <translation>信函登记表（手工填写）</translation>
    </message>
    <message>
        <source>This customer&apos;s calls with outcome, score and own words</source>
        <translation>该客户的通话结果、评分和原话</translation>
    </message>
    <message>
        <source>The list as it stands, with what each call led to</source>
        <translation>当前列表及每条回访的结果</translation>
    </message>
    <message>
        <source>A ruled form for the letters that are sent</source>
        <translation>登记寄出信函的空白表</translation>
    </message>
</context>
<context>
    <name>baydesk::MarkPhoto</name>
    <message>
        <source>Photo of this mark</source>
        <translation>该标记的照片</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>照片 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>放大查看</translation>
    </message>
    <message>
        <source>Add a photo…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>粘贴照片</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>From the camera folder…</source>
        <translation>从相机文件夹…</translation>
    </message>
</context>
<context>
    <name>baydesk::PhotoDialog</name>
    <message>
        <source>Photo of this mark</source>
        <translation>该标记的照片</translation>
    </message>
</context>
<context>
    <name>baydesk::WalkPhotos</name>
    <message>
        <source>The photo was not attached: its mark is no longer there.</source>
        <translation>照片未附上：该标记已不存在。</translation>
    </message>
</context>
<context>
    <name>baydesk::ReportScreen</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>营业日报</translation>
    </message>
    <message>
        <source>&amp;Business day</source>
        <translation>营业日(&amp;B)</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Print the daily report</source>
        <translation>打印营业日报</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>另存为表格</translation>
    </message>
    <message>
        <source>The day is not over: as of %1</source>
        <translation>当日未结束：截至 %1</translation>
    </message>
    <message>
        <source>Nothing of this kind happened on this day.</source>
        <translation>当日没有此类事项。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language these words are in: en, zh_CN</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>A day that has not come has no figures.</source>
        <translation>尚未到来的日子没有数据。</translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Weekly summary</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Monthly summary</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上一月</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下一月</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
</context>
<context>
    <name>FigureRowModel</name>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>baydesk::FigureButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>baydesk::ZeroCard</name>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Late promise</source>
        <translation>逾期交车</translation>
    </message>
    <message>
        <source>Untouched job</source>
        <translation>无人施工</translation>
    </message>
    <message>
        <source>Unbilled part</source>
        <translation>未计费配件</translation>
    </message>
    <message>
        <source>Key still here</source>
        <translation>钥匙物品未还</translation>
    </message>
    <message>
        <source>Call overdue</source>
        <translation>回访逾期</translation>
    </message>
    <message>
        <source>Complaint overdue</source>
        <translation>投诉逾期</translation>
    </message>
    <message>
        <source>Quote without an answer</source>
        <translation>报价未答复</translation>
    </message>
    <message>
        <source>Unbalanced shift</source>
        <translation>班次未平</translation>
    </message>
    <message>
        <source>Should be zero</source>
        <translation>清零清单</translation>
    </message>
    <message>
        <source>Should be zero: %1</source>
        <translation>清零清单：%1</translation>
    </message>
    <message>
        <source>Nothing is late, lost or unanswered.</source>
        <translation>没有逾期、遗留或未答复的事项。</translation>
    </message>
</context>
<context>
    <name>baydesk::PracticeBanner</name>
    <message>
        <source>Practice store — nothing here is real</source>
        <translation>练习店——这里的一切都不是真的</translation>
    </message>
</context>
<context>
    <name>baydesk::PracticeStart</name>
    <message>
        <source>The practice store is being made</source>
        <translation>正在生成练习店</translation>
    </message>
    <message>
        <source>A year of invented customers, cars and orders, in a file of its own. Try whatever you like: nothing in it is real, and nothing of it gets into your own store.</source>
        <translation>一年的虚构客户、车辆和工单，单独存放在一个文件里。请放心试用：里面的内容都不是真的，也不会进入您自己的门店。</translation>
    </message>
</context>
<context>
    <name>baydesk::DesktopNotices</name>
    <message>
        <source>Baydesk</source>
        <translation>接车台</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>%n car(s) are late</source>
        <translation>
            <numerusform>%n 台车已超过承诺时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have to decide</source>
        <translation>
            <numerusform>%n 位客户待答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s) are ready to be settled</source>
        <translation>
            <numerusform>%n 台车待结算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are overdue</source>
        <translation>
            <numerusform>%n 个回访已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) are overdue</source>
        <translation>
            <numerusform>%n 件投诉已超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s) are open</source>
        <translation>
            <numerusform>有 %n 个紧急来电未处理完</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s) have waited too long</source>
        <translation>
            <numerusform>有 %n 个紧急来电等待过久</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::SetAside</name>
    <message>
        <source>Set aside:</source>
        <translation>暂放的接车：</translation>
    </message>
    <message>
        <source>no plate yet</source>
        <translation>尚无车牌</translation>
    </message>
    <message>
        <source>Go on with the reception of %1</source>
        <translation>继续为 %1 接车</translation>
    </message>
</context>
<context>
    <name>baydesk::CallWords</name>
    <message>
        <source>reached, %1 of 5</source>
        <translation>已接通，%1 分（满分 5 分）</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>占线</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝回访</translation>
    </message>
    <message>
        <source>call back %1</source>
        <translation>%1 再打</translation>
    </message>
</context>
<context>
    <name>baydesk::BackupKeeper</name>
    <message>
        <source>Today&apos;s backup could not be made. %1</source>
        <translation>今日备份失败。%1</translation>
    </message>
    <message>
        <source>Today&apos;s backup has been made.</source>
        <translation>今日备份已完成。</translation>
    </message>
    <message>
        <source>Today&apos;s backup has been made, but no second copy: %1</source>
        <translation>今天的备份已做好，但没有第二份副本：%1</translation>
    </message>
</context>
<context>
    <name>baydesk::ClosingPage</name>
    <message>
        <source>The backup could not be made</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>A backup of the day is being made</source>
        <translation>正在备份今天的数据</translation>
    </message>
    <message>
        <source>The window closes by itself in a moment.</source>
        <translation>窗口稍后自动关闭。</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>不备份，直接关闭</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Make a backup now.</source>
        <translation>请现在备份。</translation>
    </message>
    <message>
        <source>The newest is older than two days. Make a backup now.</source>
        <translation>最近一次备份已超过两天，请现在备份。</translation>
    </message>
    <message>
        <source>If this disk fails, store and backups are lost together. Choose a second folder on a USB stick, another disk or another computer.</source>
        <translation>这块硬盘一坏，数据和备份会一起丢。请在 U 盘、另一块硬盘或另一台电脑上选一个第二文件夹。</translation>
    </message>
    <message>
        <source>The second folder is not there. Plug the stick or disk in: the copy is then made by itself.</source>
        <translation>第二文件夹现在不在。请插上 U 盘或硬盘，插上后会自动补做副本。</translation>
    </message>
    <message>
        <source>The second folder is on the same disk as the store. Choose one on a USB stick, another disk or another computer.</source>
        <translation>第二文件夹和数据在同一块硬盘上。请选 U 盘、另一块硬盘或另一台电脑上的文件夹。</translation>
    </message>
    <message>
        <source>The second folder has no new copy yet. Make a backup now.</source>
        <translation>第二文件夹里还没有新的副本，请现在备份。</translation>
    </message>
    <message>
        <source>Tell whoever looks after the server: the backups are made there.</source>
        <translation>请告诉服务器管理员：备份在服务器上进行。</translation>
    </message>
    <message>
        <source>The backups are made by whoever looks after the server.</source>
        <translation>备份由服务器管理员负责。</translation>
    </message>
    <message>
        <source>⚠ backup %1, second folder not there</source>
        <translation>⚠ 备份 %1，第二文件夹不在</translation>
    </message>
    <message>
        <source>⚠ backup %1, on the same disk only</source>
        <translation>⚠ 备份 %1，只在同一块硬盘上</translation>
    </message>
    <message>
        <source>⚠ backup %1, second copy %2</source>
        <translation>⚠ 备份 %1，第二份副本 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Newest backup: %1</source>
        <translation>最近备份：%1</translation>
    </message>
    <message>
        <source>Newest on another disk: %1</source>
        <translation>另一块硬盘上最近的：%1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>Second folder: %1</source>
        <translation>第二文件夹：%1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1（现在不在）</translation>
    </message>
    <message>
        <source>the folder %1 is not there. Plug the stick or disk in; the copy is then made by itself.</source>
        <translation>文件夹 %1 不在。请插上 U 盘或硬盘，插上后会自动补做副本。</translation>
    </message>
    <message>
        <source>⚠ no backup yet</source>
        <translation>⚠ 尚无备份</translation>
    </message>
    <message>
        <source>⚠ last backup %1</source>
        <translation>⚠ 上次备份 %1</translation>
    </message>
    <message>
        <source>backup %1 ✓</source>
        <translation>备份 %1 ✓</translation>
    </message>
</context>
<context>
    <name>baydesk::BackupCard</name>
    <message>
        <source>The backup is made, but no second copy: %1</source>
        <translation>备份已做好，但没有第二份副本：%1</translation>
    </message>
    <message>
        <source>The backup is made and checked</source>
        <translation>备份已做好并检查过</translation>
    </message>
    <message>
        <source>Folder for the second copy</source>
        <translation>存放第二份副本的文件夹</translation>
    </message>
    <message>
        <source>Backups are no longer copied to a second folder</source>
        <translation>备份不再复制到第二文件夹</translation>
    </message>
    <message>
        <source>Backups are copied to %1 too</source>
        <translation>备份今后也复制到 %1</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Needs the right to change the shop&apos;s settings.</source>
        <translation>需要修改门店设置的权限。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Second folder…</source>
        <translation>第二文件夹…</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>不用第二文件夹</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Nothing in a practice store is real: no backups are made by themselves.</source>
        <translation>练习店里的内容都不是真的：不会自动备份。</translation>
    </message>
</context>
<context>
    <name>baydesk::RestoreDialog</name>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>second folder</source>
        <translation>第二文件夹</translation>
    </message>
    <message>
        <source>here, before an update</source>
        <translation>本机，升级前</translation>
    </message>
    <message>
        <source>here</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>being checked …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>✗ cannot be used</source>
        <translation>✗ 不能用</translation>
    </message>
    <message>
        <source>✓ good</source>
        <translation>✓ 完好</translation>
    </message>
    <message>
        <source>✓ good, without photos</source>
        <translation>✓ 完好，不含照片</translation>
    </message>
    <message>
        <source>This backup is being checked.</source>
        <translation>正在检查这份备份。</translation>
    </message>
    <message>
        <source>This backup cannot be used. %1</source>
        <translation>这份备份不能用。%1</translation>
    </message>
    <message>
        <source>Everything written after %1 will be missing, orders and payments too.</source>
        <translation>%1 之后录入的内容都不会有，包括工单和收款。</translation>
    </message>
    <message>
        <source>The store as it is now is not deleted. It is kept as %1.</source>
        <translation>现在的数据不会删除，会保留为 %1。</translation>
    </message>
    <message>
        <source>The backup holds no photos and signatures: those that are here now stay.</source>
        <translation>这份备份不含照片和签名：现有的会保留。</translation>
    </message>
    <message>
        <source>⚠ This is a practice store: nothing in it is real.</source>
        <translation>⚠ 这是练习店：里面的内容都不是真的。</translation>
    </message>
    <message>
        <source>⚠ This backup is of another store: %1.</source>
        <translation>⚠ 这份备份是另一家店的：%1。</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>门店：%1</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Backups (*.db *.dump)</source>
        <translation>备份 (*.db *.dump)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>一份备份</translation>
    </message>
    <message>
        <source>a backup that is good</source>
        <translation>一份完好的备份</translation>
    </message>
    <message>
        <source>the owner&apos;s word</source>
        <translation>负责人同意</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>恢复 %1 的备份</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Choose the backup that the store shall be again. The newest that is good is mostly the right one.</source>
        <translation>请选择要恢复到哪一份备份。一般选最近一份完好的。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>No backup was found here. Plug in the stick or disk that has one, and choose its file.</source>
        <translation>这里没有找到备份。请插上存有备份的 U 盘或硬盘，再选择备份文件。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Nobody can sign in while the store cannot be opened. I am its owner or manager, or they have told me to do this.</source>
        <translation>数据打不开时没有人能登录。我是老板或店长，或者他们同意我这样做。</translation>
    </message>
</context>
<context>
    <name>baydesk::RestorePage</name>
    <message>
        <source>Another program has the store open: Baydesk in another session, or baydeskctl. Close it there, and restore the backup again.</source>
        <translation>另一个程序正打开着数据：别处的接车台，或 baydeskctl。请先关掉它，再恢复备份。</translation>
    </message>
    <message>
        <source>The backup is damaged or is no backup of Baydesk. Choose another one.</source>
        <translation>这份备份已损坏，或不是接车台的备份。请选另一份。</translation>
    </message>
    <message>
        <source>The store of before was not deleted. It is kept as %1.</source>
        <translation>原来的数据没有删除，保留为 %1。</translation>
    </message>
    <message>
        <source>The backup holds no photos and signatures, and there were none left here.</source>
        <translation>这份备份不含照片和签名，本机也已没有。</translation>
    </message>
    <message>
        <source>The backup is being put in place</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>This takes a moment. Leave the computer switched on.</source>
        <translation>需要一点时间，请不要关电脑。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>备份已恢复</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>备份未能恢复</translation>
    </message>
    <message>
        <source>%1

Nothing was changed: the store is as it was before.</source>
        <translation>%1

什么都没有改动：数据和原来一样。</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n order(s), from %1.</source>
        <translation>
            <numerusform>共 %n 张工单，来自 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::SummaryView</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language these words are in: en, zh_CN</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Enter on a column opens it by itself.</source>
        <translation>在某一列按回车，可单独打开。</translation>
    </message>
    <message>
        <source>Being worked out: %1 of %2</source>
        <translation>正在计算：%1 / %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 are there</source>
        <translation>已停止：已有 %1 / %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>How much is worked out</source>
        <translation>计算进度</translation>
    </message>
</context>
<context>
    <name>baydesk::SummaryModel</name>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>baydesk::MergeDialog</name>
    <message>
        <source>Two of you changed %1</source>
        <translation>两个人都改了%1</translation>
    </message>
    <message>
        <source>Somebody else has saved this meanwhile. Choose which of the two stays where both of you changed the same. Everything else that either of you changed is kept.</source>
        <translation>期间别人已保存过。两人改了同一项的，请选保留哪一个；其余各自的修改都会保留。</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>按所选保存</translation>
    </message>
    <message>
        <source>Saved meanwhile</source>
        <translation>期间已保存的</translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation>你录入的</translation>
    </message>
</context>
<context>
    <name>baydesk::ConnectDialog</name>
    <message>
        <source>Connecting …</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>The keyring did not take the password. Connect all the same, and it will be asked for at each start.</source>
        <translation>密钥环没有保存密码。仍然可以连接，以后每次启动时再输入密码。</translation>
    </message>
    <message>
        <source>✓ The connection works. The database is empty: a new store will be set up in it.</source>
        <translation>✓ 连接正常。数据库是空的，将在其中建立新门店。</translation>
    </message>
    <message>
        <source>✓ The connection works. The store was written by an older Baydesk and will be brought up to date, with a backup before. The other counters need this version then.</source>
        <translation>✓ 连接正常。这份数据由旧版本的接车台写入，将先备份再升级。升级后其他电脑也需要这个版本。</translation>
    </message>
    <message>
        <source>✓ The connection works. No store has been set up in this database yet.</source>
        <translation>✓ 连接正常。这个数据库里还没有建立门店。</translation>
    </message>
    <message>
        <source>✓ The connection works. The store %1 is there.</source>
        <translation>✓ 连接正常。门店“%1”在这里。</translation>
    </message>
    <message>
        <source>Set up a store there</source>
        <translation>在那里建立门店</translation>
    </message>
    <message>
        <source>Bring the store up to date</source>
        <translation>升级门店数据</translation>
    </message>
    <message>
        <source>Connect to the server</source>
        <translation>连接服务器</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>连接到服务器</translation>
    </message>
    <message>
        <source>Several counters work in one store on a PostgreSQL server. Whoever set it up knows what to fill in.</source>
        <translation>多台电脑可以共用 PostgreSQL 服务器上的一个门店。这里该填什么，架设服务器的人知道。</translation>
    </message>
    <message>
        <source>Open a store&apos;s file instead…</source>
        <translation>改为打开门店文件…</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>The keyring is asked to keep the password …</source>
        <translation>正在把密码存入密钥环…</translation>
    </message>
</context>
<context>
    <name>baydesk::PasswordPage</name>
    <message>
        <source>The server did not take this password.</source>
        <translation>服务器不接受这个密码。</translation>
    </message>
    <message>
        <source>The keyring is being asked for the password.</source>
        <translation>正在向密钥环查询密码。</translation>
    </message>
    <message>
        <source>If it asks to be unlocked, do that. You can also type the password here.</source>
        <translation>如果密钥环要求解锁，请解锁。也可以在这里直接输入密码。</translation>
    </message>
    <message>
        <source>%1, database %2, user %3</source>
        <translation>%1，数据库 %2，用户 %3</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>&amp;Password of the database</source>
        <translation>数据库密码(&amp;P)</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>打开门店</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>修改连接</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>baydesk::RememberPassword</name>
    <message>
        <source>Remember the password in the keyring of this desktop</source>
        <translation>把密码保存在本桌面的密钥环里</translation>
    </message>
    <message>
        <source>No keyring is running on this desktop, so the password is asked for at each start. It can also stand in the password file of PostgreSQL (~/.pgpass, or the one that PGPASSFILE names).</source>
        <translation>本桌面没有运行密钥环，所以每次启动都要输入密码。也可以写进 PostgreSQL 的密码文件（~/.pgpass，或 PGPASSFILE 指定的文件）。</translation>
    </message>
</context>
<context>
    <name>baydesk::ServerForm</name>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>This user may connect, but not write here. Have whoever looks after the server give the right.</source>
        <translation>这个用户可以连接，但不能在这里写入。请服务器管理员授予权限。</translation>
    </message>
    <message>
        <source>%1 holds the tables of another program, and was left as it is. Choose another database.</source>
        <translation>%1 里是另一个程序的数据，没有改动。请选择别的数据库。</translation>
    </message>
    <message>
        <source>The store in %1 was written by a newer Baydesk. Install the newer program on this computer.</source>
        <translation>%1 里的数据由更新版本的接车台写入，请在本机安装新版本。</translation>
    </message>
    <message>
        <source>The server&apos;s name has to stand in its certificate.</source>
        <translation>服务器的名称必须写在它的证书里。</translation>
    </message>
    <message>
        <source>Nobody can read along, but somebody in the network could pretend to be the server, and would be told the password.</source>
        <translation>别人看不到内容，但网络里有人可以冒充服务器，从而得到密码。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, so nothing has to be encrypted.</source>
        <translation>数据不离开本机，所以不需要加密。</translation>
    </message>
    <message>
        <source>Everybody in the network can read customers, prices and payments, and change them on the way. Only for a cable that nobody else is connected to.</source>
        <translation>网络里的任何人都能看到客户、价格和收款，还能在途中篡改。只适用于没有别人接入的专线。</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>证书 (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Its name or IP address. Empty: a server on this computer.</source>
        <translation>名称或 IP 地址。留空表示本机上的服务器。</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>Da&amp;tabase</source>
        <translation>数据库(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;User of the database</source>
        <translation>数据库用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password of the database</source>
        <translation>数据库密码(&amp;P)</translation>
    </message>
    <message>
        <source>Not your PIN: whoever set up the server knows it.</source>
        <translation>不是您的 PIN，架设服务器的人知道。</translation>
    </message>
    <message>
        <source>Protection in the &amp;network</source>
        <translation>网络加密(&amp;N)</translation>
    </message>
    <message>
        <source>encrypted, and the server proves who it is</source>
        <translation>加密，并验证服务器身份</translation>
    </message>
    <message>
        <source>encrypted, but whoever answers is believed</source>
        <translation>加密，但不验证服务器身份</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>Certificate of the server&apos;s &amp;authority</source>
        <translation>服务器签发机构的证书(&amp;A)</translation>
    </message>
    <message>
        <source>A file, for a server whose certificate the shop has made itself. Empty: the authorities that this computer trusts.</source>
        <translation>服务器证书由本店自己签发时，请选择文件。留空表示使用本机信任的机构。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>BookingText</name>
    <message>
        <source>unconfirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>未到店</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>booked twice: %1</source>
        <translation>重复占用：%1</translation>
    </message>
    <message>
        <source>nobody works</source>
        <translation>无人上班</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>余 %1</translation>
    </message>
    <message>
        <source>rostered %1</source>
        <translation>排班 %1</translation>
    </message>
    <message>
        <source>leave %1</source>
        <translation>请假 %1</translation>
    </message>
    <message>
        <source>carried over %1</source>
        <translation>在修结转 %1</translation>
    </message>
    <message>
        <source>booked %1</source>
        <translation>已预约 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>AppointmentWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>未安排</translation>
    </message>
</context>
<context>
    <name>baydesk::FreeTimesRow</name>
    <message>
        <source>%1: %2. Nothing is free in the next two weeks.</source>
        <translation>%1：%2。两周内没有空档。</translation>
    </message>
    <message>
        <source>%1: %2. Free:</source>
        <translation>%1：%2。空档：</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>选用 %1</translation>
    </message>
</context>
<context>
    <name>baydesk::SlotEditor</name>
    <message>
        <source>not decided yet</source>
        <translation>未安排</translation>
    </message>
    <message>
        <source>Not a time yet: 1730, tomorrow 12, 11-28 9:00, +90</source>
        <translation>还不是时间：1730、明天 12、11-28 9:00、+90</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: the store is closed then</source>
        <translation>%1：届时不营业</translation>
    </message>
    <message>
        <source>C&amp;omes at</source>
        <translation>到店时间(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Lasts</source>
        <translation>时长(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Bay</source>
        <translation>工位(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Technician</source>
        <translation>技师(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Why both fit</source>
        <translation>重复占用的理由(&amp;W)</translation>
    </message>
    <message>
        <source>Kept with the booking: it is booked although the time is taken.</source>
        <translation>随预约保存：时间已占用仍然预约。</translation>
    </message>
    <message>
        <source>Leave this time out</source>
        <translation>去掉这个时段</translation>
    </message>
    <message>
        <source>1730, tomorrow 12, +90</source>
        <translation>1730、明天 12、+90</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>baydesk::BookingPanel</name>
    <message>
        <source>who calls</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>维修项目</translation>
    </message>
    <message>
        <source>when the car comes</source>
        <translation>到店时间</translation>
    </message>
    <message>
        <source>This car is in the shop already: %1.</source>
        <translation>该车已在店：%1。</translation>
    </message>
    <message>
        <source>It is booked already: %1, %2.</source>
        <translation>已有预约：%1，%2。</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>新预约</translation>
    </message>
    <message>
        <source>Appointment of %1</source>
        <translation>%1 的预约</translation>
    </message>
    <message>
        <source>Pl&amp;ate</source>
        <translation>车牌号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>车型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <translation>来电人(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>电话(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>维修项目(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;ishes</source>
        <translation>特殊要求(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Field visit: where to</source>
        <translation>外出服务地点(&amp;F)</translation>
    </message>
    <message>
        <source>Empty: the car comes here.</source>
        <translation>留空：车辆到店。</translation>
    </message>
    <message>
        <source>The customer has confirmed the time</source>
        <translation>客户已确认时间</translation>
    </message>
    <message>
        <source>Add another time</source>
        <translation>再加一个时段</translation>
    </message>
    <message numerus="yes">
        <source>Did not come %n time(s).</source>
        <translation>
            <numerusform>曾预约未到 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>baydesk::SharedTimeDialog</name>
    <message>
        <source>why both fit</source>
        <translation>重复占用的理由</translation>
    </message>
    <message>
        <source>The time is taken</source>
        <translation>该时间已被占用</translation>
    </message>
    <message>
        <source>&amp;Why both fit</source>
        <translation>重复占用的理由(&amp;W)</translation>
    </message>
    <message>
        <source>Kept with the booking: it is booked although the time is taken.</source>
        <translation>随预约保存：时间已占用仍然预约。</translation>
    </message>
    <message>
        <source>Book it twice</source>
        <translation>仍然预约</translation>
    </message>
</context>
<context>
    <name>baydesk::AppointmentScreen</name>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Comes at</source>
        <translation>到店时间</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>维修项目</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1（外出：%2）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到次数</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>接车 %1</translation>
    </message>
    <message>
        <source>Take in the car</source>
        <translation>接车</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>预约 %1</translation>
    </message>
    <message>
        <source>Save the appointment</source>
        <translation>保存预约</translation>
    </message>
    <message>
        <source>the right to make appointments</source>
        <translation>预约权限</translation>
    </message>
    <message>
        <source>Choose an appointment</source>
        <translation>请选择一个预约</translation>
    </message>
    <message>
        <source>%1 is booked for %2</source>
        <translation>%1 已预约 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Nobody has booked for these days. A call becomes an appointment here, and an order when the car comes.</source>
        <translation>这几天没有预约。接到电话在这里登记预约，车到后一键接车。</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>新预约</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>未到店</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Bays and hours</source>
        <translation>工位与排班</translation>
    </message>
    <message numerus="yes">
        <source>%n ×</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Save as a calendar…</source>
        <translation>另存为日历文件…</translation>
    </message>
    <message>
        <source>Keep a calendar to subscribe to…</source>
        <translation>持续更新可订阅的日历文件…</translation>
    </message>
    <message>
        <source>No longer keep %1</source>
        <translation>不再更新 %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>This appointment is not saved yet. Save it or close it first.</source>
        <translation>这个预约还没有保存，请先保存或关闭。</translation>
    </message>
</context>
<context>
    <name>baydesk::BayDialog</name>
    <message>
        <source>what it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New bay</source>
        <translation>新工位</translation>
    </message>
    <message>
        <source>Bay %1</source>
        <translation>工位 %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>As it is called in the workshop: “Lift 1”, “Alignment”.</source>
        <translation>车间里的叫法：“1 号举升机”“四轮定位”。</translation>
    </message>
    <message>
        <source>Cars &amp;stand on it</source>
        <translation>在用(&amp;S)</translation>
    </message>
    <message>
        <source>Save the bay</source>
        <translation>保存工位</translation>
    </message>
</context>
<context>
    <name>baydesk::ShiftsDialog</name>
    <message>
        <source>Working hours of %1</source>
        <translation>%1 的排班</translation>
    </message>
    <message>
        <source>&amp;Works while the shop is open</source>
        <translation>按门店营业时间上班(&amp;W)</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>保存排班</translation>
    </message>
</context>
<context>
    <name>baydesk::LeaveDialog</name>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>人员(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>到(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Enter the leave</source>
        <translation>登记请假</translation>
    </message>
</context>
<context>
    <name>baydesk::RosterScreen</name>
    <message>
        <source>Bay</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>as the shop</source>
        <translation>同门店</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Bays, working hours and leave</source>
        <translation>工位、排班与请假</translation>
    </message>
    <message>
        <source>the right to change the shop</source>
        <translation>修改门店资料的权限</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>No bay is written down: appointments are planned by people alone.</source>
        <translation>尚未登记工位：预约只按人员安排。</translation>
    </message>
    <message>
        <source>Nobody here is a technician or a foreman. Give people their roles in the settings.</source>
        <translation>没有技师或车间主任。请在设置中分配角色。</translation>
    </message>
    <message>
        <source>Nobody is on leave.</source>
        <translation>没有人请假。</translation>
    </message>
    <message>
        <source>New bay</source>
        <translation>新工位</translation>
    </message>
    <message>
        <source>Change the bay</source>
        <translation>修改工位</translation>
    </message>
    <message>
        <source>Change the hours</source>
        <translation>修改排班</translation>
    </message>
    <message>
        <source>Enter leave</source>
        <translation>登记请假</translation>
    </message>
    <message>
        <source>Take the leave back</source>
        <translation>撤销请假</translation>
    </message>
</context>
<context>
    <name>baydesk::BookingNote</name>
    <message>
        <source>Booked for %1: %2</source>
        <translation>已预约 %1：%2</translation>
    </message>
    <message>
        <source>This is that visit</source>
        <translation>就是这次预约</translation>
    </message>
    <message>
        <source>This is another visit</source>
        <translation>不是这次预约</translation>
    </message>
</context>
<context>
    <name>baydesk::CalendarKeeper</name>
    <message>
        <source>The calendar %1 could not be written. Choose another place at the appointments.</source>
        <translation>日历文件 %1 无法写入。请在预约页换一个位置。</translation>
    </message>
</context>
<context>
    <name>baydesk::FieldPanel</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation>必须有“%1”</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>个人或单位</translation>
    </message>
    <message>
        <source>Mr or Ms</source>
        <translation>先生或女士</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Invoice title</source>
        <translation>发票抬头</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>重要提示</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Plate colour</source>
        <translation>号牌颜色</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>车架号</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Engine number</source>
        <translation>发动机号</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>年款</translation>
    </message>
    <message>
        <source>Odometer (km)</source>
        <translation>里程（公里）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>车主</translation>
    </message>
    <message>
        <source>Owner&apos;s phone</source>
        <translation>车主电话</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>进厂时间</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>实付金额</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>出厂时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer&apos;s statement</source>
        <translation>客户描述</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>维修内容</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Past orders</source>
        <translation>历史工单</translation>
    </message>
    <message>
        <source>Parts in stock</source>
        <translation>配件库存</translation>
    </message>
    <message>
        <source>Labour prices</source>
        <translation>工时价目</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Labour of the orders</source>
        <translation>工单的工时</translation>
    </message>
    <message>
        <source>Parts of the orders</source>
        <translation>工单的配件</translation>
    </message>
</context>
<context>
    <name>baydesk::ImportPage</name>
    <message>
        <source>What to import</source>
        <translation>导入什么</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Cha&amp;racters</source>
        <translation>字符编码(&amp;R)</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>What is there &amp;already</source>
        <translation>已有的资料(&amp;A)</translation>
    </message>
    <message>
        <source>fill in what is missing</source>
        <translation>补全缺少的内容</translation>
    </message>
    <message>
        <source>leave it, and list the row</source>
        <translation>保持不变，列出该行</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>显示的文件</translation>
    </message>
    <message>
        <source>What this file holds</source>
        <translation>此文件的内容</translation>
    </message>
    <message>
        <source>The file has headings</source>
        <translation>文件有标题行</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件的行</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Rows that stay out</source>
        <translation>不能导入的行</translation>
    </message>
    <message>
        <source>Every row comes in.</source>
        <translation>每一行都能导入。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Choose a list as CSV or XLSX. Before anything is written, you see here what comes in and what does not, and say which column holds what.</source>
        <translation>请选择 CSV 或 XLSX 清单。写入之前，您会在这里看到哪些能导入、哪些不能，并指定各列的含义。</translation>
    </message>
    <message>
        <source>Save the rows that stay out…</source>
        <translation>保存不能导入的行…</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>导入另一份清单</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls)</source>
        <translation>清单 (*.csv *.tsv *.txt *.xlsx *.xls)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Stopped: nothing was imported</source>
        <translation>已停止：没有导入任何内容</translation>
    </message>
    <message>
        <source>Save the rows that stay out</source>
        <translation>保存不能导入的行</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1, to be mended</source>
        <translation>%1 待修改</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>正在检查每一行…</translation>
    </message>
    <message>
        <source>Beginning. You can still stop it.</source>
        <translation>正在开始，现在还可以停止。</translation>
    </message>
    <message>
        <source>%1 of %2 are in the store.</source>
        <translation>已写入 %1 条，共 %2 条。</translation>
    </message>
    <message>
        <source>Rows that stay out (%1)</source>
        <translation>不能导入的行（%1）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>the right to %1</source>
        <translation>“%1”的权限</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>能读取的文件</translation>
    </message>
    <message>
        <source>a column for: %1</source>
        <translation>“%1”对应的列</translation>
    </message>
    <message>
        <source>the end of the check</source>
        <translation>检查完毕</translation>
    </message>
    <message>
        <source>a file with a row that can come in</source>
        <translation>有可导入内容的文件</translation>
    </message>
    <message>
        <source>It has begun and finishes by itself</source>
        <translation>已开始，会自行完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What is in the store stays there, so all of it comes in: also if you go to another page or the program ends.</source>
        <translation>已写入的内容会保留，因此整份清单都会导入：离开此页或退出程序也一样。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1</source>
        <translation>
            <numerusform>已将 %n 行写入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1</source>
        <translation>
            <numerusform>已将 %n 行写入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::ListsCard</name>
    <message>
        <source>Folder for the files</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 行已写入 %2。</translation>
    </message>
    <message>
        <source>Stopped: nothing was kept.</source>
        <translation>已停止：没有保留任何文件。</translation>
    </message>
    <message>
        <source>Everything is written</source>
        <translation>全部资料已写出</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>已写出 %1 行</translation>
    </message>
    <message>
        <source>Needs the right to import lists.</source>
        <translation>需要导入清单的权限。</translation>
    </message>
    <message>
        <source>Customers, cars, orders, parts and calls, each as a file</source>
        <translation>客户、车辆、工单、配件和回访，各为一个文件</translation>
    </message>
    <message>
        <source>Needs the right to change the shop&apos;s settings.</source>
        <translation>需要修改门店设置的权限。</translation>
    </message>
    <message>
        <source>Lists in and out</source>
        <translation>导入与导出</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入清单…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>导出全部资料…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>baydesk::PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>%1. Drag this heading onto the field that the column holds.</source>
        <translation>%1。请把此标题拖到该列对应的项目上。</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>says the same again and is taken once</source>
        <translation>内容重复，只导入一次</translation>
    </message>
    <message>
        <source>stays out: see the marked cells</source>
        <translation>不能导入：请看标出的单元格</translation>
    </message>
    <message>
        <source>stays out: %1</source>
        <translation>不能导入：%1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>baydesk::FileStateRow</name>
    <message>
        <source>File %1 % complete</source>
        <translation>档案完整度%1%</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>补填：%1</translation>
    </message>
</context>
<context>
    <name>baydesk::IncompleteFiles</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整度</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Incomplete files</source>
        <translation>待补全档案</translation>
    </message>
    <message>
        <source>Every file of the last thirty days is complete.</source>
        <translation>最近30天的档案都已补全。</translation>
    </message>
</context>
<context>
    <name>baydesk::MergedFiles</name>
    <message>
        <source>“%1” was merged into this file · %2 · %3</source>
        <translation>“%1”已并入本档案 · %2 · %3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the merge of %1</source>
        <translation>撤销%1的合并</translation>
    </message>
    <message>
        <source>Both files are as they were; it can be done until the day closes</source>
        <translation>两份档案恢复原样；营业日结束前可以撤销</translation>
    </message>
</context>
<context>
    <name>baydesk::SameCustomerDialog</name>
    <message>
        <source>%1 until %2</source>
        <translation>%1，至%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>客户类别</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>需告知</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>不回访</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
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
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店次数</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>在店工单</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Credit agreement</source>
        <translation>挂账协议</translation>
    </message>
    <message>
        <source>The same customer twice</source>
        <translation>同一客户有两份档案</translation>
    </message>
    <message>
        <source>This is the same as … (name, phone or plate)</source>
        <translation>与谁是同一客户（姓名、电话或车牌）</translation>
    </message>
</context>
<context>
    <name>baydesk::SameFileDialog</name>
    <message>
        <source>This file stays</source>
        <translation>保留的档案</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>另一份档案</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合并后</translation>
    </message>
    <message>
        <source>the other file</source>
        <translation>另一份档案</translation>
    </message>
    <message>
        <source>%1 is now one with %2. It can be undone until the day closes.</source>
        <translation>%1已与%2合并，营业日结束前可以撤销。</translation>
    </message>
    <message>
        <source>Orders, calls, complaints and what is owed follow. Papers that were printed keep their names. It can be undone until the business day closes.</source>
        <translation>工单、回访、投诉和欠款都跟过来；已打印的单据保留原来的姓名。营业日结束前可以撤销。</translation>
    </message>
    <message>
        <source>Keep the other file instead</source>
        <translation>改为保留另一份</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>将%1并入%2</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>合并两份档案</translation>
    </message>
</context>
<context>
    <name>baydesk::SameVehicleDialog</name>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Earlier plates</source>
        <translation>曾用车牌</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>车架号</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>年款</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Engine number</source>
        <translation>发动机号</translation>
    </message>
    <message>
        <source>Kind of vehicle</source>
        <translation>车辆种类</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全提示</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店次数</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>在店工单</translation>
    </message>
    <message>
        <source>another car: both VINs are whole and differ</source>
        <translation>另一辆车：两个车架号都完整且不同</translation>
    </message>
    <message>
        <source>one of the two has to leave the shop first</source>
        <translation>其中一辆须先出店</translation>
    </message>
    <message>
        <source>The same car twice</source>
        <translation>同一辆车有两份档案</translation>
    </message>
    <message>
        <source>This is the same as … (plate, VIN or name)</source>
        <translation>与哪辆车相同（车牌、车架号或姓名）</translation>
    </message>
</context>
<context>
    <name>baydesk::CarPeople</name>
    <message>
        <source>Add an owner, sender or payer…</source>
        <translation>添加车主、送修人或付款方…</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>%1的身份</translation>
    </message>
    <message>
        <source>Open the file of %1</source>
        <translation>打开%1的档案</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>不再是</translation>
    </message>
    <message>
        <source>%1 is no longer: %2</source>
        <translation>%1不再是：%2</translation>
    </message>
</context>
<context>
    <name>baydesk::ScanPicker</name>
    <message>
        <source>Scan of the signed paper</source>
        <translation>签好的纸质单据扫描件</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The scan is kept with the signature.</source>
        <translation>扫描件随签名一起保存。</translation>
    </message>
    <message>
        <source>Print it, let the customer sign, and keep a scan: now or later.</source>
        <translation>打印出来请客户签字，扫描件可以现在或稍后保存。</translation>
    </message>
    <message>
        <source>Scan from a file…</source>
        <translation>从文件选择扫描件…</translation>
    </message>
    <message>
        <source>From the camera folder…</source>
        <translation>从相机文件夹…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Remove the scan</source>
        <translation>移除扫描件</translation>
    </message>
</context>
<context>
    <name>baydesk::SigningBar</name>
    <message>
        <source>the car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>the people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>the readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>客户陈述</translation>
    </message>
    <message>
        <source>the belongings</source>
        <translation>随车物品</translation>
    </message>
    <message>
        <source>the walk-round</source>
        <translation>环车检查</translation>
    </message>
    <message>
        <source>the promised time</source>
        <translation>预计交车时间</translation>
    </message>
    <message>
        <source>the jobs</source>
        <translation>维修项目</translation>
    </message>
    <message>
        <source>the amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Si&amp;gn…</source>
        <translation>签名(&amp;G)…</translation>
    </message>
    <message>
        <source>Si&amp;gn again…</source>
        <translation>重新签名(&amp;G)…</translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation>签名：%1</translation>
    </message>
    <message>
        <source>%1: not signed</source>
        <translation>%1：未签名</translation>
    </message>
    <message>
        <source>%1: signed by %2, %3</source>
        <translation>%1：%2 已签名，%3</translation>
    </message>
    <message>
        <source>%1: signed on paper by %2, %3; no scan is kept</source>
        <translation>%1：%2 已在纸上签名，%3；未存扫描件</translation>
    </message>
    <message>
        <source>%1: signed on paper by %2, %3</source>
        <translation>%1：%2 已在纸上签名，%3</translation>
    </message>
    <message>
        <source>%1: unsigned. Changed since %2 signed it, %3: %4</source>
        <translation>%1：未签名。%2 签名（%3）之后有改动：%4</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>baydesk::SigningDialog</name>
    <message>
        <source>The paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>the paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>签名人</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>客户签字</translation>
    </message>
    <message>
        <source>Keep the signature</source>
        <translation>保存签名</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>已在纸上签名</translation>
    </message>
    <message>
        <source>%1 of %2 is signed</source>
        <translation>%2 的%1已签名</translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation>签名：%1</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>单据语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Who signs</source>
        <translation>签名人(&amp;W)</translation>
    </message>
    <message>
        <source>On the &amp;screen</source>
        <translation>屏幕签名(&amp;S)</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>屏幕签名</translation>
    </message>
    <message>
        <source>On &amp;paper</source>
        <translation>纸上签名(&amp;P)</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸上签名</translation>
    </message>
    <message>
        <source>Customer&apos;s signature</source>
        <translation>客户签字</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>baydesk::CameraDialog</name>
    <message>
        <source>Pictures of the camera</source>
        <translation>相机照片</translation>
    </message>
    <message>
        <source>Pictures of the camera, the newest first</source>
        <translation>相机照片，最新的在前</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Take this picture</source>
        <translation>用这张照片</translation>
    </message>
    <message>
        <source>Choose the folder into which the camera or the phone puts its pictures.</source>
        <translation>请选择相机或手机存放照片的文件夹。</translation>
    </message>
    <message>
        <source>There is no picture in this folder yet. One that arrives appears here.</source>
        <translation>这个文件夹里还没有照片。新照片会显示在这里。</translation>
    </message>
</context>
<context>
    <name>baydesk::CameraFolderLine</name>
    <message>
        <source>Camera folder</source>
        <translation>相机文件夹</translation>
    </message>
    <message>
        <source>Camera folder: not chosen</source>
        <translation>相机文件夹：未选择</translation>
    </message>
    <message>
        <source>Camera folder: %1</source>
        <translation>相机文件夹：%1</translation>
    </message>
    <message>
        <source>Camera folder…</source>
        <translation>相机文件夹…</translation>
    </message>
</context>
<context>
    <name>baydesk::OldMarks</name>
    <message>
        <source>Marked on the last visit</source>
        <translation>上次来店已标记</translation>
    </message>
    <message>
        <source>Marked on the last visit, %1</source>
        <translation>上次来店（%1）已标记</translation>
    </message>
    <message>
        <source>Marks of the last visit</source>
        <translation>上次来店的标记</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>仍在</translation>
    </message>
    <message>
        <source>Take this mark over</source>
        <translation>沿用这个标记</translation>
    </message>
    <message>
        <source>All still there</source>
        <translation>全部仍在</translation>
    </message>
    <message>
        <source>Take all marks over</source>
        <translation>沿用全部标记</translation>
    </message>
</context>
<context>
    <name>baydesk::SymptomBar</name>
    <message>
        <source>Symptoms…</source>
        <translation>症状问诊…</translation>
    </message>
    <message>
        <source>When, where, cold or hot, how often (Shift+F7)</source>
        <translation>何时、何处、冷车或热车、多久一次 (Shift+F7)</translation>
    </message>
    <message>
        <source>Symptoms: %1…</source>
        <translation>症状：%1…</translation>
    </message>
</context>
<context>
    <name>baydesk::SymptomDialog</name>
    <message>
        <source>What does the customer notice?</source>
        <translation>症状问诊</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>&amp;Another symptom</source>
        <translation>再加一个症状(&amp;A)</translation>
    </message>
    <message>
        <source>Another symptom</source>
        <translation>再加一个症状</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the symptom</source>
        <translation>移除该症状</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>症状(&amp;H)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>什么部位</translation>
    </message>
    <message>
        <source>Engine cold or hot</source>
        <translation>冷车或热车</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>&amp;Since when, and what else</source>
        <translation>从何时开始，还有什么(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>保存回答</translation>
    </message>
</context>
<context>
    <name>SymptomWords</name>
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
        <source>front</source>
        <translation>前部</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>后部</translation>
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
        <source>inside</source>
        <translation>车内</translation>
    </message>
    <message>
        <source>dashboard</source>
        <translation>仪表台</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未问</translation>
    </message>
</context>
<context>
    <name>baydesk::UrgentCard</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>故障情况</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>With</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Urgent calls: %1</source>
        <translation>紧急来电：%1</translation>
    </message>
    <message>
        <source>Urgent calls</source>
        <translation>紧急来电</translation>
    </message>
    <message>
        <source>No urgent call is open.</source>
        <translation>没有未处理的紧急来电。</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>转交…</translation>
    </message>
    <message>
        <source>Asked after it…</source>
        <translation>已跟进…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>接车</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>外出服务</translation>
    </message>
</context>
<context>
    <name>baydesk::UrgentDialog</name>
    <message>
        <source>who calls</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>故障情况</translation>
    </message>
    <message>
        <source>Urgent call</source>
        <translation>紧急来电</translation>
    </message>
    <message>
        <source>Who &amp;calls</source>
        <translation>来电人(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;late or machine number</source>
        <translation>车牌或机号(&amp;L)</translation>
    </message>
    <message>
        <source>Whe&amp;re it stands</source>
        <translation>停在何处(&amp;R)</translation>
    </message>
    <message>
        <source>It sta&amp;nds: nobody can go on working or driving</source>
        <translation>已停机：无法继续作业或行驶(&amp;N)</translation>
    </message>
    <message>
        <source>It stands: nobody can go on working or driving</source>
        <translation>已停机：无法继续作业或行驶</translation>
    </message>
    <message>
        <source>What is &amp;wrong</source>
        <translation>故障情况(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hand over to</source>
        <translation>转交给(&amp;H)</translation>
    </message>
    <message>
        <source>within 5 minutes</source>
        <translation>5 分钟内转交</translation>
    </message>
    <message>
        <source>Write the call down</source>
        <translation>记录来电</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>来电号码(&amp;P)</translation>
    </message>
</context>
<context>
    <name>baydesk::UrgentStepDialog</name>
    <message>
        <source>who sees to it</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>what is new</source>
        <translation>最新情况</translation>
    </message>
    <message>
        <source>Urgent call: %1</source>
        <translation>紧急来电：%1</translation>
    </message>
    <message>
        <source>&amp;Hand over to</source>
        <translation>转交给(&amp;H)</translation>
    </message>
    <message>
        <source>choose a person</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>What he or she should kno&amp;w</source>
        <translation>需要告知的情况(&amp;W)</translation>
    </message>
    <message>
        <source>Hand the call over</source>
        <translation>转交来电</translation>
    </message>
    <message>
        <source>Ho&amp;w it ended</source>
        <translation>处理结果(&amp;W)</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>关闭来电</translation>
    </message>
    <message>
        <source>What is ne&amp;w</source>
        <translation>最新情况(&amp;W)</translation>
    </message>
    <message>
        <source>Asked after it</source>
        <translation>已跟进</translation>
    </message>
</context>
<context>
    <name>UrgentWords</name>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>not handed over: %1 late</source>
        <translation>未转交，超时 %1</translation>
    </message>
    <message>
        <source>not asked after: %1 late</source>
        <translation>未跟进，超时 %1</translation>
    </message>
    <message>
        <source>hand over within %1</source>
        <translation>%1内转交</translation>
    </message>
    <message>
        <source>ask after it in %1</source>
        <translation>%1后跟进</translation>
    </message>
    <message>
        <source>It stands: %1</source>
        <translation>已停机：%1</translation>
    </message>
</context>
<context>
    <name>baydesk::CallerBar</name>
    <message>
        <source>Call from %1, who is not known here yet</source>
        <translation>%1 来电，尚无此客户</translation>
    </message>
    <message>
        <source>New reception (F3)</source>
        <translation>新接车 (F3)</translation>
    </message>
    <message>
        <source>Call from %1 · %2</source>
        <translation>%1 来电 · %2</translation>
    </message>
    <message>
        <source>Open (F3)</source>
        <translation>打开 (F3)</translation>
    </message>
    <message>
        <source>Open whoever calls</source>
        <translation>打开来电客户</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>Hide the call</source>
        <translation>隐藏来电</translation>
    </message>
    <message numerus="yes">
        <source>Call from %1 · %2 and %n more with this number</source>
        <translation>
            <numerusform>%1 来电 · %2，另有 %n 位客户用此号码</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::CarPersonDialog</name>
    <message>
        <source>Who else has to do with this car</source>
        <translation>还有谁与这辆车有关</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>身份(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name, phone or plate</source>
        <translation>姓名、电话或车牌(&amp;N)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add %1 as %2</source>
        <translation>将%1添加为%2</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>baydesk::StayPanel</name>
    <message>
        <source>Parki&amp;ng slot</source>
        <translation>车位(&amp;N)</translation>
    </message>
</context>
</TS>
