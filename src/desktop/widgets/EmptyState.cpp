#include "desktop/widgets/EmptyState.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int SignSize = 40;

}  // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_sign(new QLabel(this)),
      m_sentence(new WrappedLabel(this)),
      m_button(new KeyButton(this)) {
    m_sign->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    markAs(m_sentence, "second");
    m_button->hide();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * metrics::Grid);
    column->addStretch(2);
    column->addWidget(m_sign);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setContent(Icon icon, const QString& sentence, QAction* action) {
    m_icon = icon;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    if (action != m_button->followed() || !action) m_button->follow(action);
    updateSign();
}

QString EmptyState::sentence() const { return m_sentence->text(); }

void EmptyState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) updateSign();
    QWidget::changeEvent(event);
}

void EmptyState::updateSign() {
    m_sign->setPixmap(
        Icons::pixmap(m_icon, SignSize, Tokens::current()(Token::TextThird), devicePixelRatioF()));
}

}  // namespace baydesk
