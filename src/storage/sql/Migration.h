#pragma once

#include "storage/Database.h"

#include <QString>
#include <vector>

namespace baydesk::sql {

// One step of the schema's history. Steps that have been released are never edited: the checksum
// would tell.
struct Migration {
    int version = 0;
    QString name;  // "0001_foundation"
    QString text;  // with tokens, as it was written

    // SHA-256 of the text before its tokens are replaced.
    QString checksum() const;
};

// The store's schema, oldest step first: NNNN_name.sql for both engines, followed by
// NNNN_name.sqlite.sql or NNNN_name.postgresql.sql where they must differ.
std::vector<Migration> storeMigrations(Engine engine);

// The same from another folder.
std::vector<Migration> migrationsIn(const QString& folder, Engine engine);

}  // namespace baydesk::sql
