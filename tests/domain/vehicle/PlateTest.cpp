#include "domain/vehicle/Plate.h"

#include "domain/Generators.h"
#include "domain/Vectors.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QHash>

namespace baydesk::testing {

namespace {

QString nameOf(PlateVerdict verdict) {
    switch (verdict) {
        case PlateVerdict::Ok:
            return QStringLiteral("Ok");
        case PlateVerdict::Empty:
            return QStringLiteral("Empty");
        case PlateVerdict::UnknownProvince:
            return QStringLiteral("UnknownProvince");
        case PlateVerdict::NoAgencyLetter:
            return QStringLiteral("NoAgencyLetter");
        case PlateVerdict::LetterIOrO:
            return QStringLiteral("LetterIOrO");
        case PlateVerdict::BadCharacter:
            return QStringLiteral("BadCharacter");
        case PlateVerdict::WrongLength:
            return QStringLiteral("WrongLength");
        case PlateVerdict::NotNewEnergy:
            return QStringLiteral("NotNewEnergy");
        case PlateVerdict::WrongColour:
            return QStringLiteral("WrongColour");
    }
    return {};
}

QString shown(const QString& text) { return Plate::guess(text).display(); }

rc::Gen<QString> anyPlateText() {
    return textAround(QStringLiteral("皖京黑黄绿蓝白色牌临学挂警港使WJAaDF0158 ·-１Ａ"));
}

}  // namespace

TEST(PlateTest, AgreesWithTheVectors) {
    const std::vector<QStringList> rows = vectorRows(QStringLiteral("plate.tsv"));
    ASSERT_FALSE(rows.empty());
    for (const QStringList& row : rows) {
        const Plate plate = Plate::guess(row[0]);
        const std::string text = row[0].toStdString();
        EXPECT_EQ(plateKindCode(plate.kind()), row[1]) << text;
        EXPECT_EQ(plate.number(), row[2]) << text;
        EXPECT_EQ(nameOf(checkPlate(plate)), row[3]) << text;
        EXPECT_EQ(checkPlate(row[0]), checkPlate(plate)) << text;
    }
}

TEST(PlateTest, KindAndNumberTogetherAreThePlate) {
    const Plate blue = Plate::of(PlateKind::Blue, QStringLiteral("皖A·12345"));
    EXPECT_EQ(blue, Plate::guess(QStringLiteral("皖a12345")));
    EXPECT_NE(blue, Plate::of(PlateKind::Yellow, QStringLiteral("皖A12345")));
    EXPECT_EQ(checkPlate(Plate::of(PlateKind::Yellow, QStringLiteral("皖A12345"))),
              PlateVerdict::Ok);
}

TEST(PlateTest, WithoutANumberThereIsNone) {
    EXPECT_TRUE(Plate().isNone());
    EXPECT_TRUE(Plate::of(PlateKind::Blue, QStringLiteral(" ")).isNone());
    EXPECT_EQ(Plate::of(PlateKind::None, QStringLiteral("皖A12345")), Plate());
    EXPECT_EQ(Plate().display(), QString());
}

TEST(PlateTest, IsShownAsItIsPainted) {
    EXPECT_EQ(shown(QStringLiteral("皖A12345")), QStringLiteral("皖A·12345"));
    EXPECT_EQ(shown(QStringLiteral("皖AD10203")), QStringLiteral("皖A·D10203"));
    EXPECT_EQ(shown(QStringLiteral("皖A3020临")), QStringLiteral("临皖A·3020"));
    EXPECT_EQ(shown(QStringLiteral("皖A3020试")), QStringLiteral("皖A·3020试"));
    EXPECT_EQ(shown(QStringLiteral("VK20118")), QStringLiteral("VK·20118"));
    EXPECT_EQ(shown(QStringLiteral("使224100")), QStringLiteral("使224100"));
}

TEST(PlateTest, ComesBackFromTheStoreAsItWas) {
    EXPECT_EQ(Plate::ofStored(QStringLiteral("yellow"), QStringLiteral("皖A12345")),
              Plate::of(PlateKind::Yellow, QStringLiteral("皖A12345")));
    EXPECT_EQ(Plate::ofStored(QStringLiteral("none"), QString()), Plate());
    EXPECT_EQ(Plate::ofStored(QStringLiteral("pink"), QStringLiteral("皖A12345")), Plate());
}

TEST(PlateTest, GivesItsTail) {
    EXPECT_EQ(Plate::guess(QStringLiteral("皖A12345")).tail(3), QStringLiteral("345"));
    EXPECT_EQ(Plate::guess(QStringLiteral("皖A")).tail(3), QStringLiteral("皖A"));
}

TEST(PlateTest, EveryKindHasACodeOfItsOwn) {
    for (int kind = 0; kind <= static_cast<int>(PlateKind::None); ++kind)
        EXPECT_EQ(plateKindOf(plateKindCode(static_cast<PlateKind>(kind))),
                  static_cast<PlateKind>(kind));
    EXPECT_EQ(plateKindOf(QStringLiteral("pink")), std::nullopt);
}

RC_GTEST_PROP(PlateProperty, NormalisingTwiceChangesNothing, ()) {
    const Plate plate = Plate::guess(*anyPlateText());
    RC_ASSERT(Plate::of(plate.kind(), plate.number()) == plate);
    RC_ASSERT(Plate::ofStored(plateKindCode(plate.kind()), plate.number()) == plate);
    RC_ASSERT(plate.isNone() == plate.number().isEmpty());
}

RC_GTEST_PROP(PlateProperty, AShownPlateIsTheSamePlate, ()) {
    const Plate plate = Plate::guess(*anyPlateText());
    RC_ASSERT(Plate::of(plate.kind(), plate.display()) == plate);
}

RC_GTEST_PROP(PlateProperty, EveryOrdinaryPlateIsRight, ()) {
    const std::string letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    const auto serial =
        *rc::gen::container<std::string>(5, rc::gen::elementOf(letters + "0123456789"));
    const char agency = *rc::gen::elementOf(letters);
    const QString number =
        QStringLiteral("皖") + QLatin1Char(agency) + QLatin1String(serial.c_str());
    RC_ASSERT(checkPlate(number) == PlateVerdict::Ok);
    RC_ASSERT(Plate::guess(number).kind() == PlateKind::Blue);
}

}  // namespace baydesk::testing
