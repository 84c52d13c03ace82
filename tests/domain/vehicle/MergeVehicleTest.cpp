// Two files of one car, brought together and apart again (R20).

#include "domain/vehicle/MergeVehicle.h"

#include <gtest/gtest.h>
#include <algorithm>

namespace baydesk::testing {

namespace {

constexpr Instant Spring{1'000'000};
constexpr Instant Autumn{2'000'000};
constexpr Instant Now{3'000'000};
const QString Whole = QStringLiteral("LSVAM4187C2184847");
const CustomerId Chen(11);
const CustomerId Zhou(12);

Plate plate(const char16_t* number) {
    return Plate::of(PlateKind::Blue, QString::fromUtf16(number));
}

Vehicle kept() {
    Vehicle car = replated({}, plate(u"皖A12345"), Spring);
    car.id = VehicleId(1);
    car.brand = QStringLiteral("大众");
    car.owners = {{Chen, OwnerRole::Owner, Spring}};
    car.lastOdometerKm = 60'000;
    car.lastVisit = Spring;
    return car;
}

Vehicle gone() {
    Vehicle car = replated({}, plate(u"皖A1234S"), Autumn);
    car.id = VehicleId(2);
    car.vin = Vin::of(Whole);
    car.brand = QStringLiteral("一汽大众");
    car.safety = QStringLiteral("前刹车片到限");
    car.owners = {{Chen, OwnerRole::Owner, Autumn}, {Zhou, OwnerRole::Sender, Autumn}};
    car.lastOdometerKm = 68'920;
    car.lastVisit = Autumn;
    return car;
}

}  // namespace

TEST(MergeVehicleTest, TheLaterReadingAndTheMissingWordsAreTaken) {
    const Vehicle both = mergedVehicle(kept(), gone(), {}, Now).file;
    EXPECT_EQ(both.plate, plate(u"皖A12345"));
    EXPECT_EQ(both.vin.text(), Whole);
    EXPECT_EQ(both.brand, QStringLiteral("大众"));
    EXPECT_EQ(both.safety, QStringLiteral("前刹车片到限"));
    EXPECT_EQ(both.lastOdometerKm, 68'920);
    EXPECT_EQ(both.lastVisit, Autumn);
}

TEST(MergeVehicleTest, TheOtherPlateGoesToTheHistory) {
    const Vehicle both = mergedVehicle(kept(), gone(), {}, Now).file;
    ASSERT_EQ(both.plateHistory.size(), 2U);
    EXPECT_EQ(both.plateHistory[1], (PlatePeriod{plate(u"皖A1234S"), Autumn, Now}));
    // A car without a plate has the other one's, which goes on.
    Vehicle bare = kept();
    bare.plate = {};
    bare.plateHistory.clear();
    const Vehicle borne = mergedVehicle(bare, gone(), {}, Now).file;
    EXPECT_EQ(borne.plate, plate(u"皖A1234S"));
    ASSERT_EQ(borne.plateHistory.size(), 1U);
    EXPECT_TRUE(borne.plateHistory[0].until.isNone());
}

TEST(MergeVehicleTest, PeopleOfBothAreItsPeople) {
    const Vehicle both = mergedVehicle(kept(), gone(), {}, Now).file;
    ASSERT_EQ(both.owners.size(), 2U);
    EXPECT_EQ(both.owners[0], (VehicleOwner{Chen, OwnerRole::Owner, Spring}));
    EXPECT_EQ(both.owners[1], (VehicleOwner{Zhou, OwnerRole::Sender, Autumn}));
}

TEST(MergeVehicleTest, UndoneItIsAsItWas) {
    const auto merged = mergedVehicle(kept(), gone(), {QStringLiteral("brand")}, Now);
    EXPECT_EQ(merged.file.brand, QStringLiteral("一汽大众"));
    EXPECT_TRUE(unmerged(merged.file, merged.changes) == kept());
}

TEST(MergeVehicleTest, TwoWholeVinsAreTwoCars) {
    Vehicle other = kept();
    EXPECT_FALSE(areTwoCars(other, gone()));
    other.vin = Vin::of(QStringLiteral("LSVAM4187C2184848"));
    EXPECT_FALSE(areTwoCars(other, gone())) << "its check digit says that it is mistyped";
    ASSERT_EQ(checkVin(Vin::of(Whole)), VinVerdict::Ok);
    QString whole = other.vin.text();
    for (const QChar digit : QStringLiteral("0123456789X")) {
        whole[8] = digit;
        if (checkVin(Vin::of(whole)) == VinVerdict::Ok) break;
    }
    other.vin = Vin::of(whole);
    EXPECT_TRUE(areTwoCars(other, gone()));
}

TEST(MergeVehicleTest, AnOwnerMovesToAnotherFileAndBack) {
    const Vehicle car = gone();
    FileChanges changes;
    const CustomerId file(99);
    Vehicle moved = withOwnerMoved(car, Zhou, file, changes);
    EXPECT_EQ(moved.owners[1].customer, file);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_TRUE(withOwnerMovedBack(moved, Zhou, file, changes.front()) == car);
    // Somebody took that person off meanwhile: nobody comes back.
    moved.owners.pop_back();
    EXPECT_TRUE(withOwnerMovedBack(moved, Zhou, file, changes.front()) == moved);
}

TEST(MergeVehicleTest, WhoWasThereInBothFilesIsThereOnceAndBothComeBack) {
    Vehicle car = gone();
    car.owners.push_back({Zhou, OwnerRole::Owner, Now});
    FileChanges changes;
    Vehicle moved = withOwnerMoved(car, Zhou, Chen, changes);
    EXPECT_EQ(moved.owners.size(), 2U);
    ASSERT_EQ(changes.size(), 2U);
    for (const FileChange& each : changes) moved = withOwnerMovedBack(moved, Zhou, Chen, each);
    ASSERT_EQ(moved.owners.size(), 3U);
    for (const VehicleOwner& each : car.owners)
        EXPECT_EQ(std::count(moved.owners.begin(), moved.owners.end(), each), 1);
}

TEST(VehicleOwnersTest, NobodyIsTwiceInOneRole) {
    EXPECT_TRUE(checkOwners(gone().owners).ok());
    EXPECT_FALSE(
        checkOwners({{Chen, OwnerRole::Payer, Spring}, {Chen, OwnerRole::Payer, Now}}).ok());
    EXPECT_FALSE(checkOwners({{Chen, OwnerRole::Payer, Now, Spring}}).ok());
}

TEST(VehicleOwnersTest, WhoWasItBeforeIsItAgain) {
    Vehicle car = kept();
    car.owners[0].until = Autumn;
    car = withPerson(car, Chen, OwnerRole::Owner, Now);
    ASSERT_EQ(car.owners.size(), 1U);
    EXPECT_EQ(car.owners[0], (VehicleOwner{Chen, OwnerRole::Owner, Now}));
    EXPECT_EQ(withPerson(car, Chen, OwnerRole::Payer, Now).owners.size(), 2U) << "R19";
}

}  // namespace baydesk::testing
