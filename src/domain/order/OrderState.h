#pragma once

#include "domain/order/Consent.h"
#include "domain/order/Estimate.h"
#include "domain/order/Intake.h"
#include "domain/order/Job.h"
#include "domain/order/Notice.h"
#include "domain/order/RepairClass.h"
#include "domain/order/Signing.h"
#include "domain/settlement/Bill.h"
#include "domain/settlement/Settlement.h"
#include "domain/vehicle/Plate.h"
#include "domain/workshop/ExitPass.h"
#include "domain/workshop/Supplement.h"

#include <QDate>
#include <optional>

namespace baydesk {

// Only ever forward. An order may be cancelled until it is settled; one that was reversed before
// the car left goes on as a fresh order.
enum class DocumentState { Draft, Quoted, Order, Settled, Delivered, Cancelled, Reversed };

// Where a car stands in the shop: its order, and the least advanced job of one that is agreed.
struct CarStage {
    DocumentState document = DocumentState::Draft;
    WorkshopState workshop = WorkshopState::Waiting;

    bool operator==(const CarStage&) const = default;
};

// Everything one repair order is made of, as values: what is stored, shown and printed. Only
// RepairOrder changes it.
struct OrderState {
    OrderId id;
    StoreId store;
    QString number;
    int version = 0;  // counts saves
    DocumentState document = DocumentState::Draft;
    RepairClass repairClass = RepairClass::Minor;

    VehicleId vehicle;
    Plate plate;  // as it was on the day
    CustomerId owner;
    CustomerId sender;
    CustomerId payer;

    StaffId advisor;
    Instant takenInAt;
    QDate businessDate;
    Intake intake;
    int intakeRevision = 1;
    std::vector<PromiseChange> promises;

    std::vector<Job> jobs;
    std::vector<ConsentRecord> consents;
    Instant readyAt;
    StaffId readyBy;
    std::vector<Payment> payments;
    std::optional<Settlement> settlement;
    std::optional<Release> release;
    std::optional<Discount> discount;
    std::optional<Reversal> reversal;
    std::optional<Cancellation> cancellation;

    int overrunPermille = EstimatePlan().overrunPermille;  // as agreed when the car came
    std::vector<Notice> notices;
    bool express = false;    // 快修单: from plate to cash in one step
    bool washAsked = false;  // the car goes out washed
    WorkLog workLog;
    std::vector<SupplementReport> supplements;
    std::vector<ExitPass> exits;             // the oldest first
    std::vector<PaperSignature> signatures;  // the oldest first

    Instant promisedAt() const { return promises.empty() ? Instant() : promises.back().dueAt; }
    const Job* job(JobId wanted) const;
    EstimateRoom estimateRoom() const { return baydesk::estimateRoom(jobs, overrunPermille); }
    // Who told the customer of a promise, counted from 0; nothing for the first, which was made
    // with the customer there, and for one that nobody told of.
    const Notice* noticeOf(int promise) const;
    // A promise that was moved after the one before it had passed.
    bool isLateChange(int promise) const;
    // The customer heard of the new time only after the old one had passed.
    bool wasToldLate(int promise) const;
    // What the customer does not know yet, the oldest first: the promise in force, that the car is
    // ready, what a diagnosis found.
    std::vector<Untold> untold() const;
    // The car is here under this order.
    bool isOpen() const { return document < DocumentState::Delivered; }
    // What makes the bill is not changed any more.
    bool isLocked() const { return document >= DocumentState::Settled; }
    bool isCancelled() const { return document == DocumentState::Cancelled; }
    // The pass on which the car is out now; nullptr while it is here.
    const ExitPass* openExit() const;
    // Some work has been begun, whether it stands still or not.
    bool workBegun() const;
    // Money that came in and has not gone back; what is on account is no money.
    Money moneyHeld() const;
    // Of what the customer approved.
    Bill bill() const;
    // Of everything that was not declined: what the quote comes to.
    Bill quotedBill() const;
    // The least advanced of the approved jobs.
    WorkshopState workshop() const;

    bool operator==(const OrderState&) const = default;
};

}  // namespace baydesk
