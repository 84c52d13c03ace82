#include "baydesk/CrashReport.h"

#include "base/Contracts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace baydesk {

namespace {

// A function pointer has no place for state, and the handler runs once, at the end.
QString& reportFolder() {
    static QString folder;
    return folder;
}

void writeReport(const char* condition, const char* file, int line) {
    const QString now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QFile report(QDir(reportFolder()).filePath(QStringLiteral("crash-%1.txt").arg(now)));
    if (!report.open(QIODevice::WriteOnly)) return;
    report.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    report.write(QStringLiteral("baydesk %1\n%2 (%3:%4)\n")
                     .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(condition),
                          QString::fromLatin1(file))
                     .arg(line)
                     .toUtf8());
}

}  // namespace

void reportCrashesTo(const QString& folder) {
    QDir().mkpath(folder);
    reportFolder() = folder;
    setContractHandler(writeReport);
}

}  // namespace baydesk
