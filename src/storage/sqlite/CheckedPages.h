#pragma once

#include <QString>

struct sqlite3;

namespace baydesk::sqlite {

// Each page of a store's file ends in a checksum over the page, which is made when the page is
// written to the file and compared when it is read: a bit that flipped on the disk is an error
// (StoreDamaged) and never a wrong amount. The write-ahead log has checksums of SQLite's own.
// A page whose checksum is nothing was not written by us and is taken as it is: another program may
// read a store, and bring home the log that we left. One that changes a page leaves its old
// checksum there: it has to VACUUM afterwards.

// The name under which SQLite opens a file so.
QString checkedName(const QString& file);

// Before the first page of a new file is written: leaves the room for it. An older file gets it
// when it is written anew as a whole (VACUUM).
void reserveChecksums(sqlite3* handle, const char* schema);

// Whether the file has that room. False where it cannot be read.
bool hasChecksums(const QString& file);

}  // namespace baydesk::sqlite
