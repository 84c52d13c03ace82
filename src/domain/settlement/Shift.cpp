#include "domain/settlement/Shift.h"

#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr Money MostInDrawer = Money::ofYuan(9'999'999);

QVariantMap range() {
    return {{QStringLiteral("least"), Money().toText()},
            {QStringLiteral("most"), MostInDrawer.toText()}};
}

Money amountOf(const Takings& takings, Tender tender) {
    const auto found = takings.find(tender);
    return found == takings.end() ? Money() : found->second;
}

}  // namespace

Money Shift::difference() const {
    Money sum;
    for (const TenderCounted& each : counts) sum += each.difference();
    return sum;
}

const std::vector<Tender>& countedTenders() {
    static const std::vector<Tender> all = {Tender::Cash, Tender::WeChat, Tender::Alipay,
                                            Tender::Card, Tender::Transfer};
    return all;
}

Money expectedOf(const Shift& shift, const Takings& takings, Tender tender) {
    return amountOf(takings, tender) + (tender == Tender::Cash ? shift.opening : Money());
}

Done checkOpening(Money opening) {
    if (!opening.isNegative() && opening <= MostInDrawer) return {};
    return Error(ErrorKind::OutOfRange, QStringLiteral("opening"), range());
}

Result<Shift> closed(const Shift& shift, const Takings& takings, const Takings& counted,
                     const QString& comment, Instant at) {
    if (!shift.isOpen())
        return Error(ErrorKind::NotFound, {}, {{QStringLiteral("what"), QStringLiteral("shift")}});
    Shift after = shift;
    Violations violations;
    after.counts.clear();
    for (const Tender tender : countedTenders()) {
        const TenderCounted row{tender, expectedOf(shift, takings, tender),
                                amountOf(counted, tender)};
        violations.require(row.counted <= MostInDrawer && row.counted >= -MostInDrawer,
                           ErrorKind::OutOfRange, QStringLiteral("counted"), range());
        if (!row.expected.isZero() || !row.counted.isZero()) after.counts.push_back(row);
    }
    // Too much in one drawer does not make up for too little in another.
    const auto wrong =
        std::find_if(after.counts.begin(), after.counts.end(),
                     [](const TenderCounted& each) { return !each.difference().isZero(); });
    violations.require(wrong == after.counts.end() || !comment.trimmed().isEmpty(),
                       ErrorKind::DifferenceUnexplained, QStringLiteral("comment"),
                       {{QStringLiteral("difference"), after.difference().toText()}});
    violations.take(checkText(comment, QStringLiteral("comment"), 500));
    if (!violations.none()) return Error(violations.list());
    after.comment = comment.trimmed();
    after.closedAt = at;
    return after;
}

}  // namespace baydesk
