#pragma once

#include "base/Result.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"
#include "storage/UnitOfWork.h"

#include <functional>
#include <memory>

namespace baydesk {

// Fills an empty store in one transaction (docs/adr/0017-practice-store.md): what looks at each row
// (indexes, triggers, references) is off meanwhile and back before the commit, nobody else sees
// anything of it, and a failure or a crash leaves the store as empty as it was.
class PracticeFilling {
public:
    // Generated things take their ids from here on; a program that opened the empty store before
    // has used smaller ones.
    static qint64 firstId(StoreId store);

    explicit PracticeFilling(Transaction& transaction) : m_transaction(transaction) {}

    void write(const sql::Bulk& rows);
    // A statement has failed: what follows is dropped.
    bool hasFailed() const { return m_transaction.failure().has_value(); }
    // From then on the store's programs make ids beyond this one.
    void reserveIds(StoreId store, qint64 lastId);
    // The audit announces what was made: subject "store", one change for each.
    void announce(StoreId store, const QJsonObject& what);

    // Runs one verb around `work`. Errors: StoreNotEmpty; what `work` returned; those of
    // UnitOfWork::run. `work` may run again.
    static Result<Outcome> run(Database& database, const VerbCall& call,
                               const std::function<Done(PracticeFilling&)>& work);

private:
    Transaction& m_transaction;
};

}  // namespace baydesk
