#include "domain/values/Capitals.h"

namespace baydesk {

namespace {

constexpr quint64 TenThousand = 10'000;
constexpr quint64 HundredMillion = 100'000'000;

QChar digit(quint64 value) {
    return QStringLiteral("零壹贰叁肆伍陆柒捌玖")[static_cast<qsizetype>(value)];
}

// 1 to 9999; zeros between digits are one 零, those at the end are not spoken.
QString thousands(quint64 number) {
    constexpr quint64 Weights[] = {1000, 100, 10, 1};
    const QStringList units = {
        QStringLiteral("仟"), QStringLiteral("佰"), QStringLiteral("拾"), {}};
    QString text;
    bool gap = false;
    for (qsizetype at = 0; at < 4; ++at) {
        const quint64 value = number / Weights[at] % 10;
        if (value == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap) text += digit(0);
        gap = false;
        text += digit(value) + units[at];
    }
    return text;
}

// 1 and more: what is counted in 亿 and 万 is itself a number, and a part that does not fill its
// places is set off by 零.
QString wholeNumber(quint64 number) {
    for (const quint64 unit : {HundredMillion, TenThousand}) {
        if (number < unit) continue;
        const QString name = unit == TenThousand ? QStringLiteral("万") : QStringLiteral("亿");
        const quint64 rest = number % unit;
        QString text = wholeNumber(number / unit) + name;
        if (rest != 0)
            text += (rest < unit / 10 ? QString(digit(0)) : QString()) + wholeNumber(rest);
        return text;
    }
    return thousands(number);
}

}  // namespace

QString chineseCapitals(Money amount) {
    if (amount.isZero()) return QStringLiteral("零元整");
    const auto bits = static_cast<quint64>(amount.fen());
    const quint64 magnitude = amount.isNegative() ? 0 - bits : bits;
    const quint64 yuan = magnitude / 100;
    const quint64 jiao = magnitude / 10 % 10;
    const quint64 fen = magnitude % 10;

    QString text = amount.isNegative() ? QStringLiteral("负") : QString();
    if (yuan != 0) text += wholeNumber(yuan) + u'元';
    if (jiao == 0 && fen == 0) return text + u'整';
    if (jiao != 0) text += QString(digit(jiao)) + u'角';
    if (jiao == 0 && yuan != 0) text += digit(0);
    if (fen != 0) text += QString(digit(fen)) + u'分';
    return text;
}

}  // namespace baydesk
