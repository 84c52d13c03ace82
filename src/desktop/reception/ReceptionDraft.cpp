#include "desktop/reception/ReceptionDraft.h"

#include <QJsonArray>

namespace baydesk {

namespace {

using Text = QString ReceptionDraft::*;

constexpr std::pair<const char*, Text> Texts[] = {
    {"plate", &ReceptionDraft::plate},
    {"brand", &ReceptionDraft::brand},
    {"model", &ReceptionDraft::model},
    {"vin", &ReceptionDraft::vin},
    {"senderName", &ReceptionDraft::senderName},
    {"phone", &ReceptionDraft::phone},
    {"odometer", &ReceptionDraft::odometer},
    {"engineHours", &ReceptionDraft::engineHours},
    {"odometerReason", &ReceptionDraft::odometerReason},
    {"battery", &ReceptionDraft::battery},
    {"warningLamps", &ReceptionDraft::warningLamps},
    {"keyTag", &ReceptionDraft::keyTag},
    {"statement", &ReceptionDraft::statement},
    {"parkingSlot", &ReceptionDraft::parkingSlot},
};

// Ids have more digits than a JSON number keeps.
QString written(qint64 number) { return QString::number(number); }
qint64 numberAt(const QJsonObject& json, QLatin1String name) {
    return json.value(name).toString().toLongLong();
}

template <typename Choice>
Choice choiceAt(const QJsonObject& json, QLatin1String name, Choice last) {
    const int value = json.value(name).toInt();
    return value >= 0 && value <= static_cast<int>(last) ? static_cast<Choice>(value) : Choice();
}

QJsonArray written(const std::vector<Belonging>& belongings) {
    QJsonArray array;
    for (const Belonging& each : belongings)
        array.append(QJsonObject{{QStringLiteral("name"), each.name},
                                 {QStringLiteral("valuable"), each.valuable}});
    return array;
}

QJsonObject written(const WalkRound& walk) {
    QJsonArray marks;
    for (const Damage& each : walk.damages)
        marks.append(QJsonObject{{QStringLiteral("view"), static_cast<int>(each.view)},
                                 {QStringLiteral("x"), each.x},
                                 {QStringLiteral("y"), each.y},
                                 {QStringLiteral("kind"), static_cast<int>(each.kind)},
                                 {QStringLiteral("note"), each.note},
                                 {QStringLiteral("photo"), each.photo}});
    return {{QStringLiteral("body"), static_cast<int>(walk.body)},
            {QStringLiteral("marks"), marks},
            {QStringLiteral("nothingFound"), walk.nothingFound}};
}

WalkRound walkRoundOf(const QJsonObject& json) {
    WalkRound walk;
    walk.body = choiceAt(json, QLatin1String("body"), CarBody::Motorcycle);
    walk.nothingFound = json.value(QStringLiteral("nothingFound")).toBool();
    const QJsonArray marks = json.value(QStringLiteral("marks")).toArray();
    for (const QJsonValueConstRef each : marks) {
        const QJsonObject mark = each.toObject();
        walk.damages.push_back({.view = choiceAt(mark, QLatin1String("view"), CarView::Grease),
                                .x = mark.value(QStringLiteral("x")).toInt(),
                                .y = mark.value(QStringLiteral("y")).toInt(),
                                .kind = choiceAt(mark, QLatin1String("kind"), DamageKind::Leak),
                                .note = mark.value(QStringLiteral("note")).toString(),
                                .photo = mark.value(QStringLiteral("photo")).toString()});
    }
    return walk;
}

std::optional<int> readWhole(const QString& text, const char* field, Violations& violations) {
    if (text.trimmed().isEmpty()) return std::nullopt;
    bool ok = false;
    const int number = text.trimmed().toInt(&ok);
    violations.require(ok, ErrorKind::NotANumber, QLatin1String(field));
    return number;
}

}  // namespace

Plate ReceptionDraft::readPlate() const {
    const Plate guessed = Plate::guess(plate);
    return plateKind ? Plate::of(*plateKind, guessed.number()) : guessed;
}

ReceptionDraft ReceptionDraft::onPaper() const {
    ReceptionDraft paper = *this;
    paper.parkingSlot.clear();
    paper.stay = {};
    return paper;
}

Result<ReceptionForm> ReceptionDraft::form() const {
    Violations violations;
    ReceptionForm form;
    form.vehicle = vehicle;
    form.plate = readPlate();
    form.vin = Vin::of(vin);
    form.brand = brand;
    form.model = model;
    form.sender = sender;
    form.senderName = senderName;
    form.honorific = honorific;
    form.phone = Phone::of(phone);
    form.repairClass = repairClass;
    form.promisedAt = promisedAt;
    form.booking = booking;
    Intake& intake = form.intake;
    intake.statement = statement.trimmed();
    intake.readBack = readBack;
    intake.fuelEighths = fuelEighths;
    intake.warningLamps = warningLamps.trimmed();
    intake.keyTag = keyTag.trimmed();
    intake.parkingSlot = parkingSlot.trimmed();
    intake.stay = stay;
    intake.belongings = belongings;
    intake.walkRound = walkRound;
    intake.noBelongings = noBelongings;
    intake.symptoms = symptoms;
    form.urgentCall = urgentCall;
    intake.odometerReason = odometerReason.trimmed();
    intake.batteryPercent = readWhole(battery, "batteryPercent", violations);
    intake.engineHours = readWhole(engineHours, "engineHours", violations);
    if (!odometer.trimmed().isEmpty()) {
        const auto read = Odometer::parse(odometer);
        if (read)
            intake.odometerKm = read->km();
        else
            violations.add(read.error().first().kind, QStringLiteral("odometerKm"),
                           read.error().first().details);
    }
    if (!violations.none()) return Error(violations.list());
    return form;
}

QJsonObject ReceptionDraft::toJson() const {
    QJsonObject json;
    for (const auto& [name, text] : Texts)
        if (!(this->*text).isEmpty()) json.insert(QLatin1String(name), this->*text);
    if (plateKind) json.insert(QStringLiteral("plateKind"), plateKindCode(*plateKind));
    json.insert(QStringLiteral("vehicle"), written(vehicle.value()));
    json.insert(QStringLiteral("sender"), written(sender.value()));
    json.insert(QStringLiteral("honorific"), static_cast<int>(honorific));
    if (fuelEighths) json.insert(QStringLiteral("fuelEighths"), *fuelEighths);
    json.insert(QStringLiteral("readBack"), readBack);
    json.insert(QStringLiteral("belongings"), written(belongings));
    json.insert(QStringLiteral("promisedAt"), written(promisedAt.ms));
    json.insert(QStringLiteral("repairClass"), static_cast<int>(repairClass));
    if (!symptoms.empty()) json.insert(QStringLiteral("symptoms"), symptomCodes(symptoms));
    if (urgentCall) json.insert(QStringLiteral("urgentCall"), written(urgentCall.value()));
    if (!stay.isPlain()) json.insert(QStringLiteral("stay"), stayCode(stay));
    if (noBelongings) json.insert(QStringLiteral("noBelongings"), true);
    if (booking) json.insert(QStringLiteral("booking"), written(booking.value()));
    if (walkRound != WalkRound()) json.insert(QStringLiteral("walkRound"), written(walkRound));
    return json;
}

ReceptionDraft ReceptionDraft::fromJson(const QJsonObject& json) {
    ReceptionDraft draft;
    for (const auto& [name, text] : Texts) draft.*text = json.value(QLatin1String(name)).toString();
    draft.plateKind = plateKindOf(json.value(QStringLiteral("plateKind")).toString());
    draft.vehicle = VehicleId(numberAt(json, QLatin1String("vehicle")));
    draft.sender = CustomerId(numberAt(json, QLatin1String("sender")));
    draft.honorific = choiceAt(json, QLatin1String("honorific"), Honorific::Ms);
    if (json.contains(QStringLiteral("fuelEighths")))
        draft.fuelEighths = json.value(QStringLiteral("fuelEighths")).toInt();
    draft.readBack = json.value(QStringLiteral("readBack")).toBool();
    const QJsonArray belongings = json.value(QStringLiteral("belongings")).toArray();
    for (const QJsonValueConstRef each : belongings) {
        Belonging belonging;
        belonging.name = each[QStringLiteral("name")].toString();
        belonging.valuable = each[QStringLiteral("valuable")].toBool();
        draft.belongings.push_back(belonging);
    }
    draft.symptoms = symptomsOf(json.value(QStringLiteral("symptoms")).toString());
    draft.urgentCall = UrgentCallId(numberAt(json, QLatin1String("urgentCall")));
    draft.stay = stayOf(json.value(QStringLiteral("stay")).toString());
    draft.noBelongings = json.value(QStringLiteral("noBelongings")).toBool();
    draft.walkRound = walkRoundOf(json.value(QStringLiteral("walkRound")).toObject());
    draft.booking = BookingId(numberAt(json, QLatin1String("booking")));
    draft.promisedAt = Instant{numberAt(json, QLatin1String("promisedAt"))};
    draft.repairClass = choiceAt(json, QLatin1String("repairClass"), RepairClass::Special);
    if (!json.contains(QStringLiteral("repairClass"))) draft.repairClass = RepairClass::Minor;
    return draft;
}

}  // namespace baydesk
