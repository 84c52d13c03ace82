#pragma once

#include "storage/backup/StoreCensus.h"

namespace baydesk::sqlite {

// Opens a copy of the main file to read, asks SQLite whether it is sound, and counts its rows.
// Errors: StoreDamaged ("path", "why"), those of opening.
Result<StoreCensus> checkCopy(const QString& file);
// An empty file, or one of another program, is no store. Errors: StoreNotOurs.
Done requireStore(const QString& file);
// As checkCopy, of a copy of the attachments, without the counting.
Done checkAttachmentsCopy(const QString& file);

}  // namespace baydesk::sqlite
