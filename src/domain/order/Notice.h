#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"

#include <QString>

namespace baydesk {

enum class ContactWay { InPerson, Phone, Message };

// What the customer has to be told: a promise that was moved, a car that is ready, what a diagnosis
// found.
enum class NoticeAbout { Promise, Ready, Diagnosis };

// One entry of the ledger of what the customer was told: when, how and by whom (mission.md, Quote
// and work; manual 000). Never changed.
struct Notice {
    qint64 id = 0;
    NoticeAbout about = NoticeAbout::Promise;
    int promise = 0;  // which of the order's promises, counted from 0
    JobId job = {};   // of a diagnosis
    ContactWay way = ContactWay::Phone;
    Instant at;
    StaffId by;

    bool operator==(const Notice&) const = default;
};

// Something that the customer does not know yet.
struct Untold {
    NoticeAbout about = NoticeAbout::Promise;
    JobId job = {};  // of a diagnosis
    Instant since;

    bool operator==(const Untold&) const = default;
};

}  // namespace baydesk
