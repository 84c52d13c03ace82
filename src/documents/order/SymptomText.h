#pragma once

#include "documents/Phrases.h"
#include "domain/order/Symptom.h"

namespace baydesk {

// "Noise: when braking · front, left · cold · always (since the tyres were changed)": a line for
// each sheet of the questionnaire.
QString symptomText(const std::vector<Symptom>& symptoms, const Phrases& phrases);

}  // namespace baydesk
