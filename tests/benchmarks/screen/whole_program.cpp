#include "baydesk/Program.h"
#include "screen/Usable.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>

// The program on a store, until the people to choose from are painted: somebody can sign in.
int main(int argc, char** argv) {
    using namespace baydesk;
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("baydesk"));
    QApplication::setApplicationName(QStringLiteral("baydesk"));
    const ParsedOptions parsed = parseOptions(QApplication::arguments());
    if (!parsed.options) return parsed.usage.status;
    benchmarks::FirstPaint paint([](const QObject* watched) {
        const auto* const list = qobject_cast<const QListWidget*>(watched->parent());
        return list != nullptr && list->isVisible() && list->count() > 0;
    });
    application.installEventFilter(&paint);
    Program program(application, *parsed.options, QFileInfo(defaultDatabase()).dir());
    program.start();
    return QApplication::exec();
}
