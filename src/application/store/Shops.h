#pragma once

#include "application/Workplace.h"
#include "domain/store/Shop.h"

namespace baydesk {

// Opens a store to work in. A database without a store opens too (its `store` is none): the first
// start sets one up. `code` chooses among several stores; empty: the first.
// Errors: those of Database::open; NotFound (the code).
Result<std::unique_ptr<Workplace>> openWorkplace(
    const DatabaseAddress& address, const Clock& clock, const QString& code = {},
    Database::Access access = Database::Access::ReadWrite);

// What the first start asks for.
struct NewShop {
    QString shopName;
    QString managerName;
    QString pin;
};

// Makes the store and its manager, who signs in from then on; the answer is the manager's id.
// Slow on purpose (Argon2id). Errors: StoreNotEmpty; field errors at "shopName", "managerName",
// "pin".
Result<Outcome> setUpShop(Workplace& workplace, const NewShop& form, const IdempotencyKey& key);

// The same beside the stores that are there, in one database: a chain. For who may act for the
// owner of the database. Errors: StoreEmpty (there is none yet); AlreadyExists at "code"; field
// errors at "code" and as above.
Result<Outcome> addShop(Workplace& workplace, const QString& code, const NewShop& form,
                        const IdempotencyKey& key);

// Errors: StoreEmpty before the first start.
Result<Shop> shopOf(Workplace& workplace);
// `shown` is what was typed over. Errors: those of check(Shop); StaleEdit where the store holds
// something else by now; StoreEmpty.
Result<Outcome> editShop(Workplace& workplace, const Caller& caller, const Shop& shown,
                         const Shop& typed);

}  // namespace baydesk
