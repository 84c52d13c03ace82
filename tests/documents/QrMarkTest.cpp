#include "documents/QrMark.h"

#include <QImage>

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

constexpr int Module = 4;
constexpr int Modules = 33;  // 25 and a quiet zone of 4 on each side

QImage drawn(const QString& text) {
    QImage image(Modules * Module, Modules * Module, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawQr(painter, text, QRectF(image.rect()));
    return image;
}

bool isBlack(const QImage& image, int column, int row) {
    return qGray(image.pixel(column * Module + Module / 2, row * Module + Module / 2)) < 128;
}

}  // namespace

TEST(QrMark, hasItsThreeFinderPatternsAndAQuietZone) {
    const QImage image = drawn(QStringLiteral("BAYDESK:S1:W261122-0007"));
    for (const QPoint corner : {QPoint(4, 4), QPoint(22, 4), QPoint(4, 22)}) {
        EXPECT_TRUE(isBlack(image, corner.x(), corner.y()));
        EXPECT_TRUE(isBlack(image, corner.x() + 6, corner.y() + 6));
        EXPECT_FALSE(isBlack(image, corner.x() + 1, corner.y() + 1));
        EXPECT_TRUE(isBlack(image, corner.x() + 3, corner.y() + 3));
    }
    for (int at = 0; at < Modules; ++at) {
        EXPECT_FALSE(isBlack(image, at, 3));
        EXPECT_FALSE(isBlack(image, 3, at));
    }
}

TEST(QrMark, differsWithTheText) {
    EXPECT_NE(drawn(QStringLiteral("BAYDESK:S1:W261122-0007")),
              drawn(QStringLiteral("BAYDESK:S1:W261122-0008")));
}

TEST(QrMark, drawsNothingForNoTextAndForTooMuch) {
    const QImage empty = drawn({});
    EXPECT_EQ(empty, drawn(QString(5000, u'x')));
    EXPECT_FALSE(isBlack(empty, 4, 4));
}

}  // namespace baydesk::testing
