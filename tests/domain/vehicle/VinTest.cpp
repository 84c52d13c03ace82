#include "domain/vehicle/Vin.h"

#include "domain/Generators.h"
#include "domain/Vectors.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace baydesk::testing {

namespace {

QString nameOf(VinVerdict verdict) {
    switch (verdict) {
        case VinVerdict::Ok:
            return QStringLiteral("Ok");
        case VinVerdict::Empty:
            return QStringLiteral("Empty");
        case VinVerdict::WrongLength:
            return QStringLiteral("WrongLength");
        case VinVerdict::BadCharacter:
            return QStringLiteral("BadCharacter");
        case VinVerdict::BadModelYear:
            return QStringLiteral("BadModelYear");
        case VinVerdict::WrongCheckDigit:
            return QStringLiteral("WrongCheckDigit");
    }
    return {};
}

}  // namespace

TEST(VinTest, AgreesWithTheVectors) {
    const std::vector<QStringList> rows = vectorRows(QStringLiteral("vin.tsv"));
    ASSERT_FALSE(rows.empty());
    for (const QStringList& row : rows)
        EXPECT_EQ(nameOf(checkVin(row[0])), row[1]) << row[0].toStdString();
}

TEST(VinTest, GivesItsTail) {
    const Vin vin = Vin::of(QStringLiteral(" lbx1a2b31-rk000017 "));
    EXPECT_EQ(vin.text(), QStringLiteral("LBX1A2B31RK000017"));
    EXPECT_EQ(vin.tail(6), QStringLiteral("000017"));
    EXPECT_TRUE(Vin().isNone());
    EXPECT_FALSE(vin.isNone());
}

RC_GTEST_PROP(VinProperty, NormalisingTwiceChangesNothing, ()) {
    const Vin vin = Vin::of(*textAround(QStringLiteral("LSVabc019 -．ＩＯ")));
    RC_ASSERT(Vin::of(vin.text()) == vin);
}

RC_GTEST_PROP(VinProperty, ExactlyOneCheckDigitFits, ()) {
    const auto serial = *rc::gen::container<std::string>(
        17, rc::gen::elementOf(std::string("ABCDEFGHJKLMNPRSTVWXY123456789")));
    QString vin = QLatin1String(serial.c_str());
    int fitting = 0;
    for (const QChar digit : QStringLiteral("0123456789X")) {
        vin[8] = digit;
        if (checkVin(vin) == VinVerdict::Ok) ++fitting;
    }
    RC_ASSERT(fitting == 1);
}

}  // namespace baydesk::testing
