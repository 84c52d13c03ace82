#include "documents/order/SymptomText.h"

#include "documents/Words.h"

namespace baydesk {

namespace {

QString lineOf(const Symptom& symptom, const Phrases& phrases) {
    const QString between = phrases.isChinese() ? QStringLiteral("、") : QStringLiteral(", ");
    QStringList when;
    for (const SymptomMoment each : symptom.when) when << wordFor(each, phrases);
    QStringList where;
    for (const SymptomPlace each : symptom.where) where << wordFor(each, phrases);
    QStringList facts{when.join(between), where.join(between), wordFor(symptom.heat, phrases),
                      wordFor(symptom.often, phrases), symptom.note};
    facts.removeAll(QString());
    const QString kind = wordFor(symptom.kind, phrases);
    return facts.isEmpty() ? kind : phrases.labelled(kind, facts.join(QStringLiteral(" · ")));
}

}  // namespace

QString symptomText(const std::vector<Symptom>& symptoms, const Phrases& phrases) {
    QStringList lines;
    for (const Symptom& each : symptoms) lines << lineOf(each, phrases);
    return lines.join(u'\n');
}

}  // namespace baydesk
