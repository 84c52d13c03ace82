#include "desktop/reception/CameraFolder.h"

#include "desktop/desk/Remembered.h"

#include <QDir>

namespace baydesk {

namespace {

const QString Key = QStringLiteral("camera/folder");

}  // namespace

QString cameraFolder() { return remembered(Key).toString(); }
void setCameraFolder(const QString& folder) { remember(Key, folder); }

QStringList picturesIn(const QString& folder, int limit) {
    const QDir directory(folder);
    const QFileInfoList files = directory.entryInfoList(pictureNames().split(u' '),
                                                        QDir::Files | QDir::Readable, QDir::Time);
    QStringList paths;
    for (const QFileInfo& each : files.mid(0, limit)) paths << each.absoluteFilePath();
    return paths;
}

QString pictureNames() { return QStringLiteral("*.jpg *.jpeg *.png *.webp *.bmp"); }

}  // namespace baydesk
