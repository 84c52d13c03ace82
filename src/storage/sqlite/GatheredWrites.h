#pragma once

#include <sqlite3.h>

#include <vector>

namespace baydesk::sqlite {

// Writes to one file that follow each other without a gap, handed to the system in one piece: a
// commit writes each of its pages into the log in two steps, and each step is a call of the system.
// Whoever gathers must flush before the file is read, measured, cut or synced. ADR 0024.
class GatheredWrites {
public:
    // Keeps the bytes, or hands on those that were kept before.
    // Errors: what the file says of those.
    int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset);
    // Nothing is kept afterwards, whether they could be written or not: who could not sync them
    // takes back what they were for.
    int flush(sqlite3_file* file);

private:
    bool follows(sqlite3_int64 offset) const;

    std::vector<unsigned char> m_bytes;
    sqlite3_int64 m_begin = 0;
};

}  // namespace baydesk::sqlite
