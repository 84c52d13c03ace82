#pragma once

#include "domain/order/Symptom.h"

#include <QCoreApplication>

namespace baydesk {

// The trade's words for the questionnaire.
class SymptomWords {
    Q_DECLARE_TR_FUNCTIONS(SymptomWords)

public:
    static QString of(SymptomKind kind);
    static QString of(SymptomMoment when);
    static QString of(SymptomPlace where);
    static QString of(EngineHeat heat);
    static QString of(HowOften often);
    // "Noise · when braking · front · cold · always"
    static QString of(const Symptom& symptom);
};

}  // namespace baydesk
