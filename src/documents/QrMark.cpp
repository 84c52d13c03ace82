#include "documents/QrMark.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <exception>
#include <qrcodegen/qrcodegen.hpp>

namespace baydesk {

namespace {

constexpr int QuietModules = 4;

// Runs of black modules become one area each: smaller, and without hairlines between modules.
QPainterPath pathOf(const qrcodegen::QrCode& code, const QRectF& square) {
    // Whole device units: sharp, and short to write.
    const int modules = code.getSize() + 2 * QuietModules;
    const qreal module = std::max(1.0, std::floor(square.width() / modules));
    const qreal indent = (square.width() - module * code.getSize()) / 2;
    const QPointF origin = (square.topLeft() + QPointF(indent, indent)).toPoint();
    QPainterPath path;
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x) {
            const int begin = x;
            while (x < code.getSize() && code.getModule(x, y)) ++x;
            if (x > begin)
                path.addRect(QRectF(origin + QPointF(begin, y) * module,
                                    QSizeF((x - begin) * module, module)));
        }
    }
    return path;
}

}  // namespace

void drawQr(QPainter& painter, const QString& text, const QRectF& square) {
    if (text.isEmpty()) return;
    try {
        const auto code = qrcodegen::QrCode::encodeText(text.toUtf8().constData(),
                                                        qrcodegen::QrCode::Ecc::MEDIUM);
        painter.fillPath(pathOf(code, square), Qt::black);
    } catch (const std::exception&) {
        // The library throws for text longer than any code can hold: the paper goes without.
    }
}

}  // namespace baydesk
