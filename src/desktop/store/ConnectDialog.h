#pragma once

#include "application/store/Servers.h"
#include "desktop/widgets/Dialog.h"

#include <functional>
#include <optional>

class QLabel;

namespace baydesk {

class Keyring;
class ServerForm;

// Connects this counter to a store on a server: says in a sentence what is wrong, or what was found
// there, and gives the address once it is sure. Nothing is set up or brought up to date that was
// not told before.
class ConnectDialog : public Dialog {
    Q_OBJECT

public:
    // Runs on another thread.
    using Look = std::function<Result<ServerFound>(const DatabaseAddress&)>;

    // `now` fills the form in, where it is a server.
    ConnectDialog(Keyring& keyring, const DatabaseAddress& now, Look look, QWidget* parent);

Q_SIGNALS:
    // The keyring has the password, where it was to keep it; the dialog closes by itself.
    void chosen(const baydesk::DatabaseAddress& address);
    // Not a server after all.
    void fileAsked();

protected:
    bool event(QEvent* event) override;
    void retranslate() override;

private:
    enum class Wish { Test, Connect };

    void connectParts();
    void askKeyring(const DatabaseAddress& now);
    // What was found counts no more.
    void forget();
    void look(Wish wish);
    void answered(Wish wish, const DatabaseAddress& address, const Result<ServerFound>& found);
    void keepPassword(const DatabaseAddress& address);
    void finish(const DatabaseAddress& address);
    void say(const QString& words);
    QString wordsOf(const ServerFound& found) const;
    void update();

    Keyring& m_keyring;
    Look m_look;
    int m_attempt = 0;  // an answer to an earlier one is late
    bool m_busy = false;
    std::optional<ServerFound> m_found;
    QLabel* m_lead;
    ServerForm* m_form;
    QLabel* m_answer;
    QAction* m_file;
    QAction* m_test;
    QAction* m_connect;
};

}  // namespace baydesk
