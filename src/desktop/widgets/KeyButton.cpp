#include "desktop/widgets/KeyButton.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/FormField.h"

#include <QAction>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int Side = 14;
constexpr int Gap = 8;
constexpr int CapSide = 5;
constexpr int CapHeight = 18;
constexpr int CapFont = 11;
constexpr int IconSide = 16;
constexpr int MostWidth = 360;
constexpr int LeastPrimary = 180;

int capWidth(const QString& keys) {
    if (keys.isEmpty()) return 0;
    return QFontMetrics(Theme::font(CapFont)).horizontalAdvance(keys) + 2 * CapSide;
}

}  // namespace

QString keyCap(const QKeySequence& keys) {
    QString text = keys.toString(QKeySequence::PortableText);
    text.replace(QLatin1String("Return"), QStringLiteral("↵"));
    return text.replace(QLatin1Char('+'), QLatin1Char(' '));
}

KeyButton::KeyButton(QWidget* parent) : QPushButton(parent) {
    setAutoDefault(false);
    setIconSize({IconSide, IconSide});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyButton::setKeyHint(const QString& keys) {
    m_keys = keys;
    updateGeometry();
    update();
}

void KeyButton::setKeyHint(const QKeySequence& keys) { setKeyHint(keyCap(keys)); }

void KeyButton::follow(QAction* action) {
    if (m_action) {
        disconnect(m_action, nullptr, this, nullptr);
        disconnect(this, nullptr, m_action, nullptr);
        removeAction(m_action);
    }
    m_action = action;
    setVisible(action != nullptr);
    if (!action) return;
    connect(action, &QAction::changed, this, &KeyButton::takeOver);
    connect(action, &QObject::destroyed, this, [this] { m_action = nullptr; });
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    // The key that stands on the button works where the button can be seen.
    addAction(action);
    takeOver();
}

void KeyButton::takeOver() {
    setText(m_action->text());
    setAccessibleName(withoutMnemonic(m_action->text()));
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip() == m_action->iconText() ? QString() : m_action->toolTip());
    setIcon(m_action->icon());
    setVisible(m_action->isVisible());
    if (!isPrimary()) setKeyHint(m_action->shortcut());
    updateGeometry();
}

bool KeyButton::isPrimary() const { return qobject_cast<const PrimaryButton*>(this) != nullptr; }

int KeyButton::wholeWidth() const {
    const QFont words = isPrimary() ? Theme::boldFont() : Theme::font();
    int width = QFontMetrics(words).size(Qt::TextShowMnemonic, text()).width() + 2 * Side;
    if (!icon().isNull()) width += IconSide + Gap;
    if (!m_keys.isEmpty()) width += capWidth(m_keys) + Gap;
    return width;
}

QSize KeyButton::sizeHint() const {
    return {std::min(wholeWidth(), MostWidth), metrics::ButtonHeight};
}

QSize KeyButton::minimumSizeHint() const {
    const int least = isPrimary() ? LeastPrimary : MostWidth;
    return {std::min(wholeWidth(), least), metrics::ButtonHeight};
}

bool KeyButton::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < wholeWidth()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), withoutMnemonic(text()),
                           this);
        return true;
    }
    return QPushButton::event(event);
}

void KeyButton::paintEvent(QPaintEvent* /*event*/) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButton, option);

    const Tokens tokens = Tokens::current();
    Token ink = isPrimary() ? Token::OnAccent : Token::Text;
    if (!isEnabled()) ink = isPrimary() ? Token::TextSecond : Token::TextThird;
    if (property("role").toString() == QLatin1String("danger") && isEnabled()) ink = Token::Red;
    painter.setRenderHint(QPainter::Antialiasing);
    QRect words = rect().adjusted(Side, 0, -Side, 0);
    if (!icon().isNull()) {
        const QRect sign(words.left(), (height() - IconSide) / 2, IconSide, IconSide);
        icon().paint(&painter, sign, Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        words.setLeft(sign.right() + 1 + Gap);
    }
    painter.setPen(tokens(ink));
    painter.setFont(isPrimary() ? Theme::boldFont() : Theme::font());
    const int wide = capWidth(m_keys);
    const QRect room = words.adjusted(0, 0, wide > 0 ? -wide - Gap : 0, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 1,
                                                      Qt::TextShowMnemonic));
    if (m_keys.isEmpty()) return;
    const QRect cap(words.right() + 1 - wide, (height() - CapHeight) / 2, wide, CapHeight);
    if (!isPrimary()) ink = isEnabled() ? Token::TextSecond : Token::TextThird;
    painter.setPen(tokens(isPrimary() ? ink : Token::Border));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(tokens(ink));
    painter.setFont(Theme::font(CapFont));
    painter.drawText(cap, Qt::AlignCenter, m_keys);
}

void KeyButton::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

PrimaryButton::PrimaryButton(QWidget* parent) : KeyButton(parent) {
    markAs(this, "primary");
    setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
}

}  // namespace baydesk
