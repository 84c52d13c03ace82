#include "domain/parts/Part.h"

#include "domain/values/Text.h"

#include <QStringList>
#include <algorithm>

namespace baydesk {

namespace {

constexpr Money MostPrice = Money::ofYuan(9'999'999);

void requireText(Violations& violations, const QString& text, const QString& field, int most) {
    violations.require(!text.trimmed().isEmpty(), ErrorKind::Required, field);
    violations.take(checkText(text, field, most));
}

void requirePrice(Violations& violations, Money price, const QString& field) {
    violations.require(!price.isNegative() && price <= MostPrice, ErrorKind::OutOfRange, field,
                       {{QStringLiteral("least"), Money().toText()},
                        {QStringLiteral("most"), MostPrice.toText()}});
}

}  // namespace

Part tidied(Part part) {
    tidyLines({&part.code, &part.name, &part.unit, &part.supplier});
    return part;
}

Done check(const Part& part) {
    Violations violations;
    requireText(violations, part.code, QStringLiteral("code"), 60);
    requireText(violations, part.name, QStringLiteral("name"), 200);
    violations.take(checkText(part.unit, QStringLiteral("unit"), 20));
    violations.take(checkText(part.supplier, QStringLiteral("supplier"), 200));
    violations.take(checkText(part.note, QStringLiteral("note"), 2000));
    requirePrice(violations, part.price, QStringLiteral("price"));
    requirePrice(violations, part.cost, QStringLiteral("cost"));
    return violations.result();
}

LabourItem tidied(LabourItem item) {
    tidyLines({&item.name, &item.section});
    return item;
}

Done check(const LabourItem& item) {
    Violations violations;
    requireText(violations, item.name, QStringLiteral("name"), 200);
    violations.take(checkText(item.section, QStringLiteral("section"), 60));
    requirePrice(violations, item.price, QStringLiteral("price"));
    return violations.result();
}

bool isExpressByName(const QString& name) {
    static const QStringList words{QStringLiteral("洗车"),     QStringLiteral("补胎"),
                                   QStringLiteral("灯泡"),     QStringLiteral("wash"),
                                   QStringLiteral("puncture"), QStringLiteral("bulb")};
    return std::any_of(words.begin(), words.end(), [&name](const QString& word) {
        return name.contains(word, Qt::CaseInsensitive);
    });
}

}  // namespace baydesk
