// The symptom questionnaire (requirement R10): when, where, cold or hot, how often.
#include "domain/order/Symptom.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

Symptom squeal() {
    return {.kind = SymptomKind::Noise,
            .when = {SymptomMoment::Braking, SymptomMoment::Turning},
            .where = {SymptomPlace::Front, SymptomPlace::Left},
            .heat = EngineHeat::Cold,
            .often = HowOften::Always,
            .note = QStringLiteral("换胎以后 | 特别是雨天")};
}

}  // namespace

TEST(SymptomTest, ComesBackAsItWasKept) {
    const std::vector<Symptom> all{squeal(), {}, {.kind = SymptomKind::WillNotStart}};
    EXPECT_EQ(symptomsOf(symptomCodes(all)), all);
    EXPECT_TRUE(symptomCodes({}).isEmpty());
    EXPECT_TRUE(symptomsOf({}).empty());
}

TEST(SymptomTest, EveryAnswerHasANameOfItsOwn) {
    QStringList codes;
    for (int kind = 0; kind < SymptomKindCount; ++kind)
        codes << symptomCode({.kind = static_cast<SymptomKind>(kind)});
    for (int when = 0; when < SymptomMomentCount; ++when)
        codes << symptomCode({.when = {static_cast<SymptomMoment>(when)}});
    for (int where = 0; where < SymptomPlaceCount; ++where)
        codes << symptomCode({.where = {static_cast<SymptomPlace>(where)}});
    for (int heat = 1; heat < EngineHeatCount; ++heat)
        codes << symptomCode({.heat = static_cast<EngineHeat>(heat)});
    for (int often = 1; often < HowOftenCount; ++often)
        codes << symptomCode({.often = static_cast<HowOften>(often)});
    const qsizetype count = codes.size();
    EXPECT_EQ(codes.removeDuplicates(), 0) << "of " << count;
}

TEST(SymptomTest, WhatANewerProgramAskedIsLeftOut) {
    const Symptom known = symptomOf(QStringLiteral("noise|braking,flying|front|warm|daily|neu"));
    EXPECT_EQ(known.when, std::vector<SymptomMoment>{SymptomMoment::Braking});
    EXPECT_EQ(known.heat, EngineHeat::NotAsked);
    EXPECT_EQ(known.often, HowOften::NotAsked);
    EXPECT_EQ(known.note, QStringLiteral("neu"));
    EXPECT_EQ(symptomOf(QStringLiteral("rattle|||||")).kind, SymptomKind::Other);
}

TEST(SymptomTest, ANoteIsOneShortLine) {
    Symptom symptom = squeal();
    symptom.note = QStringLiteral("第一行\n第二行");
    EXPECT_EQ(symptomsOf(symptomCodes({symptom})).size(), 1U);
    symptom.note = QString(201, u'长');
    const Done done = check(std::vector<Symptom>{symptom});
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().first().field, QStringLiteral("symptoms"));
    EXPECT_FALSE(check(std::vector<Symptom>(21)).ok());
}

}  // namespace baydesk::testing
