#pragma once

#include <QString>
#include <QStringList>

namespace baydesk {

// The folder of this PC into which cameras and phones drop their pictures. Empty: nobody has said
// which it is.
QString cameraFolder();
void setCameraFolder(const QString& folder);

// The pictures of a folder by the endings of their names, the newest first, at most `limit`. Looks
// on the disk: not for the screen's thread.
QStringList picturesIn(const QString& folder, int limit);

// "*.jpg *.png …": what counts as a picture in a chooser of files.
QString pictureNames();

}  // namespace baydesk
