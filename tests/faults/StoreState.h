#pragma once

#include <QString>

struct sqlite3;

namespace baydesk::testing {

// What a store's file holds, read beside the program with SQLite alone.
struct StoreState {
    int verbs = -1;  // how many were done; -1: it could not be read
    QString digest;  // of every row that people's work is made of
};

// Every table is in the digest, but what is different each time (salts and the hashes over them),
// what housekeeping does in its own time (seals, statistics) and which program started how often.
// `vfs` names the SQLite VFS; the default one where it is null.
StoreState stateOf(const QString& file, const char* vfs = nullptr);

}  // namespace baydesk::testing
