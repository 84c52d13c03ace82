#include "desktop/shell/Rail.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int ItemHeight = 40;
constexpr int Side = 18;
constexpr int Bar = 3;
constexpr int BadgeHeight = 18;
constexpr int MostShown = 99;
constexpr double HoverStrength = 0.07;
constexpr double CurrentStrength = 0.12;

// On the rail it is dark in every theme.
Tokens railTokens() { return Tokens(Shade::Dark); }

void paintBadge(QPainter& painter, const QRect& item, int count) {
    const QString words = count > MostShown ? QStringLiteral("99+") : QString::number(count);
    const QFont font = Theme::boldFont(11);
    const int width = std::max(BadgeHeight, QFontMetrics(font).horizontalAdvance(words) + 10);
    const QRect badge(item.right() - width - 11, item.center().y() - BadgeHeight / 2, width,
                      BadgeHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tokens(Shade::Light)(Token::Red));
    painter.drawRoundedRect(badge, BadgeHeight / 2.0, BadgeHeight / 2.0);
    painter.setPen(Qt::white);
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter, words);
}

}  // namespace

RailButton::RailButton(Icon icon, QWidget* parent) : QAbstractButton(parent), m_icon(icon) {
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setBadge(int count) {
    m_badge = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

QSize RailButton::sizeHint() const { return {metrics::RailWidth, ItemHeight}; }

bool RailButton::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) update();
    return QAbstractButton::event(event);
}

void RailButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor text = Tokens::current()(Token::RailText);
    const QColor ink = isChecked() ? QColor(Qt::white) : text;
    if (isChecked() || underMouse()) {
        QColor light = Qt::white;
        light.setAlphaF(static_cast<float>(isChecked() ? CurrentStrength : HoverStrength));
        painter.fillRect(rect(), light);
    }
    const QColor accent = railTokens()(Token::Accent);
    if (isChecked()) painter.fillRect(QRect(0, 0, Bar, height()), accent);
    const int size = metrics::IconSize;
    const QRect sign(Side, (height() - size) / 2, size, size);
    painter.drawPixmap(sign, Icons::pixmap(m_icon, size, ink, devicePixelRatioF()));
    painter.setPen(ink);
    painter.setFont(isChecked() ? Theme::boldFont() : Theme::font());
    const QRect words = rect().adjusted(Side + size + 9, 0, m_badge > 0 ? -32 : -6, 0);
    painter.drawText(words, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(this->text(), Qt::ElideRight, words.width()));
    if (m_badge > 0) paintBadge(painter, rect(), m_badge);
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 3, -4, -3), 4, 4);
}

Rail::Rail(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("rail"));
    setFixedWidth(metrics::RailWidth);
    m_column->setContentsMargins(0, metrics::Grid, 0, metrics::Grid);
    m_column->setSpacing(1);
    m_column->addStretch(1);
}

void Rail::add(const Page& page, int number) {
    auto* button = new RailButton(page.icon, this);
    m_column->insertWidget(m_column->count() - 1, button);
    const QString key = !page.key.isEmpty() ? page.key.toString(QKeySequence::NativeText)
                        : number > 0        ? QStringLiteral("Ctrl+%1").arg(number)
                                            : QString();
    m_entries.append({page.id, page.name, key, button});
    connect(button, &QAbstractButton::clicked, this, [this, id = page.id] { Q_EMIT chosen(id); });
    retranslate();
}

void Rail::setCurrent(const QString& id) {
    if (RailButton* found = button(id)) found->setChecked(true);
}

void Rail::setBadge(const QString& id, int count) {
    if (RailButton* found = button(id)) found->setBadge(count);
}

void Rail::setOffered(const QString& id, bool offered) {
    if (RailButton* found = button(id)) found->setVisible(offered);
}

RailButton* Rail::button(const QString& id) const {
    for (const Entry& entry : m_entries) {
        if (entry.id == id) return entry.button;
    }
    return nullptr;
}

void Rail::paintEvent(QPaintEvent* /*event*/) {
    QPainter(this).fillRect(rect(), Tokens::current()(Token::Rail));
}

void Rail::keyPressEvent(QKeyEvent* event) {
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (!m_entries.at(i).button->hasFocus()) continue;
        const qsizetype towards = event->key() == Qt::Key_Down ? i + 1
                                  : event->key() == Qt::Key_Up ? i - 1
                                                               : i;
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            m_entries.at(i).button->click();
            return;
        }
        if (towards != i && towards >= 0 && towards < m_entries.size()) {
            m_entries.at(towards).button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void Rail::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void Rail::retranslate() {
    for (const Entry& entry : std::as_const(m_entries)) {
        const QString name = entry.name();
        entry.button->setText(name);
        entry.button->setAccessibleName(name);
        entry.button->setToolTip(
            entry.key.isEmpty() ? name : QStringLiteral("%1  %2").arg(name, entry.key));
        entry.button->setBadge(entry.button->badge());
    }
}

}  // namespace baydesk
