#pragma once

#include "storage/ServerAddress.h"

#include <QHash>
#include <QString>

namespace baydesk::ctl {

// The passwords of servers, asked for on the terminal where no password file holds them; each once.
class Passwords {
public:
    // The address, with its password where the server asks for one and somebody sits at a terminal.
    DatabaseAddress complete(const DatabaseAddress& address);

private:
    QHash<QString, QString> m_typed;  // by ServerAddress::account()
};

}  // namespace baydesk::ctl
