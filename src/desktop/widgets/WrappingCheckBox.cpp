#include "desktop/widgets/WrappingCheckBox.h"

#include <QStyleOptionButton>
#include <QStylePainter>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int LeastLine = 28;
constexpr int LeastWidth = 80;
constexpr int Side = 4;
constexpr int Gap = 4;
constexpr int Breaks = Qt::TextWordWrap | Qt::TextWrapAnywhere;

}  // namespace

WrappingCheckBox::WrappingCheckBox(QWidget* parent) : QCheckBox(parent) {
    QSizePolicy grows(QSizePolicy::Expanding, QSizePolicy::Preferred);
    grows.setHeightForWidth(true);
    setSizePolicy(grows);
}

void WrappingCheckBox::setWords(const QString& words) {
    setText(QString(words).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setAccessibleName(words);
    updateGeometry();
}

int WrappingCheckBox::indent() const {
    return Side + style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this) + Gap;
}

int WrappingCheckBox::lineHeight() const {
    return std::max(LeastLine, fontMetrics().height() + Gap);
}

QRect WrappingCheckBox::roomOf(int width) const {
    const int free = std::max(1, width - indent() - Side);
    return fontMetrics().boundingRect(QRect(0, 0, free, 1 << 16), Breaks | Qt::TextShowMnemonic,
                                      text());
}

QSize WrappingCheckBox::sizeHint() const {
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {indent() + words + Side, lineHeight()};
}

QSize WrappingCheckBox::minimumSizeHint() const {
    return {std::min(LeastWidth, sizeHint().width()), lineHeight()};
}

int WrappingCheckBox::heightForWidth(int width) const {
    return std::max(lineHeight(), roomOf(width).height() + 2 * Gap);
}

void WrappingCheckBox::paintEvent(QPaintEvent* /*event*/) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString words = option.text;
    option.text.clear();
    if (roomOf(width()).height() > fontMetrics().height()) option.rect.setHeight(lineHeight());
    painter.drawControl(QStyle::CE_CheckBox, option);
    const QRect room = rect().adjusted(indent(), 0, -Side, 0);
    const bool one = roomOf(width()).height() <= fontMetrics().height();
    const int place = one ? Qt::AlignVCenter : Qt::AlignTop;
    const int top = one ? 0 : (lineHeight() - fontMetrics().height()) / 2;
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.drawText(room.adjusted(0, top, 0, 0),
                     place | Qt::AlignLeft | Breaks | Qt::TextShowMnemonic, words);
}

bool WrappingCheckBox::hitButton(const QPoint& at) const { return rect().contains(at); }

}  // namespace baydesk
