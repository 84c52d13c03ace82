#include "baydesk/StoreKey.h"

#include "base/Log.h"
#include "baydesk/ChosenStore.h"
#include "desktop/store/Keyring.h"
#include "desktop/store/PasswordPage.h"

#include <QCoreApplication>

namespace baydesk {

StoreKey::StoreKey(ChosenStore& store, Keyring& keyring, Ways ways)
    : m_store(store), m_keyring(keyring), m_ways(std::move(ways)) {}

bool StoreKey::findsFor(const Error& why) {
    const bool wantsPassword =
        why.has(ErrorKind::PasswordMissing) || why.has(ErrorKind::PasswordWrong);
    if (!m_store.server() || !wantsPassword) return false;
    if (m_page)
        m_page->ask(why, m_hasKeyring);
    else
        askKeyring(showPage(), why);
    return true;
}

PasswordPage* StoreKey::showPage() {
    auto* page = new PasswordPage(*m_store.server());
    m_page = page;
    QObject::connect(page, &PasswordPage::given, page,
                     [this](const QString& password, bool remember) {
                         m_store.setPassword(password);
                         m_isToBeKept = remember;
                         m_ways.tryAgain();
                     });
    QObject::connect(page, &PasswordPage::connectionAsked, page, m_ways.changeConnection);
    QObject::connect(page, &PasswordPage::quitAsked, page, m_ways.quit);
    m_ways.cover(page);
    return page;
}

void StoreKey::askKeyring(PasswordPage* page, const Error& why) {
    page->waitForKeyring();
    m_keyring.read(page, m_store.server()->account(), [this, page, why](const auto& answer) {
        m_hasKeyring = answer.state != Keyring::State::Unavailable;
        if (!page->isWaiting()) return;  // somebody was quicker
        if (answer.password.isEmpty() || answer.password == m_store.address().password) {
            page->ask(why, m_hasKeyring);
            return;
        }
        m_store.setPassword(answer.password);
        m_ways.tryAgain();
    });
}

void StoreKey::opened() {
    const DatabaseAddress address = m_store.address();
    if (!std::exchange(m_isToBeKept, false) || address.password.isEmpty()) return;
    m_keyring.keep(QCoreApplication::instance(), m_store.server()->account(), address.password,
                   [](bool isKept) {
                       if (!isKept) log::warning(QStringLiteral("the keyring kept no password"));
                   });
}

}  // namespace baydesk
