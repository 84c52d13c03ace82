#include "desktop/store/PasswordPage.h"

#include "desktop/store/RememberPassword.h"
#include "desktop/store/StoreAdvice.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/PlainLabel.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int CardWidth = 560;

}  // namespace

PasswordPage::PasswordPage(const ServerAddress& server, QWidget* parent)
    : QWidget(parent),
      m_server(server),
      m_why(ErrorKind::PasswordMissing),
      m_what(wrappedLabel("title", this)),
      m_toDo(wrappedLabel("", this)),
      m_place(wrappedLabel("second", this)),
      m_password(new FormField(new QLineEdit, QStringLiteral("password"), this)),
      m_remember(new RememberPassword(this)),
      m_go(new QAction(this)),
      m_change(new QAction(this)),
      m_quit(new QAction(this)),
      m_primary(new PrimaryButton(this)) {
    auto* edit = m_password->controlAs<QLineEdit>();
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    layOut();
    setFocusProxy(m_password);
    connect(edit, &QLineEdit::textEdited, this, [this] {
        m_password->clearProblem();
        goTo(m_state);
    });
    edit->installEventFilter(this);
    connect(m_go, &QAction::triggered, this, &PasswordPage::give);
    connect(m_change, &QAction::triggered, this, &PasswordPage::connectionAsked);
    connect(m_quit, &QAction::triggered, this, &PasswordPage::quitAsked);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        connect(key, &QShortcut::activated, this, &PasswordPage::give);
    }
    retranslate();
}

void PasswordPage::layOut() {
    auto* card = new Card(this);
    card->setFixedWidth(CardWidth);
    auto* quit = new KeyButton(card);
    quit->follow(m_quit);
    auto* change = new KeyButton(card);
    change->follow(m_change);
    m_primary->follow(m_go);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Grid);
    buttons->addWidget(quit);
    buttons->addStretch(1);
    buttons->addWidget(change);
    buttons->addWidget(m_primary);
    card->body()->setSpacing(metrics::Grid + metrics::Grid / 2);
    card->body()->addWidget(m_what);
    card->body()->addWidget(m_toDo);
    card->body()->addWidget(m_place);
    card->body()->addWidget(m_password);
    card->body()->addWidget(m_remember);
    card->body()->addLayout(buttons);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    auto* middle = new QHBoxLayout;  // not by alignment: that would not hear how high words are
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    page->addLayout(middle);
    page->addStretch(3);
    tabFollowsLayout(this);
}

void PasswordPage::waitForKeyring() { goTo(State::Keyring); }

void PasswordPage::ask(const Error& why, bool hasKeyring) {
    // What was typed and refused stands at the field; what the keyring knew does not.
    const bool wasTyped = m_state == State::Trying;
    m_why = why;
    m_remember->setAvailable(hasKeyring);
    goTo(State::Asking);
    m_password->clearProblem();
    if (wasTyped && why.has(ErrorKind::PasswordWrong))
        m_password->showProblem(tr("The server did not take this password."));
    m_password->controlAs<QLineEdit>()->selectAll();
    m_password->focusControl();
}

void PasswordPage::give() {
    const QString password = m_password->controlAs<QLineEdit>()->text();
    if (password.isEmpty() || m_state == State::Trying) return;
    const bool remember = m_remember->isWanted();
    goTo(State::Trying);
    Q_EMIT given(password, remember);
}

void PasswordPage::goTo(State state) {
    m_state = state;
    const bool isEmpty = m_password->controlAs<QLineEdit>()->text().isEmpty();
    m_go->setEnabled(state != State::Trying && !isEmpty);
    retranslate();
}

bool PasswordPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            give();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PasswordPage::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void PasswordPage::retranslate() {
    const StoreAdvice advice = StoreAdvice::about(m_why.first());
    const bool isWaiting = m_state == State::Keyring;
    m_what->setText(isWaiting ? tr("The keyring is being asked for the password.") : advice.what);
    m_toDo->setText(isWaiting ? tr("If it asks to be unlocked, do that. You can also type the "
                                   "password here.")
                              : advice.toDo);
    m_place->setText(tr("%1, database %2, user %3")
                         .arg(m_server.host.isEmpty() ? tr("this computer") : m_server.host,
                              m_server.database, m_server.user));
    m_password->setLabel(tr("&Password of the database"));
    m_go->setText(m_state == State::Trying ? tr("Connecting …") : tr("Open the store"));
    m_change->setText(tr("Change the connection"));
    m_quit->setText(tr("Quit"));
    setAccessibleName(m_what->text());
    setAccessibleDescription(m_toDo->text());
}

}  // namespace baydesk
