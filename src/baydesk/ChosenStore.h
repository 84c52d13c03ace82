#pragma once

#include "storage/ServerAddress.h"

#include <QDir>
#include <QString>

#include <mutex>

namespace baydesk {

// Which store the program works in: the one of the command line, or one that was chosen on the
// screen, which is the first the next time. The password is held here and in the keyring, and
// nowhere else.
class ChosenStore {
public:
    explicit ChosenStore(DatabaseAddress first) : m_address(std::move(first)) {}

    // What was chosen the last time, as DatabaseAddress::parse reads it; empty: nothing.
    static QString remembered();

    // From any thread: the desk's open the store again while it fails, and the password may come
    // later than they did.
    DatabaseAddress address() const;
    void setPassword(const QString& password);

    // Nothing for a file.
    std::optional<ServerAddress> server() const { return ServerAddress::of(address()); }
    bool isPractice() const;
    // Staff of two stores can have the same number, so each has its own.
    QString draftsFolder(const QDir& data) const;

    // It is remembered when it has been opened. The practice store never is.
    void choose(const DatabaseAddress& address);
    void opened();

private:
    mutable std::mutex m_mutex;
    DatabaseAddress m_address;
    bool m_isChosen = false;
};

}  // namespace baydesk
