#pragma once

#include "base/Clock.h"
#include "domain/values/Money.h"

#include <rapidcheck.h>

#include <QString>
#include <ostream>
#include <vector>

// Lets rapidcheck show texts; found by name in QString's own namespace.
inline void showValue(const QString& text, std::ostream& stream) {
    stream << '"' << text.toStdString() << '"';
}

namespace baydesk::testing {

inline rc::Gen<QString> textOf(const rc::Gen<uint>& codePoint) {
    return rc::gen::map(
        rc::gen::container<std::vector<uint>>(codePoint), [](const std::vector<uint>& points) {
            QString text;
            for (const uint point : points)
                text += QString::fromUcs4(reinterpret_cast<const char32_t*>(&point), 1);
            return text;
        });
}

// Text of the given characters, now and then with one from anywhere in Unicode among them.
inline rc::Gen<QString> textAround(const QString& alphabet) {
    const QList<uint> points = alphabet.toUcs4();
    return textOf(rc::gen::weightedOneOf<uint>(
        {{8, rc::gen::elementOf(std::vector<uint>(points.begin(), points.end()))},
         {1, rc::gen::inRange<uint>(1, 0xD800)},
         {1, rc::gen::inRange<uint>(0xE000, 0x30000)}}));
}

// Any amount that can be typed.
inline rc::Gen<Money> anyMoney() {
    return rc::gen::map(rc::gen::inRange<qint64>(-9'999'999'999, 10'000'000'000),
                        [](qint64 fen) { return Money::ofFen(fen); });
}

inline rc::Gen<Quantity> anyQuantity() {
    return rc::gen::map(rc::gen::inRange<qint64>(0, 999'999'001),
                        [](qint64 thousandths) { return Quantity::ofThousandths(thousandths); });
}

// A whole minute between 2020 and 2030.
inline rc::Gen<Instant> anyMinute() {
    return rc::gen::map(rc::gen::inRange<qint64>(26'297'280, 31'556'160),
                        [](qint64 minute) { return Instant{minute * 60'000}; });
}

}  // namespace baydesk::testing
