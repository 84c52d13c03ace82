#include "desktop/shell/DesktopNotices.h"

#include "desktop/text/Language.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

class DesktopNoticesTest : public ::testing::Test {
protected:
    DesktopNoticesTest() { m_language.use(LanguageChoice::English, false); }  // with its plurals
    void look(const TodayFigures& now, bool inFront = false, Role role = Role::Manager) {
        m_notices.look(now, {role}, inFront);
    }

    Language m_language;
    QStringList m_shown;
    DesktopNotices m_notices{
        nullptr, [this](const QString& /*title*/, const QString& words) { m_shown.append(words); }};
};

}  // namespace

TEST_F(DesktopNoticesTest, WhatRisesIsTold) {
    look({.late = 3});
    EXPECT_TRUE(m_shown.isEmpty()) << "what was so when somebody came is no news";
    look({.late = 4, .complaintsOverdue = 1});
    ASSERT_EQ(m_shown.size(), 1);
    EXPECT_EQ(m_shown.first(), QStringLiteral("4 cars are late\n1 complaint is overdue"));
    look({.late = 2, .complaintsOverdue = 1});
    EXPECT_EQ(m_shown.size(), 1) << "fewer is no news";
    look({.late = 3, .complaintsOverdue = 1});
    EXPECT_EQ(m_shown.size(), 2);
    m_notices.startAnew();
    look({.late = 9});
    EXPECT_EQ(m_shown.size(), 2);
}

TEST_F(DesktopNoticesTest, WhoSeesTheProgramSeesItThere) {
    look({});
    look({.late = 1}, true);
    EXPECT_TRUE(m_shown.isEmpty());
    look({.late = 1});
    EXPECT_TRUE(m_shown.isEmpty()) << "it was seen";
}

TEST_F(DesktopNoticesTest, EachRoleHearsOfItsOwnTurn) {
    const TodayFigures everything{.late = 1,
                                  .awaitingDecision = 1,
                                  .readyToSettle = 1,
                                  .callsOverdue = 1,
                                  .complaintsOverdue = 1};
    EXPECT_EQ(urgentSince({}, everything, {Role::Manager}).size(), 5);
    EXPECT_EQ(urgentSince({}, everything, {Role::Cashier}),
              QStringList(QStringLiteral("1 car is ready to be settled")));
    EXPECT_TRUE(urgentSince({}, everything, {Role::CallbackClerk})
                    .contains(QStringLiteral("1 call is overdue")));
    EXPECT_EQ(urgentSince({}, everything, {Role::Technician}), QStringList());
}

}  // namespace baydesk::testing
