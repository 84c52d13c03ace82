#include "desktop/store/ConnectDialog.h"

#include "desktop/store/Keyring.h"
#include "desktop/store/RememberPassword.h"
#include "desktop/store/ServerForm.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/LinkButton.h"
#include "desktop/widgets/PlainLabel.h"
#include "desktop/widgets/TabOrder.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QThreadPool>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int Width = 640;

}  // namespace

ConnectDialog::ConnectDialog(Keyring& keyring, const DatabaseAddress& now, Look look,
                             QWidget* parent)
    : Dialog(parent),
      m_keyring(keyring),
      m_look(std::move(look)),
      m_lead(wrappedLabel("second", this)),
      m_form(new ServerForm(this)),
      m_answer(wrappedLabel("", this)),
      m_file(new QAction(this)),
      m_test(new QAction(this)),
      m_connect(new QAction(this)) {
    setFixedWidth(Width);
    m_answer->hide();
    auto* file = new KeyButton(this);
    file->follow(m_file);
    auto* test = new KeyButton(this);
    test->follow(m_test);
    auto* tests = new QHBoxLayout;
    tests->addWidget(test);
    tests->addStretch(1);
    tests->addWidget(file);
    body()->addWidget(m_lead);
    body()->addWidget(m_form);
    body()->addLayout(tests);
    body()->addWidget(m_answer);
    setPrimary(m_connect);
    ServerAddress usual{.database = QStringLiteral("baydesk")};
    m_form->show(ServerAddress::of(now).value_or(usual), now.password);
    connectParts();
    tabFollowsLayout(this);
    ConnectDialog::retranslate();
    askKeyring(now);
}

void ConnectDialog::connectParts() {
    connect(m_form, &ServerForm::edited, this, &ConnectDialog::forget);
    connect(m_test, &QAction::triggered, this, [this] { look(Wish::Test); });
    connect(m_connect, &QAction::triggered, this, [this] { look(Wish::Connect); });
    connect(m_file, &QAction::triggered, this, [this] {
        reject();
        Q_EMIT fileAsked();
    });
    connect(actionBar(), &ActionBar::missingChosen, this,
            [this](const QString& field) { m_form->problems().goTo(field); });
}

// Whether there is one, and what it knows of the server that is filled in.
void ConnectDialog::askKeyring(const DatabaseAddress& now) {
    m_keyring.read(this, ServerAddress::of(now).value_or(ServerAddress()).account(),
                   [this](const Keyring::Answer& answer) {
                       m_form->remember().setAvailable(answer.state != Keyring::State::Unavailable);
                       if (m_form->password().isEmpty() && m_attempt == 0)
                           m_form->setPassword(answer.password);
                   });
}

void ConnectDialog::forget() {
    ++m_attempt;
    m_busy = false;
    m_found.reset();
    m_answer->hide();
    update();
}

void ConnectDialog::look(Wish wish) {
    if (m_busy) return;
    const Result<DatabaseAddress> address = m_form->typed();
    if (!address) {
        m_form->problems().show(address.error());
        return;
    }
    m_form->problems().clear();
    // It was told what will be done, and pressed again.
    if (wish == Wish::Connect && m_found) {
        keepPassword(*address);
        return;
    }
    m_busy = true;
    say(tr("Connecting …"));
    update();
    QThreadPool::globalInstance()->start(
        [wish, address = *address, look = m_look, attempt = ++m_attempt, dialog = QPointer(this)] {
            const Result<ServerFound> found = look(address);
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [=] {
                    if (dialog && dialog->m_attempt == attempt)
                        dialog->answered(wish, address, found);
                },
                Qt::QueuedConnection);
        });
}

void ConnectDialog::answered(Wish wish, const DatabaseAddress& address,
                             const Result<ServerFound>& found) {
    m_busy = false;
    if (!found) {
        m_answer->hide();
        update();
        m_form->showRefusal(found.error());
        return;
    }
    m_found = *found;
    say(wordsOf(*found));
    update();
    if (wish == Wish::Test) return;
    if (found->state == StoreState::Ready)
        keepPassword(address);
    else
        actionBar()->primaryButton()->setFocus();  // what was told is to be confirmed
}

void ConnectDialog::keepPassword(const DatabaseAddress& address) {
    const QString account = ServerAddress::of(address)->account();
    if (m_form->remember().isRefused()) m_keyring.forget(account);
    if (!m_form->remember().isWanted() || address.password.isEmpty()) {
        finish(address);
        return;
    }
    m_busy = true;
    say(tr("The keyring is asked to keep the password …"));
    update();
    m_keyring.keep(this, account, address.password, [this, address](bool isKept) {
        m_busy = false;
        if (isKept) {
            finish(address);
            return;
        }
        m_form->remember().setAvailable(false);
        say(
            tr("The keyring did not take the password. Connect all the same, and it will be asked "
               "for at each start."));
        update();
    });
}

void ConnectDialog::finish(const DatabaseAddress& address) {
    Q_EMIT chosen(address);
    accept();
}

void ConnectDialog::say(const QString& words) {
    m_answer->setText(words);
    m_answer->show();
    QAccessibleEvent event(m_answer, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ConnectDialog::wordsOf(const ServerFound& found) const {
    switch (found.state) {
        case StoreState::Empty:
            return tr(
                "✓ The connection works. The database is empty: a new store will be set up "
                "in it.");
        case StoreState::Older:
            return tr(
                "✓ The connection works. The store was written by an older Baydesk and will "
                "be brought up to date, with a backup before. The other counters need this "
                "version then.");
        case StoreState::Ready:
            break;
    }
    return found.shop.isEmpty()
               ? tr("✓ The connection works. No store has been set up in this database yet.")
               : tr("✓ The connection works. The store %1 is there.").arg(found.shop);
}

void ConnectDialog::update() {
    actionBar()->setMissing(m_form->missing());
    m_connect->setEnabled(!m_busy);
    const bool isEmpty = m_found && m_found->state == StoreState::Empty;
    const bool isOlder = m_found && m_found->state == StoreState::Older;
    m_connect->setText(isEmpty   ? tr("Set up a store there")
                       : isOlder ? tr("Bring the store up to date")
                                 : tr("Connect to the server"));
}

// As high as its words are, which differ with what is wrong.
bool ConnectDialog::event(QEvent* event) {
    const bool taken = Dialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        setFixedHeight(layout()->totalHeightForWidth(Width));
    return taken;
}

void ConnectDialog::retranslate() {
    setHeading(tr("Connect to a server"));
    m_lead->setText(
        tr("Several counters work in one store on a PostgreSQL server. Whoever set it up knows "
           "what to fill in."));
    m_file->setText(tr("Open a store's file instead…"));
    m_test->setText(tr("Test the connection"));
    if (m_found) m_answer->setText(wordsOf(*m_found));
    update();
}

}  // namespace baydesk
