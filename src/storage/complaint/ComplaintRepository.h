#pragma once

#include "domain/complaint/EscalationLadder.h"
#include "domain/customer/Customer.h"
#include "domain/vehicle/Plate.h"
#include "storage/Filling.h"
#include "storage/Transaction.h"

#include <optional>
#include <vector>

namespace baydesk::complaints {

std::optional<Complaint> load(Session& session, StoreId store, ComplaintId id);
std::optional<Complaint> loadForChange(Transaction& transaction, ComplaintId id);

void insert(Transaction& transaction, const Complaint& complaint);
void update(Transaction& transaction, const Complaint& before, const Complaint& after);

// One line of the list of complaints: the complaint with what its order and its people are called.
struct ComplaintRow {
    Complaint complaint;
    QString customer;
    Honorific honorific = Honorific::Unknown;
    Plate plate;  // none: about no car in particular
    QString vehicle;
    QString orderNumber;
};

// Everything that is not closed, the oldest first.
std::vector<ComplaintRow> open(Session& session, StoreId store);
// What was closed, the latest opened first.
std::vector<ComplaintRow> closed(Session& session, StoreId store, int limit);
// What is open now or went on at `since` or later: whatever can have been open at any time from
// then on.
std::vector<ComplaintRow> standing(Session& session, StoreId store, Instant since);
// What is not closed, without names: for counting.
std::vector<Complaint> openOnes(Session& session, StoreId store);
std::vector<ComplaintId> ofOrder(Session& session, StoreId store, OrderId order);

// Who stands on the rungs; none where nobody was named.
LadderPeople ladder(Session& session, StoreId store);
void setLadder(Transaction& transaction, const LadderPeople& before, const LadderPeople& after);

// All rows of a new complaint with its ledger, and those of the ladder.
void put(sql::Bulk& bulk, StoreId store, const Complaint& complaint);
void put(sql::Bulk& bulk, StoreId store, const LadderPeople& people);

}  // namespace baydesk::complaints
