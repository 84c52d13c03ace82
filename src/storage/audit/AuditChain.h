#pragma once

#include "domain/Ids.h"
#include "storage/sql/Query.h"

#include <QByteArray>
#include <QString>

namespace baydesk::audit {

// A row of the trail as the chain sees it.
struct ChainedRow {
    qint64 id = 0;
    qint64 at = 0;
    QString verb;
    qint64 staff = 0;  // 0: nobody
    QString byName;
    QString subject;
    qint64 subjectId = 0;
    QString digestBefore;
    QString digestAfter;
};

// The columns of a ChainedRow, in this order, of the table `a`.
inline constexpr auto ChainedColumns =
    "a.id, a.at_ms, a.verb, a.staff_id, a.by_name, a.subject, a.subject_id, a.digest_before, "
    "a.digest_after";
inline constexpr int ChainedColumnCount = 9;

// Reads a ChainedRow that begins at column `first`.
ChainedRow chainedRow(const sql::Row& row, int first);

// The hash of a link: over the link before it, its place, the store and the row. Values are in it
// by their digests only, so that they can be erased.
QString linkHash(const QString& previous, qint64 seq, StoreId store, const ChainedRow& row);

}  // namespace baydesk::audit
