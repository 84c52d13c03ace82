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

TEST(WalkRoundTest, APhotoIsNamedByItsHash) {
    WalkRound walk = scratched();
    walk.damages.front().photo = QString(64, u'f');
    EXPECT_TRUE(check(walk).ok());
    for (const QString& photo : {QString(63, u'f'), QString(64, u'F'), QString(64, u'g'),
                                 QStringLiteral("../photo.jpg")}) {
        walk.damages.front().photo = photo;
        EXPECT_EQ(kindsOf(check(walk).error()), std::vector<ErrorKind>{ErrorKind::BadCharacters});
    }
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

// R11: old marks are shown pale, new damage stands out.
TEST(WalkRoundTest, WhatWasMarkedLastTimeAndNotAgainIsOld) {
    WalkRound last = scratched();
    last.damages.push_back({.view = CarView::Rear, .x = 500, .y = 500, .kind = DamageKind::Rust});
    WalkRound now;
    EXPECT_EQ(notMarkedAgain(last, now), last.damages);
    now.damages = {{.view = CarView::Left, .x = 330, .y = 380, .kind = DamageKind::Scratch}};
    EXPECT_EQ(notMarkedAgain(last, now), std::vector<Damage>{last.damages.back()})
        << "nobody finds the very same place again";
    now.damages = {{.view = CarView::Left, .x = 300, .y = 400, .kind = DamageKind::Dent}};
    EXPECT_EQ(notMarkedAgain(last, now).size(), 2U) << "a dent on a scratch is new";
    now.damages = {{.view = CarView::Left, .x = 341, .y = 400, .kind = DamageKind::Scratch}};
    EXPECT_EQ(notMarkedAgain(last, now).size(), 2U) << "a hand further on it is another scratch";
    now = {.body = CarBody::Pickup};
    EXPECT_TRUE(notMarkedAgain(last, now).empty()) << "on another outline it has no place";
}

TEST(WalkRoundTest, AnOldMarkIsTakenOverWithItsNoteAndPhoto) {
    Damage old = scratched().damages.front();
    old.note = QStringLiteral("门把手下");
    old.photo = QString(64, u'a');
    const WalkRound now = takenOver({.nothingFound = true}, old);
    EXPECT_FALSE(now.nothingFound);
    EXPECT_EQ(now.damages, std::vector<Damage>{old});
    EXPECT_TRUE(check(now).ok());
    EXPECT_TRUE(notMarkedAgain({.damages = {old}}, now).empty());
}

TEST(WalkRoundTest, NobodyLooksIntoAMotorcycle) {
    const std::vector<CarView> views = viewsOf(CarBody::Motorcycle);
    EXPECT_EQ(views, (std::vector<CarView>{CarView::Left, CarView::Right, CarView::Front,
                                           CarView::Rear, CarView::Roof}));
    EXPECT_EQ(viewsOf(CarBody::Pickup), viewsOf(CarBody::Saloon));
    EXPECT_FALSE(isMachine(CarBody::Motorcycle));
}

}  // namespace baydesk::testing
