#include "domain/store/Shop.h"

#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostCode = 8;
constexpr int MostShort = 50;
constexpr int MostLine = 200;
constexpr int MostText = 2000;
constexpr int MostOverrunPermille = 500;
constexpr Money MostLabourRate = Money::ofYuan(100'000);

// The code stands inside numbers and QR codes.
bool isCodeCharacter(QChar character) {
    return (character >= u'0' && character <= u'9') || (character >= u'A' && character <= u'Z') ||
           (character >= u'a' && character <= u'z');
}

}  // namespace

Shop tidied(Shop shop) {
    tidyLines({&shop.name, &shop.legalName, &shop.address, &shop.phone, &shop.creditCode,
               &shop.licence, &shop.complaintPhone, &shop.labourStandard});
    return shop;
}

Done check(const Shop& shop) {
    Violations violations;
    violations.require(std::all_of(shop.code.begin(), shop.code.end(), isCodeCharacter),
                       ErrorKind::BadCharacters, QStringLiteral("code"));
    violations.require(shop.code.size() <= MostCode, ErrorKind::TooLong, QStringLiteral("code"),
                       {{QStringLiteral("most"), MostCode}});
    violations.require(!shop.name.trimmed().isEmpty(), ErrorKind::Required, QStringLiteral("name"));
    violations.take(checkText(shop.name, QStringLiteral("name"), MostLine));
    violations.take(checkText(shop.legalName, QStringLiteral("legalName"), MostLine));
    violations.take(checkText(shop.address, QStringLiteral("address"), MostLine));
    violations.take(checkText(shop.phone, QStringLiteral("phone"), MostShort));
    violations.take(checkText(shop.creditCode, QStringLiteral("creditCode"), MostShort));
    violations.take(checkText(shop.licence, QStringLiteral("licence"), MostShort));
    violations.take(checkText(shop.complaintPhone, QStringLiteral("complaintPhone"), MostShort));
    violations.take(checkText(shop.labourStandard, QStringLiteral("labourStandard"), MostLine));
    violations.take(checkText(shop.warrantyText, QStringLiteral("warrantyText"), MostText));
    violations.require(!shop.labourRate.isNegative() && shop.labourRate <= MostLabourRate,
                       ErrorKind::OutOfRange, QStringLiteral("labourRate"),
                       {{QStringLiteral("least"), Money().toPlain()},
                        {QStringLiteral("most"), MostLabourRate.toPlain()}});
    violations.require(shop.taxPermille >= 0 && shop.taxPermille <= 1000, ErrorKind::OutOfRange,
                       QStringLiteral("taxPermille"),
                       {{QStringLiteral("least"), 0}, {QStringLiteral("most"), 1000}});
    violations.require(
        shop.overrunPermille >= 0 && shop.overrunPermille <= MostOverrunPermille,
        ErrorKind::OutOfRange, QStringLiteral("overrunPermille"),
        {{QStringLiteral("least"), 0}, {QStringLiteral("most"), MostOverrunPermille}});
    return violations.result();
}

}  // namespace baydesk
