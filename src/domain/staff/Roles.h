#pragma once

#include "base/Result.h"

#include <QString>
#include <initializer_list>
#include <vector>

namespace baydesk {

enum class Role {
    ServiceAdvisor,
    Cashier,
    CallbackClerk,
    Manager,
    Foreman,
    Technician,
    Inspector,
    PartsKeeper,
    WarrantyClerk,
};

inline constexpr int RoleCount = static_cast<int>(Role::WarrantyClerk) + 1;

// Stable names for files and the store: "advisor", "cashier" …
QString roleCode(Role role);

// The roles of one person: in a small shop one person has several.
class Roles {
public:
    constexpr Roles() = default;
    constexpr Roles(std::initializer_list<Role> roles) {
        for (const Role role : roles) insert(role);
    }

    constexpr void insert(Role role) { m_bits |= bit(role); }
    constexpr void remove(Role role) { m_bits &= ~bit(role); }
    constexpr bool contains(Role role) const { return (m_bits & bit(role)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    std::vector<Role> list() const;

    // "advisor,cashier"; empty for no role.
    QString toText() const;
    // Errors: NotFound ("what": the unknown code).
    static Result<Roles> fromText(const QString& text);

    constexpr bool operator==(const Roles&) const = default;

private:
    static constexpr unsigned bit(Role role) { return 1U << static_cast<unsigned>(role); }
    unsigned m_bits = 0;
};

// What can be allowed or refused; each verb of the program asks for one.
enum class Right {
    TakeIn,
    EditQuote,
    Approve,
    Dispatch,
    Work,
    Inspect,
    TakeMoney,
    Settle,
    Release,
    Call,
    EditCustomer,
    ManageParts,
    ImportData,
    ManageStaff,
    EditShop,
    SeeCost,
    RevealPhone,
    Read,

    SellExpress,
    HandleComplaint,

    OverrideStock,  // hand out what is reserved for others or not booked in, with a reason
    Wash,

    GiveDiscount,
    Refund,
    Reverse,
    Cancel,
    CancelStarted,  // an order on which work has begun
    GrantCredit,
    WriteExitPass,  // let a car that is worked on out for a while, and see it back

    SeeReports,

    Book,  // appointments
};

inline constexpr int RightCount = static_cast<int>(Right::Book) + 1;

// Stable names for details of errors: "takeIn", "editQuote" …
QString rightCode(Right right);

// Whether one of the roles has the right. Who has any role may read; who has none may nothing.
bool may(Roles roles, Right right);

}  // namespace baydesk
