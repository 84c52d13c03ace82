#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"
#include "domain/values/Money.h"

#include <QString>

namespace baydesk {

// On paper: the customer signed the printed contract; a scan of it may be kept.
enum class ConsentWay { Signature, InPerson, Phone, Message, OnPaper };

enum class Decision { Approved, Declined, Voided };

// What proves a consent of somebody who was not there (mission.md, The three states; manuals 000,
// 002: no signature possible, a recorded call, before the work).
struct ConsentEvidence {
    QString number;     // phone: the number that was called
    Instant calledAt;   // phone: when
    QString words;      // phone: as they were read back; message: as it was written
    QString recording;  // phone: where the recording is found
    QString source;     // message: where it came from

    bool operator==(const ConsentEvidence&) const = default;
};

// One entry of the consent ledger: what was decided about one job, for how much, by whom and how.
// Entries are never changed; a new decision is a new entry.
struct ConsentRecord {
    qint64 id = 0;
    JobId job;
    Decision decision = Decision::Approved;
    Money amount;
    ConsentWay way = ConsentWay::InPerson;
    QString person = {};      // who agreed, in words
    QString reason = {};      // of a decline, or what voided the approval
    QString signature = {};   // SHA-256 of the drawn signature, or of the signed paper's scan
    QString sealedText = {};  // SHA-256 of the offer the person saw
    Instant at;
    StaffId by;
    ConsentEvidence evidence = {};

    bool operator==(const ConsentRecord&) const = default;
};

}  // namespace baydesk
