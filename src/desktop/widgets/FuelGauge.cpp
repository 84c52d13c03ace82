#include "desktop/widgets/FuelGauge.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int Side = 10;
constexpr int WordsWidth = 52;
constexpr int BarHeight = 8;

}  // namespace

FuelGauge::FuelGauge(QWidget* parent) : QAbstractSlider(parent) {
    setRange(0, Full);
    setPageStep(2);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

std::optional<int> FuelGauge::eighths() const {
    return m_read ? std::optional<int>(value()) : std::nullopt;
}

void FuelGauge::setEighths(std::optional<int> eighths) {
    m_read = eighths.has_value();
    setValue(eighths.value_or(0));
    retranslate();
}

QSize FuelGauge::sizeHint() const { return {150, metrics::FieldHeight}; }

QRect FuelGauge::bar() const {
    return {Side, (height() - BarHeight) / 2, width() - 2 * Side - WordsWidth, BarHeight};
}

QString FuelGauge::words() const {
    return m_read ? QStringLiteral("%1/%2").arg(value()).arg(Full) : tr("not read");
}

void FuelGauge::paintEvent(QPaintEvent* /*event*/) {
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(tokens(hasFocus() ? Token::Accent : Token::Border), line));
    painter.setBrush(tokens(Token::Surface));
    const double half = line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), metrics::FieldRadius,
                            metrics::FieldRadius);
    const QRect whole = bar();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(Token::Border));
    painter.drawRoundedRect(whole, BarHeight / 2.0, BarHeight / 2.0);
    if (m_read && value() > 0) {
        QRect full = whole;
        full.setWidth(whole.width() * value() / Full);
        painter.setBrush(tokens(Token::Accent));
        painter.drawRoundedRect(full, BarHeight / 2.0, BarHeight / 2.0);
    }
    painter.setPen(tokens(m_read ? Token::Text : Token::TextSecond));
    painter.setFont(m_read ? Theme::font() : Theme::font(metrics::FontSizeSmall));
    painter.drawText(rect().adjusted(0, 0, -Side, 0), Qt::AlignRight | Qt::AlignVCenter, words());
}

void FuelGauge::keyPressEvent(QKeyEvent* event) {
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_8) {
        set(event->key() - Qt::Key_0);
        return;
    }
    const int before = value();
    QAbstractSlider::keyPressEvent(event);
    if (event->isAccepted() && (value() != before || !m_read)) set(value());
}

void FuelGauge::mousePressEvent(QMouseEvent* event) { mouseMoveEvent(event); }

void FuelGauge::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) return;
    const QRect whole = bar();
    const double share = (event->position().x() - whole.left()) / std::max(1, whole.width());
    set(std::clamp(qRound(share * Full), 0, Full));
}

void FuelGauge::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QAbstractSlider::changeEvent(event);
}

void FuelGauge::set(int eighths) {
    m_read = true;
    setValue(eighths);
    retranslate();
    Q_EMIT edited();
}

void FuelGauge::retranslate() {
    setToolTip(words());
    update();
}

}  // namespace baydesk
