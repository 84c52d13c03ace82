// The customer's file is complete within 2 days of the visit (mission.md; manual 004; C15).
#include "domain/customer/FileCompleteness.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

const BusinessCalendar Calendar;

Customer known() {
    Customer customer;
    customer.name = QStringLiteral("陈晓雯");
    customer.phones = {{.phone = Phone::of(QStringLiteral("13900667731"))}};
    customer.address = QStringLiteral("深圳市");
    return customer;
}

Vehicle car() {
    Vehicle vehicle;
    vehicle.plate = Plate::guess(QStringLiteral("粤B12345"));
    vehicle.vin = Vin::of(QStringLiteral("LSVAL2189E2105386"));
    vehicle.brand = QStringLiteral("大众");
    vehicle.model = QStringLiteral("朗逸");
    vehicle.engineNumber = QStringLiteral("CEA-118209");
    vehicle.lastOdometerKm = 48'210;
    vehicle.lastVisit = nineOClock();
    return vehicle;
}

bool overdue(const Vehicle& vehicle, Instant now) {
    return isFileOverdue(known(), vehicle, {}, Calendar, now);
}

}  // namespace

TEST(FileCompletenessTest, SaysWhichFieldsLack) {
    EXPECT_EQ(lackingFields(known(), car()), QStringList());
    EXPECT_EQ(lackingFields({}, {}).size(), 9);
    Vehicle machine = car();
    machine.lastOdometerKm = 0;
    EXPECT_EQ(lackingFields(known(), machine), QStringList{QStringLiteral("odometerKm")});
    machine.lastEngineHours = 1'250;
    EXPECT_EQ(lackingFields(known(), machine), QStringList()) << "a machine has its hours";
}

TEST(FileCompletenessTest, TheScoreIsWhatIsThere) {
    EXPECT_EQ(completeness({}), 100);
    EXPECT_EQ(completeness(lackingFields({}, {})), 0);
    EXPECT_EQ(completeness({QStringLiteral("vin")}), 88) << "C15: 8 of 9";
}

TEST(FileCompletenessTest, IsOverdueAfterTheSecondDay) {
    Vehicle incomplete = car();
    incomplete.vin = Vin();
    const Instant end = completeBy({}, Calendar, nineOClock());
    EXPECT_EQ(Calendar.businessDate(end), Calendar.businessDate(nineOClock()).addDays(3))
        << "the second day counts whole";
    EXPECT_FALSE(overdue(incomplete, Instant{end.ms - 1}));
    EXPECT_TRUE(overdue(incomplete, end));
    EXPECT_FALSE(overdue(car(), end.plusHours(1000))) << "nothing lacks";
    incomplete.lastVisit = {};
    EXPECT_FALSE(overdue(incomplete, end)) << "it was never here";
}

}  // namespace baydesk::testing
