#pragma once

#include "base/Result.h"

#include <QString>
#include <compare>

namespace baydesk {

// How much of something, in thousandths: 0.5 h is 500, 4 litres are 4000. Never a floating number.
class Quantity {
public:
    constexpr Quantity() = default;
    static constexpr Quantity ofThousandths(qint64 thousandths) { return Quantity(thousandths); }
    static constexpr Quantity of(qint64 whole) { return Quantity(whole * 1000); }

    // Reads what a person types ("0.5", "1.25", "４"): at most three decimals, nothing negative, at
    // most 999,999. Errors: NotANumber, OutOfRange.
    static Result<Quantity> parse(const QString& text);

    constexpr qint64 thousandths() const { return m_thousandths; }
    constexpr bool isZero() const { return m_thousandths == 0; }
    // Without needless zeros: "0.5", "1", "2.125".
    QString toText() const;

    constexpr auto operator<=>(const Quantity&) const = default;
    constexpr Quantity operator-() const { return Quantity(-m_thousandths); }
    constexpr Quantity operator+(Quantity other) const {
        return Quantity(m_thousandths + other.m_thousandths);
    }
    constexpr Quantity operator-(Quantity other) const {
        return Quantity(m_thousandths - other.m_thousandths);
    }

private:
    constexpr explicit Quantity(qint64 thousandths) : m_thousandths(thousandths) {}
    qint64 m_thousandths = 0;
};

}  // namespace baydesk
