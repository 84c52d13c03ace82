#include "documents/layout/Sheet.h"

#include <QPageLayout>

namespace baydesk {

namespace {

bool isLarge(PageFormat format) {
    return format == PageFormat::A4 || format == PageFormat::A4Landscape;
}

QPageLayout pageLayout(PageFormat format) {
    const bool wide = format == PageFormat::A4Landscape || format == PageFormat::A5Landscape;
    const bool large = isLarge(format);
    const QMarginsF margins = large ? QMarginsF(15, 12, 15, 9) : QMarginsF(10, 9, 10, 8);
    return QPageLayout(QPageSize(large ? QPageSize::A4 : QPageSize::A5),
                       wide ? QPageLayout::Landscape : QPageLayout::Portrait, margins,
                       QPageLayout::Millimeter);
}

qreal pointSize(TextStyle style) {
    switch (style) {
        case TextStyle::Headline:
            return 44;
        case TextStyle::Title:
            return 19;
        case TextStyle::Shop:
            return 12;
        case TextStyle::Number:
            return 11.5;
        case TextStyle::Heading:
            return 10;
        case TextStyle::Body:
        case TextStyle::Strong:
            return 9;
        case TextStyle::Label:
            return 8;
        case TextStyle::Small:
            return 7.5;
    }
    return 9;
}

bool isBold(TextStyle style) {
    return style != TextStyle::Body && style != TextStyle::Label && style != TextStyle::Small;
}

}  // namespace

Sheet::Sheet(QPagedPaintDevice& device, PageFormat format)
    : m_device(device), m_scale(isLarge(format) ? 1.0 : 0.88) {
    device.setPageLayout(pageLayout(format));
    m_width = device.width();
    m_height = device.height();
    m_unitsPerMm = device.logicalDpiX() / 25.4;
}

QFont Sheet::font(TextStyle style) const {
    // WenQuanYi Micro Hei first: its text reads back from a PDF as it was written, which Noto Sans
    // CJK's does not, and its figures are all of one width.
    QFont font(QStringList{QStringLiteral("WenQuanYi Micro Hei"),
                           QStringLiteral("Noto Sans CJK SC"), QStringLiteral("sans-serif")});
    font.setPointSizeF(pointSize(style) * m_scale);
    font.setBold(isBold(style));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor Sheet::inkOf(TextStyle style) {
    return style == TextStyle::Label || style == TextStyle::Small ? soft() : ink();
}

}  // namespace baydesk
