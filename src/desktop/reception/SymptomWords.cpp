#include "desktop/reception/SymptomWords.h"

#include <QStringList>

namespace baydesk {

QString SymptomWords::of(SymptomKind kind) {
    switch (kind) {
        case SymptomKind::Noise:
            return tr("Noise");
        case SymptomKind::Vibration:
            return tr("Vibration");
        case SymptomKind::Leak:
            return tr("Leak");
        case SymptomKind::Smell:
            return tr("Smell or smoke");
        case SymptomKind::WarningLamp:
            return tr("Warning lamp");
        case SymptomKind::WillNotStart:
            return tr("Will not start");
        case SymptomKind::LacksPower:
            return tr("Lacks power");
        case SymptomKind::Brakes:
            return tr("Brakes");
        case SymptomKind::Steering:
            return tr("Steering");
        case SymptomKind::AirConditioning:
            return tr("Air conditioning");
        case SymptomKind::Electrics:
            return tr("Electrics");
        case SymptomKind::Other:
            return tr("Something else");
    }
    return {};
}

QString SymptomWords::of(SymptomMoment when) {
    switch (when) {
        case SymptomMoment::Starting:
            return tr("when starting");
        case SymptomMoment::Idling:
            return tr("when idling");
        case SymptomMoment::Accelerating:
            return tr("when accelerating");
        case SymptomMoment::Cruising:
            return tr("at even speed");
        case SymptomMoment::Braking:
            return tr("when braking");
        case SymptomMoment::Turning:
            return tr("when turning");
        case SymptomMoment::Bumps:
            return tr("on bumps");
        case SymptomMoment::Reversing:
            return tr("when reversing");
        case SymptomMoment::Parked:
            return tr("when parked");
    }
    return {};
}

QString SymptomWords::of(SymptomPlace where) {
    switch (where) {
        case SymptomPlace::Front:
            return tr("front");
        case SymptomPlace::Rear:
            return tr("rear");
        case SymptomPlace::Left:
            return tr("left");
        case SymptomPlace::Right:
            return tr("right");
        case SymptomPlace::EngineBay:
            return tr("engine bay");
        case SymptomPlace::Underneath:
            return tr("underneath");
        case SymptomPlace::Cabin:
            return tr("inside");
        case SymptomPlace::Dashboard:
            return tr("dashboard");
    }
    return {};
}

QString SymptomWords::of(EngineHeat heat) {
    switch (heat) {
        case EngineHeat::NotAsked:
            return tr("not asked");
        case EngineHeat::Cold:
            return tr("cold");
        case EngineHeat::Hot:
            return tr("hot");
        case EngineHeat::Both:
            return tr("cold and hot");
    }
    return {};
}

QString SymptomWords::of(HowOften often) {
    switch (often) {
        case HowOften::NotAsked:
            return tr("not asked");
        case HowOften::Always:
            return tr("always");
        case HowOften::Often:
            return tr("often");
        case HowOften::Sometimes:
            return tr("sometimes");
        case HowOften::Once:
            return tr("happened once");
    }
    return {};
}

QString SymptomWords::of(const Symptom& symptom) {
    QStringList facts{of(symptom.kind)};
    for (const SymptomMoment each : symptom.when) facts << of(each);
    for (const SymptomPlace each : symptom.where) facts << of(each);
    if (symptom.heat != EngineHeat::NotAsked) facts << of(symptom.heat);
    if (symptom.often != HowOften::NotAsked) facts << of(symptom.often);
    facts << symptom.note;
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

}  // namespace baydesk
