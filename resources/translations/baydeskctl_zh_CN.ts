<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Ctl</name>
    <message>
        <source>The rest of an earlier import is still missing: %1</source>
        <translation>上次导入还有一部分没有完成：%1</translation>
    </message>
    <message>
        <source>No plate.</source>
        <translation>没有车牌号。</translation>
    </message>
    <message>
        <source>It does not begin with a province.</source>
        <translation>开头不是省份简称。</translation>
    </message>
    <message>
        <source>The second character must be a letter.</source>
        <translation>第二位应为字母。</translation>
    </message>
    <message>
        <source>The serial knows no I and no O: 1 or 0 is meant.</source>
        <translation>序号中没有字母 I 和 O，应为数字 1 或 0。</translation>
    </message>
    <message>
        <source>It has a character that no plate has there.</source>
        <translation>有车牌不会使用的字符。</translation>
    </message>
    <message>
        <source>It has too few or too many characters.</source>
        <translation>位数不对。</translation>
    </message>
    <message>
        <source>Eight characters, but not those of a new-energy plate.</source>
        <translation>共八位，但不符合新能源号牌的编排。</translation>
    </message>
    <message>
        <source>The colour does not fit the characters.</source>
        <translation>号牌颜色与号码不符。</translation>
    </message>
    <message>
        <source>No VIN.</source>
        <translation>没有车架号。</translation>
    </message>
    <message>
        <source>A VIN has 17 characters.</source>
        <translation>车架号应为 17 位。</translation>
    </message>
    <message>
        <source>A VIN has letters and digits only, but no I, O or Q.</source>
        <translation>车架号只有字母和数字，且没有 I、O、Q。</translation>
    </message>
    <message>
        <source>The tenth character stands for no model year.</source>
        <translation>第十位不代表任何车型年份。</translation>
    </message>
    <message>
        <source>The check digit, the ninth character, does not fit the others.</source>
        <translation>校验位（第九位）与其他位不符。</translation>
    </message>
    <message>
        <source>No number.</source>
        <translation>没有号码。</translation>
    </message>
    <message>
        <source>It has a sign that no number has.</source>
        <translation>有号码不会使用的符号。</translation>
    </message>
    <message>
        <source>It has too few or too many digits.</source>
        <translation>位数不对。</translation>
    </message>
    <message>
        <source>No mobile number begins so.</source>
        <translation>没有这样的手机号段。</translation>
    </message>
    <message>
        <source>There is no such area code.</source>
        <translation>没有这个区号。</translation>
    </message>
    <message>
        <source>The area code is missing.</source>
        <translation>缺少区号。</translation>
    </message>
    <message>
        <source>The country code is written in a way no telephone dials.</source>
        <translation>国家代码的写法无法拨打。</translation>
    </message>
    <message>
        <source>What the values are.</source>
        <translation>要判断的是什么。</translation>
    </message>
    <message>
        <source>The values; without any, lines of standard input.</source>
        <translation>要判断的内容；不写则逐行读取标准输入。</translation>
    </message>
    <message>
        <source>The store: a file or postgresql://user@host/name.</source>
        <translation>数据库：文件，或 postgresql://用户@主机/库名。</translation>
    </message>
    <message>
        <source>Which store, where the database holds several.</source>
        <translation>数据库中有多家门店时，指明是哪一家。</translation>
    </message>
    <message>
        <source>The language of messages; else the system&apos;s.</source>
        <translation>提示所用的语言；不写则随系统。</translation>
    </message>
    <message>
        <source>Write one JSON document instead of text.</source>
        <translation>输出一个 JSON 文档，代替文字。</translation>
    </message>
    <message>
        <source>Act as this person, with this person&apos;s rights.</source>
        <translation>以此人的身份和权限操作。</translation>
    </message>
    <message>
        <source>The file whose first line is that person&apos;s PIN.</source>
        <translation>第一行是此人密码的文件。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>baydeskctl [OPTION…] COMMAND …</source>
        <translation>baydeskctl [选项…] 命令 …</translation>
    </message>
    <message>
        <source>Runs the service desk of a vehicle repair shop from the command line.</source>
        <translation>在命令行操作接车台。</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>所有命令通用的选项：</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused by a rule or something was found, 2 wrong usage, 3 the store cannot be used.</source>
        <translation>退出状态：0 完成，1 被规则拒绝或发现问题，2 用法错误，3 数据库无法使用。</translation>
    </message>
    <message>
        <source>Say which command.</source>
        <translation>请写明命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>这里没有选项 %1。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不带值。</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>“%1”不在可选项之中：%2。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>“%1”是多余的。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 写了两次。</translation>
    </message>
    <message>
        <source>baydeskctl --help shows what there is.</source>
        <translation>用 baydeskctl --help 查看全部用法。</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>结果无法写到标准输出。</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>It may have at most {most} characters.</source>
        <translation>最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>It holds characters that cannot be kept.</source>
        <translation>含有无法保存的字符。</translation>
    </message>
    <message>
        <source>It is not a number.</source>
        <translation>不是数字。</translation>
    </message>
    <message>
        <source>The number is too small, too large or too exact.</source>
        <translation>数字太小、太大或小数位太多。</translation>
    </message>
    <message>
        <source>It is not a plate.</source>
        <translation>不是车牌号。</translation>
    </message>
    <message>
        <source>It is not a phone number.</source>
        <translation>不是电话号码。</translation>
    </message>
    <message>
        <source>A PIN has four to eight digits.</source>
        <translation>密码为四至八位数字。</translation>
    </message>
    <message>
        <source>“{what}” is there already.</source>
        <translation>“{what}”已经存在。</translation>
    </message>
    <message>
        <source>“{what}” cannot be found.</source>
        <translation>找不到“{what}”。</translation>
    </message>
    <message>
        <source>{by} has changed it meanwhile.</source>
        <translation>{by} 已在此期间做了修改。</translation>
    </message>
    <message>
        <source>Say who you are with --user and --pin-file.</source>
        <translation>请用 --user 和 --pin-file 说明身份。</translation>
    </message>
    <message>
        <source>This person has no right to do that ({right}).</source>
        <translation>此人没有这项权限（{right}）。</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>密码错误。</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {seconds} seconds.</source>
        <translation>密码错误次数太多，请等待 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The store would be left without a manager.</source>
        <translation>这样门店就没有店长了。</translation>
    </message>
    <message>
        <source>There is no store at {path}.</source>
        <translation>{path} 处没有数据库。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a store.</source>
        <translation>{path} 是文件夹，不是数据库。</translation>
    </message>
    <message>
        <source>{path} is a file of another program.</source>
        <translation>{path} 是其他程序的文件。</translation>
    </message>
    <message>
        <source>The store at {path} is damaged: {why}</source>
        <translation>数据库 {path} 已损坏：{why}</translation>
    </message>
    <message>
        <source>The store at {path} was written by a newer program.</source>
        <translation>数据库 {path} 由更新版本的程序写成。</translation>
    </message>
    <message>
        <source>{path} is on a network drive, where a store would be damaged.</source>
        <translation>{path} 在网络盘上，数据库放在那里会损坏。</translation>
    </message>
    <message>
        <source>{path} may not be opened by this user.</source>
        <translation>当前用户无权打开 {path}。</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed.</source>
        <translation>磁盘已满，未作任何更改。</translation>
    </message>
    <message>
        <source>The server {host} does not answer.</source>
        <translation>服务器 {host} 没有应答。</translation>
    </message>
    <message>
        <source>A password does not belong on the command line, where the process list shows it: use PGPASSFILE.</source>
        <translation>密码不能写在命令行上，进程列表会显示它；请用 PGPASSFILE。</translation>
    </message>
    <message>
        <source>There is a store already: it is left as it is.</source>
        <translation>已有门店，未作改动。</translation>
    </message>
    <message>
        <source>No store has been set up: use baydeskctl init.</source>
        <translation>尚未建立门店，请用 baydeskctl init。</translation>
    </message>
    <message>
        <source>A copy into {path} was cut short: the same baydeskctl copy goes on with it.</source>
        <translation>向 {path} 的复制中途停止：再次运行同一条 baydeskctl copy 即可继续。</translation>
    </message>
    <message>
        <source>Somebody worked in the store while it was copied: close it everywhere, then copy it again.</source>
        <translation>复制期间有人使用了门店数据：请在所有电脑上关闭后重新复制。</translation>
    </message>
    <message>
        <source>The store to copy: a file or postgresql://user@host/name.</source>
        <translation>要复制的数据库：文件，或 postgresql://user@host/name。</translation>
    </message>
    <message>
        <source>The empty store to copy it into.</source>
        <translation>复制到的空数据库。</translation>
    </message>
    <message>
        <source>Copy a whole store into another place, of either engine; cut short, it goes on.</source>
        <translation>把整个门店数据复制到另一处（SQLite 与 PostgreSQL 之间均可）；中断后可继续。</translation>
    </message>
    <message>
        <source>%1 rows, checksum %2</source>
        <translation>%1 行，校验和 %2</translation>
    </message>
    <message>
        <source>The copy at %1 is the same as the original, table by table.</source>
        <translation>%1 处的副本与原数据逐表一致。</translation>
    </message>
    <message>
        <source>The store could not be brought up to date ({migration}): {why}</source>
        <translation>数据库升级失败（{migration}）：{why}</translation>
    </message>
    <message>
        <source>The store is older than this program. Whoever keeps the server brings it up to date as %1: baydeskctl server migrate.</source>
        <translation>数据库比本程序旧。请服务器管理员以 %1 身份升级：baydeskctl server migrate。</translation>
    </message>
    <message>
        <source>The login %1 may not work in this store: its owner lets it in with baydeskctl server grant.</source>
        <translation>登录名 %1 无权使用此数据库：请所有者用 baydeskctl server grant 授权。</translation>
    </message>
    <message>
        <source>Only %1, whose tables they are, may do that.</source>
        <translation>只有表的所有者 %1 才能这样做。</translation>
    </message>
    <message>
        <source>%1 may do anything on this server and would see every store: let in another login.</source>
        <translation>%1 在此服务器上无所不能，会看到所有门店：请授权另一个登录名。</translation>
    </message>
    <message>
        <source>no such role on this server</source>
        <translation>此服务器上没有这个角色</translation>
    </message>
    <message>
        <source>A file has no logins: name the store on the server with --database postgresql://…</source>
        <translation>文件没有登录名：请用 --database postgresql://… 指明服务器上的数据库</translation>
    </message>
    <message>
        <source>%1 works for no store any more.</source>
        <translation>%1 不再能使用任何门店。</translation>
    </message>
    <message>
        <source>The store is at step %1 now; programs from step %2 on can use it.</source>
        <translation>数据库现在是第 %1 步；第 %2 步及以后的程序都可以使用。</translation>
    </message>
    <message>
        <source>The store was at step %1; programs from step %2 on can use it.</source>
        <translation>数据库已经是第 %1 步；第 %2 步及以后的程序都可以使用。</translation>
    </message>
    <message>
        <source>Owner %1, step %2, programs from step %3 on.</source>
        <translation>所有者 %1，第 %2 步，第 %3 步及以后的程序可用。</translation>
    </message>
    <message>
        <source>The code of a further store, where there is one already.</source>
        <translation>已有门店时，再建一家门店的代码。</translation>
    </message>
    <message>
        <source>The role that counters connect with.</source>
        <translation>柜台连接所用的角色。</translation>
    </message>
    <message>
        <source>The stores' codes.</source>
        <translation>门店代码。</translation>
    </message>
    <message>
        <source>The stores' codes; else all.</source>
        <translation>门店代码；不写则为全部。</translation>
    </message>
    <message>
        <source>Bring a store on a server up to this program, as its owner.</source>
        <translation>以所有者身份把服务器上的数据库升级到本程序的版本。</translation>
    </message>
    <message>
        <source>Let a login of the server work for stores, as the owner.</source>
        <translation>以所有者身份授权服务器的一个登录名使用门店。</translation>
    </message>
    <message>
        <source>Shut a login out from stores, as the owner.</source>
        <translation>以所有者身份取消一个登录名对门店的使用。</translation>
    </message>
    <message>
        <source>List the logins that were let in, and their stores.</source>
        <translation>列出已授权的登录名及其门店。</translation>
    </message>
    <message>
        <source>The store cannot be used: {why}</source>
        <translation>数据库无法使用：{why}</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>无法读取 {path}。</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>无法写入 {path}。</translation>
    </message>
    <message>
        <source>{path} is not a text file in this encoding: save it as CSV, or name another --encoding.</source>
        <translation>{path} 不是这种编码的文本文件：请另存为 CSV，或用 --encoding 指定其他编码。</translation>
    </message>
    <message>
        <source>{path} has no heading for: {needs}.</source>
        <translation>{path} 缺少这些列：{needs}。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} 是空的。</translation>
    </message>
    <message>
        <source>The row has {found} columns instead of {expected}, or a quotation mark is not closed.</source>
        <translation>该行有 {found} 列，应为 {expected} 列，或者引号没有配对。</translation>
    </message>
    <message>
        <source>The printer {printer} does not print.</source>
        <translation>打印机 {printer} 无法打印。</translation>
    </message>
    <message>
        <source>There is nothing to spell.</source>
        <translation>没有可拼读的内容。</translation>
    </message>
    <message>
        <source>The store&apos;s name.</source>
        <translation>门店名称。</translation>
    </message>
    <message>
        <source>The store manager&apos;s name.</source>
        <translation>店长姓名。</translation>
    </message>
    <message>
        <source>The file whose first line is the manager&apos;s PIN.</source>
        <translation>第一行是店长密码的文件。</translation>
    </message>
    <message>
        <source>Set up a new, empty store.</source>
        <translation>建立新的空门店。</translation>
    </message>
    <message>
        <source>How the files are written; else it is found out.</source>
        <translation>文件的编码；不写则自动识别。</translation>
    </message>
    <message>
        <source>What the files hold.</source>
        <translation>文件的内容。</translation>
    </message>
    <message>
        <source>Only say what would be taken and what not.</source>
        <translation>只报告会接收和拒绝哪些行，不写入。</translation>
    </message>
    <message>
        <source>Part of a plate, phone number, VIN, name, pinyin or order number.</source>
        <translation>车牌号、电话、车架号、姓名、拼音或工单号的一部分。</translation>
    </message>
    <message>
        <source>At most so many lines; else 20.</source>
        <translation>最多显示多少行；不写为 20。</translation>
    </message>
    <message>
        <source>Show what the search box would show.</source>
        <translation>显示搜索框会显示的内容。</translation>
    </message>
    <message>
        <source>The repair order&apos;s number.</source>
        <translation>维修工单号。</translation>
    </message>
    <message>
        <source>Show everything known about one repair order.</source>
        <translation>显示一张维修工单的全部内容。</translation>
    </message>
    <message>
        <source>Which paper.</source>
        <translation>哪种单据。</translation>
    </message>
    <message>
        <source>Write it as PDF into this file.</source>
        <translation>以 PDF 写入此文件。</translation>
    </message>
    <message>
        <source>Print it on this printer.</source>
        <translation>用此打印机打印。</translation>
    </message>
    <message>
        <source>Print a paper of a repair order, in Chinese unless --language says otherwise.</source>
        <translation>打印维修工单的单据；除非用 --language 另行指定，均为中文。</translation>
    </message>
    <message>
        <source>Judge plates, VINs and phone numbers, write amounts in Chinese capitals, or spell names in pinyin.</source>
        <translation>判断车牌号、车架号、电话号码，把金额写成大写，或给出姓名的拼音。</translation>
    </message>
    <message>
        <source>The person&apos;s name.</source>
        <translation>此人的姓名。</translation>
    </message>
    <message>
        <source>The file whose first line is the new PIN.</source>
        <translation>第一行是新密码的文件。</translation>
    </message>
    <message>
        <source>List the people of the store and their roles.</source>
        <translation>列出门店人员及其角色。</translation>
    </message>
    <message>
        <source>Roles, separated by commas.</source>
        <translation>角色，用逗号分隔。</translation>
    </message>
    <message>
        <source>Add a person.</source>
        <translation>添加人员。</translation>
    </message>
    <message>
        <source>Let a person no longer sign in.</source>
        <translation>停用人员，使其不能再登录。</translation>
    </message>
    <message>
        <source>Give a person a new PIN.</source>
        <translation>为人员设置新密码。</translation>
    </message>
    <message>
        <source>“%1” stands with other data in row %2 of %3.</source>
        <translation>“%1”在 %3 第 %2 行已有，内容不同。</translation>
    </message>
    <message>
        <source>%1 rows: %2 accepted, %3 the same again, %4 refused.</source>
        <translation>共 %1 行：接收 %2 行，重复 %3 行，拒绝 %4 行。</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>试运行，未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they were.</source>
        <translation>新增 %1，更改 %2，未变 %3。</translation>
    </message>
    <message>
        <source>Columns not taken over: %1.</source>
        <translation>未采用的列：%1。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>车架号</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送修人</translation>
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
        <source>Statement</source>
        <translation>客户描述</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>维修项目</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Approved total</source>
        <translation>确认金额</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算单号</translation>
    </message>
    <message>
        <source>Gate pass</source>
        <translation>出门证</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 to %1.</source>
        <translation>--limit 的值应为 1 至 %1。</translation>
    </message>
    <message>
        <source>Say either --pdf or --printer.</source>
        <translation>请写明 --pdf 或 --printer 之一。</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 现在可以登录。</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 不能再登录。</translation>
    </message>
    <message>
        <source>%1 has a new PIN.</source>
        <translation>%1 的密码已更换。</translation>
    </message>
    <message>
        <source>The store “%1” is ready at %2.</source>
        <translation>门店“%1”已建立：%2。</translation>
    </message>
    <message>
        <source>The copy; else a new file in the folder “backups”.</source>
        <translation>备份文件；不写则在 backups 文件夹中新建。</translation>
    </message>
    <message>
        <source>Copy the whole store while others go on working.</source>
        <translation>备份整个数据库，不影响他人工作。</translation>
    </message>
    <message>
        <source>Check the file, the money, the stock, the numbers and the audit chain.</source>
        <translation>检查文件、金额、库存、编号和审计链。</translation>
    </message>
    <message>
        <source>%1 (%2 bytes) holds the whole store.</source>
        <translation>%1（%2 字节）已保存整个门店的数据。</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>数据库完好。</translation>
    </message>
    <message>
        <source>This complaint is closed.</source>
        <translation>该投诉已结案。</translation>
    </message>
    <message>
        <source>This cannot happen now.</source>
        <translation>现在不能这样处理。</translation>
    </message>
    <message>
        <source>A complaint goes up the ladder, never down.</source>
        <translation>投诉只能逐级上报，不能下转。</translation>
    </message>
    <message>
        <source>The customer has not heard the answer yet.</source>
        <translation>尚未把处理意见告知客户。</translation>
    </message>
    <message>
        <source>{name} has no right to handle complaints.</source>
        <translation>{name} 没有处理投诉的权限。</translation>
    </message>
    <message>
        <source>The guarantee of “{job}” ended on {until}.</source>
        <translation>“{job}”的质保已于 {until} 结束。</translation>
    </message>
    <message>
        <source>Key tag {tag} hangs on {order}.</source>
        <translation>钥匙牌 {tag} 正用于 {order}。</translation>
    </message>
    <message>
        <source>The car is in the shop already: {order}.</source>
        <translation>此车已在店：{order}。</translation>
    </message>
    <message>
        <source>The odometer does not fit the last visit ({last} km): a reason is needed.</source>
        <translation>里程与上次来店（{last} km）不符，须写明原因。</translation>
    </message>
    <message>
        <source>What the customer said is not written down.</source>
        <translation>没有写下客户陈述。</translation>
    </message>
    <message>
        <source>The promised time is over already.</source>
        <translation>预计交车时间已过。</translation>
    </message>
    <message>
        <source>This PC&apos;s clock seems wrong: nothing has been done in this store for more than a month.</source>
        <translation>本机时钟似乎不对：本店已有一个多月没有任何记录。</translation>
    </message>
    <message>
        <source>There is no job to do this with.</source>
        <translation>没有可操作的维修项目。</translation>
    </message>
    <message>
        <source>“{job}” has no line.</source>
        <translation>“{job}”没有明细。</translation>
    </message>
    <message>
        <source>“{job}” has not been shown to the customer.</source>
        <translation>“{job}”还没有给客户看过。</translation>
    </message>
    <message>
        <source>The customer has answered about “{job}” already.</source>
        <translation>客户已对“{job}”作出答复。</translation>
    </message>
    <message>
        <source>The customer has approved nothing yet.</source>
        <translation>客户还没有确认任何项目。</translation>
    </message>
    <message>
        <source>Jobs that await the customer&apos;s answer: {count}.</source>
        <translation>等待客户答复的项目：{count} 个。</translation>
    </message>
    <message>
        <source>Who agreed is not written down.</source>
        <translation>没有写明由谁确认。</translation>
    </message>
    <message>
        <source>The customer&apos;s signature is missing.</source>
        <translation>缺少客户签字。</translation>
    </message>
    <message>
        <source>Why the customer declined is not written down.</source>
        <translation>没有写明客户不同意的原因。</translation>
    </message>
    <message>
        <source>“{job}” is not approved: no work before the customer&apos;s approval.</source>
        <translation>“{job}”未经客户确认，确认前不得施工。</translation>
    </message>
    <message>
        <source>Nobody is to work on “{job}”.</source>
        <translation>“{job}”还没有派工。</translation>
    </message>
    <message>
        <source>{name} is not a technician.</source>
        <translation>{name}不是维修技师。</translation>
    </message>
    <message>
        <source>{name} is not an inspector.</source>
        <translation>{name}不是质检员。</translation>
    </message>
    <message>
        <source>“{job}” cannot do this in its present state.</source>
        <translation>“{job}”在当前状态下不能这样操作。</translation>
    </message>
    <message>
        <source>The self-check of “{job}” is not complete.</source>
        <translation>“{job}”的自检没有完成。</translation>
    </message>
    <message>
        <source>{name} worked on “{job}”: somebody else must check it.</source>
        <translation>“{job}”由{name}施工，质检须由他人进行。</translation>
    </message>
    <message>
        <source>Why the job failed the quality check is not written down.</source>
        <translation>没有写明质检不合格的原因。</translation>
    </message>
    <message>
        <source>{part}: {available} in stock, {needed} needed.</source>
        <translation>{part}：库存 {available}，需要 {needed}。</translation>
    </message>
    <message>
        <source>Parts of “{job}” have not been issued.</source>
        <translation>“{job}”的配件还没有领料。</translation>
    </message>
    <message>
        <source>Jobs that have not passed the quality check: {count}.</source>
        <translation>没有通过质检的项目：{count} 个。</translation>
    </message>
    <message>
        <source>“{what}” has not been seen in the car.</source>
        <translation>还没有核对“{what}”在车上。</translation>
    </message>
    <message>
        <source>The car is not ready.</source>
        <translation>车辆还没有竣工。</translation>
    </message>
    <message>
        <source>The order is settled or cancelled and cannot be changed any more.</source>
        <translation>工单已结算或已作废，不能再修改。</translation>
    </message>
    <message>
        <source>It must be more than zero.</source>
        <translation>必须大于零。</translation>
    </message>
    <message>
        <source>That is more than is due ({due}).</source>
        <translation>超过应收金额（{due}）。</translation>
    </message>
    <message>
        <source>{due} are still due.</source>
        <translation>还有 {due} 未收。</translation>
    </message>
    <message>
        <source>At most {most} may be waived as odd amount.</source>
        <translation>抹零最多 {most}。</translation>
    </message>
    <message>
        <source>The order is not settled.</source>
        <translation>工单还没有结算。</translation>
    </message>
    <message>
        <source>“{what}” has not been handed back.</source>
        <translation>“{what}”还没有交还。</translation>
    </message>
    <message>
        <source>The key with tag {tag} has not been handed back.</source>
        <translation>钥匙牌 {tag} 的钥匙还没有交还。</translation>
    </message>
    <message>
        <source>What becomes of the old parts is not answered.</source>
        <translation>旧件如何处理还没有答复。</translation>
    </message>
    <message>
        <source>The car has been released already.</source>
        <translation>此车已放行。</translation>
    </message>
    <message>
        <source>How the call went is missing.</source>
        <translation>缺少通话结果。</translation>
    </message>
    <message>
        <source>The customer&apos;s score is missing.</source>
        <translation>缺少客户的评分。</translation>
    </message>
    <message>
        <source>When to call again is missing, or not later than now.</source>
        <translation>缺少再次致电的时间，或不晚于现在。</translation>
    </message>
    <message>
        <source>This call has been made already.</source>
        <translation>这次回访已完成。</translation>
    </message>
    <message>
        <source>The number that was called is missing.</source>
        <translation>缺少拨打的号码。</translation>
    </message>
    <message>
        <source>When the call was made is missing, or later than now.</source>
        <translation>缺少通话时间，或晚于现在。</translation>
    </message>
    <message>
        <source>The words that were read back to the customer are missing.</source>
        <translation>缺少复述给客户的内容。</translation>
    </message>
    <message>
        <source>Where the recording is found is missing.</source>
        <translation>缺少录音的编号或存放处。</translation>
    </message>
    <message>
        <source>What the customer wrote is missing.</source>
        <translation>缺少客户写的内容。</translation>
    </message>
    <message>
        <source>Where the message came from is missing.</source>
        <translation>缺少消息来源。</translation>
    </message>
    <message>
        <source>What “{job}” found is not written down.</source>
        <translation>没有写下“{job}”的检查结果。</translation>
    </message>
    <message>
        <source>The customer knows this already.</source>
        <translation>客户已经知道了。</translation>
    </message>
    <message>
        <source>The walk round the car is missing.</source>
        <translation>缺少环车检查。</translation>
    </message>
    <message>
        <source>Something is marked, so something was found.</source>
        <translation>已有标记，就不是“没有发现”。</translation>
    </message>
    <message>
        <source>“{what}” is no express job.</source>
        <translation>“{what}”不是快修项目。</translation>
    </message>
    <message>
        <source>The shares are not the whole job, or somebody is named twice.</source>
        <translation>份额合计不是整个项目，或有人重复。</translation>
    </message>
    <message>
        <source>This person is not dispatched to “{job}”.</source>
        <translation>此人未派工到“{job}”。</translation>
    </message>
    <message>
        <source>This person is on the clock of “{job}” already.</source>
        <translation>此人已在“{job}”上计时。</translation>
    </message>
    <message>
        <source>This person is not on the clock of “{job}”.</source>
        <translation>此人不在“{job}”上计时。</translation>
    </message>
    <message>
        <source>What “{job}” waits for is missing.</source>
        <translation>没有写明“{job}”在等什么。</translation>
    </message>
    <message>
        <source>{part}: {onHand} in stock, but only {available} free; {needed} needed.</source>
        <translation>{part}：库存 {onHand}，仅 {available} 可用，需要 {needed}。</translation>
    </message>
    <message>
        <source>An inspection that the repair class asks for is missing.</source>
        <translation>缺少该维修类别要求的检验。</translation>
    </message>
    <message>
        <source>The car is to be washed first.</source>
        <translation>请先洗车。</translation>
    </message>
    <message>
        <source>Supplements without an answer: {count}.</source>
        <translation>没有答复的追加项目：{count} 个。</translation>
    </message>
    <message>
        <source>This supplement has been answered already.</source>
        <translation>该追加项目已有答复。</translation>
    </message>
    <message>
        <source>Above {most} somebody who may must allow it.</source>
        <translation>超过 {most} 须由有权限的人授权。</translation>
    </message>
    <message>
        <source>This person may allow at most {most}.</source>
        <translation>此人最多可授权 {most}。</translation>
    </message>
    <message>
        <source>The whole bill is {most}.</source>
        <translation>整单金额为 {most}。</translation>
    </message>
    <message>
        <source>The bill is smaller than when the discount was given.</source>
        <translation>账单金额比给优惠时少了。</translation>
    </message>
    <message>
        <source>At most {most} can be given back.</source>
        <translation>最多可退 {most}。</translation>
    </message>
    <message>
        <source>This settlement has been reversed already.</source>
        <translation>该结算已经反结算。</translation>
    </message>
    <message>
        <source>{paid} were paid: they go back, or are kept with a reason.</source>
        <translation>已收 {paid}：须退还，或注明理由后留存。</translation>
    </message>
    <message>
        <source>The shift is not open.</source>
        <translation>还没有开班。</translation>
    </message>
    <message>
        <source>The shift is open already.</source>
        <translation>已经开班。</translation>
    </message>
    <message>
        <source>The count differs by {difference}: a comment is needed.</source>
        <translation>清点相差 {difference}，须说明原因。</translation>
    </message>
    <message>
        <source>Only the rest of a settlement can be put on account.</source>
        <translation>只有结算时的余款可以挂账。</translation>
    </message>
    <message>
        <source>The payer has no credit agreement.</source>
        <translation>付款方没有挂账协议。</translation>
    </message>
    <message>
        <source>The payer&apos;s credit agreement ended on {until}.</source>
        <translation>付款方的挂账协议已于 {until} 到期。</translation>
    </message>
    <message>
        <source>Only {left} are left of the payer&apos;s credit.</source>
        <translation>付款方的挂账额度只剩 {left}。</translation>
    </message>
    <message>
        <source>{short} are missing of the cash handed over.</source>
        <translation>实收现金还差 {short}。</translation>
    </message>
    <message>
        <source>The car is out on exit pass {number}.</source>
        <translation>车辆持临时出门证 {number} 外出未归。</translation>
    </message>
    <message>
        <source>The car is here: no exit pass is open.</source>
        <translation>车辆在店，没有未归的临时出门证。</translation>
    </message>
    <message>
        <source>The engine hours do not fit the last visit ({last} h): a reason is needed.</source>
        <translation>工作小时与上次来店（{last} 小时）不符，需要填写原因。</translation>
    </message>
    <message>
        <source>This is no picture that can be shown (JPEG or PNG).</source>
        <translation>这不是可以显示的图片（JPEG 或 PNG）。</translation>
    </message>
    <message>
        <source>The picture has more than {most} MB.</source>
        <translation>图片超过 {most} MB。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-22.</source>
        <translation>“%1”不是日期。请写成 2026-11-22 的形式。</translation>
    </message>
    <message>
        <source>Say with --output which file the PDF is written into.</source>
        <translation>请用 --output 指定 PDF 写入的文件。</translation>
    </message>
    <message>
        <source>How it is written; else text.</source>
        <translation>输出格式；默认为 text。</translation>
    </message>
    <message>
        <source>The business day, as 2026-11-22; else today.</source>
        <translation>营业日，如 2026-11-22；默认为今天。</translation>
    </message>
    <message>
        <source>Write it into this file.</source>
        <translation>写入此文件。</translation>
    </message>
    <message>
        <source>Tell a business day in figures, each with its formula.</source>
        <translation>用各项指标说明一个营业日，每项附计算方法。</translation>
    </message>
    <message>
        <source>How many repair orders.</source>
        <translation>维修工单的数量。</translation>
    </message>
    <message>
        <source>A number; the same one makes the same store. Else 1.</source>
        <translation>一个数；同一个数生成同样的店。默认 1。</translation>
    </message>
    <message>
        <source>The last business day, like 2026-11-21; else yesterday.</source>
        <translation>最后一个营业日，如 2026-11-21；默认昨天。</translation>
    </message>
    <message>
        <source>How many stores share them; else as many as keep each within ten years.</source>
        <translation>由几家店分摊；默认按每家店不超过十年计算。</translation>
    </message>
    <message>
        <source>Fill an empty database with an invented store to practise in.</source>
        <translation>在空数据库中生成一家供练习用的虚构门店。</translation>
    </message>
    <message>
        <source>%1 orders from %2 to %3, made in %4 s. Everybody&apos;s PIN is %5.</source>
        <translation>已生成 %1 张工单（%2 至 %3），用时 %4 秒。所有人的 PIN 都是 %5。</translation>
    </message>
    <message>
        <source>Files with a heading: with commas, semicolons or tabs, or XLSX.</source>
        <translation>带表头的文件：以逗号、分号或制表符分隔，或 XLSX。</translation>
    </message>
    <message>
        <source>Bring in lists of customers, cars, parts or labour prices, or the orders of an older program.</source>
        <translation>导入客户、车辆、配件或工时价目表，或旧系统的工单。</translation>
    </message>
    <message>
        <source>Which heading stands for which field, where it is not found out: {&quot;name&quot;: &quot;车主&quot;}.</source>
        <translation>哪个表头对应哪个字段（自动识别不了时）：{&quot;name&quot;: &quot;车主&quot;}。</translation>
    </message>
    <message>
        <source>The store knows “%1” with other data: look at both, and change one by hand.</source>
        <translation>门店中“%1”的资料与此不同：请核对后手工修改其一。</translation>
    </message>
    <message>
        <source>%1 is not a map of columns: one JSON object of fields and headings.</source>
        <translation>%1 不是列对照文件：须为一个由字段和表头组成的 JSON 对象。</translation>
    </message>
    <message>
        <source>The map names the field “%1”; there are: %2.</source>
        <translation>对照文件里的字段“%1”不存在；可用的有：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than what is read at most (%2).</source>
        <translation>%1 超过可读取的上限（%2）。</translation>
    </message>
    <message>
        <source>It is no day, and no day with a time.</source>
        <translation>这不是日期，也不是日期和时间。</translation>
    </message>
    <message>
        <source>%1 orders with %2 lines; %3 were never settled, %4 differ from what was paid.</source>
        <translation>%1 张工单，%2 行项目；%3 张从未结算，%4 张与实付金额不符。</translation>
    </message>
    <message>
        <source>%1: lines %2, paid %3, difference %4</source>
        <translation>%1：项目合计 %2，实付 %3，差额 %4</translation>
    </message>
    <message>
        <source>How the files are written; else CSV.</source>
        <translation>文件格式；不写为 CSV。</translation>
    </message>
    <message>
        <source>What to write.</source>
        <translation>导出的内容。</translation>
    </message>
    <message>
        <source>The folder for the files, one a table.</source>
        <translation>存放文件的目录，每张表一个文件。</translation>
    </message>
    <message>
        <source>Write what the store knows into files for other programs.</source>
        <translation>把门店的资料导出为其他程序可读的文件。</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1：%2 行</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>备份文件。</translation>
    </message>
    <message>
        <source>Put a backup in the place of the store, and keep the store of before.</source>
        <translation>用备份恢复门店数据，并保留原来的数据。</translation>
    </message>
    <message>
        <source>The store is as it was in %1.</source>
        <translation>门店数据已恢复为 %1 的内容。</translation>
    </message>
    <message>
        <source>The store is as it was in %1. The one of before is kept as %2.</source>
        <translation>门店数据已恢复为 %1 的内容。原来的数据保留为 %2。</translation>
    </message>
    <message>
        <source>Another program is using the store: close it, or wait, and try again.</source>
        <translation>另一个程序正在使用数据：请关掉它或稍等，再试一次。</translation>
    </message>
    <message>
        <source>A second copy is %1.</source>
        <translation>第二份副本是 %1。</translation>
    </message>
    <message>
        <source>The backup holds no photos and signatures, and there are none left.</source>
        <translation>这份备份不含照片和签名，本机也已没有。</translation>
    </message>
    <message>
        <source>Tell the week of this day in figures, day by day.</source>
        <translation>按日列出该日所在周的各项数字。</translation>
    </message>
    <message>
        <source>Tell the month of this day in figures, week by week.</source>
        <translation>按周列出该日所在月的各项数字。</translation>
    </message>
    <message>
        <source>Tell the year of this day in figures, month by month.</source>
        <translation>按月列出该日所在年的各项数字。</translation>
    </message>
    <message>
        <source>Password of %1 on %2: </source>
        <translation>%2 上用户 %1 的密码：</translation>
    </message>
    <message>
        <source>No computer called {host} can be found.</source>
        <translation>找不到名为 {host} 的计算机。</translation>
    </message>
    <message>
        <source>The server {host} does not let {user} in from this computer: check the user and the server&apos;s pg_hba.conf.</source>
        <translation>服务器 {host} 不允许 {user} 从这台电脑连接：请检查用户名和服务器的 pg_hba.conf。</translation>
    </message>
    <message>
        <source>The server {host} asks for the password of {user}: write it into ~/.pgpass or the file that PGPASSFILE names.</source>
        <translation>服务器 {host} 需要 {user} 的密码：请写进 ~/.pgpass 或 PGPASSFILE 指定的文件。</translation>
    </message>
    <message>
        <source>This is not the password of {user} on {host}, or there is no such user.</source>
        <translation>这不是 {user} 在 {host} 上的密码，或者没有这个用户。</translation>
    </message>
    <message>
        <source>There is no database {database} on {host}.</source>
        <translation>{host} 上没有数据库 {database}。</translation>
    </message>
    <message>
        <source>The server {host} offers no encryption: switch it on there, or allow it with sslmode=disable in the address.</source>
        <translation>服务器 {host} 不提供加密：请在服务器上打开，或者在地址里用 sslmode=disable 允许不加密。</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for {host}: name the certificate of its authority with sslrootcert in the address.</source>
        <translation>这台电脑信任的机构都没有为 {host} 作证：请在地址里用 sslrootcert 指定签发机构的证书。</translation>
    </message>
    <message>
        <source>The certificate that {host} shows is for another name: use the name that stands in it.</source>
        <translation>{host} 出示的证书属于另一个名称：请使用证书上的名称。</translation>
    </message>
    <message>
        <source>This time is not free: {what}.</source>
        <translation>该时间已被占用：{what}。</translation>
    </message>
    <message>
        <source>%1 is a workbook of an older kind (.xls) or under a password: open it in a spreadsheet and save it as XLSX, without a password.</source>
        <translation>%1 是旧格式的工作簿（.xls）或设有密码：请用表格软件打开，另存为不带密码的 XLSX。</translation>
    </message>
    <message>
        <source>%1 has more cells than are read at most (%2).</source>
        <translation>%1 的单元格超过可读取的上限（%2）。</translation>
    </message>
</context>
</TS>
