#include "desktop/workshop/board/CardDelegate.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/PlateLabel.h"
#include "desktop/workshop/board/BoardModel.h"

#include <QPainter>

namespace baydesk {

namespace {

constexpr int Gap = 4;    // between cards
constexpr int Side = 10;  // inside a card
constexpr int Stripe = 4;
constexpr int Row = 22;
constexpr int ChipHeight = 20;
constexpr int CardHeight = 3 * Row + 2 * ChipHeight + 22;

void paintText(QPainter& painter, const QRect& room, const QString& words, const QFont& font,
               Token color, Qt::Alignment alignment = Qt::AlignLeft) {
    painter.setFont(font);
    painter.setPen(Tokens::current()(color));
    painter.drawText(room, static_cast<int>(Qt::AlignVCenter | alignment),
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
}

void paintSurface(QPainter& painter, const QRect& card, bool selected, bool focused) {
    const Tokens tokens = Tokens::current();
    painter.setBrush(tokens(selected ? Token::AccentSoft : Token::Surface));
    painter.setPen(QPen(tokens(focused ? Token::Accent : Token::Border), focused ? 2 : 1));
    painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), metrics::ButtonRadius,
                            metrics::ButtonRadius);
}

void paintChipIn(QPainter& painter, QRect room, const ChipText& chip) {
    const QFont font = Theme::font(metrics::FontSizeSmall);
    ChipText shown = chip;
    const int extra =
        chipSize(chip, font).width() - QFontMetrics(font).horizontalAdvance(chip.text);
    shown.text = QFontMetrics(font).elidedText(chip.text, Qt::ElideRight, room.width() - extra);
    room.setWidth(std::min(room.width(), chipSize(shown, font).width()));
    paintChip(painter, room, shown, font);
}

}  // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option,
                             const QModelIndex& /*index*/) const {
    return {option.rect.width(), CardHeight + Gap};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const auto* model = qobject_cast<const BoardModel*>(index.model());
    const BoardCard* card = model ? model->card(index) : nullptr;
    if (!card) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect outer = option.rect.adjusted(0, 0, 0, -Gap);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    paintSurface(*painter, outer, selected, (option.state & QStyle::State_HasFocus) != 0);
    const Tokens tokens = Tokens::current();
    if (card->stripe) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens(*card->stripe));
        painter->drawRoundedRect(
            QRect(outer.left() + 1, outer.top() + 6, Stripe, outer.height() - 12), 2, 2);
    }
    const QRect inner = outer.adjusted(Side, 6, -Side, -6);
    const QFont small = Theme::font(metrics::FontSizeSmall);
    const QSize plate = plateSize(card->plate);
    paintPlate(*painter,
               QRect(QPoint(inner.left(), inner.top() + (Row - plate.height()) / 2), plate),
               card->plate);
    QRect row(inner.left(), inner.top(), inner.width(), Row);
    paintText(*painter, row.adjusted(plate.width() + Side, 0, 0, 0), card->age, Theme::boldFont(),
              Token::Text, Qt::AlignRight);
    row.translate(0, Row + 2);
    paintText(*painter, row, card->title, Theme::boldFont(), Token::Text);
    row.translate(0, Row - 2);
    if (card->busy) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens(Token::Green));
        painter->drawEllipse(QRect(row.left(), row.center().y() - 3, 7, 7));
    }
    const int number = QFontMetrics(small).horizontalAdvance(card->number);
    paintText(*painter, row.adjusted(card->busy ? 12 : 0, 0, -number - Side, 0), card->people,
              small, Token::TextSecond);
    paintText(*painter, row, card->number, small, Token::TextSecond, Qt::AlignRight);
    QRect chip(inner.left(), row.bottom() + 3, inner.width(), ChipHeight);
    const bool whole = chipSize(card->promise, small).width() <= chip.width();
    paintChipIn(*painter, chip, whole ? card->promise : card->promiseShort);
    chip.translate(0, ChipHeight + 3);
    if (card->sign) paintChipIn(*painter, chip, *card->sign);
    painter->restore();
}

}  // namespace baydesk
