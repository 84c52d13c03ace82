#pragma once

#include "base/Error.h"

#include <QString>

namespace baydesk::sql {

// What a failed statement means for whoever could run its transaction again.
enum class Trouble {
    Final,          // running it again would fail again
    Collision,      // two transactions got in each other's way: run it again
    ConnectionLost  // the server is gone: connect and run it again
};

// What an engine said, in the program's words.
struct EngineFailure {
    ErrorKind kind = ErrorKind::StoreFailed;
    Trouble trouble = Trouble::Final;
    QString why = {};
    QVariantMap details = {};  // what else the sentence names

    // `location` is the file's path or the server's host.
    Error toError(const QString& location) const;
};

// `code` is SQLite's extended result code, `systemError` the errno behind it (0: none).
EngineFailure sqliteFailure(int code, int systemError, const QString& why);

// `state` is the five-character SQLSTATE, empty where libpq itself failed.
EngineFailure postgresFailure(const QString& state, bool connectionIsBad, const QString& why);

}  // namespace baydesk::sql
