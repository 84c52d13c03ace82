#include "documents/Words.h"

namespace baydesk {

QString wordFor(RepairClass repairClass, const Phrases& phrases) {
    switch (repairClass) {
        case RepairClass::WholeVehicle:
            return phrases.translate("Documents", "Whole vehicle repair");
        case RepairClass::Assembly:
            return phrases.translate("Documents", "Assembly repair");
        case RepairClass::SecondLevel:
            return phrases.translate("Documents", "Second-level maintenance");
        case RepairClass::FirstLevel:
            return phrases.translate("Documents", "First-level maintenance");
        case RepairClass::Minor:
            return phrases.translate("Documents", "Minor repair");
        case RepairClass::Special:
            return phrases.translate("Documents", "Special repair");
    }
    return {};
}

QString wordFor(LineKind kind, const Phrases& phrases) {
    switch (kind) {
        case LineKind::Labour:
            return phrases.translate("Documents", "Labour");
        case LineKind::Part:
            return phrases.translate("Documents", "Part");
        case LineKind::Sublet:
            return phrases.translate("Documents", "Sublet");
        case LineKind::Material:
            return phrases.translate("Documents", "Material");
        case LineKind::Fee:
            return phrases.translate("Documents", "Fee");
    }
    return {};
}

QString wordFor(PartGrade grade, const Phrases& phrases) {
    switch (grade) {
        case PartGrade::NotStated:
            return {};
        case PartGrade::Original:
            return phrases.translate("Documents", "Original");
        case PartGrade::Aftermarket:
            return phrases.translate("Documents", "Aftermarket");
        case PartGrade::Remanufactured:
            return phrases.translate("Documents", "Remanufactured");
    }
    return {};
}

QString gradeOf(const Line& line, const Phrases& phrases) {
    const bool isAsked = line.kind == LineKind::Part && !line.customerSupplied;
    if (isAsked && line.grade == PartGrade::NotStated)
        return phrases.translate("Documents", "Not stated");
    return wordFor(line.grade, phrases);
}

QString wordFor(Tender tender, const Phrases& phrases) {
    switch (tender) {
        case Tender::Cash:
            return phrases.translate("Documents", "Cash");
        case Tender::WeChat:
            return phrases.translate("Documents", "WeChat");
        case Tender::Alipay:
            return phrases.translate("Documents", "Alipay");
        case Tender::Card:
            return phrases.translate("Documents", "Card");
        case Tender::Transfer:
            return phrases.translate("Documents", "Transfer");
        case Tender::OnAccount:
            return phrases.translate("Documents", "On account");
    }
    return {};
}

QString wordFor(OldParts oldParts, const Phrases& phrases) {
    switch (oldParts) {
        case OldParts::Unanswered:
            return phrases.translate("Documents", "To be answered at delivery");
        case OldParts::Returned:
            return phrases.translate("Documents", "Returned to the customer");
        case OldParts::LeftWithShop:
            return phrases.translate("Documents", "Left with the shop");
        case OldParts::None:
            return phrases.translate("Documents", "No old parts");
    }
    return {};
}

QString wordFor(ConsentWay way, const Phrases& phrases) {
    switch (way) {
        case ConsentWay::Signature:
            return phrases.translate("Documents", "Signature");
        case ConsentWay::InPerson:
            return phrases.translate("Documents", "In person");
        case ConsentWay::Phone:
            return phrases.translate("Documents", "By phone");
        case ConsentWay::Message:
            return phrases.translate("Documents", "By message");
        case ConsentWay::OnPaper:
            return phrases.translate("Documents", "On paper");
    }
    return {};
}

QString wordFor(CarView view, const Phrases& phrases) {
    switch (view) {
        case CarView::Left:
            return phrases.translate("Documents", "left");
        case CarView::Right:
            return phrases.translate("Documents", "right");
        case CarView::Front:
            return phrases.translate("Documents", "front");
        case CarView::Rear:
            return phrases.translate("Documents", "rear");
        case CarView::Roof:
            return phrases.translate("Documents", "roof");
        case CarView::Inside:
            return phrases.translate("Documents", "inside");
        case CarView::Dash:
            return phrases.translate("Documents", "dashboard");
        case CarView::Seats:
            return phrases.translate("Documents", "seats");
        case CarView::Cab:
            return phrases.translate("Documents", "cab");
        case CarView::Platform:
            return phrases.translate("Documents", "platform");
        case CarView::UpperWorks:
            return phrases.translate("Documents", "upper works");
        case CarView::LowerWorks:
            return phrases.translate("Documents", "lower works");
        case CarView::Engine:
            return phrases.translate("Documents", "engine");
        case CarView::Oils:
            return phrases.translate("Documents", "oils");
        case CarView::Grease:
            return phrases.translate("Documents", "grease");
    }
    return {};
}

QString wordFor(ExitPurpose purpose, const Phrases& phrases) {
    switch (purpose) {
        case ExitPurpose::TestDrive:
            return phrases.translate("Documents", "Test drive");
        case ExitPurpose::Sublet:
            return phrases.translate("Documents", "To a sublet");
    }
    return {};
}

QString wordFor(DamageKind kind, const Phrases& phrases) {
    switch (kind) {
        case DamageKind::Scratch:
            return phrases.translate("Documents", "scratch");
        case DamageKind::Dent:
            return phrases.translate("Documents", "dent");
        case DamageKind::Crack:
            return phrases.translate("Documents", "crack");
        case DamageKind::Broken:
            return phrases.translate("Documents", "broken");
        case DamageKind::Missing:
            return phrases.translate("Documents", "missing part");
        case DamageKind::Stain:
            return phrases.translate("Documents", "stain");
        case DamageKind::Rust:
            return phrases.translate("Documents", "rust");
        case DamageKind::Leak:
            return phrases.translate("Documents", "leak");
    }
    return {};
}

QString wordFor(SymptomKind kind, const Phrases& phrases) {
    switch (kind) {
        case SymptomKind::Noise:
            return phrases.translate("Documents", "Noise");
        case SymptomKind::Vibration:
            return phrases.translate("Documents", "Vibration");
        case SymptomKind::Leak:
            return phrases.translate("Documents", "Leak");
        case SymptomKind::Smell:
            return phrases.translate("Documents", "Smell or smoke");
        case SymptomKind::WarningLamp:
            return phrases.translate("Documents", "Warning lamp");
        case SymptomKind::WillNotStart:
            return phrases.translate("Documents", "Will not start");
        case SymptomKind::LacksPower:
            return phrases.translate("Documents", "Lacks power");
        case SymptomKind::Brakes:
            return phrases.translate("Documents", "Brakes");
        case SymptomKind::Steering:
            return phrases.translate("Documents", "Steering");
        case SymptomKind::AirConditioning:
            return phrases.translate("Documents", "Air conditioning");
        case SymptomKind::Electrics:
            return phrases.translate("Documents", "Electrics");
        case SymptomKind::Other:
            return phrases.translate("Documents", "Something else");
    }
    return {};
}

QString wordFor(SymptomMoment when, const Phrases& phrases) {
    switch (when) {
        case SymptomMoment::Starting:
            return phrases.translate("Documents", "when starting");
        case SymptomMoment::Idling:
            return phrases.translate("Documents", "when idling");
        case SymptomMoment::Accelerating:
            return phrases.translate("Documents", "when accelerating");
        case SymptomMoment::Cruising:
            return phrases.translate("Documents", "at even speed");
        case SymptomMoment::Braking:
            return phrases.translate("Documents", "when braking");
        case SymptomMoment::Turning:
            return phrases.translate("Documents", "when turning");
        case SymptomMoment::Bumps:
            return phrases.translate("Documents", "on bumps");
        case SymptomMoment::Reversing:
            return phrases.translate("Documents", "when reversing");
        case SymptomMoment::Parked:
            return phrases.translate("Documents", "when parked");
    }
    return {};
}

QString wordFor(SymptomPlace where, const Phrases& phrases) {
    switch (where) {
        case SymptomPlace::Front:
            return phrases.translate("Documents", "front");
        case SymptomPlace::Rear:
            return phrases.translate("Documents", "rear");
        case SymptomPlace::Left:
            return phrases.translate("Documents", "left");
        case SymptomPlace::Right:
            return phrases.translate("Documents", "right");
        case SymptomPlace::EngineBay:
            return phrases.translate("Documents", "engine bay");
        case SymptomPlace::Underneath:
            return phrases.translate("Documents", "underneath");
        case SymptomPlace::Cabin:
            return phrases.translate("Documents", "inside");
        case SymptomPlace::Dashboard:
            return phrases.translate("Documents", "dashboard");
    }
    return {};
}

QString wordFor(EngineHeat heat, const Phrases& phrases) {
    switch (heat) {
        case EngineHeat::NotAsked:
            return {};
        case EngineHeat::Cold:
            return phrases.translate("Documents", "cold");
        case EngineHeat::Hot:
            return phrases.translate("Documents", "hot");
        case EngineHeat::Both:
            return phrases.translate("Documents", "cold and hot");
    }
    return {};
}

QString wordFor(HowOften often, const Phrases& phrases) {
    switch (often) {
        case HowOften::NotAsked:
            return {};
        case HowOften::Always:
            return phrases.translate("Documents", "always");
        case HowOften::Often:
            return phrases.translate("Documents", "often");
        case HowOften::Sometimes:
            return phrases.translate("Documents", "sometimes");
        case HowOften::Once:
            return phrases.translate("Documents", "happened once");
    }
    return {};
}

QString wordFor(const Stay& stay, const Phrases& phrases) {
    QStringList words;
    if (stay.waits) words << phrases.translate("Documents", "customer waits here");
    if (stay.overnight) words << phrases.translate("Documents", "stays overnight");
    if (stay.fetched) words << phrases.translate("Documents", "we fetch and bring the car");
    return words.join(QStringLiteral(" · "));
}

QString wordFor(Decision decision, const Phrases& phrases) {
    switch (decision) {
        case Decision::Approved:
            return phrases.translate("Documents", "Approved");
        case Decision::Declined:
            return phrases.translate("Documents", "Declined");
        case Decision::Voided:
            return phrases.translate("Documents", "Voided");
    }
    return {};
}

QString wordFor(CustomerKind kind, const Phrases& phrases) {
    switch (kind) {
        case CustomerKind::Person:
            return phrases.translate("Documents", "Person");
        case CustomerKind::Company:
            return phrases.translate("Documents", "Company");
    }
    return {};
}

QString wordFor(FollowUpStage stage, const Phrases& phrases) {
    switch (stage) {
        case FollowUpStage::First:
            return phrases.translate("Documents", "First call");
        case FollowUpStage::Second:
            return phrases.translate("Documents", "Second call");
    }
    return {};
}

QString wordFor(FollowUpState state, const Phrases& phrases) {
    switch (state) {
        case FollowUpState::Due:
            return phrases.translate("Documents", "To be called");
        case FollowUpState::Reached:
            return phrases.translate("Documents", "Reached");
        case FollowUpState::Unreachable:
            return phrases.translate("Documents", "Could not be reached");
        case FollowUpState::Refused:
            return phrases.translate("Documents", "Wants no calls");
    }
    return {};
}

QString wordFor(CallOutcome outcome, const Phrases& phrases) {
    switch (outcome) {
        case CallOutcome::Reached:
            return phrases.translate("Documents", "Reached");
        case CallOutcome::NoAnswer:
            return phrases.translate("Documents", "No answer");
        case CallOutcome::Busy:
            return phrases.translate("Documents", "Busy");
        case CallOutcome::WrongNumber:
            return phrases.translate("Documents", "Wrong number");
        case CallOutcome::Refused:
            return phrases.translate("Documents", "Refused");
        case CallOutcome::CallBack:
            return phrases.translate("Documents", "Call back later");
    }
    return {};
}

LegalWarranty legalWarranty(RepairClass repairClass) {
    switch (repairClass) {
        case RepairClass::WholeVehicle:
        case RepairClass::Assembly:
            return {20'000, 100};
        case RepairClass::SecondLevel:
            return {5'000, 30};
        case RepairClass::FirstLevel:
        case RepairClass::Minor:
        case RepairClass::Special:
            return {2'000, 10};
    }
    return {};
}

}  // namespace baydesk
