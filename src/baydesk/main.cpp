#include "base/Log.h"
#include "baydesk/CrashReport.h"
#include "baydesk/Options.h"
#include "baydesk/Program.h"
#include "desktop/shell/SingleInstance.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

namespace {

constexpr const char* Version = BAYDESK_VERSION;

}  // namespace

int main(int argc, char** argv) {
    using namespace baydesk;
    QApplication application(argc, argv);
    // Settings lie in a folder of the program's own name.
    QApplication::setOrganizationName(QStringLiteral("baydesk"));
    QApplication::setApplicationName(QStringLiteral("baydesk"));
    QApplication::setApplicationVersion(QString::fromLatin1(Version));
    QApplication::setDesktopFileName(QStringLiteral("baydesk"));

    const ParsedOptions parsed = parseOptions(QApplication::arguments());
    if (!parsed.options) {
        QTextStream(parsed.usage.status == 0 ? stdout : stderr) << parsed.usage.text;
        return parsed.usage.status;
    }
    const QDir data = QFileInfo(defaultDatabase()).dir();
    log::start(data.filePath(QStringLiteral("baydesk.log")));
    reportCrashesTo(data.filePath(QStringLiteral("reports")));

    SingleInstance instance(data.path(), parsed.options->database.location);
    if (!instance.claim(QApplication::arguments())) return 0;
    Program program(application, *parsed.options, data);
    QObject::connect(&instance, &SingleInstance::raised, &program,
                     [&program](const QStringList& arguments) { program.raise(arguments); });
    program.start();
    return QApplication::exec();
}
