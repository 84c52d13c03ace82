#pragma once

#include "domain/values/Quantity.h"

namespace baydesk {

// An amount in whole fen (1/100 yuan). There is no way in from a floating number.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money ofFen(qint64 fen) { return Money(fen); }
    static constexpr Money ofYuan(qint64 yuan) { return Money(yuan * 100); }

    // Reads what a person types ("35", "¥1,280.5", "３５．００"): at most two decimals, at most
    // ±99,999,999.99. Errors: NotANumber, OutOfRange.
    static Result<Money> parse(const QString& text);

    constexpr qint64 fen() const { return m_fen; }
    constexpr bool isZero() const { return m_fen == 0; }
    constexpr bool isNegative() const { return m_fen < 0; }

    // "1280.00", "-0.05": for files and fields.
    QString toPlain() const;
    // "1,280.00": for tables, where the column says what it is.
    QString toGrouped() const;
    // "¥1,280.00", "−¥0.05": for sentences and totals.
    QString toText() const;

    // Price times quantity, rounded half away from zero to whole fen: the one rounding of a line
    // (decisions.md, Money).
    Money times(Quantity quantity) const;

    constexpr auto operator<=>(const Money&) const = default;
    constexpr Money operator-() const { return Money(-m_fen); }
    constexpr Money operator+(Money other) const { return Money(m_fen + other.m_fen); }
    constexpr Money operator-(Money other) const { return Money(m_fen - other.m_fen); }
    constexpr Money& operator+=(Money other) { return *this = *this + other; }
    constexpr Money& operator-=(Money other) { return *this = *this - other; }

private:
    constexpr explicit Money(qint64 fen) : m_fen(fen) {}
    qint64 m_fen = 0;
};

}  // namespace baydesk
