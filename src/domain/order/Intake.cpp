#include "domain/order/Intake.h"

#include "domain/values/Text.h"
#include "domain/vehicle/EngineHours.h"

namespace baydesk {

namespace {

constexpr int MostStatement = 4000;
constexpr int MostShortText = 200;
constexpr int MostMark = 20;
constexpr int MostKilometres = 3'000'000;
constexpr int MostBelongings = 100;

void requireRange(Violations& violations, const std::optional<int>& value, int most,
                  const QString& field) {
    violations.require(!value || (*value >= 0 && *value <= most), ErrorKind::OutOfRange, field,
                       {{QStringLiteral("least"), 0}, {QStringLiteral("most"), most}});
}

}  // namespace

Intake tidied(Intake intake) {
    for (QString* mark : {&intake.keyTag, &intake.parkingSlot})
        *mark = tidied(mark->normalized(QString::NormalizationForm_KC));
    tidyLines({&intake.odometerReason, &intake.warningLamps});
    for (Belonging& each : intake.belongings) each.name = oneLine(each.name);
    for (Symptom& each : intake.symptoms) each.note = oneLine(each.note);
    if (!intake.belongings.empty()) intake.noBelongings = false;
    return intake;
}

Done check(const Intake& intake) {
    Violations violations;
    const QString statement = QStringLiteral("statement");
    violations.require(!intake.statement.trimmed().isEmpty(), ErrorKind::StatementMissing,
                       statement);
    violations.take(checkText(intake.statement, statement, MostStatement));
    violations.take(
        checkText(intake.odometerReason, QStringLiteral("odometerReason"), MostShortText));
    violations.take(checkText(intake.warningLamps, QStringLiteral("warningLamps"), MostShortText));
    violations.take(checkText(intake.keyTag, QStringLiteral("keyTag"), MostMark));
    violations.take(checkText(intake.parkingSlot, QStringLiteral("parkingSlot"), MostMark));
    requireRange(violations, intake.odometerKm, MostKilometres, QStringLiteral("odometerKm"));
    requireRange(violations, intake.engineHours, MostEngineHours, QStringLiteral("engineHours"));
    requireRange(violations, intake.fuelEighths, 8, QStringLiteral("fuelEighths"));
    requireRange(violations, intake.batteryPercent, 100, QStringLiteral("batteryPercent"));
    const QString belongings = QStringLiteral("belongings");
    violations.require(intake.belongings.size() <= MostBelongings, ErrorKind::TooLong, belongings,
                       {{QStringLiteral("most"), MostBelongings}});
    for (const Belonging& belonging : intake.belongings) {
        violations.require(!belonging.name.trimmed().isEmpty(), ErrorKind::Required, belongings);
        violations.take(checkText(belonging.name, belongings, MostShortText));
    }
    violations.take(check(intake.walkRound));
    violations.take(check(intake.symptoms));
    return violations.result();
}

}  // namespace baydesk
