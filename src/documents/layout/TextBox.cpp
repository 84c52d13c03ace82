#include "documents/layout/TextBox.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace baydesk {

namespace {

Qt::Alignment alignment(TextAlign align) {
    switch (align) {
        case TextAlign::Start:
            return Qt::AlignLeft | Qt::AlignAbsolute;
        case TextAlign::Centre:
            return Qt::AlignHCenter;
        case TextAlign::End:
            return Qt::AlignRight | Qt::AlignAbsolute;
    }
    return Qt::AlignLeft;
}

QString onOneLayout(QString text) {
    // A layout breaks lines at this character only.
    return text.replace(u'\n', QChar(QChar::LineSeparator)).replace(u'\t', u' ');
}

}  // namespace

TextBox::TextBox(const QString& text, TextStyle style, const Sheet& sheet, qreal width,
                 TextAlign align)
    : m_ink(Sheet::inkOf(style)) {
    const QFont font = sheet.font(style);
    m_layout = std::make_shared<QTextLayout>(onOneLayout(text), font, &sheet.device());
    // The paper reads from left to right, whatever a name is written in.
    QTextOption option(alignment(align));
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    // One pitch for all lines, so that a borrowed glyph from a taller font does not tear them
    // apart.
    const QFontMetricsF metrics(font, &sheet.device());
    m_pitch = std::ceil(metrics.height() * 1.06);
    m_baseline = metrics.ascent();
    m_layout->beginLayout();
    qreal top = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top + m_baseline - line.ascent()});
        top += m_pitch;
    }
    m_layout->endLayout();
}

qreal TextBox::naturalWidth(const QString& text, TextStyle style, const Sheet& sheet) {
    const QFontMetricsF metrics(sheet.font(style), &sheet.device());
    qreal widest = 0;
    for (const QString& line : text.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    // A hair more, so that rounding does not wrap what just fits.
    return std::ceil(widest + sheet.points(0.5));
}

void TextBox::draw(QPainter& painter, QPointF topLeft, int firstLine, int pastLine) const {
    painter.setPen(m_ink);
    const QPointF origin = topLeft - QPointF(0, m_pitch * firstLine);
    for (int line = firstLine; line < pastLine; ++line)
        m_layout->lineAt(line).draw(&painter, origin);
}

}  // namespace baydesk
