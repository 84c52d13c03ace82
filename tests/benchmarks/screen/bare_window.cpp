#include "screen/Usable.h"

#include <QApplication>
#include <QLabel>

// The limit of starting: a window of the same size with one word in it.
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QLabel window(QStringLiteral("接车台"));
    window.resize(1366, 768);
    baydesk::benchmarks::FirstPaint paint(
        [&window](const QObject* watched) { return watched == &window; });
    application.installEventFilter(&paint);
    window.show();
    return QApplication::exec();
}
