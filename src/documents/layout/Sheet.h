#pragma once

#include "documents/DocumentModel.h"

#include <QColor>
#include <QFont>
#include <QPagedPaintDevice>

namespace baydesk {

// The roles of text on paper; a paper uses no size outside this scale.
enum class TextStyle { Headline, Title, Shop, Number, Heading, Body, Strong, Label, Small };

// One page of a device: its printable size in device units, and type and rules in proportion.
// Everything is black or grey, so that the cheapest printer prints it as meant.
class Sheet {
public:
    // Asks the device for the model's page first; a printer that has other paper keeps its own.
    Sheet(QPagedPaintDevice& device, PageFormat format);

    qreal width() const { return m_width; }
    qreal height() const { return m_height; }
    QPaintDevice& device() const { return m_device; }
    qreal mm(qreal millimetres) const { return millimetres * m_unitsPerMm * m_scale; }
    qreal points(qreal points) const { return mm(points * 25.4 / 72.0); }
    QFont font(TextStyle style) const;

    static QColor ink() { return {0, 0, 0}; }
    static QColor soft() { return {80, 80, 80}; }
    static QColor hair() { return {185, 185, 185}; }
    static QColor inkOf(TextStyle style);

private:
    QPagedPaintDevice& m_device;
    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_unitsPerMm = 1;
    qreal m_scale = 1;
};

}  // namespace baydesk
