#include "domain/values/Money.h"

#include "domain/values/Decimal.h"

namespace baydesk {

namespace {

QString digits(qint64 fen, bool grouped) {
    const qint64 magnitude = fen < 0 ? -fen : fen;
    QString yuan = QString::number(magnitude / 100);
    if (grouped)
        for (qsizetype at = yuan.size() - 3; at > 0; at -= 3) yuan.insert(at, u',');
    const auto odd = static_cast<char16_t>(magnitude % 100);
    return yuan + u'.' + QChar(u'0' + odd / 10) + QChar(u'0' + odd % 10);
}

}  // namespace

Result<Money> Money::parse(const QString& text) {
    constexpr qint64 Most = 9'999'999'999;
    const Result<qint64> fen = parseDecimal(text, 2, Most);
    if (!fen) return fen.error();
    return ofFen(*fen);
}

QString Money::toPlain() const {
    return (isNegative() ? QStringLiteral("-") : QString()) + digits(m_fen, false);
}
QString Money::toGrouped() const {
    return (isNegative() ? QStringLiteral("-") : QString()) + digits(m_fen, true);
}
QString Money::toText() const {
    return (isNegative() ? QStringLiteral("−¥") : QStringLiteral("¥")) + digits(m_fen, true);
}

Money Money::times(Quantity quantity) const {
    // 128 bits: the largest price times the largest quantity does not fit 64.
    __extension__ using Wide = __int128;
    const Wide product = static_cast<Wide>(m_fen) * quantity.thousandths();
    const Wide half = product < 0 ? -500 : 500;
    return ofFen(static_cast<qint64>((product + half) / 1000));
}

}  // namespace baydesk
