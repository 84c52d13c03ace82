#include "desktop/text/Names.h"

namespace baydesk {

QString Names::of(Role role) {
    switch (role) {
        case Role::ServiceAdvisor:
            return tr("service advisor");
        case Role::Cashier:
            return tr("cashier");
        case Role::CallbackClerk:
            return tr("callback clerk");
        case Role::Manager:
            return tr("store manager");
        case Role::Foreman:
            return tr("workshop foreman");
        case Role::Technician:
            return tr("technician");
        case Role::Inspector:
            return tr("inspector");
        case Role::PartsKeeper:
            return tr("parts keeper");
        case Role::WarrantyClerk:
            return tr("warranty clerk");
    }
    return {};
}

QString Names::of(Right right) {
    switch (right) {
        case Right::TakeIn:
            return tr("take cars in");
        case Right::EditQuote:
            return tr("write quotes");
        case Right::Approve:
            return tr("record the customer's approval");
        case Right::Dispatch:
            return tr("dispatch jobs");
        case Right::Work:
            return tr("work on jobs");
        case Right::Inspect:
            return tr("do the quality check");
        case Right::TakeMoney:
            return tr("take money");
        case Right::Settle:
            return tr("settle orders");
        case Right::Release:
            return tr("release cars");
        case Right::Call:
            return tr("make follow-up calls");
        case Right::EditCustomer:
            return tr("change customer files");
        case Right::ManageParts:
            return tr("manage parts");
        case Right::ImportData:
            return tr("import data");
        case Right::ManageStaff:
            return tr("manage the staff");
        case Right::EditShop:
            return tr("change the shop's settings");
        case Right::SeeCost:
            return tr("see costs");
        case Right::RevealPhone:
            return tr("see whole phone numbers");
        case Right::Read:
            return tr("look things up");
        case Right::SellExpress:
            return tr("sell express orders");

        case Right::HandleComplaint:
            return tr("handle complaints");

        case Right::OverrideStock:
            return tr("hand out parts that are reserved or not booked in");
        case Right::Wash:
            return tr("wash cars");

        case Right::GiveDiscount:
            return tr("give discounts");
        case Right::Refund:
            return tr("give money back");
        case Right::Reverse:
            return tr("reverse settled orders");
        case Right::Cancel:
            return tr("cancel orders");
        case Right::CancelStarted:
            return tr("cancel orders on which work has begun");
        case Right::SeeReports:
            return tr("see reports");
        case Right::GrantCredit:
            return tr("grant credit");
        case Right::WriteExitPass:
            return tr("write exit passes");
        case Right::Book:
            return tr("make appointments");
    }
    return {};
}

QString Names::of(RepairClass repairClass) {
    switch (repairClass) {
        case RepairClass::WholeVehicle:
            return tr("whole vehicle");
        case RepairClass::Assembly:
            return tr("assembly");
        case RepairClass::SecondLevel:
            return tr("second-level maintenance");
        case RepairClass::FirstLevel:
            return tr("first-level maintenance");
        case RepairClass::Minor:
            return tr("minor");
        case RepairClass::Special:
            return tr("special");
    }
    return {};
}

QString Names::of(DocumentState state) {
    switch (state) {
        case DocumentState::Draft:
            return tr("draft");
        case DocumentState::Quoted:
            return tr("quoted");
        case DocumentState::Order:
            return tr("order");
        case DocumentState::Settled:
            return tr("settled");
        case DocumentState::Delivered:
            return tr("delivered");
        case DocumentState::Cancelled:
            return tr("cancelled");
        case DocumentState::Reversed:
            return tr("reversed");
    }
    return {};
}

QString Names::of(ApprovalState state) {
    switch (state) {
        case ApprovalState::Draft:
            return tr("not offered yet");
        case ApprovalState::Offered:
            return tr("awaits the customer's answer");
        case ApprovalState::Approved:
            return tr("approved");
        case ApprovalState::Declined:
            return tr("declined");
    }
    return {};
}

QString Names::of(WorkshopState state) {
    switch (state) {
        case WorkshopState::Waiting:
            return tr("waiting");
        case WorkshopState::InWork:
            return tr("in work");
        case WorkshopState::OnHold:
            return tr("on hold");
        case WorkshopState::QualityCheck:
            return tr("quality check");
        case WorkshopState::Ready:
            return tr("check passed");
    }
    return {};
}

QString Names::of(const CarStage& stage) {
    if (stage.document != DocumentState::Order) return of(stage.document);
    // What is ready is the car; one of its jobs has passed the check.
    return stage.workshop == WorkshopState::Ready ? tr("ready") : of(stage.workshop);
}

QString Names::of(HoldReason reason) {
    switch (reason) {
        case HoldReason::None:
            return {};
        case HoldReason::Approval:
            return tr("waits for approval");
        case HoldReason::Parts:
            return tr("waits for parts");
        case HoldReason::Sublet:
            return tr("waits for the sublet");
        case HoldReason::Bay:
            return tr("waits for a bay");
    }
    return {};
}

QString Names::of(const Stay& stay) {
    QStringList words;
    if (stay.waits) words << tr("customer waits");
    if (stay.overnight) words << tr("overnight");
    if (stay.fetched) words << tr("we fetch and bring");
    return words.join(QStringLiteral(" · "));
}

QString Names::of(QualityStep step) {
    switch (step) {
        case QualityStep::PreRepair:
            return tr("inspection before the repair");
        case QualityStep::InProcess:
            return tr("inspection during the repair");
        case QualityStep::Completion:
            return tr("completion inspection");
        case QualityStep::Wash:
            return tr("wash");
    }
    return {};
}

QString Names::of(NextAction action) {
    switch (action) {
        case NextAction::WriteQuote:
            return tr("Write the quote");
        case NextAction::AwaitDecision:
            return tr("Get the customer's answer");
        case NextAction::AgreeSomething:
            return tr("Everything was declined: offer something else");
        case NextAction::Dispatch:
            return tr("Dispatch the jobs");
        case NextAction::StartWork:
            return tr("Start the work");
        case NextAction::FinishWork:
            return tr("Finish the work");
        case NextAction::Inspect:
            return tr("Do the quality check");
        case NextAction::MarkReady:
            return tr("Look the car over and mark it ready");
        case NextAction::Settle:
            return tr("Settle");
        case NextAction::Release:
            return tr("Release the car");
        case NextAction::FollowUp:
            return tr("Make the follow-up call");

        case NextAction::PriceSupplement:
            return tr("Price the supplement");
        case NextAction::CallSupplement:
            return tr("Call the customer about the supplement");
        case NextAction::AwaitReturn:
            return tr("Write down the car's return");
        case NextAction::Nothing:
            return tr("Nothing: it only stays readable");
    }
    return {};
}

QString Names::of(PlateKind kind) {
    switch (kind) {
        case PlateKind::Blue:
            return tr("blue plate");
        case PlateKind::Yellow:
            return tr("yellow plate");
        case PlateKind::Green:
            return tr("green plate (new energy)");
        case PlateKind::GreenYellow:
            return tr("green-yellow plate (new energy, large)");
        case PlateKind::White:
            return tr("white plate");
        case PlateKind::Black:
            return tr("black plate");
        case PlateKind::Temporary:
            return tr("temporary plate");
        case PlateKind::None:
            return tr("no plate");
    }
    return {};
}

}  // namespace baydesk
