#include "domain/order/Signing.h"

#include "domain/order/OrderState.h"
#include "domain/values/Text.h"

#include <QCryptographicHash>
#include <QStringList>
#include <array>
#include <map>

namespace baydesk {

namespace {

constexpr int MostPerson = 100;
constexpr int DigestDigits = 16;
constexpr std::array PaperCodes = {"intake", "contract", "settlement"};
constexpr std::array PartCodes = {"car",        "people",  "readings", "statement", "belongings",
                                  "walk-round", "promise", "jobs",     "amounts"};

using Facts = QStringList;

QString number(const std::optional<int>& value) {
    return value ? QString::number(*value) : QString();
}
QString number(qint64 value) { return QString::number(value); }

Facts carOf(const OrderState& order) {
    return {number(order.vehicle.value()), order.plate.number()};
}

Facts peopleOf(const OrderState& order) {
    return {number(order.owner.value()), number(order.sender.value()), number(order.payer.value())};
}

Facts readingsOf(const Intake& intake) {
    return {number(intake.odometerKm),     number(intake.engineHours), number(intake.fuelEighths),
            number(intake.batteryPercent), intake.warningLamps,        intake.keyTag};
}

Facts statementOf(const Intake& intake) {
    Facts facts{intake.statement};
    for (const Symptom& each : intake.symptoms) facts << symptomCode(each);
    return facts;
}

Facts belongingsOf(const Intake& intake) {
    Facts facts{number(qint64(intake.noBelongings))};
    for (const Belonging& each : intake.belongings)
        facts << each.name << number(qint64(each.valuable));
    return facts;
}

Facts marksOf(const WalkRound& walk) {
    Facts facts{number(qint64(walk.body)), number(qint64(walk.nothingFound))};
    for (const Damage& each : walk.damages)
        facts << number(qint64(each.view)) << number(qint64(each.x)) << number(qint64(each.y))
              << number(qint64(each.kind)) << each.note << each.photo;
    return facts;
}

Facts jobsOf(const OrderState& order) {
    Facts facts;
    for (const Job& job : order.jobs) {
        if (!job.isApproved()) continue;
        facts << job.title << number(job.amount().fen());
        for (const Line& line : job.lines)
            facts << line.name << line.quantity.toText() << number(line.unitPrice.fen())
                  << number(qint64(line.estimated));
    }
    return facts;
}

// What is taken off later makes no other contract.
Facts amountsOf(SignedPaper paper, const OrderState& order) {
    const Bill bill = order.bill();
    if (paper == SignedPaper::Contract) return {number(bill.lines().fen())};
    return {number(bill.total().fen()), number(bill.discounts.fen()), number(bill.oddFen.fen())};
}

// In a text of their own, so that "1", "2" and "12" differ.
QString digestOf(const Facts& facts) {
    QByteArray text;
    for (const QString& each : facts) {
        const QByteArray bytes = each.toUtf8();
        text += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(DigestDigits));
}

using Parts = std::map<PaperPart, QString>;

Parts partsOf(SignedPaper paper, const OrderState& order) {
    const Intake& intake = order.intake;
    Parts parts{{PaperPart::Car, digestOf(carOf(order))},
                {PaperPart::People, digestOf(peopleOf(order))}};
    if (paper != SignedPaper::SettlementList) {
        parts[PaperPart::Readings] = digestOf(readingsOf(intake));
        parts[PaperPart::Statement] = digestOf(statementOf(intake));
        parts[PaperPart::Belongings] = digestOf(belongingsOf(intake));
        parts[PaperPart::WalkRound] = digestOf(marksOf(intake.walkRound));
        parts[PaperPart::Promise] = digestOf({number(order.promisedAt().ms)});
    }
    if (paper != SignedPaper::Intake) {
        parts[PaperPart::Jobs] = digestOf(jobsOf(order));
        parts[PaperPart::Amounts] = digestOf(amountsOf(paper, order));
    }
    return parts;
}

Parts partsIn(const QString& contents) {
    Parts parts;
    for (const QString& each : contents.split(u';', Qt::SkipEmptyParts)) {
        const QString code = each.section(u':', 0, 0);
        for (int at = 0; at < PaperPartCount; ++at)
            if (code == QLatin1String(PartCodes.at(static_cast<std::size_t>(at))))
                parts[static_cast<PaperPart>(at)] = each.section(u':', 1);
    }
    return parts;
}

}  // namespace

void SignedPapers::set(SignedPaper paper, bool wanted) {
    m_bits = wanted ? m_bits | bit(paper) : m_bits & ~bit(paper);
}

QString SignedPapers::toText() const {
    QStringList codes;
    for (int at = 0; at < SignedPaperCount; ++at) {
        const auto paper = static_cast<SignedPaper>(at);
        if (contains(paper)) codes << signedPaperCode(paper);
    }
    return codes.join(u',');
}

SignedPapers SignedPapers::fromText(const QString& text) {
    SignedPapers papers;
    const QStringList codes = text.split(u',');
    for (int at = 0; at < SignedPaperCount; ++at) {
        const auto paper = static_cast<SignedPaper>(at);
        papers.set(paper, codes.contains(signedPaperCode(paper)));
    }
    return papers;
}

QString signedPaperCode(SignedPaper paper) {
    return QString::fromLatin1(PaperCodes.at(static_cast<std::size_t>(paper)));
}

QString contentsOf(SignedPaper paper, const OrderState& order) {
    QStringList parts;
    for (const auto& [part, digest] : partsOf(paper, order))
        parts << QLatin1String(PartCodes.at(static_cast<std::size_t>(part))) + u':' + digest;
    return parts.join(u';');
}

SigningState signingOf(SignedPaper paper, const OrderState& order) {
    SigningState result;
    for (const PaperSignature& each : order.signatures) {
        if (each.paper != paper) continue;
        result.last = each;
        result.state = SignedState::Signed;
    }
    if (!result.isSigned()) return result;
    const Parts then = partsIn(result.last.contents);
    for (const auto& [part, digest] : partsOf(paper, order)) {
        const auto old = then.find(part);
        if (old == then.end() || old->second != digest) result.changed.push_back(part);
    }
    if (!result.changed.empty()) result.state = SignedState::Changed;
    return result;
}

Done check(const PaperSignature& signature) {
    Violations violations;
    violations.require(!signature.person.trimmed().isEmpty(), ErrorKind::ConsentPersonMissing,
                       QStringLiteral("person"));
    violations.take(checkText(signature.person, QStringLiteral("person"), MostPerson));
    violations.require(signature.way != SigningWay::Drawn || !signature.picture.isEmpty(),
                       ErrorKind::SignatureMissing, QStringLiteral("signature"));
    return violations.result();
}

}  // namespace baydesk
