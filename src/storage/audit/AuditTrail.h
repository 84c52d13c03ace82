#pragma once

#include "storage/Transaction.h"
#include "storage/UnitOfWork.h"

namespace baydesk::audit {

// Writes what the verb changed, one row each; a verb that changed nothing leaves one row too.
void writeTrail(Transaction& transaction, const VerbCall& call, const Outcome& outcome);

// When the newest thing happened in a store; none where nothing ever did.
Instant lastAt(Session& session, StoreId store);

// Of a canonical text. The salt keeps a digest from telling an erased value to somebody who
// guesses.
QString digestOf(const QByteArray& salt, const QByteArray& canonicalText);

}  // namespace baydesk::audit
