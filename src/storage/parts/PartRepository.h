#pragma once

#include "domain/parts/Part.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

#include <optional>

namespace baydesk::parts {

// A part with what is on hand in one store, and what of it approved jobs still wait for.
struct StockedPart {
    Part part;
    Quantity onHand;
    Quantity reserved = {};

    // What can be promised to somebody else; never less than nothing.
    Quantity available() const { return onHand > reserved ? onHand - reserved : Quantity(); }
};

std::optional<Part> load(Session& session, PartId id);
std::optional<Part> loadForChange(Transaction& transaction, PartId id);
std::optional<Part> withCode(Session& session, const QString& code);
void insert(Transaction& transaction, Part& part);
void update(Transaction& transaction, const Part& before, Part& after);

// Parts whose code or name contains `text` (every part for an empty text), by code.
std::vector<StockedPart> find(Session& session, StoreId store, const QString& text, int limit);

Quantity onHand(Session& session, StoreId store, PartId part);

// One entry of the stock ledger; the balance moves with it. A move below zero is refused by the
// database, whatever two counters do at once: ask onHand() first inside the verb.
struct StockMove {
    PartId part;
    StockMoveKind kind = StockMoveKind::Issue;
    Quantity quantity;  // negative: out of the store room
    Money cost;         // of one unit, frozen now
    OrderId order;
    LineId line;
    QString note = {};
    StaffId by = {};
};
void move(Transaction& transaction, const StockMove& move);
// What is on hand, locked until the verb ends.
Quantity onHandForChange(Transaction& transaction, PartId part);

void put(sql::Bulk& bulk, const Part& part);
// One entry of the ledger of an empty store; whoever fills it puts the balances too.
struct LedgerPlace {
    StoreId store;
    qint64 id = 0;
    Instant at;
};
void put(sql::Bulk& bulk, const LedgerPlace& place, const StockMove& move);
void putBalance(sql::Bulk& bulk, StoreId store, PartId part, Quantity quantity);

}  // namespace baydesk::parts
