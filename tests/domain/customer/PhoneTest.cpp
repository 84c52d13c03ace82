#include "domain/customer/Phone.h"

#include "domain/Generators.h"
#include "domain/Vectors.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace baydesk::testing {

namespace {

QString nameOf(PhoneVerdict verdict) {
    switch (verdict) {
        case PhoneVerdict::Ok:
            return QStringLiteral("Ok");
        case PhoneVerdict::Empty:
            return QStringLiteral("Empty");
        case PhoneVerdict::BadCharacter:
            return QStringLiteral("BadCharacter");
        case PhoneVerdict::WrongLength:
            return QStringLiteral("WrongLength");
        case PhoneVerdict::UnknownPrefix:
            return QStringLiteral("UnknownPrefix");
        case PhoneVerdict::UnknownAreaCode:
            return QStringLiteral("UnknownAreaCode");
        case PhoneVerdict::AreaCodeMissing:
            return QStringLiteral("AreaCodeMissing");
        case PhoneVerdict::OddCountryCode:
            return QStringLiteral("OddCountryCode");
    }
    return {};
}

QString masked(const QString& text) { return Phone::of(text).masked(); }

rc::Gen<QString> anyPhoneText() {
    return textAround(QStringLiteral("+860138551-08-0() 转extA４＋"));
}

}  // namespace

TEST(PhoneTest, AgreesWithTheVectors) {
    const std::vector<QStringList> rows = vectorRows(QStringLiteral("phone.tsv"));
    ASSERT_FALSE(rows.empty());
    for (const QStringList& row : rows) {
        const Phone phone = Phone::of(row[0]);
        const std::string text = row[0].toStdString();
        EXPECT_EQ(phone.number(), row[1]) << text;
        EXPECT_EQ(phone.grouped(), row[2]) << text;
        EXPECT_EQ(nameOf(checkPhone(row[0])), row[3]) << text;
    }
}

TEST(PhoneTest, AnOddlyWrittenCountryCodeIsUnderstood) {
    const QString text = QStringLiteral("+86-13855128830");
    EXPECT_EQ(checkPhone(text), PhoneVerdict::OddCountryCode);
    EXPECT_EQ(checkPhone(Phone::of(text)), PhoneVerdict::Ok);
}

TEST(PhoneTest, TellsAMobile) {
    EXPECT_TRUE(Phone::of(QStringLiteral("138 5512 8830")).isMobile());
    EXPECT_TRUE(Phone::of(QStringLiteral("13855128830-802")).isMobile());
    EXPECT_FALSE(Phone::of(QStringLiteral("0551-65120001")).isMobile());
    EXPECT_FALSE(Phone().isMobile());
}

TEST(PhoneTest, HidesTheMiddle) {
    EXPECT_EQ(masked(QStringLiteral("13855128830")), QStringLiteral("138****8830"));
    EXPECT_EQ(masked(QStringLiteral("0551-65120001-802")), QStringLiteral("0551****0001"));
    EXPECT_EQ(masked(QStringLiteral("65120001")), QStringLiteral("****0001"));
    EXPECT_EQ(masked(QStringLiteral("6512001")), QStringLiteral("*****01"));
    EXPECT_EQ(masked(QStringLiteral("95500")), QStringLiteral("****0"));
    EXPECT_EQ(masked(QStringLiteral("1")), QStringLiteral("*"));
    EXPECT_EQ(masked({}), QString());
}

TEST(PhoneTest, GivesItsTailWithoutTheExtension) {
    EXPECT_EQ(Phone::of(QStringLiteral("0551-65120001-802")).tail(4), QStringLiteral("0001"));
}

RC_GTEST_PROP(PhoneProperty, NormalisingTwiceChangesNothing, ()) {
    const Phone phone = Phone::of(*anyPhoneText());
    RC_ASSERT(Phone::of(phone.number()) == phone);
}

RC_GTEST_PROP(PhoneProperty, AGroupedNumberIsTheSameNumber, ()) {
    const Phone phone = Phone::of(*anyPhoneText());
    RC_ASSERT(Phone::of(phone.grouped()) == phone);
}

RC_GTEST_PROP(PhoneProperty, EveryMobileIsRightAndNeverShownWhole, ()) {
    const qint64 number = *rc::gen::inRange<qint64>(13'000'000'000, 20'000'000'000);
    const Phone phone = Phone::of(QString::number(number));
    RC_ASSERT(checkPhone(phone) == PhoneVerdict::Ok);
    RC_ASSERT(phone.masked().count(u'*') == 4);
    RC_ASSERT(phone.masked().size() == 11);
}

}  // namespace baydesk::testing
