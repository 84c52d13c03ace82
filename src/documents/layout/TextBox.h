#pragma once

#include "documents/layout/Sheet.h"

#include <QPainter>
#include <QTextLayout>
#include <memory>

namespace baydesk {

// Text set into a given width: measured once, drawn whole or some lines of it. What is too long
// wraps, inside a word where it must; nothing is cut off.
class TextBox {
public:
    TextBox() = default;
    TextBox(const QString& text, TextStyle style, const Sheet& sheet, qreal width,
            TextAlign align = TextAlign::Start);

    // How wide the text would like to be on one line.
    static qreal naturalWidth(const QString& text, TextStyle style, const Sheet& sheet);

    int lineCount() const { return m_layout ? m_layout->lineCount() : 0; }
    qreal height() const { return heightOf(0, lineCount()); }
    qreal heightOf(int firstLine, int pastLine) const { return m_pitch * (pastLine - firstLine); }
    qreal lineHeight() const { return m_pitch; }
    // From the top to the first line's baseline.
    qreal baseline() const { return m_baseline; }

    void draw(QPainter& painter, QPointF topLeft) const { draw(painter, topLeft, 0, lineCount()); }
    void draw(QPainter& painter, QPointF topLeft, int firstLine, int pastLine) const;

private:
    std::shared_ptr<QTextLayout> m_layout;  // shared, because a box is copied into slices
    QColor m_ink;
    qreal m_pitch = 0;
    qreal m_baseline = 0;
};

}  // namespace baydesk
