#include "domain/history/PastOrder.h"

#include "domain/values/Text.h"
#include "domain/vehicle/Odometer.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostNumber = 40;
constexpr int MostText = 200;
constexpr int MostWords = 2000;
constexpr std::size_t MostLines = 1000;

bool isDifference(const PastLine& line) { return line.kind == PastLineKind::Difference; }

void checkLines(const PastOrder& order, Violations& violations) {
    violations.require(order.lines.size() <= MostLines, ErrorKind::OutOfRange,
                       QStringLiteral("lines"));
    for (const PastLine& line : order.lines) {
        violations.take(checkText(line.code, QStringLiteral("code"), MostText));
        violations.take(checkText(line.name, QStringLiteral("name"), MostText));
        violations.take(checkText(line.words, QStringLiteral("words"), MostWords));
    }
}

}  // namespace

Money workAndParts(const PastOrder& order) {
    Money sum;
    for (const PastLine& line : order.lines)
        if (!isDifference(line)) sum += line.amount;
    return sum;
}

Money difference(const PastOrder& order) {
    return order.paid ? *order.paid - workAndParts(order) : Money();
}

PastOrder balanced(PastOrder order) {
    order.lines.erase(std::remove_if(order.lines.begin(), order.lines.end(), isDifference),
                      order.lines.end());
    const Money missing = difference(order);
    if (missing.isZero()) return order;
    PastLine line;
    line.kind = PastLineKind::Difference;
    line.amount = missing;
    order.lines.push_back(line);
    return order;
}

Money total(const PastOrder& order) { return order.paid.value_or(workAndParts(order)); }

Done check(const PastOrder& order) {
    Violations violations;
    violations.require(!order.number.isEmpty(), ErrorKind::Required, QStringLiteral("number"));
    violations.require(!order.arrivedAt.isNone(), ErrorKind::Required, QStringLiteral("arrivedAt"));
    violations.take(checkText(order.number, QStringLiteral("number"), MostNumber));
    violations.take(checkText(order.origin, QStringLiteral("origin"), MostNumber));
    violations.take(checkText(order.plate.number(), QStringLiteral("plate"), MostNumber));
    violations.take(checkText(order.vin.text(), QStringLiteral("vin"), MostNumber));
    violations.take(checkText(order.brand, QStringLiteral("brand"), MostText));
    violations.take(checkText(order.model, QStringLiteral("model"), MostText));
    violations.take(checkText(order.customerName, QStringLiteral("customerName"), MostText));
    violations.take(checkText(order.customerPhone, QStringLiteral("customerPhone"), MostText));
    violations.take(checkText(order.statement, QStringLiteral("statement"), MostWords));
    violations.take(checkText(order.state, QStringLiteral("state"), MostText));
    violations.take(checkText(order.tender, QStringLiteral("tender"), MostText));
    violations.take(checkText(order.note, QStringLiteral("note"), MostWords));
    violations.require(order.odometerKm >= 0 && order.odometerKm <= Odometer::MostKm,
                       ErrorKind::OutOfRange, QStringLiteral("odometerKm"));
    violations.require(!order.paid || !order.paid->isNegative(), ErrorKind::OutOfRange,
                       QStringLiteral("paid"));
    checkLines(order, violations);
    return violations.result();
}

}  // namespace baydesk
