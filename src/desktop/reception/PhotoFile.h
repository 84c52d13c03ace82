#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QImage>

namespace baydesk {

// A photo made ready to be kept: upright, at most 2,000 pixels long, as JPEG, without what the
// camera wrote about place and person. Takes a moment: not for the screen's thread.
// Errors at "walkRound": NotAPicture, PictureTooLarge ("most": MB of a file), FileUnreadable.
Result<QByteArray> preparedPhoto(const QString& path);
Result<QByteArray> preparedPhoto(const QImage& picture);

// Small enough to be one of many on a screen; read small where the format can.
// Errors at "walkRound": NotAPicture, FileUnreadable.
inline constexpr QSize ThumbnailSize{224, 168};
Result<QImage> thumbnailOf(const QByteArray& bytes);
Result<QImage> thumbnailOfFile(const QString& path);

// Errors at "walkRound": NotAPicture.
Result<QImage> pictureOf(const QByteArray& bytes);

}  // namespace baydesk
