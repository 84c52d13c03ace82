#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"

#include <QString>
#include <functional>

namespace baydesk {

class Database;
class Transaction;

// Names one wish of one person, made when the form is opened or the button shown: pressed twice,
// sent twice after a lost answer, it still happens once. Under another verb it is another wish.
class IdempotencyKey {
public:
    static IdempotencyKey make();
    explicit IdempotencyKey(QString text) : m_text(std::move(text)) {}
    const QString& text() const { return m_text; }

private:
    QString m_text;
};

// What every verb answers: the thing it was about and, where it got one, its number.
struct Outcome {
    qint64 id = 0;
    QString number = {};

    bool operator==(const Outcome&) const = default;
};

// Who does what, when: goes on the audit chain with everything the verb changed.
struct VerbCall {
    QString verb;  // a stable name, "order.take-in"
    IdempotencyKey key;
    StaffId by;  // none: the operating system's user at a local file
    QString byName;
    StoreId store;
    Instant at;
};

// One verb, one transaction.
class UnitOfWork {
public:
    explicit UnitOfWork(Database& database) : m_database(database) {}

    // Runs `work` inside one write transaction and commits it with its audit row; a refusal or a
    // failed statement rolls everything back. A key that has been used answers with the first
    // outcome, without running anything. `work` may run again (a serialization failure, a lost
    // connection before the commit was sent): it captures by value, and does no hashing, printing
    // or network. `foretell` reads what `work` will read first (Session::foretell), so that a
    // server is asked along with the key. Errors: what `work` returned; StoreBusy, DiskFull,
    // StoreUnreachable, StoreFailed.
    Result<Outcome> run(const VerbCall& call,
                        const std::function<Result<Outcome>(Transaction&)>& work,
                        const std::function<void(Transaction&)>& foretell = {});

private:
    Database& m_database;
};

}  // namespace baydesk
