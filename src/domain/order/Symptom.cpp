#include "domain/order/Symptom.h"

#include "domain/values/Text.h"

#include <QStringList>
#include <array>

namespace baydesk {

namespace {

constexpr int MostSymptoms = 20;
constexpr int MostNote = 200;
constexpr QChar Between = u'|';
constexpr int Parts = 6;

template <std::size_t Count>
using Names = std::array<const char*, Count>;

constexpr Names<SymptomKindCount> Kinds = {
    "noise",        "vibration",        "leak",        "smell",
    "warning-lamp", "will-not-start",   "lacks-power", "brakes",
    "steering",     "air-conditioning", "electrics",   "other"};
constexpr Names<SymptomMomentCount> Moments = {"starting", "idling",    "accelerating",
                                               "cruising", "braking",   "turning",
                                               "bumps",    "reversing", "parked"};
constexpr Names<SymptomPlaceCount> Places = {"front",      "rear",       "left",  "right",
                                             "engine-bay", "underneath", "cabin", "dashboard"};
constexpr Names<EngineHeatCount> Heats = {"", "cold", "hot", "both"};
constexpr Names<HowOftenCount> Often = {"", "always", "often", "sometimes", "once"};

template <typename Enum, std::size_t Count>
QString nameOf(const Names<Count>& names, Enum value) {
    return QString::fromLatin1(names.at(static_cast<std::size_t>(value)));
}

template <typename Enum, std::size_t Count>
Enum valueOf(const Names<Count>& names, const QString& name, Enum otherwise) {
    for (std::size_t at = 0; at < Count; ++at)
        if (name == QLatin1String(names.at(at))) return static_cast<Enum>(at);
    return otherwise;
}

template <typename Enum, std::size_t Count>
QString listOf(const Names<Count>& names, const std::vector<Enum>& values) {
    QStringList list;
    for (const Enum each : values) list << nameOf(names, each);
    return list.join(u',');
}

template <typename Enum, std::size_t Count>
std::vector<Enum> valuesOf(const Names<Count>& names, const QString& text) {
    std::vector<Enum> values;
    const QStringList list = text.split(u',', Qt::SkipEmptyParts);
    for (std::size_t at = 0; at < Count; ++at)
        if (list.contains(QLatin1String(names.at(at)))) values.push_back(static_cast<Enum>(at));
    return values;
}

}  // namespace

QString symptomCode(const Symptom& symptom) {
    return QStringList{nameOf(Kinds, symptom.kind),   listOf(Moments, symptom.when),
                       listOf(Places, symptom.where), nameOf(Heats, symptom.heat),
                       nameOf(Often, symptom.often),  oneLine(symptom.note)}
        .join(Between);
}

Symptom symptomOf(const QString& code) {
    Symptom symptom;
    const auto part = [&code](int at) { return code.section(Between, at, at); };
    symptom.kind = valueOf(Kinds, part(0), SymptomKind::Other);
    symptom.when = valuesOf<SymptomMoment>(Moments, part(1));
    symptom.where = valuesOf<SymptomPlace>(Places, part(2));
    symptom.heat = valueOf(Heats, part(3), EngineHeat::NotAsked);
    symptom.often = valueOf(Often, part(4), HowOften::NotAsked);
    symptom.note = code.section(Between, Parts - 1);  // whatever stands in it
    return symptom;
}

QString symptomCodes(const std::vector<Symptom>& symptoms) {
    QStringList lines;
    for (const Symptom& each : symptoms) lines << symptomCode(each);
    return lines.join(u'\n');
}

std::vector<Symptom> symptomsOf(const QString& codes) {
    std::vector<Symptom> symptoms;
    for (const QString& line : codes.split(u'\n', Qt::SkipEmptyParts))
        symptoms.push_back(symptomOf(line));
    return symptoms;
}

Done check(const std::vector<Symptom>& symptoms) {
    Violations violations;
    const QString field = QStringLiteral("symptoms");
    violations.require(symptoms.size() <= MostSymptoms, ErrorKind::TooLong, field,
                       {{QStringLiteral("most"), MostSymptoms}});
    for (const Symptom& each : symptoms) violations.take(checkText(each.note, field, MostNote));
    return violations.result();
}

}  // namespace baydesk
