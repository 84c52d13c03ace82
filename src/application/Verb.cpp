#include "application/Verb.h"

#include "base/Contracts.h"

namespace baydesk {

namespace {

struct Facts {
    const char* name;
    Right right;
};

Facts factsOf(Verb verb) {
    switch (verb) {
        case Verb::SetUpShop:
            return {"store.set-up", Right::EditShop};
        case Verb::EditShop:
            return {"store.edit", Right::EditShop};
        case Verb::AddStaff:
            return {"staff.add", Right::ManageStaff};
        case Verb::EditStaff:
            return {"staff.edit", Right::ManageStaff};
        case Verb::TakeIn:
            return {"order.take-in", Right::TakeIn};
        case Verb::EditIntake:
            return {"order.edit-intake", Right::TakeIn};
        case Verb::ChangePromise:
            return {"order.change-promise", Right::TakeIn};
        case Verb::EditJobs:
            return {"order.edit-jobs", Right::EditQuote};
        case Verb::Offer:
            return {"order.offer", Right::EditQuote};
        case Verb::Decide:
            return {"order.decide", Right::Approve};
        case Verb::Dispatch:
            return {"workshop.dispatch", Right::Dispatch};
        case Verb::Work:
            return {"workshop.work", Right::Work};
        case Verb::Inspect:
            return {"workshop.inspect", Right::Inspect};
        case Verb::MarkReady:
            return {"order.mark-ready", Right::TakeIn};
        case Verb::TakePayment:
            return {"settlement.take-payment", Right::TakeMoney};
        case Verb::Settle:
            return {"settlement.settle", Right::Settle};
        case Verb::Release:
            return {"settlement.release", Right::Release};
        case Verb::RecordCall:
            return {"follow-up.record-call", Right::Call};
        case Verb::EditCustomer:
            return {"customer.edit", Right::EditCustomer};
        case Verb::EditVehicle:
            return {"vehicle.edit", Right::EditCustomer};
        case Verb::EditParts:
            return {"parts.edit", Right::ManageParts};
        case Verb::ImportParts:
            return {"parts.import", Right::ImportData};
        case Verb::ImportLabour:
            return {"labour.import", Right::ImportData};
        case Verb::ImportCustomers:
            return {"customers.import", Right::ImportData};
        case Verb::ImportVehicles:
            return {"vehicles.import", Right::ImportData};
        case Verb::ImportHistory:
            return {"history.import", Right::ImportData};
        case Verb::Export:
            return {"store.export", Right::EditShop};  // as the backup, which holds the same
        case Verb::ExportList:
            return {"store.export-list", Right::Read};  // what the screen shows to everybody
        case Verb::BackUp:
            return {"store.back-up", Right::EditShop};
        case Verb::Restore:
            return {"store.restore", Right::EditShop};

        case Verb::TellCustomer:
            return {"order.tell-customer", Right::TakeIn};
        case Verb::SellExpress:
            return {"order.sell-express", Right::SellExpress};
        case Verb::OpenComplaint:
            return {"complaint.open", Right::Read};  // whoever hears it writes it down
        case Verb::HandleComplaint:
            return {"complaint.handle", Right::HandleComplaint};
        case Verb::EditLadder:
            return {"complaint.edit-ladder", Right::EditShop};
        case Verb::EditWarrantyTerms:
            return {"store.edit-warranty-terms", Right::EditShop};
        case Verb::AddComeback:
            return {"order.add-comeback", Right::EditQuote};
        case Verb::Clock:
            return {"workshop.clock", Right::Work};
        case Verb::Hold:
            return {"workshop.hold", Right::Work};
        case Verb::IssueAnyway:
            return {"parts.issue-anyway", Right::OverrideStock};
        case Verb::RecordInspection:
            return {"workshop.record-inspection", Right::Inspect};
        case Verb::AskForWash:
            return {"order.ask-for-wash", Right::TakeIn};
        case Verb::Wash:
            return {"workshop.wash", Right::Wash};
        case Verb::ReportSupplement:
            return {"supplement.report", Right::Work};
        case Verb::PriceSupplement:
            return {"supplement.price", Right::EditQuote};
        case Verb::WithdrawSupplement:
            return {"supplement.withdraw", Right::EditQuote};
        case Verb::GiveDiscount:
            return {"settlement.discount", Right::GiveDiscount};
        case Verb::Refund:
            return {"settlement.refund", Right::Refund};
        case Verb::Reverse:
            return {"settlement.reverse", Right::Reverse};
        case Verb::Cancel:
            return {"order.cancel", Right::Cancel};
        case Verb::OpenShift:
            return {"settlement.open-shift", Right::TakeMoney};
        case Verb::CloseShift:
            return {"settlement.close-shift", Right::TakeMoney};
        case Verb::GrantCredit:
            return {"settlement.grant-credit", Right::GrantCredit};
        case Verb::TakeReceivable:
            return {"settlement.take-receivable", Right::TakeMoney};
        case Verb::SendOut:
            return {"order.send-out", Right::WriteExitPass};
        case Verb::TakeBack:
            return {"order.take-back", Right::WriteExitPass};

        case Verb::Book:
            return {"appointment.book", Right::Book};
        case Verb::EditBooking:
            return {"appointment.edit", Right::Book};
        case Verb::AnswerBooking:
            return {"appointment.answer", Right::Book};
        case Verb::EditBays:
            return {"store.edit-bays", Right::EditShop};
        case Verb::EditRoster:
            return {"staff.edit-roster", Right::Dispatch};
        case Verb::ExportAppointments:
            return {"appointment.export", Right::Book};
        case Verb::MergeCustomers:
            return {"customer.merge", Right::EditCustomer};
        case Verb::MergeVehicles:
            return {"vehicle.merge", Right::EditCustomer};
        case Verb::UndoMerge:
            return {"customer.undo-merge", Right::EditCustomer};
        case Verb::SignPaper:
            return {"order.sign-paper", Right::Read};  // whoever hands the customer the pen
        case Verb::TakeUrgentCall:
            return {"urgent-call.take", Right::Read};  // whoever hears the telephone
        case Verb::HandleUrgentCall:
            return {"urgent-call.handle", Right::Read};  // … and whoever can help
    }
    contractBroken("a verb of the catalogue", __FILE__, __LINE__);
}

}  // namespace

QString verbName(Verb verb) { return QString::fromLatin1(factsOf(verb).name); }
Right rightFor(Verb verb) { return factsOf(verb).right; }

}  // namespace baydesk
