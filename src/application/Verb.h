#pragma once

#include "domain/staff/Staff.h"

namespace baydesk {

// Everything that changes the store, by name. The right is checked where the verb runs, so that no
// path through the programs goes round it; buttons and menus read the same table.
enum class Verb {
    SetUpShop,  // the first start: there is nobody yet who could have a right
    EditShop,
    AddStaff,
    EditStaff,
    TakeIn,
    EditIntake,
    ChangePromise,
    EditJobs,
    Offer,
    Decide,
    Dispatch,
    Work,
    Inspect,
    MarkReady,
    TakePayment,
    Settle,
    Release,
    RecordCall,
    EditCustomer,
    EditVehicle,
    EditParts,
    ImportParts,
    ImportLabour,
    ImportCustomers,
    ImportVehicles,
    ImportHistory,
    Export,
    ExportList,
    BackUp,
    Restore,

    TellCustomer,
    SellExpress,
    OpenComplaint,
    HandleComplaint,
    EditLadder,
    EditWarrantyTerms,
    AddComeback,
    Clock,
    Hold,
    IssueAnyway,
    RecordInspection,
    AskForWash,
    Wash,
    ReportSupplement,
    PriceSupplement,
    WithdrawSupplement,
    GiveDiscount,
    Refund,
    Reverse,
    Cancel,
    OpenShift,
    CloseShift,
    GrantCredit,
    TakeReceivable,

    SendOut,
    TakeBack,

    Book,
    EditBooking,
    AnswerBooking,
    EditBays,
    EditRoster,
    ExportAppointments,
    MergeCustomers,
    MergeVehicles,
    UndoMerge,
    SignPaper,
    TakeUrgentCall,
    HandleUrgentCall,
};

// "order.take-in": what the audit keeps; never changes.
QString verbName(Verb verb);
Right rightFor(Verb verb);

}  // namespace baydesk
