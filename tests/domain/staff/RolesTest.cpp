#include "domain/staff/Roles.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace baydesk::testing {

namespace {

std::set<Right> rightsOf(Roles roles) {
    std::set<Right> rights;
    for (int right = 0; right < RightCount; ++right)
        if (may(roles, static_cast<Right>(right))) rights.insert(static_cast<Right>(right));
    return rights;
}

}  // namespace

TEST(RolesTest, IsASet) {
    Roles roles = {Role::Cashier, Role::ServiceAdvisor, Role::Cashier};
    EXPECT_EQ(roles.list(), (std::vector<Role>{Role::ServiceAdvisor, Role::Cashier}));
    roles.remove(Role::Cashier);
    EXPECT_FALSE(roles.contains(Role::Cashier));
    EXPECT_EQ(roles, Roles{Role::ServiceAdvisor});
    EXPECT_TRUE(Roles().isEmpty());
}

TEST(RolesTest, IsWrittenAsCodes) {
    EXPECT_EQ((Roles{Role::Cashier, Role::ServiceAdvisor}).toText(),
              QStringLiteral("advisor,cashier"));
    EXPECT_EQ(Roles::fromText(QStringLiteral(" parts , manager")).value(),
              (Roles{Role::Manager, Role::PartsKeeper}));
    EXPECT_TRUE(Roles::fromText({}).value().isEmpty());
    const Result<Roles> unknown = Roles::fromText(QStringLiteral("advisor,king"));
    ASSERT_FALSE(unknown.ok());
    EXPECT_EQ(unknown.error().first().details.value(QStringLiteral("what")),
              QStringLiteral("king"));
}

TEST(RolesTest, EveryRoleAndRightHasACodeOfItsOwn) {
    std::set<QString> codes;
    for (int role = 0; role < RoleCount; ++role) codes.insert(roleCode(static_cast<Role>(role)));
    EXPECT_EQ(codes.size(), static_cast<std::size_t>(RoleCount));
    codes.clear();
    for (int right = 0; right < RightCount; ++right)
        codes.insert(rightCode(static_cast<Right>(right)));
    EXPECT_EQ(codes.size(), static_cast<std::size_t>(RightCount));
    EXPECT_EQ(rightCode(Right::Read), QStringLiteral("read"));
    EXPECT_EQ(rightCode(Right::TakeMoney), QStringLiteral("takeMoney"));
}

TEST(RightsTest, TheManagerMayEverythingAndNobodyNothing) {
    EXPECT_EQ(rightsOf({Role::Manager}).size(), static_cast<std::size_t>(RightCount));
    EXPECT_TRUE(rightsOf({}).empty());
}

TEST(RightsTest, EachRoleMayWhatItsWorkNeeds) {
    EXPECT_EQ(rightsOf({Role::ServiceAdvisor}),
              (std::set<Right>{Right::TakeIn, Right::EditQuote, Right::Approve, Right::Dispatch,
                               Right::Release, Right::EditCustomer, Right::RevealPhone, Right::Read,
                               Right::SellExpress, Right::Wash, Right::GiveDiscount, Right::Cancel,
                               Right::WriteExitPass, Right::Book}));
    EXPECT_EQ(rightsOf({Role::Cashier}),
              (std::set<Right>{Right::TakeMoney, Right::Settle, Right::Release, Right::Read,
                               Right::SellExpress, Right::GiveDiscount, Right::Refund}));
    EXPECT_EQ(rightsOf({Role::CallbackClerk}),
              (std::set<Right>{Right::Call, Right::EditCustomer, Right::RevealPhone, Right::Read,
                               Right::HandleComplaint, Right::Book}));
    EXPECT_EQ(rightsOf({Role::Foreman}), (std::set<Right>{Right::Dispatch, Right::Work, Right::Read,
                                                          Right::Wash, Right::WriteExitPass}));
    EXPECT_EQ(rightsOf({Role::Technician}),
              (std::set<Right>{Right::Work, Right::Read, Right::Wash, Right::WriteExitPass}));
    EXPECT_EQ(rightsOf({Role::Inspector}),
              (std::set<Right>{Right::Inspect, Right::Read, Right::Wash, Right::WriteExitPass}));
    EXPECT_EQ(rightsOf({Role::PartsKeeper}),
              (std::set<Right>{Right::ManageParts, Right::ImportData, Right::SeeCost,
                               Right::EditQuote, Right::Read}));
    EXPECT_EQ(rightsOf({Role::WarrantyClerk}), (std::set<Right>{Right::Read}));
}

RC_GTEST_PROP(RolesProperty, AreReadBackAsWritten, ()) {
    Roles roles;
    for (int role = 0; role < RoleCount; ++role)
        if (*rc::gen::arbitrary<bool>()) roles.insert(static_cast<Role>(role));
    RC_ASSERT(Roles::fromText(roles.toText()).value() == roles);
}

RC_GTEST_PROP(RightsProperty, SeveralRolesMayWhatEachOfThemMay, ()) {
    const Role first = static_cast<Role>(*rc::gen::inRange(0, RoleCount));
    const Role second = static_cast<Role>(*rc::gen::inRange(0, RoleCount));
    const Right right = static_cast<Right>(*rc::gen::inRange(0, RightCount));
    RC_ASSERT(may({first, second}, right) == (may({first}, right) || may({second}, right)));
}

}  // namespace baydesk::testing
