// Whoever keeps a server copies commands from a page: each of them is there, with these options.
#include "baydeskctl/Ctl.h"

#include <QRegularExpression>

namespace baydesk::testing {

namespace {

// How the help begins where no command was understood.
const QString AllOfIt = QStringLiteral("baydeskctl [OPTION");

class DocumentedCommands : public CtlTest {
protected:
    // The lines of the page's code that call the program, each in one piece.
    static QStringList commands(const QString& page) {
        QFile file(QStringLiteral(BAYDESK_SOURCE "/docs/") + page);
        EXPECT_TRUE(file.open(QFile::ReadOnly)) << page.toStdString();
        QString text = QString::fromUtf8(file.readAll());
        text.replace(QStringLiteral("\\\n"), QStringLiteral(" "));
        QStringList found;
        bool isCode = false;
        for (const QString& line : text.split(u'\n')) {
            if (line.startsWith(QStringLiteral("```"))) isCode = !isCode;
            const qsizetype at = line.indexOf(QStringLiteral("baydeskctl "));
            if (isCode && at >= 0) found.push_back(line.mid(at));
        }
        return found;
    }
};

TEST_F(DocumentedCommands, areThoseOfTheProgram) {
    const QStringList lines = commands(QStringLiteral("OPERATIONS.md"));
    EXPECT_GE(lines.size(), 10);
    for (const QString& line : lines) {
        // With --help the words are understood and nothing is done.
        const QStringList words = QProcess::splitCommand(line).mid(1);
        const CtlRun run = ctl(words + QStringList{QStringLiteral("--help")});
        EXPECT_EQ(run.exit, 0) << line.toStdString() << run.err.toStdString();
        EXPECT_FALSE(run.out.startsWith(AllOfIt)) << line.toStdString();
    }
    const CtlRun unknown = ctl({u"server"_qs, u"befriend"_qs, u"--help"_qs});
    EXPECT_TRUE(unknown.out.startsWith(AllOfIt)) << "that is how one is known that is not there";
}

}  // namespace

}  // namespace baydesk::testing
