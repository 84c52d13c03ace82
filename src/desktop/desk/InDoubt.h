#pragma once

#include "base/Error.h"

namespace baydesk {

// Whether a verb that got this answer may have been done all the same: the server was lost on the
// way. Pressed again it has to bear the same key, and then it still happens once.
inline bool isInDoubt(const Error& error) { return error.has(ErrorKind::StoreUnreachable); }

}  // namespace baydesk
