#include "domain/vehicle/Vehicle.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

const Instant Spring{1'700'000'000'000};
const Instant Summer = Spring.plusHours(24 * 90);

Plate blue() { return Plate::guess(QStringLiteral("皖A12345")); }
Plate green() { return Plate::guess(QStringLiteral("皖AD10203")); }

}  // namespace

TEST(VehicleTest, AnEmptyOrOddCarMayBeKept) {
    Vehicle vehicle;
    EXPECT_TRUE(check(vehicle).ok());
    vehicle.plate = Plate::guess(QStringLiteral("没有"));
    vehicle.vin = Vin::of(QStringLiteral("12345"));
    EXPECT_TRUE(check(vehicle).ok());
}

TEST(VehicleTest, NamesEveryFieldThatIsWrong) {
    Vehicle vehicle;
    vehicle.plate = Plate::of(PlateKind::Blue, QString(21, u'A'));
    vehicle.vin = Vin::of(QString(31, u'A'));
    vehicle.brand = QString(101, u'A');
    vehicle.model = QStringLiteral("a") + QChar(7);
    vehicle.modelYear = 1899;
    vehicle.lastOdometerKm = -1;
    vehicle.note = QString(2001, u'A');
    const Done result = check(vehicle);
    ASSERT_FALSE(result.ok());
    QStringList fields;
    for (const Violation& violation : result.error().violations()) fields << violation.field;
    const QStringList expected = {QStringLiteral("plate"),         QStringLiteral("vin"),
                                  QStringLiteral("brand"),         QStringLiteral("model"),
                                  QStringLiteral("note"),          QStringLiteral("modelYear"),
                                  QStringLiteral("lastOdometerKm")};
    EXPECT_EQ(fields, expected);
}

TEST(VehicleTest, ReplatingClosesTheOldPeriodAndOpensANewOne) {
    Vehicle vehicle = replated({}, blue(), Spring);
    EXPECT_EQ(vehicle.plateHistory, (std::vector<PlatePeriod>{{blue(), Spring, Instant::none()}}));

    vehicle = replated(vehicle, green(), Summer);
    EXPECT_EQ(vehicle.plate, green());
    EXPECT_EQ(vehicle.plateHistory, (std::vector<PlatePeriod>{{blue(), Spring, Summer},
                                                              {green(), Summer, Instant::none()}}));
}

TEST(VehicleTest, AnOldPlateOfUnknownBeginIsRemembered) {
    Vehicle vehicle;
    vehicle.plate = blue();
    EXPECT_EQ(replated(vehicle, green(), Summer).plateHistory.front(),
              (PlatePeriod{blue(), Instant::none(), Summer}));
}

TEST(VehicleTest, TheSamePlateChangesNothing) {
    const Vehicle vehicle = replated({}, blue(), Spring);
    EXPECT_EQ(replated(vehicle, blue(), Summer), vehicle);
}

TEST(VehicleTest, ACarMayLoseItsPlateAndGetItBack) {
    Vehicle vehicle = replated({}, blue(), Spring);
    vehicle = replated(vehicle, Plate(), Summer);
    EXPECT_TRUE(vehicle.plate.isNone());
    ASSERT_EQ(vehicle.plateHistory.size(), 1U);
    const Instant autumn = Summer.plusHours(24 * 90);
    vehicle = replated(vehicle, blue(), autumn);
    EXPECT_EQ(vehicle.plateHistory, (std::vector<PlatePeriod>{{blue(), Spring, Summer},
                                                              {blue(), autumn, Instant::none()}}));
}

}  // namespace baydesk::testing
