#include "desktop/reception/ExpressKeys.h"

#include "desktop/theme/Theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace baydesk {

namespace {

constexpr int Columns = 3;

}  // namespace

ExpressKeys::ExpressKeys(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    setFocusPolicy(Qt::StrongFocus);
    m_grid->setContentsMargins(4, 4, 4, 4);
    m_grid->setSpacing(metrics::Grid);
    for (int key = 0; key < MostKeys; ++key) {
        auto* button = new QPushButton(this);
        button->setFocusPolicy(Qt::NoFocus);
        button->setStyleSheet(QStringLiteral("min-height: 88px; font-size: 16px;"));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        button->setAutoDefault(false);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, key] { Q_EMIT pressed(key); });
        m_grid->addWidget(button, key / Columns, key % Columns);
        m_grid->setColumnStretch(key % Columns, 1);
        m_keys.append(button);
    }
}

void ExpressKeys::setItems(const std::vector<LabourItem>& items) {
    for (int key = 0; key < MostKeys; ++key) {
        QPushButton* button = m_keys.at(key);
        const bool there = static_cast<std::size_t>(key) < items.size();
        button->setVisible(there);
        if (!there) continue;
        const LabourItem& item = items.at(static_cast<std::size_t>(key));
        button->setText(QStringLiteral("%1\n%2   %3")
                            .arg(QString(item.name).replace(u'&', QStringLiteral("&&")))
                            .arg(key + 1)
                            .arg(item.price.toText()));
        button->setAccessibleName(QStringLiteral("%1 %2").arg(item.name, item.price.toText()));
    }
}

void ExpressKeys::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int digit = plain ? event->key() - Qt::Key_1 : -1;
    const int key = plain ? event->key() : Qt::Key_unknown;
    if (digit >= 0 && digit < MostKeys) {
        if (!m_keys.at(digit)->isHidden()) Q_EMIT pressed(digit);
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        Q_EMIT undoWanted();
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        Q_EMIT otherTender(key == Qt::Key_Left ? -1 : 1);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT enterPressed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ExpressKeys::paintEvent(QPaintEvent* /*event*/) {
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tokens::current()(Token::Accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

void ExpressKeys::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ExpressKeys::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace baydesk
