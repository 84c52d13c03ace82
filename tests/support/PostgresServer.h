#pragma once

#include <QString>

namespace baydesk::testing {

// The server for tests, named by BAYDESK_TEST_POSTGRESQL; scripts/postgres-for-tests starts one.
class PostgresServer {
public:
    // Its address, empty if the variable is not set.
    static QString url();
    // The same with another database's name.
    static QString urlOf(const QString& database);

    // The same as somebody else.
    static QString urlOf(const QString& database, const QString& login);

    // A role that may do nothing by itself, as a counter connects with it; made on first use.
    static QString counterLogin();

    // Runs statements on a connection of its own; gives the server's complaint, or nothing.
    static QString run(const QString& database, const QString& statements);

    // A new database with today's schema: a copy of a template that the first test makes.
    // Gives its name, or nothing with the reason in `why`.
    static QString createMigrated(QString& why);
    // A new database without anything in it.
    static QString createEmpty(QString& why);
    static void drop(const QString& database);
};

}  // namespace baydesk::testing
