#include "desktop/store/StoreProblem.h"

#include "application/store/Restoring.h"
#include "desktop/store/StoreAdvice.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/LinkButton.h"
#include "desktop/widgets/PlainLabel.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int CardWidth = 560;
constexpr int SignSize = 32;

}  // namespace

StoreProblem::StoreProblem(QWidget* parent)
    : QWidget(parent),
      m_sign(new QLabel(this)),
      m_what(wrappedLabel("title", this)),
      m_toDo(wrappedLabel("", this)),
      m_place(wrappedLabel("second", this)),
      m_again(new QAction(this)),
      m_restore(new QAction(this)),
      m_quit(new QAction(this)),
      m_another(new LinkButton(this)),
      m_connection(new LinkButton(this)) {
    layOut();
    connect(m_restore, &QAction::triggered, this, [this] {
        if (m_error) Q_EMIT restoreAsked(*m_error);
    });
    connect(m_again, &QAction::triggered, this, &StoreProblem::tryAgainAsked);
    connect(m_another, &QPushButton::clicked, this, &StoreProblem::anotherFileAsked);
    connect(m_connection, &QPushButton::clicked, this, &StoreProblem::connectionAsked);
    connect(m_quit, &QAction::triggered, this, &StoreProblem::quitAsked);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        connect(key, &QShortcut::activated, m_primary, &QPushButton::click);
    }
    retranslate();
}

void StoreProblem::layOut() {
    auto* card = new Card(this);
    card->setFixedWidth(CardWidth);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* quit = new KeyButton(card);
    quit->follow(m_quit);
    m_otherButton = new KeyButton(card);
    m_primary = new PrimaryButton(card);
    m_primary->follow(m_again);

    auto* head = new QHBoxLayout;
    head->setSpacing(2 * metrics::Grid);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_what, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Grid);
    buttons->addWidget(quit);
    buttons->addStretch(1);
    buttons->addWidget(m_otherButton);
    buttons->addWidget(m_primary);
    card->body()->setSpacing(2 * metrics::Grid);
    card->body()->addLayout(head);
    card->body()->addWidget(m_toDo);
    card->body()->addWidget(m_place);
    auto* elsewhere = new QHBoxLayout;
    elsewhere->addWidget(m_another);
    elsewhere->addWidget(m_connection);
    elsewhere->addStretch(1);
    card->body()->addLayout(elsewhere);
    card->body()->addLayout(buttons);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(card, 0, Qt::AlignHCenter);
    page->addStretch(3);

    tabFollowsLayout(this);
    setFocusProxy(m_primary);
}

void StoreProblem::setProblem(const Error& error, bool isServer) {
    m_error = error;
    m_isServer = isServer;
    retranslate();
}

void StoreProblem::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    if (event->type() == QEvent::PaletteChange) retranslate();
    QWidget::changeEvent(event);
}

// What most likely helps is the main button.
void StoreProblem::offer(bool restoring, bool restoringFirst) {
    m_primary->follow(restoringFirst ? m_restore : m_again);
    m_otherButton->follow(!restoring ? nullptr : restoringFirst ? m_again : m_restore);
}

void StoreProblem::retranslate() {
    m_again->setText(tr("Try again"));
    m_restore->setText(tr("Restore a backup"));
    m_another->setText(m_isServer ? tr("Open a store's file instead") : tr("Choose another file"));
    m_connection->setText(m_isServer ? tr("Change the connection") : tr("Connect to a server"));
    m_quit->setText(tr("Quit"));
    m_sign->setPixmap(Icons::pixmap(Icon::Warning, SignSize, Tokens::current()(Token::Amber),
                                    devicePixelRatioF()));
    if (!m_error) return;
    offer(backupHelps(*m_error), m_error->has(ErrorKind::StoreDamaged));
    const StoreAdvice advice = StoreAdvice::about(m_error->first());
    m_what->setText(advice.what);
    m_toDo->setText(advice.toDo);
    m_place->setText(advice.place);
    m_place->setVisible(!advice.place.isEmpty());
    m_another->setVisible(advice.another);
    m_connection->setVisible(advice.another);
    setAccessibleName(advice.what);
    setAccessibleDescription(advice.toDo);
}

}  // namespace baydesk
