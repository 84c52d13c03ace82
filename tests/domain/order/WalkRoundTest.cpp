// Walk-round of outside, inside, dash and seats; damage marked on the car's outline (mission.md, At
// the door; requirements.md, R11: cannot be skipped where the shop says so).
#include "domain/order/WalkRound.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

WalkRound scratched() {
    WalkRound walk;
    walk.damages = {{.view = CarView::Left, .x = 300, .y = 400, .kind = DamageKind::Scratch}};
    return walk;
}

}  // namespace

TEST(WalkRoundTest, AMarkOrNothingFoundIsAnAnswer) {
    EXPECT_FALSE(WalkRound().isAnswered());
    EXPECT_TRUE(scratched().isAnswered());
    EXPECT_TRUE((WalkRound{.nothingFound = true}).isAnswered());
}

TEST(WalkRoundTest, CannotBeSkippedWhereTheShopSaysSo) {
    EXPECT_TRUE(checkAnswered({}, false).ok());
    EXPECT_TRUE(checkAnswered(scratched(), true).ok());
    const Done skipped = checkAnswered({}, true);
    ASSERT_FALSE(skipped.ok());
    EXPECT_EQ(skipped.error().first(),
              (Violation{ErrorKind::WalkRoundMissing, QStringLiteral("walkRound")}));
}

TEST(WalkRoundTest, NothingFoundAndAMarkContradict) {
    WalkRound walk = scratched();
    walk.nothingFound = true;
    EXPECT_EQ(kindsOf(check(walk).error()),
              std::vector<ErrorKind>{ErrorKind::WalkRoundContradicts});
}

TEST(WalkRoundTest, AMarkStandsOnTheOutline) {
    for (const auto& [x, y] : {std::pair{-1, 0}, {1001, 0}, {0, -1}, {0, 1001}}) {
        WalkRound walk = scratched();
        walk.damages.front().x = x;
        walk.damages.front().y = y;
        EXPECT_EQ(kindsOf(check(walk).error()), std::vector<ErrorKind>{ErrorKind::OutOfRange});
    }
    EXPECT_TRUE(check(scratched()).ok());
}

TEST(WalkRoundTest, IsPartOfTheIntake) {
    Intake intake = carAtTheDoor().intake;
    intake.walkRound = scratched();
    intake.walkRound.nothingFound = true;
    EXPECT_EQ(check(intake).error().first().field, QStringLiteral("walkRound"));
}

TEST(WalkRoundTest, MachineryHasViewsOfItsOwn) {
    const std::vector<CarView> car = viewsOf(CarBody::Saloon);
    EXPECT_EQ(
        car, (std::vector<CarView>{CarView::Left, CarView::Right, CarView::Front, CarView::Rear,
                                   CarView::Roof, CarView::Inside, CarView::Dash, CarView::Seats}));
    std::vector<CarView> machine = viewsOf(CarBody::Excavator);
    machine.erase(machine.begin(), machine.begin() + 5);  // the outside
    EXPECT_EQ(machine, (std::vector<CarView>{CarView::Cab, CarView::Platform, CarView::UpperWorks,
                                             CarView::LowerWorks, CarView::Engine, CarView::Oils,
                                             CarView::Grease}));
}

}  // namespace baydesk::testing
