#include "base/Log.h"
#include "baydesk/CrashReport.h"
#include "baydesk/Options.h"
#include "baydesk/Program.h"
#include "desktop/shell/SingleInstance.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <memory>

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

    const QString& first = parsed.options->database.location;
    auto instance = std::make_unique<SingleInstance>(data.path(), first);
    if (!instance->claim(QApplication::arguments())) return 0;
    Program program(application, *parsed.options, data);
    const auto listen = [&] {
        QObject::connect(instance.get(), &SingleInstance::raised, &program,
                         [&program](const QStringList& arguments) { program.raise(arguments); });
    };
    listen();
    // A second start asks for the store that is on the screen now.
    program.whenChosen([&](const QString& location) {
        instance = std::make_unique<SingleInstance>(data.path(), location);
        instance->claim({});
        listen();
    });
    program.start();
    return QApplication::exec();
}
