#include "exchange/RowReader.h"

#include "domain/values/Decimal.h"
#include "domain/values/Harmless.h"
#include "domain/values/Text.h"

namespace baydesk {

namespace {

QVariantMap range(const QString& least, const QString& most) {
    return {{QStringLiteral("least"), least}, {QStringLiteral("most"), most}};
}

Result<Money> parseRounded(const QString& text) {
    constexpr int Decimals = 8;
    constexpr qint64 UnitsPerFen = 1'000'000;
    constexpr qint64 MostFen = 9'999'999'999;
    const Result<qint64> units = parseDecimal(text, Decimals, MostFen * UnitsPerFen);
    if (!units) return units.error();
    const qint64 half = *units < 0 ? -UnitsPerFen / 2 : UnitsPerFen / 2;
    return Money::ofFen((*units + half) / UnitsPerFen);
}

}  // namespace

QString RowReader::raw(const QString& field) const {
    const auto column = m_map.fields.constFind(field);
    return column == m_map.fields.constEnd() ? QString() : m_row.fields.value(*column);
}

QString RowReader::text(const QString& field) const {
    QString text = tidied(raw(field));
    if (text.startsWith(u"=\"") && text.endsWith(u'"') && text.size() > 2)
        text = tidied(text.mid(2, text.size() - 3));
    return withoutGuard(text);
}

template <typename T>
T RowReader::number(const QString& field, Result<T> (*parse)(const QString&),
                    const QVariantMap& range) {
    const QString typed = text(field);
    if (typed.isEmpty()) return T();
    const Result<T> value = parse(typed);
    if (value) return *value;
    const ErrorKind kind = value.error().first().kind;
    m_violations.add(kind, field, kind == ErrorKind::OutOfRange ? range : QVariantMap());
    return T();
}

Money RowReader::money(const QString& field) {
    return number<Money>(field, &Money::parse,
                         range(QStringLiteral("0.00"), QStringLiteral("9999999.00")));
}

Money RowReader::roundedMoney(const QString& field) {
    return number<Money>(field, &parseRounded,
                         range(QStringLiteral("0.00"), QStringLiteral("9999999.00")));
}

Quantity RowReader::quantity(const QString& field) {
    return number<Quantity>(field, &Quantity::parse,
                            range(QStringLiteral("0"), QStringLiteral("999999")));
}

}  // namespace baydesk
