#include "baydeskctl/CommandLine.h"
#include "baydeskctl/Console.h"
#include "baydeskctl/Text.h"

#include <unistd.h>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>
#include <algorithm>
#include <memory>
#include <string_view>

namespace {

using namespace baydesk::ctl;

// What was asked for, else the system's, else Chinese. It is wanted even where the command line
// makes no sense, so it is not taken from what was parsed.
bool wantsEnglish(const QStringList& arguments) {
    const QString option = QStringLiteral("--language");
    for (int at = 0; at < arguments.size(); ++at) {
        if (arguments[at] == option) return arguments.value(at + 1) == u"en";
        if (arguments[at].startsWith(option + u'=')) return arguments[at].endsWith(u"=en");
    }
    return QLocale::system().language() == QLocale::English;
}

Exit run(const QStringList& arguments) {
    const auto parsed = parseCommandLine(arguments);
    if (const auto* const problem = std::get_if<UsageProblem>(&parsed)) {
        Console console(arguments.contains(QStringLiteral("--json")));
        console.say(sentence(*problem));
        console.say(Ctl::tr("baydeskctl --help shows what there is."));
        return Exit::Usage;
    }
    const auto* const invocation = std::get_if<Invocation>(&parsed);
    Console console(invocation->has(QStringLiteral("json")) && !invocation->help);
    Exit exit = Exit::Done;
    if (invocation->help)
        console.line(helpText(invocation->command).trimmed());
    else if (invocation->version)
        console.line(QStringLiteral("baydeskctl ") + QCoreApplication::applicationVersion());
    else
        exit = invocation->command->run(*invocation, console);
    if (console.flush()) return exit;
    console.say(Ctl::tr("The answer could not be written to standard output."));
    return Exit::StoreUnusable;
}

// Papers need fonts, which only the graphical kind of application has; but no screen.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    const bool prints = std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const std::string_view word(argument);
        return word == "print" || word == "pdf" || word == "--format=pdf";
    });
    if (!prints) return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

// Whoever stands at a counter comes before an import or a backup.
constexpr int BehindTheCounters = 10;

}  // namespace

int main(int argc, char** argv) {
    nice(BehindTheCounters);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    // The same name as the desk's, so that both find the same store.
    QCoreApplication::setApplicationName(QStringLiteral("baydesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BAYDESK_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    QTranslator translator;
    if (!wantsEnglish(arguments) && translator.load(QStringLiteral(":/i18n/baydeskctl_zh_CN.qm")))
        QCoreApplication::installTranslator(&translator);
    return static_cast<int>(run(arguments));
}
