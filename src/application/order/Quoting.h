#pragma once

#include "application/Workplace.h"
#include "domain/order/RepairOrder.h"

namespace baydesk {

// What the quote screen writes about one job: its words and its lines. Lines without an id are new.
struct JobForm {
    OrderId order;
    JobId job;             // none: a new one
    int baseRevision = 0;  // of the job that was edited
    QString title;
    QString cause;
    QString correction;
    std::vector<Line> lines;
    JobKind kind = JobKind::Repair;
};

// What was issued and is no longer asked for goes back into stock.
// Errors: those of RepairOrder::addJob and editJob. The answer is the order's id.
Result<Outcome> saveJob(Workplace& workplace, const Caller& caller, const JobForm& form);
Result<Outcome> removeJob(Workplace& workplace, const Caller& caller, OrderId order, JobId job);

// Errors: those of RepairOrder::offer.
Result<Outcome> offer(Workplace& workplace, const Caller& caller, OrderId order);

// The customer's answers, with what proves them. The offer as it stands is sealed into the record
// by its hash, the drawn signature is kept as an attachment.
struct DecisionForm {
    OrderId order;
    std::vector<Answer> answers;
    ConsentWay way = ConsentWay::InPerson;
    QString person;
    // PNG of the drawn signature; for OnPaper the scan, JPEG or PNG, or nothing.
    QByteArray signaturePng;
    ConsentEvidence evidence = {};         // of a phone call or a message
    std::optional<PromiseMove> move = {};  // the new promise that was agreed to with it
};
// Errors: those of RepairOrder::decide.
Result<Outcome> decide(Workplace& workplace, const Caller& caller, const DecisionForm& form);

}  // namespace baydesk
