#include "desktop/order/lists/FigureTile.h"

#include "desktop/theme/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace baydesk {

namespace {

constexpr int Side = 12;
constexpr int FigureSize = 24;
constexpr int FigureHeight = 32;
constexpr int WordLines = 2;
constexpr int LeastWidth = 96;
constexpr int LineWidth = 2;

}  // namespace

FigureTile::FigureTile(Tone tone, QWidget* parent) : QAbstractButton(parent), m_tone(tone) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::setFigure(int value, const QString& words) {
    m_value = value;
    m_words = words;
    setAccessibleName(tr("%1: %2").arg(words).arg(value));
    updateGeometry();
    update();
}

QSize FigureTile::sizeHint() const { return minimumSizeHint().expandedTo({132, 0}); }

QSize FigureTile::minimumSizeHint() const {
    const int line = QFontMetrics(Theme::font(metrics::FontSizeSmall)).height();
    return {LeastWidth, 2 * metrics::Grid + FigureHeight + WordLines * line};
}

QRect FigureTile::wordsRoom() const {
    return rect().adjusted(Side, metrics::Grid + FigureHeight, -Side / 2, -metrics::Grid / 2);
}

void FigureTile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ControlModifier) {
            event->ignore();  // the screen's primary button
            return;
        }
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool FigureTile::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) update();
    return QAbstractButton::event(event);
}

void FigureTile::paintEvent(QPaintEvent* /*event*/) {
    const Tokens tokens = Tokens::current();
    const ToneColors colors = colorsOf(m_value == 0 ? Tone::Neutral : m_tone);
    const bool toned = m_value != 0 && m_tone != Tone::Neutral;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || isChecked();
    const double half = marked ? LineWidth / 2.0 : 0.5;
    painter.setPen(QPen(tokens(marked ? Token::Accent : Token::Border), 2 * half));
    painter.setBrush(tokens(isChecked() ? Token::AccentSoft : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), metrics::CardRadius,
                            metrics::CardRadius);
    painter.setFont(Theme::boldFont(FigureSize));
    painter.setPen(tokens(toned ? colors.ink : Token::Text));
    const QRect figure(Side, metrics::Grid, width() - 2 * Side, FigureHeight);
    painter.drawText(figure, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_value));
    painter.setFont(Theme::font(metrics::FontSizeSmall));
    painter.setPen(tokens(toned ? colors.ink : Token::TextSecond));
    painter.drawText(wordsRoom(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_words);
}

}  // namespace baydesk
