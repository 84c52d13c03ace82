#pragma once

#include <QPainter>
#include <QString>

namespace baydesk {

// Draws the text as a QR code of black modules into the square, as areas rather than a picture, so
// that it stays sharp on any printer. The square includes the quiet zone of four modules.
void drawQr(QPainter& painter, const QString& text, const QRectF& square);

}  // namespace baydesk
