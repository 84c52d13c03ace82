#include "desktop/reception/ReceptionDraft.h"

#include <gtest/gtest.h>
#include <QJsonDocument>

namespace baydesk::testing {

namespace {

ReceptionDraft everything() {
    ReceptionDraft draft;
    draft.plate = QStringLiteral("皖A12345");
    draft.plateKind = PlateKind::Yellow;
    draft.vehicle = VehicleId(9'007'199'254'740'993);  // more than a JSON number holds
    draft.brand = QStringLiteral("大众");
    draft.model = QStringLiteral("朗逸");
    draft.vin = QStringLiteral("LSVNV2182E2100001");
    draft.sender = CustomerId(9'007'199'254'740'995);
    draft.senderName = QStringLiteral("陈国强");
    draft.honorific = Honorific::Mr;
    draft.phone = QStringLiteral("13855125678");
    draft.odometer = QStringLiteral("68,920");
    draft.odometerReason = QStringLiteral("换过仪表");
    draft.fuelEighths = 0;
    draft.battery = QStringLiteral("80");
    draft.warningLamps = QStringLiteral("ABS");
    draft.keyTag = QStringLiteral("A07");
    draft.parkingSlot = QStringLiteral("B3");
    draft.stay = {.waits = true, .overnight = true};
    draft.statement = QStringLiteral("异响\n“吱吱”");
    draft.readBack = true;
    draft.belongings = {{.name = QStringLiteral("行车记录仪"), .valuable = true}};
    draft.promisedAt = Instant{1'795'426'200'000};
    draft.repairClass = RepairClass::WholeVehicle;
    draft.walkRound.body = CarBody::Truck;
    draft.walkRound.damages = {{.view = CarView::Seats,
                                .x = 10,
                                .y = 990,
                                .kind = DamageKind::Stain,
                                .note = QStringLiteral("副驾"),
                                .photo = QString(64, u'c')}};
    return draft;
}

}  // namespace

TEST(ReceptionDraftTest, ComesBackAsItWas) {
    const QByteArray bytes = QJsonDocument(everything().toJson()).toJson();
    EXPECT_EQ(ReceptionDraft::fromJson(QJsonDocument::fromJson(bytes).object()), everything());
    EXPECT_EQ(ReceptionDraft::fromJson(ReceptionDraft().toJson()), ReceptionDraft());
}

TEST(ReceptionDraftTest, ADraftOfAnotherVersionIsReadAsFarAsItGoes) {
    const ReceptionDraft draft =
        ReceptionDraft::fromJson({{QStringLiteral("plate"), QStringLiteral("皖A1")},
                                  {QStringLiteral("honorific"), 99},
                                  {QStringLiteral("repairClass"), -1}});
    EXPECT_EQ(draft.plate, QStringLiteral("皖A1"));
    EXPECT_EQ(draft.honorific, Honorific::Unknown);
}

TEST(ReceptionDraftTest, MakesTheFormTheStoreWants) {
    const auto form = everything().form();
    ASSERT_TRUE(form.ok());
    EXPECT_EQ(form->plate, Plate::of(PlateKind::Yellow, QStringLiteral("皖A12345")));
    EXPECT_EQ(form->intake.odometerKm, 68'920);
    EXPECT_EQ(form->intake.fuelEighths, 0);
    EXPECT_EQ(form->intake.batteryPercent, 80);
    EXPECT_TRUE(form->intake.readBack);
    EXPECT_EQ(form->intake.parkingSlot, QStringLiteral("B3"));
    EXPECT_TRUE(form->intake.stay.overnight);
}

TEST(ReceptionDraftTest, WhereTheCarIsPutIsNotSigned) {
    ReceptionDraft moved = everything();
    moved.parkingSlot = QStringLiteral("C1");
    moved.stay = {};
    EXPECT_EQ(moved.onPaper(), everything().onPaper());
    moved.keyTag = QStringLiteral("A08");
    EXPECT_NE(moved.onPaper(), everything().onPaper());
}

TEST(ReceptionDraftTest, WhatCannotBeReadIsToldAtItsField) {
    ReceptionDraft draft = everything();
    draft.odometer = QStringLiteral("sixty");
    draft.battery = QStringLiteral("full");
    const auto form = draft.form();
    ASSERT_FALSE(form.ok());
    ASSERT_EQ(form.error().violations().size(), 2U);
    EXPECT_EQ(form.error().violations().at(0).field, QStringLiteral("batteryPercent"));
    EXPECT_EQ(form.error().violations().at(1).field, QStringLiteral("odometerKm"));
}

}  // namespace baydesk::testing
