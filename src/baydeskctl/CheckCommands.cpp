#include "baydeskctl/CheckCommands.h"

#include "baydeskctl/Console.h"
#include "baydeskctl/Sentences.h"
#include "baydeskctl/Text.h"
#include "domain/customer/Phone.h"
#include "domain/values/Capitals.h"
#include "domain/values/Decimal.h"
#include "domain/vehicle/Plate.h"
#include "domain/vehicle/Vin.h"
#include "storage/search/Pinyin.h"

#include <QFile>
#include <QJsonArray>
#include <cstdio>
#include <limits>

namespace baydesk::ctl {

namespace {

// What is said about one value: the columns after it.
struct Judgement {
    bool fine = true;
    QStringList columns;
    QJsonObject json;
};

QString plateReason(PlateVerdict verdict) {
    switch (verdict) {
        case PlateVerdict::Ok:
            return {};
        case PlateVerdict::Empty:
            return Ctl::tr("No plate.");
        case PlateVerdict::UnknownProvince:
            return Ctl::tr("It does not begin with a province.");
        case PlateVerdict::NoAgencyLetter:
            return Ctl::tr("The second character must be a letter.");
        case PlateVerdict::LetterIOrO:
            return Ctl::tr("The serial knows no I and no O: 1 or 0 is meant.");
        case PlateVerdict::BadCharacter:
            return Ctl::tr("It has a character that no plate has there.");
        case PlateVerdict::WrongLength:
            return Ctl::tr("It has too few or too many characters.");
        case PlateVerdict::NotNewEnergy:
            return Ctl::tr("Eight characters, but not those of a new-energy plate.");
        case PlateVerdict::WrongColour:
            return Ctl::tr("The colour does not fit the characters.");
    }
    return {};
}

QString vinReason(VinVerdict verdict) {
    switch (verdict) {
        case VinVerdict::Ok:
            return {};
        case VinVerdict::Empty:
            return Ctl::tr("No VIN.");
        case VinVerdict::WrongLength:
            return Ctl::tr("A VIN has 17 characters.");
        case VinVerdict::BadCharacter:
            return Ctl::tr("A VIN has letters and digits only, but no I, O or Q.");
        case VinVerdict::BadModelYear:
            return Ctl::tr("The tenth character stands for no model year.");
        case VinVerdict::WrongCheckDigit:
            return Ctl::tr("The check digit, the ninth character, does not fit the others.");
    }
    return {};
}

QString phoneReason(PhoneVerdict verdict) {
    switch (verdict) {
        case PhoneVerdict::Ok:
            return {};
        case PhoneVerdict::Empty:
            return Ctl::tr("No number.");
        case PhoneVerdict::BadCharacter:
            return Ctl::tr("It has a sign that no number has.");
        case PhoneVerdict::WrongLength:
            return Ctl::tr("It has too few or too many digits.");
        case PhoneVerdict::UnknownPrefix:
            return Ctl::tr("No mobile number begins so.");
        case PhoneVerdict::UnknownAreaCode:
            return Ctl::tr("There is no such area code.");
        case PhoneVerdict::AreaCodeMissing:
            return Ctl::tr("The area code is missing.");
        case PhoneVerdict::OddCountryCode:
            return Ctl::tr("The country code is written in a way no telephone dials.");
    }
    return {};
}

Judgement verdict(bool fine, const QString& reason) {
    return {fine,
            {fine ? QStringLiteral("yes") : QStringLiteral("no"), reason},
            {{QStringLiteral("ok"), fine}, {QStringLiteral("reason"), reason}}};
}

Judgement judgePlate(const QString& value) {
    const PlateVerdict found = checkPlate(value);
    return verdict(found == PlateVerdict::Ok, plateReason(found));
}

Judgement judgeVin(const QString& value) {
    const VinVerdict found = checkVin(value);
    return verdict(found == VinVerdict::Ok, vinReason(found));
}

Judgement judgePhone(const QString& value) {
    const PhoneVerdict found = checkPhone(value);
    return verdict(found == PhoneVerdict::Ok, phoneReason(found));
}

Judgement judgeAmount(const QString& value) {
    // A bill has its limit; writing in capitals has only that of the number.
    const Result<qint64> fen = parseDecimal(value, 2, std::numeric_limits<qint64>::max());
    if (!fen) return verdict(false, sentence(fen.error().first()));
    const QString capitals = chineseCapitals(Money::ofFen(*fen));
    return {true,
            {capitals},
            {{QStringLiteral("ok"), true},
             {QStringLiteral("amount_fen"), *fen},
             {QStringLiteral("capitals"), capitals}}};
}

// The usual reading; a name without one (empty) has nothing to spell.
Judgement spell(const QString& value) {
    const std::vector<PinyinReading> readings = pinyin(value);
    if (readings.empty()) return verdict(false, Ctl::tr("There is nothing to spell."));
    const QString full = readings.front().syllables.join(u' ');
    const QString initials = readings.front().initials();
    return {true,
            {full, initials},
            {{QStringLiteral("ok"), true},
             {QStringLiteral("pinyin"), full},
             {QStringLiteral("initials"), initials}}};
}

using Judge = Judgement (*)(const QString&);

Judge judgeOf(const QString& kind) {
    if (kind == u"vin") return judgeVin;
    if (kind == u"phone") return judgePhone;
    if (kind == u"amount") return judgeAmount;
    if (kind == u"pinyin") return spell;
    return judgePlate;
}

// The lines of standard input, as they are but for their ends.
QStringList inputLines() {
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) return {};
    QString text = QString::fromUtf8(input.readAll());
    text.remove(u'\r');
    if (text.endsWith(u'\n')) text.chop(1);
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

}  // namespace

Exit runCheck(const Invocation& invocation, Console& console) {
    const Judge judge = judgeOf(invocation.value(QStringLiteral("kind")));
    const QStringList values = invocation.has(QStringLiteral("values"))
                                   ? invocation.all(QStringLiteral("values"))
                                   : inputLines();
    QJsonArray results;
    int doubtful = 0;
    for (const QString& value : values) {
        Judgement judgement = judge(value);
        if (!judgement.fine) ++doubtful;
        console.line(value + u'\t' + judgement.columns.join(u'\t'));
        judgement.json.insert(QStringLiteral("value"), value);
        results.append(judgement.json);
    }
    console.document({{QStringLiteral("checked"), values.size()},
                      {QStringLiteral("doubtful"), doubtful},
                      {QStringLiteral("results"), results}});
    return doubtful == 0 ? Exit::Done : Exit::Refused;
}

}  // namespace baydesk::ctl
