#include "domain/vehicle/Vin.h"

#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr qsizetype Length = 17;
constexpr qsizetype CheckPosition = 8;
constexpr qsizetype YearPosition = 9;
constexpr int Weights[Length] = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

// What a character counts in the sum; nothing for one that no VIN has.
int valueOf(QChar character) {
    if (character >= u'0' && character <= u'9') return character.unicode() - u'0';
    constexpr char Values[] = "12345678.12345.7.923456789";
    if (character < u'A' || character > u'Z') return -1;
    const char value = Values[character.unicode() - u'A'];
    return value == '.' ? -1 : value - '0';
}

// Only China's own makers (L) are held to the letters of years; other countries need not code it.
bool isChinese(const QString& vin) { return vin.startsWith(u'L'); }

bool isModelYear(QChar character) {
    return character != u'U' && character != u'Z' && character != u'0';
}

QChar checkDigit(const QString& vin) {
    int sum = 0;
    for (qsizetype at = 0; at < Length; ++at) sum += valueOf(vin[at]) * Weights[at];
    const int rest = sum % 11;
    return rest == 10 ? QChar(u'X') : QChar(u'0' + rest);
}

}  // namespace

Vin Vin::of(const QString& text) { return Vin(bareUpper(text)); }

VinVerdict checkVin(const Vin& vin) {
    const QString& text = vin.text();
    if (text.isEmpty()) return VinVerdict::Empty;
    if (text.size() != Length) return VinVerdict::WrongLength;
    const bool known = std::all_of(text.begin(), text.end(),
                                   [](QChar character) { return valueOf(character) >= 0; });
    if (!known) return VinVerdict::BadCharacter;
    if (isChinese(text) && !isModelYear(text[YearPosition])) return VinVerdict::BadModelYear;
    if (text[CheckPosition] != checkDigit(text)) return VinVerdict::WrongCheckDigit;
    return VinVerdict::Ok;
}

VinVerdict checkVin(const QString& text) { return checkVin(Vin::of(text)); }

}  // namespace baydesk
