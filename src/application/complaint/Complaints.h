#pragma once

#include "application/Workplace.h"
#include "application/order/OrderView.h"
#include "domain/complaint/EscalationLadder.h"
#include "domain/order/Warranty.h"
#include "storage/complaint/ComplaintRepository.h"

#include <map>
#include <optional>
#include <vector>

namespace baydesk {

// One line of the list: the complaint, what comes next and whose turn it is by name.
struct ComplaintLine {
    complaints::ComplaintRow row;
    std::optional<NextComplaintStep> next;  // none: closed
    QString turn;                           // empty while the shop waits for the customer
};
// What is not closed, the most urgent next step first; what waits for the customer comes last.
Result<std::vector<ComplaintLine>> openComplaints(Workplace& workplace);
// What was closed lately.
Result<std::vector<ComplaintLine>> closedComplaints(Workplace& workplace);

// One complaint with everything its page shows.
struct ComplaintView {
    Complaint complaint;
    std::vector<NextComplaintStep> duties;  // the earliest first
    LadderPeople people;                    // who stands on each rung, the manager where unnamed
    std::map<StaffId, QString> staffNames;
    Customer customer;
    std::optional<Vehicle> vehicle;
    std::optional<OrderView> order;
    std::vector<JobWarranty> warranties;  // of the order's jobs
    QDate today;

    // Empty for nobody.
    QString staffName(StaffId id) const {
        const auto found = staffNames.find(id);
        return found == staffNames.end() ? QString() : found->second;
    }
};
// Errors: NotFound.
Result<ComplaintView> complaintView(Workplace& workplace, ComplaintId id);

// Who complains and about what, before it is written down: from an order, or from a customer.
struct ComplaintSubject {
    Customer customer;
    std::optional<Vehicle> vehicle;
    OrderId order;
    QString orderNumber;
};
Result<ComplaintSubject> complaintSubject(Workplace& workplace, OrderId order);
Result<ComplaintSubject> complaintSubject(Workplace& workplace, CustomerId customer);

// The answer's id is the complaint's. Errors: those of opened(); NotFound ("order", "customer").
Result<Outcome> openComplaint(Workplace& workplace, const Caller& caller,
                              const ComplaintForm& form);
// Whoever has it then is the person of the ladder, if the form names nobody.
// Errors: those of stepped(); NotFound; CannotHandleComplaints at "responsible".
Result<Outcome> recordComplaintStep(Workplace& workplace, const Caller& caller, ComplaintId id,
                                    const ComplaintStepForm& form);
// Errors: those of described(); NotFound.
Result<Outcome> saveFindings(Workplace& workplace, const Caller& caller, ComplaintId id,
                             const ComplaintFindings& findings, int baseRevision);

// The people of the ladder as they were named, with everybody who could be.
struct LadderView {
    LadderPeople named;
    std::vector<Staff> candidates;  // may handle complaints and work here
    StaffId manager;                // stands where nobody is named
};
Result<LadderView> ladderView(Workplace& workplace);
// `shown` is what was chosen over. Errors: CannotHandleComplaints at "desk-head", "superior",
// "supervisor", "general-manager"; StaleEdit where the store holds something else by now.
Result<Outcome> saveLadder(Workplace& workplace, const Caller& caller, const LadderPeople& shown,
                           const LadderPeople& people);

}  // namespace baydesk
