#include "domain/values/Quantity.h"

#include "domain/values/Decimal.h"

namespace baydesk {

Result<Quantity> Quantity::parse(const QString& text) {
    constexpr qint64 Most = 999'999'000;
    const Result<qint64> units = parseDecimal(text, 3, Most);
    if (!units) return units.error();
    if (*units < 0) return Error(ErrorKind::OutOfRange, {}, {{QStringLiteral("least"), 0}});
    return ofThousandths(*units);
}

QString Quantity::toText() const {
    const qint64 magnitude = m_thousandths < 0 ? -m_thousandths : m_thousandths;
    QString text = QString::number(magnitude / 1000);
    if (magnitude % 1000 != 0) {
        QString fraction = QStringLiteral("%1").arg(magnitude % 1000, 3, 10, QChar(u'0'));
        while (fraction.endsWith(u'0')) fraction.chop(1);
        text += u'.' + fraction;
    }
    return m_thousandths < 0 ? u'-' + text : text;
}

}  // namespace baydesk
