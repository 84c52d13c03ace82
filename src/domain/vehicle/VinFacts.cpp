#include "domain/vehicle/VinFacts.h"

#include <QStringList>

namespace baydesk {

namespace {

constexpr qsizetype Length = 17;
constexpr qsizetype SeventhPosition = 6;
constexpr qsizetype YearPosition = 9;
constexpr int FirstYear = 1980;
constexpr int Cycle = 30;

bool isWhole(const QString& vin) {
    const VinVerdict verdict = checkVin(Vin::of(vin));
    return verdict == VinVerdict::Ok || verdict == VinVerdict::WrongCheckDigit;
}

bool isOfNorthAmerica(const QString& vin) { return vin[0] >= u'1' && vin[0] <= u'5'; }

// China, North America and Korea ask their makers for the year; elsewhere the place is anybody's.
bool codesYear(const QString& vin) {
    return vin.startsWith(u'L') || vin.startsWith(u'K') || isOfNorthAmerica(vin);
}

}  // namespace

MakerTable MakerTable::of(const QString& text) {
    MakerTable table;
    const auto said = [](const QString& word) {
        return word == QLatin1String("-") ? QString() : word;
    };
    for (const QString& line : text.split(u'\n')) {
        const QStringList words = line.split(u'\t');
        if (line.startsWith(u'#') || words.size() != 5) continue;
        table.m_makers[words[0]] = {words[0], words[1], words[2], said(words[3]), said(words[4])};
    }
    return table;
}

std::optional<Maker> MakerTable::makerOf(const Vin& vin) const {
    if (vin.text().size() != Length) return std::nullopt;
    for (const qsizetype count : {3, 2}) {
        const auto found = m_makers.find(vin.text().left(count));
        if (found != m_makers.end()) return found->second;
    }
    return std::nullopt;
}

std::optional<VinYear> modelYearOf(const Vin& vin, int thisYear) {
    const QString& text = vin.text();
    if (!isWhole(text) || !codesYear(text)) return std::nullopt;
    // 1980 is A; no I, O, Q, U, Z and 0.
    const qsizetype place =
        QStringLiteral("ABCDEFGHJKLMNPRSTVWXY123456789").indexOf(text[YearPosition]);
    if (place < 0) return std::nullopt;
    int year = FirstYear + static_cast<int>(place);
    while (year + Cycle <= thisYear + 1) year += Cycle;
    if (!isOfNorthAmerica(text)) return VinYear{year, false};
    // A letter in the seventh place stands for 2010 to 2039, a digit for the thirty years before.
    const bool isLater = text[SeventhPosition].isLetter();
    const int said = FirstYear + static_cast<int>(place) + (isLater ? Cycle : 0);
    return VinYear{said <= thisYear + 1 ? said : year, said <= thisYear + 1};
}

std::optional<QChar> fittingCheckDigit(const Vin& vin) {
    constexpr qsizetype CheckPosition = 8;
    if (!isWhole(vin.text())) return std::nullopt;
    for (const QChar digit : QStringLiteral("0123456789X")) {
        QString text = vin.text();
        text[CheckPosition] = digit;
        if (checkVin(Vin::of(text)) == VinVerdict::Ok) return digit;
    }
    return std::nullopt;
}

}  // namespace baydesk
