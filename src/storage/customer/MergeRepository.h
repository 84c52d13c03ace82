#pragma once

#include "domain/customer/FileChange.h"
#include "storage/Transaction.h"

#include <optional>

namespace baydesk::merges {

// With its changes.
void insert(Transaction& transaction, const FileMerge& merge);
// Notes who undid it and when; nothing else of a merge changes.
void update(Transaction& transaction, const FileMerge& before, const FileMerge& after);
// With its changes, locked until the verb ends.
std::optional<FileMerge> loadForChange(Transaction& transaction, FileMergeId id);

// What was merged into a file by this store and stands, without the changes, the newest first.
std::vector<FileMerge> into(Session& session, StoreId store, FileKind kind, qint64 kept);
// Where this file went, if it did.
std::optional<FileMerge> of(Session& session, StoreId store, FileKind kind, qint64 gone);

// Whether the file that stayed was itself merged since: that has to be undone first.
bool isOverlaid(Session& session, StoreId store, FileMergeId id);

}  // namespace baydesk::merges
