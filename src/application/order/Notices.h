#pragma once

#include "application/Workplace.h"
#include "domain/order/RepairOrder.h"

namespace baydesk {

struct NoticeForm {
    OrderId order;
    NoticeAbout about = NoticeAbout::Promise;
    JobId diagnosis = {};
    ContactWay way = ContactWay::Phone;
};

// Keeps that the customer has been told: when is now, who is the caller.
// Errors: those of RepairOrder::tell.
Result<Outcome> tellCustomer(Workplace& workplace, const Caller& caller, const NoticeForm& form);

}  // namespace baydesk
