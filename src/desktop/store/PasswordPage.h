#pragma once

#include "application/store/Servers.h"

#include <QWidget>

class QAction;
class QLabel;

namespace baydesk {

class FormField;
class Keyring;
class PrimaryButton;
class RememberPassword;

// What stands in the window while the password of the store's server is not known: the keyring is
// being asked, or a person is. It decides nothing; whoever shows it does.
class PasswordPage : public QWidget {
    Q_OBJECT

public:
    explicit PasswordPage(const ServerAddress& server, QWidget* parent = nullptr);

    // The keyring may want to be unlocked; whoever knows the password need not wait for it.
    void waitForKeyring();
    bool isWaiting() const { return m_state == State::Keyring; }
    // `hasKeyring`: one is running that can keep what is typed.
    void ask(const Error& why, bool hasKeyring);

Q_SIGNALS:
    void given(const QString& password, bool remember);
    void connectionAsked();
    void quitAsked();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class State { Keyring, Asking, Trying };

    void layOut();
    void give();
    void goTo(State state);
    void retranslate();

    ServerAddress m_server;
    State m_state = State::Asking;
    Error m_why;
    QLabel* m_what;
    QLabel* m_toDo;
    QLabel* m_place;
    FormField* m_password;
    RememberPassword* m_remember;
    QAction* m_go;
    QAction* m_change;
    QAction* m_quit;
    PrimaryButton* m_primary;
};

}  // namespace baydesk
