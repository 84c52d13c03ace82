#include "storage/order/UrgentCallRepository.h"

#include "support/RoomFixture.h"

namespace baydesk::testing {

namespace {

class UrgentCallRepositoryTest : public RoomFixture {
protected:
    UrgentCall call(Instant takenAt, UrgentState state = UrgentState::Taken) {
        UrgentCall call;
        call.said = {.caller = QStringLiteral("王建军 🚜"),
                     .phone = Phone::of(QStringLiteral("13855128830")),
                     .customer = {},
                     .vehicle = {},
                     .plate = Plate::guess(QStringLiteral("粤B12345")),
                     .machineDown = true,
                     .place = QStringLiteral("城东工地"),
                     .words = QStringLiteral("无法启动")};
        call.state = state;
        call.responsible = StaffId(4);
        run([&](Transaction& transaction) -> Result<Outcome> {
            call.id = transaction.newId<UrgentCallId>();
            call.steps = {{.id = transaction.newId<UrgentStepId>(),
                           .act = UrgentAct::Taken,
                           .responsible = StaffId(4),
                           .words = {},
                           .at = takenAt,
                           .by = StaffId(3)}};
            urgent::insert(transaction, call);
            return Outcome{call.id.value(), {}};
        });
        return call;
    }
    std::vector<UrgentCall> open() {
        return *database().read([&](Session& session) { return urgent::open(session, store()); });
    }
};

BAYDESK_ON_BOTH_ENGINES(UrgentCallRepositoryTest);

}  // namespace

TEST_P(UrgentCallRepositoryTest, ComesBackAsItWasKept) {
    const UrgentCall before = call(Instant{1000});
    EXPECT_EQ(open(), std::vector<UrgentCall>{before});
    UrgentCall after = before;
    after.state = UrgentState::HandedOver;
    run([&](Transaction& transaction) -> Result<Outcome> {
        after.steps.push_back({.id = transaction.newId<UrgentStepId>(),
                               .act = UrgentAct::HandedOver,
                               .responsible = StaffId(5),
                               .words = QStringLiteral("带电瓶"),
                               .at = Instant{2000},
                               .by = StaffId(3)});
        urgent::update(transaction, before, after);
        return Outcome{};
    });
    EXPECT_EQ(open(), std::vector<UrgentCall>{after});
}

TEST_P(UrgentCallRepositoryTest, TheOpenOnesTheOldestFirst) {
    const UrgentCall late = call(Instant{3000});
    const UrgentCall early = call(Instant{1000}, UrgentState::HandedOver);
    call(Instant{500}, UrgentState::Closed);
    EXPECT_EQ(open(), (std::vector<UrgentCall>{early, late}));
}

TEST_P(UrgentCallRepositoryTest, TheLedgerIsOnlyAddedTo) {
    call(Instant{1000});
    EXPECT_TRUE(refuses(QStringLiteral("UPDATE urgent_step SET words = 'x'")));
    EXPECT_TRUE(refuses(QStringLiteral("DELETE FROM urgent_step")));
}

}  // namespace baydesk::testing
