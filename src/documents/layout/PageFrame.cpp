#include "documents/layout/PageFrame.h"

#include "documents/QrMark.h"
#include "documents/layout/Blocks.h"

#include <QImage>
#include <QSvgRenderer>

#include <algorithm>

namespace baydesk {

namespace {

// Black modules of the code, without its quiet zone.
constexpr qreal QrMillimetres = 16.5;
constexpr qreal LogoMillimetres = 14;

void drawLogo(QPainter& painter, const QByteArray& logo, QRectF room) {
    const auto placed = [&](QSizeF size) {
        const QSizeF fitted = size.scaled(room.size(), Qt::KeepAspectRatio);
        return QRectF(room.left(), room.top(), fitted.width(), fitted.height());
    };
    const QImage image = QImage::fromData(logo);
    if (!image.isNull()) {
        painter.drawImage(placed(image.size()), image);
        return;
    }
    QSvgRenderer drawing(logo);
    if (drawing.isValid()) drawing.render(&painter, placed(drawing.defaultSize()));
}

}  // namespace

PageFrame::PageFrame(const DocumentModel& model, const Sheet& sheet)
    : m_model(model), m_sheet(sheet) {
    const Letterhead& head = model.letterhead;
    const qreal qr = head.qrText.isEmpty() ? 0 : sheet.mm(QrMillimetres + 8);
    const qreal logo = head.logo.isEmpty() ? 0 : sheet.mm(LogoMillimetres + 4);
    m_shopWidth = sheet.width() - qr - logo;
    m_shop = TextBox(head.shop, TextStyle::Shop, sheet, m_shopWidth);
    m_shopLines = TextBox(head.shopLines.join(u'\n'), TextStyle::Small, sheet, m_shopWidth);
    m_title = TextBox(head.title, TextStyle::Title, sheet, sheet.width() * 0.7);
    const qreal shop = m_shop.height() + sheet.mm(1) + m_shopLines.height();
    const qreal band = std::max({shop, head.logo.isEmpty() ? 0 : sheet.mm(LogoMillimetres),
                                 head.qrText.isEmpty() ? 0 : sheet.mm(QrMillimetres)});
    m_titleTop = band + sheet.mm(4);
    m_firstTop = m_titleTop + m_title.height() + sheet.mm(2.5);
    measureMarks();
    QStringList words{head.title, head.number, head.subject};
    words.removeAll(QString());
    m_nextLine = TextBox(words.join(QStringLiteral("  ·  ")), TextStyle::Heading, sheet,
                         std::max(sheet.width() * 0.4, sheet.width() - m_marksWidth - sheet.mm(5)));
    m_nextTop = m_nextLine.height() + sheet.mm(4);
    const TextBox foot(model.pageLabel, TextStyle::Small, sheet, sheet.width());
    m_bottom = sheet.height() - foot.height() - sheet.mm(4);
}

// Beside the title if there is room, else below it.
void PageFrame::measureMarks() {
    const Letterhead& head = m_model.letterhead;
    for (const QString& copy : m_model.copies)
        m_marksWidth = std::max(m_marksWidth, markSize({copy, false}).width());
    for (const Mark& mark : m_model.marks) m_marksWidth += markSize(mark).width() + markGap();
    const qreal taken = TextBox::naturalWidth(head.title, TextStyle::Title, m_sheet) +
                        TextBox::naturalWidth(head.numberLabel, TextStyle::Label, m_sheet) +
                        TextBox::naturalWidth(head.number, TextStyle::Number, m_sheet) +
                        m_sheet.mm(14);
    m_marksBelow = m_marksWidth > 0 && taken + m_marksWidth > m_sheet.width();
    if (m_marksBelow) m_firstTop += markSize({head.title, false}).height() + m_sheet.mm(1);
}

QSizeF PageFrame::markSize(const Mark& mark) const {
    const qreal width = TextBox::naturalWidth(mark.text, TextStyle::Strong, m_sheet);
    return {width + 2 * markInset(),
            TextBox(mark.text, TextStyle::Strong, m_sheet, width).height() + markInset()};
}

void PageFrame::draw(QPainter& painter, int page, int pages, const QString& copy) const {
    if (page == 1)
        drawFirst(painter, copy);
    else
        drawNext(painter, copy);
    drawFoot(painter, page, pages);
}

void PageFrame::drawFirst(QPainter& painter, const QString& copy) const {
    const Letterhead& head = m_model.letterhead;
    const qreal side = m_sheet.mm(QrMillimetres);
    qreal left = 0;
    if (!head.logo.isEmpty()) {
        const qreal logo = m_sheet.mm(LogoMillimetres);
        drawLogo(painter, head.logo, QRectF(0, 0, logo, logo));
        left = logo + m_sheet.mm(4);
    }
    m_shop.draw(painter, {left, 0});
    m_shopLines.draw(painter, {left, m_shop.height() + m_sheet.mm(1)});
    if (!head.qrText.isEmpty()) {
        // The black ends at the margin; the quiet zone of a small code may reach into it.
        const qreal quiet = side * 0.16;
        drawQr(
            painter, head.qrText,
            QRectF(m_sheet.width() - side, 0, side, side).adjusted(-quiet, -quiet, quiet, quiet));
    }
    drawRule(painter, {0, m_titleTop - m_sheet.mm(2)}, m_sheet.width(), m_sheet.points(0.9),
             Sheet::ink());
    m_title.draw(painter, {0, m_titleTop});

    const qreal number = TextBox::naturalWidth(head.number, TextStyle::Number, m_sheet);
    const TextBox numberBox(head.number, TextStyle::Number, m_sheet, number, TextAlign::End);
    const qreal label = TextBox::naturalWidth(head.numberLabel, TextStyle::Label, m_sheet);
    const TextBox labelBox(head.numberLabel, TextStyle::Label, m_sheet, label);
    const qreal baseline = m_titleTop + m_title.baseline();
    const qreal numberLeft = m_sheet.width() - number;
    const qreal labelLeft = numberLeft - m_sheet.mm(2.5) - label;
    numberBox.draw(painter, {numberLeft, baseline - numberBox.baseline()});
    labelBox.draw(painter, {labelLeft, baseline - labelBox.baseline()});
    if (m_marksBelow)
        drawMarks(painter, m_sheet.width(),
                  m_firstTop - m_sheet.mm(2) - markSize({copy, false}).height() / 2, copy);
    else
        drawMarks(painter, labelLeft - m_sheet.mm(6), m_titleTop + m_title.height() / 2, copy);
}

void PageFrame::drawNext(QPainter& painter, const QString& copy) const {
    m_nextLine.draw(painter, {0, 0});
    drawMarks(painter, m_sheet.width(), m_nextLine.lineHeight() / 2, copy);
    drawRule(painter, {0, m_nextLine.height() + m_sheet.mm(1)}, m_sheet.width(),
             m_sheet.points(0.9), Sheet::ink());
}

// Framed words from right to left.
void PageFrame::drawMarks(QPainter& painter, qreal right, qreal middle, const QString& copy) const {
    std::vector<Mark> marks;
    if (!copy.isEmpty()) marks.push_back({copy, false});
    marks.insert(marks.end(), m_model.marks.begin(), m_model.marks.end());
    for (const Mark& mark : marks) {
        const QSizeF size = markSize(mark);
        const QRectF frame(QPointF(right - size.width(), middle - size.height() / 2), size);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Sheet::ink(), m_sheet.points(mark.strong ? 1.6 : 0.6)));
        painter.drawRoundedRect(frame, m_sheet.mm(0.8), m_sheet.mm(0.8));
        TextBox(mark.text, TextStyle::Strong, m_sheet, size.width() - 2 * markInset())
            .draw(painter, frame.topLeft() + QPointF(markInset(), markInset() / 2));
        right = frame.left() - markGap();
    }
}

void PageFrame::drawFoot(QPainter& painter, int page, int pages) const {
    const qreal top = m_bottom + m_sheet.mm(2);
    drawRule(painter, {0, top}, m_sheet.width(), m_sheet.points(0.25), Sheet::hair());
    const QPointF text(0, top + m_sheet.mm(1.2));
    const auto write = [&](const QString& words, TextAlign align) {
        TextBox(words, TextStyle::Small, m_sheet, m_sheet.width(), align).draw(painter, text);
    };
    QStringList own{m_model.letterhead.number, m_model.letterhead.subject};
    own.removeAll(QString());
    write(own.join(QStringLiteral("  ·  ")), TextAlign::Start);
    if (pages > 1) write(m_model.total, TextAlign::Centre);
    write(m_model.pageLabel.arg(page).arg(pages), TextAlign::End);
}

}  // namespace baydesk
