#pragma once

#include "domain/order/OrderState.h"
#include "domain/report/Figure.h"
#include "storage/Session.h"
#include "storage/report/DaySpan.h"

#include <vector>

namespace baydesk::report {

// A bill that was locked in the span or, with every amount below zero, one that was taken back by a
// mirror document in it.
struct BilledOrder {
    ReportRow row;  // with the bill's total
    int count = 1;  // −1 for a mirror document
    RepairClass repairClass = RepairClass::Minor;
    QString advisor;
    Money labour;
    Money parts;  // with auxiliary materials
    Money sublet;
    Money other;
    Money discount;
    QString discountNote;  // standard, reason, who gave it and who authorised it
    Money diagnosisCredit;
    Money oddFen;
    Money cost;  // of the parts that were handed out for it
};

// The earliest first; settled ones before mirror documents.
std::vector<BilledOrder> bills(Session& session, StoreId store, const DaySpan& span);

}  // namespace baydesk::report
