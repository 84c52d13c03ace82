#pragma once

#include "base/Result.h"

#include <QString>

namespace baydesk {

// Copies a file's bytes to a new one that only its owner may read (as far as that disk knows
// owners), brings them to the disk, reads them back from there and compares. What lay at `to` is
// gone; after a failure nothing lies there.
// Errors: FileUnreadable, NoPermission, DiskFull, StoreMissing (the folder), StoreDamaged (what was
// read back differs), StoreFailed.
Done copyChecked(const QString& from, const QString& to);

}  // namespace baydesk
