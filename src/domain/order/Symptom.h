#pragma once

#include "base/Result.h"

#include <QString>
#include <vector>

namespace baydesk {

// 症状问诊 (requirement R10): what the customer notices, asked in the same way of everybody, so
// that the technician finds the fault again. Beside the customer's own words, never in their place.
enum class SymptomKind {
    Noise,
    Vibration,
    Leak,
    Smell,
    WarningLamp,
    WillNotStart,
    LacksPower,
    Brakes,
    Steering,
    AirConditioning,
    Electrics,
    Other,
};
inline constexpr int SymptomKindCount = static_cast<int>(SymptomKind::Other) + 1;

enum class SymptomMoment {
    Starting,
    Idling,
    Accelerating,
    Cruising,
    Braking,
    Turning,
    Bumps,
    Reversing,
    Parked,
};
inline constexpr int SymptomMomentCount = static_cast<int>(SymptomMoment::Parked) + 1;

enum class SymptomPlace {
    Front,
    Rear,
    Left,
    Right,
    EngineBay,
    Underneath,
    Cabin,
    Dashboard,
};
inline constexpr int SymptomPlaceCount = static_cast<int>(SymptomPlace::Dashboard) + 1;

enum class EngineHeat { NotAsked, Cold, Hot, Both };
inline constexpr int EngineHeatCount = static_cast<int>(EngineHeat::Both) + 1;

enum class HowOften { NotAsked, Always, Often, Sometimes, Once };
inline constexpr int HowOftenCount = static_cast<int>(HowOften::Once) + 1;

// One sheet of the questionnaire, answered.
struct Symptom {
    SymptomKind kind = SymptomKind::Noise;
    std::vector<SymptomMoment> when = {};  // in the order of the enumeration
    std::vector<SymptomPlace> where = {};
    EngineHeat heat = EngineHeat::NotAsked;
    HowOften often = HowOften::NotAsked;
    QString note = {};  // since when, what else

    bool operator==(const Symptom&) const = default;
};

// "noise|braking,turning|front,left|cold|always|since the tyres were changed": as it is kept, one
// line. The names never change.
QString symptomCode(const Symptom& symptom);
// What a newer program added is left out.
Symptom symptomOf(const QString& code);
QString symptomCodes(const std::vector<Symptom>& symptoms);
std::vector<Symptom> symptomsOf(const QString& codes);

// Errors at "symptoms": TooLong, BadCharacters.
Done check(const std::vector<Symptom>& symptoms);

}  // namespace baydesk
