#pragma once

#include <QString>
#include <functional>

class QObject;

namespace baydesk {

// Where the desktop keeps passwords, behind its own lock. Answers come later, on the thread of the
// screens, and only while `receiver` is there: a keyring may ask the person to unlock it first.
class Keyring {
public:
    enum class State {
        Found,
        NotFound,    // it works, and has no such password
        Unavailable  // none is running here, or it was not unlocked
    };
    struct Answer {
        State state = State::Unavailable;
        QString password = {};
    };

    virtual ~Keyring() = default;

    // `account` as ServerAddress::account() gives it.
    virtual void read(QObject* receiver, const QString& account,
                      const std::function<void(const Answer&)>& heard) = 0;
    virtual void keep(QObject* receiver, const QString& account, const QString& password,
                      const std::function<void(bool isKept)>& heard) = 0;
    virtual void forget(const QString& account) = 0;
};

}  // namespace baydesk
