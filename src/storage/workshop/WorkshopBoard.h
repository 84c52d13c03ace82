#pragma once

#include "domain/order/OrderState.h"
#include "storage/Transaction.h"

#include <optional>
#include <vector>

namespace baydesk::workshop {

// One job in the workshop, as a card on the board shows it.
struct JobCard {
    JobId job;
    OrderId order;
    QString number;
    Plate plate;
    QString vehicle;  // brand and model
    QString title;
    RepairClass repairClass = RepairClass::Minor;
    bool approved = true;  // false: its approval was voided while it was worked on
    WorkshopState state = WorkshopState::Waiting;
    HoldReason hold = HoldReason::None;
    QString holdNote;
    Instant stageSince;
    Instant agreedAt;  // the customer's last answer about it; without one the arrival
    Instant promisedAt;
    int failures = 0;
    std::vector<WorkShare> technicians;
    std::vector<WorkSpan> spans;  // on the clock, whoever
    Quantity soldHours;
    bool carReady = false;  // the advisor has looked the car over
    QString parkingSlot;
    Stay stay;

    bool isDispatchedTo(StaffId person) const;
    bool isOnTheClock(StaffId person) const;
    bool isWorkedOn() const;  // somebody is on the clock now
    qint64 clockedMinutes(Instant now) const;
};

// Every job that is worked on in orders that are not settled, the one that has been longest in its
// stage first.
std::vector<JobCard> cards(Session& session, StoreId store);

// A technician's report that has no answer yet.
struct SupplementCard {
    SupplementId report;
    OrderId order;
    QString number;
    Plate plate;
    QString vehicle;
    QString words;
    QString foundAt;  // the job's title; empty: the car
    QString reporter;
    QString advisor;
    QString phone;  // the sender's, preferred one first
    QString customer;
    Instant reportedAt;
    SupplementStage stage = SupplementStage::ToPrice;
    bool begun = false;  // somebody has begun to price it
    Money amount;        // of what was priced
};

// The oldest first.
std::vector<SupplementCard> supplements(Session& session, StoreId store);

// Which job of which order a person is on the clock of.
struct ClockPlace {
    OrderId order;
    JobId job;

    bool operator==(const ClockPlace&) const = default;
};
// Those of whom a job was given to, where they are on the clock now.
std::map<StaffId, ClockPlace> clockPlaces(Session& session, StoreId store, JobId job);
// Lets the verbs about these persons' clocks pass one by one.
void takeTurnsAtClock(Transaction& transaction, JobId job);

}  // namespace baydesk::workshop
