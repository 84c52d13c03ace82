#pragma once

#include "desktop/store/Keyring.h"

#include <QThread>

namespace baydesk {

// The keyring of the desktop that the program runs on: the Secret Service of GNOME and others, or
// KWallet. It is spoken to from a thread of its own, because finding out which one there is waits
// for the session bus.
class SystemKeyring : public Keyring {
public:
    SystemKeyring();
    ~SystemKeyring() override;

    void read(QObject* receiver, const QString& account,
              const std::function<void(const Answer&)>& heard) override;
    void keep(QObject* receiver, const QString& account, const QString& password,
              const std::function<void(bool isKept)>& heard) override;
    void forget(const QString& account) override;

private:
    // Runs `work` on the thread, which begins when it is first needed.
    void run(const std::function<void()>& work);

    QThread m_thread;
    QObject* m_worker;
};

}  // namespace baydesk
