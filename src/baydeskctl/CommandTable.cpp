#include "baydeskctl/CommandTable.h"

#include "baydeskctl/CheckCommands.h"
#include "baydeskctl/ExportCommands.h"
#include "baydeskctl/ImportCommands.h"
#include "baydeskctl/OrderCommands.h"
#include "baydeskctl/PracticeCommands.h"
#include "baydeskctl/PrintCommands.h"
#include "baydeskctl/ReportCommands.h"
#include "baydeskctl/ServerCommands.h"
#include "baydeskctl/StaffCommands.h"
#include "baydeskctl/StoreCommands.h"

#include <QCoreApplication>

namespace baydesk::ctl {

namespace {

Argument option(const QString& name, const QString& value, const char* help) {
    return {name, value, ArgumentKind::Option, false, false, {}, help};
}
Argument flag(const QString& name, const char* help) {
    return {name, {}, ArgumentKind::Flag, false, false, {}, help};
}
Argument words(const QString& name, const QString& value, const char* help) {
    return {name, value, ArgumentKind::Word, false, true, {}, help};
}
Argument choice(const QString& name, const QString& value, const QStringList& choices,
                const char* help) {
    return {name, value, ArgumentKind::Word, true, false, choices, help};
}

Argument needed(Argument argument) {
    argument.needed = true;
    return argument;
}
Argument word(const QString& name, const QString& value, const char* help) {
    return {name, value, ArgumentKind::Word, true, false, {}, help};
}

Command init() {
    return {QStringLiteral("init"),
            {needed(option(QStringLiteral("name"), QStringLiteral("STORE"),
                           QT_TRANSLATE_NOOP("Ctl", "The store's name."))),
             needed(option(QStringLiteral("manager"), QStringLiteral("NAME"),
                           QT_TRANSLATE_NOOP("Ctl", "The store manager's name."))),
             needed(option(QStringLiteral("manager-pin-file"), QStringLiteral("FILE"),
                           QT_TRANSLATE_NOOP("Ctl",
                                             "The file whose first line is the manager's "
                                             "PIN."))),
             option(QStringLiteral("code"), QStringLiteral("CODE"),
                    QT_TRANSLATE_NOOP("Ctl",
                                      "The code of a further store, where there is one already."))},
            QT_TRANSLATE_NOOP("Ctl", "Set up a new, empty store."),
            runInit};
}

Command practice() {
    return {
        QStringLiteral("practice"),
        {needed(option(QStringLiteral("orders"), QStringLiteral("N"),
                       QT_TRANSLATE_NOOP("Ctl", "How many repair orders."))),
         option(QStringLiteral("seed"), QStringLiteral("S"),
                QT_TRANSLATE_NOOP("Ctl", "A number; the same one makes the same store. Else 1.")),
         option(
             QStringLiteral("until"), QStringLiteral("DATE"),
             QT_TRANSLATE_NOOP("Ctl", "The last business day, like 2026-11-21; else yesterday.")),
         option(QStringLiteral("stores"), QStringLiteral("K"),
                QT_TRANSLATE_NOOP("Ctl",
                                  "How many stores share them; else as many as keep each "
                                  "within ten years."))},
        QT_TRANSLATE_NOOP("Ctl", "Fill an empty database with an invented store to practise in."),
        runPractice};
}

Command import() {
    Argument encoding =
        option(QStringLiteral("encoding"), QStringLiteral("ENCODING"),
               QT_TRANSLATE_NOOP("Ctl", "How the files are written; else it is found out."));
    encoding.choices = {QStringLiteral("auto"), QStringLiteral("utf-8"), QStringLiteral("gb18030"),
                        QStringLiteral("utf-16")};
    return {QStringLiteral("import"),
            {choice(QStringLiteral("kind"), QStringLiteral("KIND"),
                    {QStringLiteral("customers"), QStringLiteral("vehicles"),
                     QStringLiteral("parts"), QStringLiteral("labour"), QStringLiteral("history")},
                    QT_TRANSLATE_NOOP("Ctl", "What the files hold.")),
             needed(words(QStringLiteral("files"), QStringLiteral("FILE"),
                          QT_TRANSLATE_NOOP("Ctl",
                                            "Files with a heading: with commas, semicolons or "
                                            "tabs, or XLSX."))),
             option(QStringLiteral("map"), QStringLiteral("MAP.json"),
                    QT_TRANSLATE_NOOP("Ctl",
                                      "Which heading stands for which field, where it is not "
                                      "found out: {\"name\": \"车主\"}.")),
             encoding,
             flag(QStringLiteral("dry-run"),
                  QT_TRANSLATE_NOOP("Ctl", "Only say what would be taken and what not."))},
            QT_TRANSLATE_NOOP("Ctl",
                              "Bring in lists of customers, cars, parts or labour prices, or the "
                              "orders of an older program."),
            runImport};
}

Command exportTo() {
    Argument format = option(QStringLiteral("format"), QStringLiteral("FORMAT"),
                             QT_TRANSLATE_NOOP("Ctl", "How the files are written; else CSV."));
    format.choices = {QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("json")};
    return {QStringLiteral("export"),
            {choice(QStringLiteral("kind"), QStringLiteral("KIND"),
                    {QStringLiteral("all"), QStringLiteral("customers"), QStringLiteral("vehicles"),
                     QStringLiteral("orders"), QStringLiteral("parts"), QStringLiteral("calls"),
                     QStringLiteral("appointments"), QStringLiteral("complaints")},
                    QT_TRANSLATE_NOOP("Ctl", "What to write.")),
             needed(option(QStringLiteral("to"), QStringLiteral("DIR"),
                           QT_TRANSLATE_NOOP("Ctl", "The folder for the files, one a table."))),
             format},
            QT_TRANSLATE_NOOP("Ctl", "Write what the store knows into files for other programs."),
            runExport};
}

Command find() {
    return {QStringLiteral("find"),
            {word(QStringLiteral("text"), QStringLiteral("TEXT"),
                  QT_TRANSLATE_NOOP("Ctl",
                                    "Part of a plate, phone number, VIN, name, pinyin or "
                                    "order number.")),
             option(QStringLiteral("limit"), QStringLiteral("N"),
                    QT_TRANSLATE_NOOP("Ctl", "At most so many lines; else 20."))},
            QT_TRANSLATE_NOOP("Ctl", "Show what the search box would show."),
            runFind};
}

Command orderShow() {
    return {QStringLiteral("order show"),
            {word(QStringLiteral("number"), QStringLiteral("NUMBER"),
                  QT_TRANSLATE_NOOP("Ctl", "The repair order's number."))},
            QT_TRANSLATE_NOOP("Ctl", "Show everything known about one repair order."),
            runOrderShow};
}

Command print() {
    return {QStringLiteral("print"),
            {choice(QStringLiteral("kind"), QStringLiteral("PAPER"), paperNames(),
                    QT_TRANSLATE_NOOP("Ctl", "Which paper.")),
             word(QStringLiteral("number"), QStringLiteral("NUMBER"),
                  QT_TRANSLATE_NOOP("Ctl", "The repair order's number.")),
             option(QStringLiteral("pdf"), QStringLiteral("FILE"),
                    QT_TRANSLATE_NOOP("Ctl", "Write it as PDF into this file.")),
             option(QStringLiteral("printer"), QStringLiteral("NAME"),
                    QT_TRANSLATE_NOOP("Ctl", "Print it on this printer."))},
            QT_TRANSLATE_NOOP("Ctl",
                              "Print a paper of a repair order, in Chinese unless "
                              "--language says otherwise."),
            runPrint};
}

std::vector<Argument> reportArguments(const QStringList& formats) {
    Argument format = option(QStringLiteral("format"), QStringLiteral("FORMAT"),
                             QT_TRANSLATE_NOOP("Ctl", "How it is written; else text."));
    format.choices = formats;
    return {option(QStringLiteral("date"), QStringLiteral("DATE"),
                   QT_TRANSLATE_NOOP("Ctl", "The business day, as 2026-11-22; else today.")),
            format,
            option(QStringLiteral("output"), QStringLiteral("FILE"),
                   QT_TRANSLATE_NOOP("Ctl", "Write it into this file."))};
}

std::vector<Command> reportCommands() {
    const QStringList tables{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")};
    return {{QStringLiteral("report daily"), reportArguments(tables + QStringList(u"pdf"_qs)),
             QT_TRANSLATE_NOOP("Ctl", "Tell a business day in figures, each with its formula."),
             runReportDaily},
            {QStringLiteral("report weekly"), reportArguments(tables),
             QT_TRANSLATE_NOOP("Ctl", "Tell the week of this day in figures, day by day."),
             runReportWeekly},
            {QStringLiteral("report monthly"), reportArguments(tables),
             QT_TRANSLATE_NOOP("Ctl", "Tell the month of this day in figures, week by week."),
             runReportMonthly},
            {QStringLiteral("report yearly"), reportArguments(tables),
             QT_TRANSLATE_NOOP("Ctl", "Tell the year of this day in figures, month by month."),
             runReportYearly}};
}

Command check() {
    return {QStringLiteral("check"),
            {choice(QStringLiteral("kind"), QStringLiteral("KIND"),
                    {QStringLiteral("plate"), QStringLiteral("vin"), QStringLiteral("phone"),
                     QStringLiteral("amount"), QStringLiteral("pinyin")},
                    QT_TRANSLATE_NOOP("Ctl", "What the values are.")),
             words(QStringLiteral("values"), QStringLiteral("VALUE"),
                   QT_TRANSLATE_NOOP("Ctl", "The values; without any, lines of standard input."))},
            QT_TRANSLATE_NOOP("Ctl",
                              "Judge plates, VINs and phone numbers, write amounts in "
                              "Chinese capitals, or spell names in pinyin."),
            runCheck};
}

Command backup() {
    Argument file = word(QStringLiteral("file"), QStringLiteral("FILE"),
                         QT_TRANSLATE_NOOP("Ctl",
                                           "The copy; else a new file in the folder "
                                           "“backups”."));
    file.needed = false;
    return {QStringLiteral("backup"),
            {file},
            QT_TRANSLATE_NOOP("Ctl", "Copy the whole store while others go on working."),
            runBackup};
}

Command restore() {
    return {QStringLiteral("restore"),
            {word(QStringLiteral("file"), QStringLiteral("FILE"),
                  QT_TRANSLATE_NOOP("Ctl", "The backup."))},
            QT_TRANSLATE_NOOP("Ctl",
                              "Put a backup in the place of the store, and keep the store of "
                              "before."),
            runRestore};
}

Command verify() {
    return {QStringLiteral("verify"),
            {},
            QT_TRANSLATE_NOOP("Ctl",
                              "Check the file, the money, the stock, the numbers and the "
                              "audit chain."),
            runVerify};
}

std::vector<Command> userCommands() {
    const Argument name = word(QStringLiteral("name"), QStringLiteral("NAME"),
                               QT_TRANSLATE_NOOP("Ctl", "The person's name."));
    const Argument newPin =
        needed(option(QStringLiteral("new-pin-file"), QStringLiteral("FILE"),
                      QT_TRANSLATE_NOOP("Ctl", "The file whose first line is the new PIN.")));
    return {{QStringLiteral("user list"),
             {},
             QT_TRANSLATE_NOOP("Ctl", "List the people of the store and their roles."),
             runUserList},
            {QStringLiteral("user add"),
             {name,
              needed(option(QStringLiteral("roles"), QStringLiteral("ROLE,…"),
                            QT_TRANSLATE_NOOP("Ctl", "Roles, separated by commas."))),
              newPin},
             QT_TRANSLATE_NOOP("Ctl", "Add a person."),
             runUserAdd},
            {QStringLiteral("user disable"),
             {name},
             QT_TRANSLATE_NOOP("Ctl", "Let a person no longer sign in."),
             runUserDisable},
            {QStringLiteral("user reset-pin"),
             {name, newPin},
             QT_TRANSLATE_NOOP("Ctl", "Give a person a new PIN."),
             runUserResetPin}};
}

Command copy() {
    return {
        QStringLiteral("copy"),
        {needed(option(QStringLiteral("from"), QStringLiteral("FILE|URL"),
                       QT_TRANSLATE_NOOP(
                           "Ctl", "The store to copy: a file or postgresql://user@host/name."))),
         needed(option(QStringLiteral("to"), QStringLiteral("FILE|URL"),
                       QT_TRANSLATE_NOOP("Ctl", "The empty store to copy it into.")))},
        QT_TRANSLATE_NOOP("Ctl",
                          "Copy a whole store into another place, of either engine; cut short, "
                          "it goes on."),
        runCopy};
}

std::vector<Command> serverCommands() {
    const Argument login = word(QStringLiteral("login"), QStringLiteral("LOGIN"),
                                QT_TRANSLATE_NOOP("Ctl", "The role that counters connect with."));
    Argument stores = words(QStringLiteral("stores"), QStringLiteral("STORE"),
                            QT_TRANSLATE_NOOP("Ctl", "The stores' codes."));
    Argument fewer = stores;
    fewer.help = QT_TRANSLATE_NOOP("Ctl", "The stores' codes; else all.");
    return {
        {QStringLiteral("server migrate"),
         {},
         QT_TRANSLATE_NOOP("Ctl", "Bring a store on a server up to this program, as its owner."),
         runServerMigrate},
        {QStringLiteral("server grant"),
         {login, needed(stores)},
         QT_TRANSLATE_NOOP("Ctl", "Let a login of the server work for stores, as the owner."),
         runServerGrant},
        {QStringLiteral("server revoke"),
         {login, fewer},
         QT_TRANSLATE_NOOP("Ctl", "Shut a login out from stores, as the owner."),
         runServerRevoke},
        {QStringLiteral("server list"),
         {},
         QT_TRANSLATE_NOOP("Ctl", "List the logins that were let in, and their stores."),
         runServerList}};
}

std::vector<Command> makeTable() {
    std::vector<Command> table = {init(), practice(),  import(), exportTo(),
                                  find(), orderShow(), print()};
    for (const Command& command : reportCommands()) table.push_back(command);
    for (const Command& command : {check(), backup(), restore(), copy(), verify()})
        table.push_back(command);
    for (const Command& command : userCommands()) table.push_back(command);
    for (const Command& command : serverCommands()) table.push_back(command);
    return table;
}

}  // namespace

const std::vector<Argument>& globalOptions() {
    static const std::vector<Argument> options = {
        option(QStringLiteral("database"), QStringLiteral("FILE|URL"),
               QT_TRANSLATE_NOOP("Ctl", "The store: a file or postgresql://user@host/name.")),
        option(QStringLiteral("store"), QStringLiteral("CODE"),
               QT_TRANSLATE_NOOP("Ctl", "Which store, where the database holds several.")),
        {QStringLiteral("language"),
         QStringLiteral("LANGUAGE"),
         ArgumentKind::Option,
         false,
         false,
         {QStringLiteral("zh_CN"), QStringLiteral("en")},
         QT_TRANSLATE_NOOP("Ctl", "The language of messages; else the system's.")},
        flag(QStringLiteral("json"),
             QT_TRANSLATE_NOOP("Ctl", "Write one JSON document instead of text.")),
        option(QStringLiteral("user"), QStringLiteral("NAME"),
               QT_TRANSLATE_NOOP("Ctl", "Act as this person, with this person's rights.")),
        option(QStringLiteral("pin-file"), QStringLiteral("FILE"),
               QT_TRANSLATE_NOOP("Ctl", "The file whose first line is that person's PIN.")),
        flag(QStringLiteral("help"), QT_TRANSLATE_NOOP("Ctl", "Show this help.")),
        flag(QStringLiteral("version"), QT_TRANSLATE_NOOP("Ctl", "Show the version.")),
    };
    return options;
}

const std::vector<Command>& commandTable() {
    static const std::vector<Command> table = makeTable();
    return table;
}

}  // namespace baydesk::ctl
