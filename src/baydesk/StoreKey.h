#pragma once

#include "base/Error.h"

#include <QPointer>
#include <functional>

class QWidget;

namespace baydesk {

class ChosenStore;
class Keyring;
class PasswordPage;

// Finds the password of the store's server when it asks for one: in the keyring, or by asking the
// person. A server that lets the counter in without (PGPASSFILE) never troubles the keyring.
class StoreKey {
public:
    struct Ways {
        std::function<void(QWidget* page)> cover;
        std::function<void()> tryAgain;
        std::function<void()> changeConnection;
        std::function<void()> quit;
    };
    StoreKey(ChosenStore& store, Keyring& keyring, Ways ways);

    // Whether a password is what opening wants; then it is being found, and tried.
    bool findsFor(const Error& why);
    // The password that was typed was right.
    void opened();

private:
    PasswordPage* showPage();
    void askKeyring(PasswordPage* page, const Error& why);

    ChosenStore& m_store;
    Keyring& m_keyring;
    Ways m_ways;
    QPointer<PasswordPage> m_page;
    bool m_hasKeyring = false;
    bool m_isToBeKept = false;
};

}  // namespace baydesk
