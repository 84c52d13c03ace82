#pragma once

#include "base/Result.h"
#include "domain/Ids.h"

#include <QString>
#include <vector>

namespace baydesk {

class Database;

// A role of the server that counters connect with, and the stores it works for. It owns nothing:
// the tables allow it what the program does at a counter (resources/server/counter_rights.sql), and
// of each operational table only the rows of its stores (ADR 0028).
struct CounterLogin {
    QString login;
    std::vector<QString> stores;  // their codes, in order
    bool isThere = true;          // the server knows such a role

    bool operator==(const CounterLogin&) const = default;
};

// How a store on a server stands to programs and logins.
struct ServerState {
    QString owner;    // the role that owns the tables
    int version = 0;  // of the schema: its latest step
    int oldest = 0;   // the oldest step with which a program still works here
    std::vector<CounterLogin> logins;
};

// For the owner of the tables of a store on a server. Errors of all: NotAllowed with "owner" (who
// that is: this connection's role is another), those of a read or write.
namespace counters {

Result<ServerState> state(Database& database);

// Lets a login in for these stores, beside those it works for already; nothing happens if it does.
// Errors: NotFound ("login" or "stores": there is no such role, no such store); NotAllowed with
// "sees_all" (the login is a superuser or the owner: it would see every store).
Done letIn(Database& database, const QString& login, const std::vector<QString>& stores);

// Shuts it out from these stores, or from all where none is named: at once, its next statement
// finds nothing. Errors: NotFound ("login": it was not let in; "stores").
Done shutOut(Database& database, const QString& login, const std::vector<QString>& stores);

}  // namespace counters

}  // namespace baydesk
