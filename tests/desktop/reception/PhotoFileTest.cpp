#include "desktop/reception/PhotoFile.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QTemporaryDir>

namespace baydesk::testing {

namespace {

class PhotoFileTest : public ::testing::Test {
protected:
    QString file(const QString& name, const QByteArray& bytes) {
        QFile written(m_folder.filePath(name));
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(bytes);
        return written.fileName();
    }
    QString picture(const QString& name, QSize size, const char* format) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        EXPECT_TRUE(image.save(m_folder.filePath(name), format));
        return m_folder.filePath(name);
    }
    static QSize keptSize(const QString& path) {
        const auto bytes = preparedPhoto(path);
        if (!bytes) return {};
        const auto shown = pictureOf(*bytes);
        return shown ? shown->size() : QSize();
    }

    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(PhotoFileTest, ALargePictureIsMadeSmallerASmallOneIsLeft) {
    EXPECT_EQ(keptSize(picture(QStringLiteral("a.jpg"), {4000, 3000}, "JPEG")), QSize(2000, 1500));
    EXPECT_EQ(keptSize(picture(QStringLiteral("b.png"), {300, 200}, "PNG")), QSize(300, 200));
    EXPECT_EQ(keptSize(picture(QStringLiteral("c.png"), {9000, 3}, "PNG")), QSize(2000, 1));
}

TEST_F(PhotoFileTest, IsAJpegWhateverItWasAndWhateverItsName) {
    const auto bytes = preparedPhoto(picture(QStringLiteral("photo.txt"), {40, 30}, "PNG"));
    ASSERT_TRUE(bytes);
    EXPECT_TRUE(bytes->startsWith("\xFF\xD8\xFF"));
}

TEST_F(PhotoFileTest, WhatIsNoPictureIsRefused) {
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("hello"), QByteArray("\xFF\xD8\xFF\xE0 and then nothing", 21)}) {
        const auto refused = preparedPhoto(file(QStringLiteral("x.jpg"), bytes));
        ASSERT_FALSE(refused);
        EXPECT_TRUE(refused.error().has(ErrorKind::NotAPicture));
    }
    EXPECT_TRUE(preparedPhoto(QImage()).error().has(ErrorKind::NotAPicture));
    EXPECT_TRUE(pictureOf("nothing").error().has(ErrorKind::NotAPicture));
    EXPECT_TRUE(preparedPhoto(m_folder.filePath(QStringLiteral("none.jpg")))
                    .error()
                    .has(ErrorKind::FileUnreadable));
}

TEST_F(PhotoFileTest, AHugeFileIsNotRead) {
    QFile huge(m_folder.filePath(QStringLiteral("huge.jpg")));
    ASSERT_TRUE(huge.open(QIODevice::WriteOnly));
    ASSERT_TRUE(huge.resize(65LL * 1024 * 1024));  // sparse
    EXPECT_TRUE(preparedPhoto(huge.fileName()).error().has(ErrorKind::PictureTooLarge));
}

}  // namespace baydesk::testing
