// The car as it is taken in: belongings (R12), odometer, hours, fuel and lamps (R13), key tag and
// parking slot (R15).
#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

Intake intake() { return carAtTheDoor().intake; }

std::vector<Violation> wrongWith(const Intake& intake) {
    const Done done = check(intake);
    return done.ok() ? std::vector<Violation>() : done.error().violations();
}

QVariantMap between(int least, int most) {
    return {{QStringLiteral("least"), least}, {QStringLiteral("most"), most}};
}

}  // namespace

TEST(IntakeTest, WhatReceptionWritesDownIsFine) { EXPECT_TRUE(check(intake()).ok()); }

TEST(IntakeTest, MeasuresMayBeLeftOut) {
    Intake bare;
    bare.statement = QStringLiteral("保养");
    EXPECT_TRUE(check(bare).ok());
}

TEST(IntakeTest, TheCustomersWordsAreWrittenDown) {
    Intake silent = intake();
    silent.statement = QStringLiteral(" \n\t　");
    EXPECT_EQ(wrongWith(silent),
              (std::vector<Violation>{{ErrorKind::StatementMissing, QStringLiteral("statement")}}));
}

TEST(IntakeTest, TheCustomersWordsAreKeptInAnyLanguage) {
    Intake spoken = intake();
    spoken.statement = QStringLiteral("方向盘抖 🚗💨\nصوت في الفرامل\t“bremst schief”");
    EXPECT_TRUE(check(spoken).ok());
}

TEST(IntakeTest, MeasuresStayWithinTheirRange) {
    Intake wild = intake();
    wild.odometerKm = -1;
    wild.fuelEighths = 9;
    wild.batteryPercent = 101;
    EXPECT_EQ(wrongWith(wild),
              (std::vector<Violation>{
                  {ErrorKind::OutOfRange, QStringLiteral("odometerKm"), between(0, 3'000'000)},
                  {ErrorKind::OutOfRange, QStringLiteral("fuelEighths"), between(0, 8)},
                  {ErrorKind::OutOfRange, QStringLiteral("batteryPercent"), between(0, 100)}}));
    wild.odometerKm = 3'000'000;
    wild.fuelEighths = 8;
    wild.batteryPercent = 0;
    EXPECT_TRUE(check(wild).ok());
}

TEST(IntakeTest, TextsHaveALength) {
    Intake endless = intake();
    endless.statement = QString(4001, u'响');
    endless.odometerReason = QString(201, u'换');
    endless.warningLamps = QString(201, u'灯');
    endless.keyTag = QString(21, u'7');
    endless.parkingSlot = QString(21, u'7');
    endless.belongings.front().name = QString(201, u'伞');
    const auto list = wrongWith(endless);
    ASSERT_EQ(list.size(), 6U);
    for (const Violation& each : list) EXPECT_EQ(each.kind, ErrorKind::TooLong);
    endless.statement.chop(1);
    EXPECT_EQ(wrongWith(endless).size(), 5U);
}

TEST(IntakeTest, MarksAreKeptAsOneReadsThemAloud) {
    Intake typed = intake();
    typed.keyTag = QStringLiteral(" １７ ");
    typed.parkingSlot = QStringLiteral(" Ｂ３");
    EXPECT_EQ(tidied(typed).keyTag, QStringLiteral("17"));
    EXPECT_EQ(tidied(typed).parkingSlot, QStringLiteral("B3"));
}

TEST(IntakeTest, ControlCharactersAreRefusedWhereTheyStand) {
    Intake odd = intake();
    odd.statement += QChar(u'\0');
    odd.keyTag = QStringLiteral("1\x1b[2J");
    EXPECT_EQ(wrongWith(odd),
              (std::vector<Violation>{{ErrorKind::BadCharacters, QStringLiteral("statement")},
                                      {ErrorKind::BadCharacters, QStringLiteral("keyTag")}}));
}

TEST(IntakeTest, BelongingsAreNamedAndAtMostAHundred) {
    Intake full = intake();
    full.belongings.assign(100, {.name = QStringLiteral("工具")});
    EXPECT_TRUE(check(full).ok());
    full.belongings.push_back({.name = QStringLiteral("  ")});
    EXPECT_EQ(
        wrongWith(full),
        (std::vector<Violation>{
            {ErrorKind::TooLong, QStringLiteral("belongings"), {{QStringLiteral("most"), 100}}},
            {ErrorKind::Required, QStringLiteral("belongings")}}));
}

TEST(IntakeTest, ATagIsKeptAsItReads) {
    for (const char* typed : {"17", " 17\t", "１７", "　17"}) {
        Intake odd = intake();
        odd.keyTag = QString::fromUtf8(typed);
        EXPECT_EQ(tidied(odd).keyTag, QStringLiteral("17"));
        OrderState car = carAtTheDoor();
        car.intake = odd;
        const auto order = RepairOrder::takeIn(car, stamp(Advisor));
        ASSERT_TRUE(order.ok());
        EXPECT_EQ(order->state().intake.keyTag, QStringLiteral("17"));
        RepairOrder edited = takenIn();
        expectDone(edited.editIntake(odd, 1, stamp(Advisor)));
        EXPECT_EQ(edited.state().intake.keyTag, QStringLiteral("17"));
    }
}

}  // namespace baydesk::testing
