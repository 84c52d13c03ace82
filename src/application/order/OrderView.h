#pragma once

#include "domain/customer/Customer.h"
#include "domain/order/NextStep.h"
#include "domain/order/OrderState.h"
#include "domain/order/QuoteDoubts.h"
#include "domain/settlement/Credit.h"
#include "domain/vehicle/Vehicle.h"

#include <QStringList>
#include <map>

namespace baydesk {

// Everything that a screen shows or a paper prints of one order, read in one snapshot.
struct OrderView {
    OrderState order;
    Vehicle vehicle;
    Customer owner;
    Customer sender;
    Customer payer;
    std::map<StaffId, QString> staffNames;
    NextAction next = NextAction::WriteQuote;
    bool partsToOrder = false;  // an approved part is neither handed out nor on the shelf
    std::optional<CreditAgreement> credit = {};  // the payer's
    Money owed = {};                             // by the payer on account
    std::vector<StaffId> openDrawers = {};       // whose shift is open
    FreeStock freeStock = {};                    // of the parts that are quoted and not answered
    // The names under which papers of a settled order were printed, of people whose file was merged
    // into another one since.
    std::map<CustomerId, QString> printedNames = {};

    QString ownerName() const { return printed(order.owner, owner); }
    QString senderName() const { return printed(order.sender, sender); }
    QString payerName() const { return printed(order.payer, payer); }
    SignedPapers signedPapers = {};  // that the shop wants signed

    // Empty for nobody.
    QString staffName(StaffId id) const {
        const auto found = staffNames.find(id);
        return found == staffNames.end() ? QString() : found->second;
    }
    // Everybody who is dispatched to the job, who leads first: "王海 · 李强".
    QString technicianNames(const Job& job) const {
        QStringList names;
        for (const WorkShare& each : job.technicians) names.append(staffName(each.technician));
        return names.join(QStringLiteral(" · "));
    }

private:
    QString printed(CustomerId id, const Customer& now) const {
        const auto found = printedNames.find(id);
        return found == printedNames.end() ? now.name : found->second;
    }
};

}  // namespace baydesk
