#include "domain/values/Decimal.h"

namespace baydesk {

namespace {

Error notANumber() { return Error(ErrorKind::NotANumber); }

// A comma groups thousands only where exactly three digits follow it; "1,5" is one and a half to
// somebody with a European keyboard, and guessing is not for money.
bool groupingIsPlain(const QString& whole) {
    const QStringList groups = whole.split(u',');
    if (groups.size() == 1) return true;
    if (groups.first().isEmpty() || groups.first().size() > 3) return false;
    return std::all_of(groups.begin() + 1, groups.end(),
                       [](const QString& group) { return group.size() == 3; });
}

}  // namespace

Result<qint64> parseDecimal(const QString& text, int decimals, qint64 most) {
    // NFKC makes ASCII of full-width digits, points, commas and yen signs.
    QString clean = text.normalized(QString::NormalizationForm_KC).simplified();
    clean.remove(u' ').remove(u'¥').replace(u'−', u'-');
    const bool negative = clean.startsWith(u'-');
    if (negative || clean.startsWith(u'+')) clean.remove(0, 1);

    const QStringList halves = clean.split(u'.');
    if (halves.size() > 2 || !groupingIsPlain(halves[0])) return notANumber();
    QString whole = halves[0];
    whole.remove(u',');
    QString fraction = halves.value(1);
    while (fraction.endsWith(u'0')) fraction.chop(1);
    const QString digits = whole + fraction;
    if (whole.isEmpty() || halves.value(1, QStringLiteral("0")).isEmpty()) return notANumber();
    for (const QChar digit : digits)
        if (digit < u'0' || digit > u'9') return notANumber();

    const Error outOfRange(ErrorKind::OutOfRange);
    if (fraction.size() > decimals) return outOfRange;
    bool fits = false;
    const qint64 units = (digits + QString(decimals - fraction.size(), u'0')).toLongLong(&fits);
    if (!fits || units > most) return outOfRange;
    return negative ? -units : units;
}

}  // namespace baydesk
