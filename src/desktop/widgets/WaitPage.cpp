#include "desktop/widgets/WaitPage.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/Retranslate.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int CardWidth = 560;

}  // namespace

WaitPage::WaitPage(QWidget* parent)
    : QWidget(parent),
      m_card(new Card(this)),
      m_title(new QLabel(this)),
      m_words(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_action(new QAction(this)),
      m_button(new PrimaryButton(m_card)) {
    m_card->setFixedWidth(CardWidth);
    markAs(m_title, "title");
    for (QLabel* label : {m_title, m_words}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setRange(0, 0);  // nobody knows how long
    m_bar->setTextVisible(false);
    m_button->follow(m_action);
    m_button->hide();
    m_card->body()->setSpacing(2 * metrics::Grid);
    for (QWidget* each : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_words),
                          static_cast<QWidget*>(m_bar)})
        m_card->body()->addWidget(each);
    m_card->body()->addWidget(m_button, 0, Qt::AlignRight);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_card);
    middle->addStretch(1);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(middle);
    page->addStretch(3);
    connect(m_action, &QAction::triggered, this, &WaitPage::pressed);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        connect(key, &QShortcut::activated, m_button, &QPushButton::click);
    }
}

void WaitPage::setTexts(const QString& title, const QString& words, const QString& button) {
    m_title->setText(title);
    m_words->setText(words);
    m_words->setToolTip(words);  // a path that is too long for the card stands whole there
    m_action->setText(button);
    m_bar->setAccessibleName(title);
    m_card->setAccessibleName(title);
    setAccessibleName(title);
    setAccessibleDescription(words);
}

void WaitPage::showButton() {
    m_bar->hide();
    m_button->show();
    setFocusProxy(m_button);
    m_button->setFocus();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void WaitPage::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

}  // namespace baydesk
