#include "desktop/reception/PhotoFile.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

namespace baydesk {

namespace {

constexpr int LongestSide = 2000;
constexpr int JpegQuality = 85;
constexpr qint64 MostFileMegabytes = 64;
const QString Field = QStringLiteral("walkRound");

Error notAPicture() { return Error(ErrorKind::NotAPicture, Field); }

bool isTooLong(QSize size) { return qMax(size.width(), size.height()) > LongestSide; }
QSize fitting(QSize size) {
    return size.scaled(LongestSide, LongestSide, Qt::KeepAspectRatio).expandedTo({1, 1});
}

Result<QImage> readSmall(QIODevice& device) {
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > ThumbnailSize.width() || size.height() > ThumbnailSize.height())
        reader.setScaledSize(size.scaled(ThumbnailSize, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage small = reader.read();
    if (small.isNull()) return notAPicture();
    return small;
}

}  // namespace

Result<QByteArray> preparedPhoto(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::FileUnreadable, Field, {{QStringLiteral("path"), path}});
    if (file.size() > MostFileMegabytes * 1024 * 1024)
        return Error(ErrorKind::PictureTooLarge, Field,
                     {{QStringLiteral("most"), MostFileMegabytes}});
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    // Made smaller while it is read: a camera's picture needs no 200 MB of memory.
    if (isTooLong(reader.size())) reader.setScaledSize(fitting(reader.size()));
    return preparedPhoto(reader.read());
}

Result<QByteArray> preparedPhoto(const QImage& picture) {
    if (picture.isNull()) return notAPicture();
    const QImage fit = isTooLong(picture.size())
                           ? picture.scaled(fitting(picture.size()), Qt::IgnoreAspectRatio,
                                            Qt::SmoothTransformation)
                           : picture;
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    const bool written =
        buffer.open(QIODevice::WriteOnly) &&
        fit.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", JpegQuality);
    if (!written) return notAPicture();
    return jpeg;
}

Result<QImage> thumbnailOf(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readSmall(buffer);
}

Result<QImage> thumbnailOfFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::FileUnreadable, Field, {{QStringLiteral("path"), path}});
    return readSmall(file);
}

Result<QImage> pictureOf(const QByteArray& bytes) {
    const QImage picture = QImage::fromData(bytes);
    if (picture.isNull()) return notAPicture();
    return picture;
}

}  // namespace baydesk
