#include "desktop/widgets/Toast.h"

#include "desktop/theme/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace baydesk {

namespace {

constexpr int StaysMs = 6000;
constexpr int AboveBottom = 1;  // over the middle of the status line, where nothing is pressed
constexpr int SignSize = 16;

Icon signOf(Tone tone) {
    switch (tone) {
        case Tone::Neutral:
        case Tone::Accent:
            return Icon::Info;
        case Tone::Amber:
        case Tone::Red:
            return Icon::Warning;
        case Tone::Green:
            return Icon::Check;
    }
    return Icon::Info;
}

}  // namespace

Toast::Toast(QWidget* over)
    : QWidget(over),
      m_sign(new QLabel(this)),
      m_text(new QLabel(this)),
      m_button(new QPushButton(this)),
      m_timer(new QTimer(this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(14, 4, 10, 4);
    line->setSpacing(metrics::Grid);
    line->addWidget(m_sign);
    line->addWidget(m_text, 1);
    line->addWidget(m_button);
    markAs(m_button, "link");
    m_button->hide();
    m_text->setTextFormat(Qt::PlainText);
    m_timer->setSingleShot(true);
    m_timer->setInterval(StaysMs);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(m_action, nullptr)) action();
    });
    over->installEventFilter(this);
    hide();
}

void Toast::say(Tone tone, const QString& text) { say(tone, text, {}, nullptr); }

void Toast::say(Tone tone, const QString& text, const QString& actionText,
                std::function<void()> action) {
    m_tone = tone;
    m_action = std::move(action);
    m_text->setText(text);
    m_button->setText(actionText);
    m_button->setAccessibleName(actionText);
    m_button->setVisible(!actionText.isEmpty());
    m_sign->setPixmap(Icons::pixmap(signOf(tone), SignSize, Tokens::current()(colorsOf(tone).ink),
                                    devicePixelRatioF()));
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer->start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::text() const { return m_text->text(); }

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent* /*event*/) {
    const Tokens tokens = Tokens::current();
    const ToneColors colors = colorsOf(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens(colors.ink));
    painter.setBrush(tokens(colors.ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::CardRadius,
                            metrics::CardRadius);
}

void Toast::enterEvent(QEnterEvent* /*event*/) { m_timer->stop(); }

void Toast::leaveEvent(QEvent* /*event*/) { m_timer->start(); }

void Toast::place() {
    adjustSize();
    const QWidget* over = parentWidget();
    resize(std::min(width(), over->width() - 4 * metrics::Grid), height());
    move((over->width() - width()) / 2, over->height() - height() - AboveBottom);
}

}  // namespace baydesk
