#include "baydeskctl/Ctl.h"

#include <QRegularExpression>

namespace baydesk::testing {

namespace {

class CommandLine : public CtlTest {};

TEST_F(CommandLine, helpNamesEveryCommand) {
    const CtlRun help = ctl({QStringLiteral("--help")});
    EXPECT_EQ(help.exit, 0);
    EXPECT_TRUE(help.err.isEmpty());
    for (const char* command :
         {"init", "export all|customers|vehicles|orders|parts|calls|appointments|complaints",
          "import customers|vehicles|parts|labour|history FILE…", "find TEXT", "order show NUMBER",
          "print "
          "quote|contract|job-sheet|settlement|gate-pass|reversal|exit-pass|certificate|intake "
          "NUMBER",
          "check plate|vin|phone", "backup [FILE]", "restore FILE", "verify", "user list",
          "user add NAME --roles", "user disable NAME", "user reset-pin NAME"})
        EXPECT_TRUE(help.out.contains(QString::fromUtf8(command))) << command;
}

TEST_F(CommandLine, helpOfOneCommandShowsItsArguments) {
    const CtlRun help = ctl({QStringLiteral("import"), QStringLiteral("--help")});
    EXPECT_EQ(help.exit, 0);
    EXPECT_TRUE(help.out.contains(QStringLiteral("--dry-run")));
    EXPECT_TRUE(help.out.contains(QStringLiteral("auto, utf-8, gb18030, utf-16")));
    EXPECT_FALSE(help.out.contains(QStringLiteral("--manager")));
}

TEST_F(CommandLine, speaksChinese) {
    const QString language = QStringLiteral("--language=zh_CN");
    const CtlRun help = ctl({language, QStringLiteral("--help")});
    EXPECT_TRUE(help.out.contains(QStringLiteral("所有命令通用的选项")));
    const CtlRun wrong = ctl({language, QStringLiteral("sing")});
    EXPECT_TRUE(wrong.err.startsWith(QStringLiteral("没有命令“sing”")));
}

TEST_F(CommandLine, everySentenceHasItsChinese) {
    QFile file(QStringLiteral(BAYDESK_SOURCE "/resources/translations/baydeskctl_zh_CN.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_FALSE(text.contains(QStringLiteral("unfinished")));
    EXPECT_FALSE(text.contains(QStringLiteral("<translation></translation>")));
    EXPECT_TRUE(text.contains(QStringLiteral("<translation>")));
}

TEST_F(CommandLine, refusesWhatMakesNoSense) {
    struct Case {
        QStringList arguments;
        QString says;
    };
    const auto words = [](const char* text) { return QString::fromUtf8(text).split(u' '); };
    const std::vector<Case> cases = {
        {{}, QStringLiteral("Say which command.")},
        {words("order sing"), QStringLiteral("“order sing”")},
        {words("check plate --encoding auto"), QStringLiteral("--encoding")},
        {words("check plate --colour"), QStringLiteral("--colour")},
        {words("check engine X"), QStringLiteral("plate, vin, phone, amount, pinyin")},
        {words("check"), QStringLiteral("KIND is missing")},
        {words("import parts"), QStringLiteral("FILE is missing")},
        {words("order show W1 W2"), QStringLiteral("“W2”")},
        {words("find x --limit"), QStringLiteral("--limit needs a value")},
        {words("find x --limit 0"), QStringLiteral("--limit")},
        {words("find x --json=yes"), QStringLiteral("--json takes no value")},
        {words("find x --store A --store B"), QStringLiteral("--store is given twice")},
        {words("init --name A"), QStringLiteral("--manager is missing")},
        {words("print quote W1"), QStringLiteral("--pdf or --printer")},
        {words("find x --database postgresql://u:secret@host/db"), QStringLiteral("password")},
    };
    for (const Case& each : cases) {
        const CtlRun run = ctl(each.arguments);
        EXPECT_EQ(run.exit, 2) << each.says.toStdString();
        EXPECT_TRUE(run.err.contains(each.says)) << run.err.toStdString();
        EXPECT_TRUE(run.out.isEmpty()) << run.out.toStdString();
    }
}

TEST_F(CommandLine, twoHyphensEndTheOptions) {
    const CtlRun run = ctl({QStringLiteral("check"), QStringLiteral("amount"), QStringLiteral("--"),
                            QStringLiteral("-1")});
    EXPECT_EQ(run.out, QStringLiteral("-1\t负壹元整\n"));
}

TEST_F(CommandLine, tellsAFullStandardOutput) {
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(BAYDESKCTL),
                  {QStringLiteral("check"), QStringLiteral("amount"), QStringLiteral("1")});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 3);
}

}  // namespace

}  // namespace baydesk::testing
