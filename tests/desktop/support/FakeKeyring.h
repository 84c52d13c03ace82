#pragma once

#include "desktop/store/Keyring.h"

#include <QHash>
#include <QTimer>

namespace baydesk::testing {

// A keyring that can be taken away, refuse, or make somebody wait.
class FakeKeyring : public Keyring {
public:
    QHash<QString, QString> passwords;
    bool isRunning = true;
    bool takesPasswords = true;
    bool answers = true;
    int timesAsked = 0;

    void read(QObject* receiver, const QString& account,
              const std::function<void(const Answer&)>& heard) override {
        ++timesAsked;
        if (!answers) return;
        const State state = !isRunning                    ? State::Unavailable
                            : passwords.contains(account) ? State::Found
                                                          : State::NotFound;
        const Answer answer{state, isRunning ? passwords.value(account) : QString()};
        QTimer::singleShot(0, receiver, [heard, answer] { heard(answer); });
    }
    void keep(QObject* receiver, const QString& account, const QString& password,
              const std::function<void(bool)>& heard) override {
        const bool isKept = isRunning && takesPasswords;
        if (isKept) passwords[account] = password;
        QTimer::singleShot(0, receiver, [heard, isKept] { heard(isKept); });
    }
    void forget(const QString& account) override { passwords.remove(account); }
};

}  // namespace baydesk::testing
