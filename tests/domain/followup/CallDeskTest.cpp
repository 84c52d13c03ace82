// Named callback clerk; a deputy can be set; the head checks (mission.md; manual 004).
#include "domain/followup/CallDesk.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

const CallDesk Desk{.clerk = StaffId(1), .deputy = StaffId(2), .head = StaffId(3)};

}  // namespace

TEST(CallDeskTest, TheDeputyCallsWhileTheClerkIsAway) {
    EXPECT_EQ(caller(Desk, false, false), StaffId(1));
    EXPECT_EQ(caller(Desk, true, false), StaffId(2));
    EXPECT_EQ(caller(Desk, true, true), StaffId());
    EXPECT_EQ(caller({.clerk = StaffId(1), .head = StaffId(3)}, true, false), StaffId());
}

TEST(CallDeskTest, TheHeadChecksAndNotTheirOwnCalls) {
    Call call;
    call.by = StaffId(1);
    EXPECT_TRUE(mayCheck(Desk, call, StaffId(3)));
    EXPECT_FALSE(mayCheck(Desk, call, StaffId(1)));
    EXPECT_FALSE(mayCheck(Desk, call, StaffId()));
    call.by = StaffId(3);
    EXPECT_FALSE(mayCheck(Desk, call, StaffId(3)));
}

TEST(CallDeskTest, ThreePeopleHaveThreeParts) {
    EXPECT_TRUE(check(Desk));
    EXPECT_TRUE(check(CallDesk{.clerk = StaffId(1), .head = StaffId(3)})) << "nobody stands in";
    EXPECT_EQ(kindsOf(check(CallDesk()).error()),
              (std::vector<ErrorKind>{ErrorKind::Required, ErrorKind::Required}));
    EXPECT_EQ(check(CallDesk{StaffId(1), StaffId(1), StaffId(3)}).error().first().field,
              QStringLiteral("deputy"));
    EXPECT_EQ(check(CallDesk{StaffId(1), StaffId(2), StaffId(2)}).error().first().field,
              QStringLiteral("head"));
}

}  // namespace baydesk::testing
