#include "domain/staff/Roles.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace baydesk {

namespace {

constexpr std::array<const char*, RoleCount> RoleCodes = {
    "advisor",    "cashier",   "callback", "manager",  "foreman",
    "technician", "inspector", "parts",    "warranty",
};

constexpr std::array<const char*, RightCount> RightCodes = {
    "takeIn",        "editQuote",     "approve",      "dispatch",      "work",
    "inspect",       "takeMoney",     "settle",       "release",       "call",
    "editCustomer",  "manageParts",   "importData",   "manageStaff",   "editShop",
    "seeCost",       "revealPhone",   "read",         "sellExpress",   "handleComplaint",
    "overrideStock", "wash",          "giveDiscount", "refund",        "reverse",
    "cancel",        "cancelStarted", "grantCredit",  "writeExitPass", "seeReports",
    "book",
};

// What each role may do beyond reading.
std::vector<Right> rightsOf(Role role) {
    switch (role) {
        case Role::ServiceAdvisor:
            return {Right::TakeIn,  Right::EditQuote,    Right::Approve,     Right::Dispatch,
                    Right::Release, Right::EditCustomer, Right::RevealPhone, Right::SellExpress,
                    Right::Wash,    Right::GiveDiscount, Right::Cancel,      Right::WriteExitPass,
                    Right::Book};
        case Role::Cashier:
            return {Right::TakeMoney,   Right::Settle,       Right::Release,
                    Right::SellExpress, Right::GiveDiscount, Right::Refund};
        case Role::CallbackClerk:
            return {Right::Call, Right::EditCustomer, Right::RevealPhone, Right::HandleComplaint,
                    Right::Book};
        case Role::Foreman:
            return {Right::Dispatch, Right::Work, Right::Wash, Right::WriteExitPass};
        case Role::Technician:
            return {Right::Work, Right::Wash, Right::WriteExitPass};
        case Role::Inspector:
            return {Right::Inspect, Right::Wash, Right::WriteExitPass};
        case Role::PartsKeeper:
            // Who prices a supplement writes into the quote.
            return {Right::ManageParts, Right::ImportData, Right::SeeCost, Right::EditQuote};
        case Role::WarrantyClerk:
            return {};
        case Role::Manager:
            break;
    }
    // The manager may everything.
    std::vector<Right> all;
    for (int right = 0; right < RightCount; ++right) all.push_back(static_cast<Right>(right));
    return all;
}

}  // namespace

QString roleCode(Role role) { return QLatin1String(RoleCodes.at(static_cast<std::size_t>(role))); }

QString rightCode(Right right) {
    return QLatin1String(RightCodes.at(static_cast<std::size_t>(right)));
}

std::vector<Role> Roles::list() const {
    std::vector<Role> roles;
    for (int role = 0; role < RoleCount; ++role)
        if (contains(static_cast<Role>(role))) roles.push_back(static_cast<Role>(role));
    return roles;
}

QString Roles::toText() const {
    QStringList codes;
    for (const Role role : list()) codes.append(roleCode(role));
    return codes.join(u',');
}

Result<Roles> Roles::fromText(const QString& text) {
    Roles roles;
    for (const QStringView part : QStringView(text).tokenize(u',', Qt::SkipEmptyParts)) {
        const QStringView code = part.trimmed();
        const auto* const found =
            std::find_if(RoleCodes.begin(), RoleCodes.end(),
                         [&code](const char* known) { return code == QLatin1String(known); });
        if (found == RoleCodes.end())
            return Error(ErrorKind::NotFound, QStringLiteral("roles"),
                         {{QStringLiteral("what"), code.toString()}});
        roles.insert(static_cast<Role>(found - RoleCodes.begin()));
    }
    return roles;
}

bool may(Roles roles, Right right) {
    if (right == Right::Read) return !roles.isEmpty();
    for (const Role role : roles.list()) {
        const std::vector<Right> rights = rightsOf(role);
        if (std::find(rights.begin(), rights.end(), right) != rights.end()) return true;
    }
    return false;
}

}  // namespace baydesk
