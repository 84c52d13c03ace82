#pragma once

#include "storage/copy/TableSum.h"
#include "storage/sql/Guards.h"

#include <vector>

namespace baydesk {

// How far a table has been copied.
struct TableNote {
    TableSum sum;
    sql::Values last;  // the key of the last row; empty: none yet
    bool isDone = false;
};

// What an unfinished copy has to know of itself when it goes on, in tables of its own beside those
// it fills: they come with the first step and go with the last.
namespace copynotes {

// One of the tables: while it is there, the store is nobody's but the copy's.
QString marker();

bool areThere(Session& session);
// `original` tells one state of the original from another.
void begin(Session& session, const QString& original, const std::vector<sql::Guard>& guards);
void end(Session& session);

QString original(Session& session);
void setOriginal(Session& session, const QString& original);
std::vector<sql::Guard> guards(Session& session);

TableNote of(Session& session, const QString& table);
void set(Session& session, const QString& table, const TableNote& note);
void forgetTables(Session& session);

}  // namespace copynotes

}  // namespace baydesk
