#pragma once

#include "storage/Database.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace baydesk::sql {

// Keywords or names, each with its value.
using ServerSettings = std::vector<std::pair<QByteArray, QByteArray>>;

// What libpq connects with: the address with the program's own defaults before it, which it may
// overrule, and the password.
ServerSettings connectSettings(const DatabaseAddress& address);

// What a program of PostgreSQL (pg_dump, psql) that is given the address has to find in its
// environment to connect in the same way.
ServerSettings programEnvironment(const DatabaseAddress& address);

}  // namespace baydesk::sql
