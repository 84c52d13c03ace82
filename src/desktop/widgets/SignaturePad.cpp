#include "desktop/widgets/SignaturePad.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"

#include <QBuffer>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace baydesk {

namespace {

const QColor Ink(0x12, 0x1c, 0x3a);
const QColor Paper(Qt::white);
const QColor Guide(0xb9, 0xc2, 0xcd);
constexpr int Sharpness = 2;

// A curve through the middles of the points: a hand draws no corners.
QPainterPath smooth(const QPolygonF& points) {
    QPainterPath path(points.first());
    for (qsizetype i = 1; i < points.size(); ++i) {
        path.quadTo(points.at(i - 1), (points.at(i - 1) + points.at(i)) / 2);
    }
    path.lineTo(points.last());
    return path;
}

}  // namespace

SignaturePad::SignaturePad(QWidget* parent) : QWidget(parent), m_clear(new QPushButton(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAttribute(Qt::WA_TabletTracking, false);
    m_clear->setAutoDefault(false);
    m_clear->setCursor(Qt::ArrowCursor);
    connect(m_clear, &QPushButton::clicked, this, &SignaturePad::clear);
    retranslate();
}

QByteArray SignaturePad::toPng() const {
    if (isEmpty()) return {};
    QImage image(size() * Sharpness, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(Sharpness, Sharpness);
    paintStrokes(painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    const bool written = buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG");
    return written ? png : QByteArray();
}

void SignaturePad::clear() {
    m_strokes.clear();
    m_drawing = false;
    retranslate();
    Q_EMIT changed();
}

QSize SignaturePad::sizeHint() const { return {420, 150}; }

void SignaturePad::paintEvent(QPaintEvent* /*event*/) {
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(tokens(hasFocus() ? Token::Accent : Token::Border), line));
    painter.setBrush(Paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::FieldRadius,
                            metrics::FieldRadius);
    painter.setPen(QPen(Guide, 1, Qt::DashLine));
    const int guide = height() * 3 / 4;
    painter.drawLine(24, guide, width() - 24, guide);
    if (isEmpty()) {
        painter.setPen(Tokens(Shade::Light)(Token::TextSecond));
        painter.drawText(rect().adjusted(24, 0, -24, 0), Qt::AlignCenter, tr("Sign here"));
    }
    paintStrokes(painter);
}

void SignaturePad::paintStrokes(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Ink, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF& stroke : m_strokes) {
        if (stroke.size() == 1) {
            painter.drawPoint(stroke.first());
        } else {
            painter.drawPath(smooth(stroke));
        }
    }
}

void SignaturePad::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m_drawing = true;
    m_strokes.push_back(QPolygonF({event->position()}));
    update();
}

void SignaturePad::mouseMoveEvent(QMouseEvent* event) {
    if (!m_drawing) return;
    m_strokes.back().append(event->position());
    update();
}

void SignaturePad::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_drawing || event->button() != Qt::LeftButton) return;
    m_drawing = false;
    retranslate();
    Q_EMIT changed();
}

void SignaturePad::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clear();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SignaturePad::resizeEvent(QResizeEvent* event) {
    m_clear->adjustSize();
    m_clear->move(width() - m_clear->width() - metrics::Grid, metrics::Grid);
    QWidget::resizeEvent(event);
}

void SignaturePad::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void SignaturePad::retranslate() {
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear"));
    m_clear->setVisible(!isEmpty());
    m_clear->adjustSize();
    m_clear->move(width() - m_clear->width() - metrics::Grid, metrics::Grid);
    setAccessibleDescription(isEmpty() ? tr("Not signed yet") : tr("Signed"));
    update();
}

}  // namespace baydesk
