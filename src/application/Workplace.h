#pragma once

#include "application/Verb.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "domain/store/BusinessCalendar.h"
#include "storage/Database.h"
#include "storage/Transaction.h"
#include "storage/UnitOfWork.h"
#include "storage/attachment/AttachmentStore.h"

#include <functional>
#include <vector>

namespace baydesk {

// Where the use cases work: one open database, the time, the store and its calendar. One per
// thread.
struct Workplace {
    std::unique_ptr<Database> database;
    const Clock* clock = nullptr;
    StoreId store;
    BusinessCalendar calendar;
    // The name of the operating system's user who owns the local file; empty where everybody has to
    // sign in. Only the command line sets it (cli.md).
    QString localOwner;
};

// Who presses the button, and which press it is.
struct Caller {
    StaffId by;
    IdempotencyKey key = IdempotencyKey::make();
};

// Runs one verb: the person's right is read and checked inside the transaction. `foretell` reads
// what `work` will read first (UnitOfWork::run): a server across the network is asked no more than
// three times by a verb, for that, for what follows from it (Session::foretell), and to commit.
// Errors: NotSignedIn, NotAllowed, those of `work` and of UnitOfWork::run.
Result<Outcome> perform(Workplace& workplace, Verb verb, const Caller& caller,
                        const std::function<Result<Outcome>(Transaction&)>& work,
                        const std::function<void(Transaction&)>& foretell = {});

// The same for a verb that refers to these (a signature and the text that was under it): they are
// there when it is. Where attachments lie in the store itself they are written in the verb's own
// transaction, and cost no trip; where they lie apart, before it.
// Errors: those of keepFor and of perform().
Result<Outcome> performKeeping(Workplace& workplace, Verb verb, const Caller& caller,
                               const std::vector<Attachment>& attachments,
                               const std::function<Result<Outcome>(Transaction&)>& work,
                               const std::function<void(Transaction&)>& foretell = {});

// Keeps what `verb` will refer to (a photo) before it runs: ADR 0014. Only for who may
// do the verb. Gives the attachment's id.
// Errors: NotSignedIn, NotAllowed, those of AttachmentStore::put.
Result<QString> keepFor(Workplace& workplace, Verb verb, const Caller& caller,
                        const Attachment& attachment);

}  // namespace baydesk
