#include "desktop/widgets/StepBar.h"

#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QShortcut>

namespace baydesk {

namespace {

constexpr int Height = 40;
constexpr int Circle = 20;
constexpr int Side = 14;
constexpr int Gap = 8;

}  // namespace

StepButton::StepButton(int number, QWidget* parent) : QAbstractButton(parent), m_number(number) {
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepButton::setState(StepState state, const QString& note) {
    m_state = state;
    m_note = note;
    updateGeometry();
    update();
}

void StepButton::setShown(bool shown) {
    m_shown = shown;
    setChecked(shown);
    update();
}

QSize StepButton::sizeHint() const {
    const int word = QFontMetrics(Theme::boldFont()).horizontalAdvance(text());
    const int note =
        m_note.isEmpty()
            ? 0
            : QFontMetrics(Theme::font(metrics::FontSizeSmall)).horizontalAdvance(m_note) + Gap;
    return {2 * Side + Circle + Gap + word + note, Height};
}

QSize StepButton::minimumSizeHint() const {
    const int word = QFontMetrics(Theme::boldFont()).horizontalAdvance(text());
    return {2 * Gap + Circle + Gap + word, Height};
}

void StepButton::paintEvent(QPaintEvent* /*event*/) {
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_shown) painter.fillRect(rect().adjusted(1, 1, 0, -1), tokens(Token::AccentSoft));
    const QRect circle(Side, (height() - Circle) / 2, Circle, Circle);
    paintSign(painter, circle);
    const bool strong = m_shown || m_state == StepState::Current;
    painter.setPen(tokens(strong ? Token::Accent : Token::TextSecond));
    const QFont font = strong ? Theme::boldFont() : Theme::font();
    painter.setFont(font);
    QRect words = rect().adjusted(circle.right() + 1 + Gap, 0, -Gap, 0);
    painter.drawText(words, Qt::AlignVCenter, text());
    words.setLeft(words.left() + QFontMetrics(font).horizontalAdvance(text()) + Gap);
    const QFont small = Theme::font(metrics::FontSizeSmall);
    painter.setFont(small);
    painter.drawText(words, Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(m_note, Qt::ElideRight, words.width()));
    if (!hasFocus()) return;
    painter.setPen(QPen(tokens(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
}

void StepButton::paintSign(QPainter& painter, const QRect& circle) const {
    const Tokens tokens = Tokens::current();
    if (m_state == StepState::Finished) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens(Token::Green));
        painter.drawEllipse(circle);
        const int size = 14;
        QRect sign(0, 0, size, size);
        sign.moveCenter(circle.center());
        painter.drawPixmap(
            sign, Icons::pixmap(Icon::Check, size, tokens(Token::Surface), devicePixelRatioF()));
        return;
    }
    const Token ink = m_state == StepState::Current ? Token::Accent : Token::TextSecond;
    painter.setPen(QPen(tokens(m_state == StepState::Current ? Token::Accent : Token::Border),
                        m_state == StepState::Current ? 1.5 : 1));
    painter.setBrush(tokens(Token::Surface));
    painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(tokens(ink));
    painter.setFont(Theme::boldFont(11));
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}

StepBar::StepBar(QWidget* parent) : QWidget(parent) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(1, 0, 1, 0);
    line->setSpacing(0);
    for (int i = 0; i < StepCount; ++i) {
        const auto step = static_cast<Step>(i);
        auto* button = new StepButton(i + 1, this);
        m_steps.at(static_cast<std::size_t>(i)) = button;
        line->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, step] { choose(step); });
        auto* shortcut = new QShortcut(
            QKeySequence(QKeyCombination(Qt::AltModifier, static_cast<Qt::Key>(Qt::Key_1 + i))),
            this);
        connect(shortcut, &QShortcut::activated, this, [this, step] { choose(step); });
    }
    setShown(Step::Reception);
    retranslate();
}

QString StepBar::name(Step step) {
    switch (step) {
        case Step::Reception:
            return tr("Reception");
        case Step::Quote:
            return tr("Quote");
        case Step::Work:
            return tr("Work");
        case Step::Check:
            return tr("Check");
        case Step::Settle:
            return tr("Settle");
        case Step::FollowUp:
            return tr("Follow-up");
    }
    return {};
}

void StepBar::setStep(Step step, StepState state, const QString& note) {
    button(step)->setState(state, note);
    retranslate();
}

void StepBar::setShown(Step step) {
    m_shown = step;
    for (int i = 0; i < StepCount; ++i) {
        const auto each = static_cast<Step>(i);
        button(each)->setShown(each == step);
    }
}

void StepBar::paintEvent(QPaintEvent* /*event*/) {
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens(Token::Border));
    painter.setBrush(tokens(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::CardRadius,
                            metrics::CardRadius);
    for (int i = 1; i < StepCount; ++i) {
        const int x = button(static_cast<Step>(i))->x();
        painter.drawLine(x, 1, x, height() - 2);
    }
}

void StepBar::keyPressEvent(QKeyEvent* event) {
    for (int i = 0; i < StepCount; ++i) {
        if (!button(static_cast<Step>(i))->hasFocus()) continue;
        const int towards = event->key() == Qt::Key_Right  ? i + 1
                            : event->key() == Qt::Key_Left ? i - 1
                                                           : i;
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            choose(static_cast<Step>(i));
            return;
        }
        if (towards != i && towards >= 0 && towards < StepCount) {
            button(static_cast<Step>(towards))->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void StepBar::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void StepBar::retranslate() {
    for (int i = 0; i < StepCount; ++i) {
        const auto step = static_cast<Step>(i);
        StepButton* each = button(step);
        each->setText(name(step));
        each->setAccessibleName(name(step));
        each->setAccessibleDescription(each->state() == StepState::Finished  ? tr("done")
                                       : each->state() == StepState::Current ? tr("now")
                                                                             : tr("to do"));
        each->setToolTip(QStringLiteral("Alt+%1").arg(i + 1));
    }
}

void StepBar::choose(Step step) {
    setShown(step);
    Q_EMIT chosen(step);
}

}  // namespace baydesk
