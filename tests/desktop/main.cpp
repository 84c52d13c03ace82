#include "desktop/theme/Theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

// Every test program starts with settings and files of its own, so that nothing a person chose on
// this PC decides a test.
int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("baydesk-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("baydesk"));
    testing::InitGoogleTest(&argc, argv);
    baydesk::Theme(application).apply(baydesk::ThemeChoice::Light);
    return RUN_ALL_TESTS();
}
