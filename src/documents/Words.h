#pragma once

#include "documents/Phrases.h"
#include "domain/customer/Customer.h"
#include "domain/followup/FollowUp.h"
#include "domain/order/OrderState.h"

namespace baydesk {

// The trade's words for the domain's enumerations, as papers print them (glossary of the trade).
QString wordFor(RepairClass repairClass, const Phrases& phrases);
QString wordFor(LineKind kind, const Phrases& phrases);
// Empty for a grade that was not stated.
QString wordFor(PartGrade grade, const Phrases& phrases);
// The customer chooses between grades: where a part has none, the paper says so.
QString gradeOf(const Line& line, const Phrases& phrases);
QString wordFor(Tender tender, const Phrases& phrases);
QString wordFor(OldParts oldParts, const Phrases& phrases);
QString wordFor(ConsentWay way, const Phrases& phrases);
QString wordFor(CarView view, const Phrases& phrases);
QString wordFor(ExitPurpose purpose, const Phrases& phrases);
QString wordFor(DamageKind kind, const Phrases& phrases);
QString wordFor(SymptomKind kind, const Phrases& phrases);
QString wordFor(SymptomMoment when, const Phrases& phrases);
QString wordFor(SymptomPlace where, const Phrases& phrases);
// Empty where nobody asked.
QString wordFor(EngineHeat heat, const Phrases& phrases);
QString wordFor(HowOften often, const Phrases& phrases);
// As many as hold: "customer waits, we fetch and bring".
QString wordFor(const Stay& stay, const Phrases& phrases);
QString wordFor(Decision decision, const Phrases& phrases);
QString wordFor(CustomerKind kind, const Phrases& phrases);
QString wordFor(FollowUpStage stage, const Phrases& phrases);
QString wordFor(FollowUpState state, const Phrases& phrases);
QString wordFor(CallOutcome outcome, const Phrases& phrases);

// What a repaired car is warranted for at least, the earlier of both
// (机动车维修管理规定, for cars and dangerous-goods vehicles, the longest of its three tables).
struct LegalWarranty {
    int km = 0;
    int days = 0;
};
LegalWarranty legalWarranty(RepairClass repairClass);

}  // namespace baydesk
