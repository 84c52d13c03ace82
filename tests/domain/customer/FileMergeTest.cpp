// Two files of one customer, brought together and apart again (R20).

#include "domain/customer/MergeCustomer.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

Customer kept() {
    Customer customer;
    customer.id = CustomerId(1);
    customer.name = QStringLiteral("陈国强");
    customer.phones = {{Phone::of(QStringLiteral("13855128830")), {}, true}};
    customer.address = QStringLiteral("练习路 18 号");
    customer.note = QStringLiteral("月结");
    return customer;
}

Customer gone() {
    Customer customer;
    customer.id = CustomerId(2);
    customer.name = QStringLiteral("陈国強");
    customer.honorific = Honorific::Mr;
    customer.phones = {{Phone::of(QStringLiteral("13855128830")), {}, true},
                       {Phone::of(QStringLiteral("0551-65123456")), QStringLiteral("单位"), false}};
    customer.address = QStringLiteral("新址 2 号");
    customer.note = QStringLiteral("周末来");
    customer.flag = QStringLiteral("先报价");
    customer.noCalls = true;
    customer.customerClass = CustomerClass::Vip;
    return customer;
}

}  // namespace

TEST(FileMergeTest, WhatOneFileLacksIsTakenFromTheOther) {
    const Customer both = mergedCustomer(kept(), gone(), {}).file;
    EXPECT_EQ(both.name, QStringLiteral("陈国强")) << "papers are printed with it";
    EXPECT_EQ(both.honorific, Honorific::Mr);
    EXPECT_EQ(both.customerClass, CustomerClass::Vip);
    EXPECT_EQ(both.flag, QStringLiteral("先报价"));
    EXPECT_TRUE(both.noCalls) << "who wants no calls in one file wants none";
    EXPECT_EQ(both.address, QStringLiteral("练习路 18 号"));
}

TEST(FileMergeTest, PhonesAndNotesAreAllKept) {
    const Customer both = mergedCustomer(kept(), gone(), {}).file;
    ASSERT_EQ(both.phones.size(), 2U);
    EXPECT_TRUE(both.phones[0].preferred);
    EXPECT_EQ(both.phones[1].note, QStringLiteral("单位"));
    EXPECT_FALSE(both.phones[1].preferred);
    EXPECT_EQ(both.note, QStringLiteral("月结\n周末来"));
}

TEST(FileMergeTest, AFieldInWhichTheOtherIsRightIsTaken) {
    const QStringList differing = differingFields(kept(), gone());
    EXPECT_EQ(differing, QStringList{QStringLiteral("address")});
    const Customer both = mergedCustomer(kept(), gone(), differing).file;
    EXPECT_EQ(both.address, QStringLiteral("新址 2 号"));
}

TEST(FileMergeTest, UndoneItIsAsItWas) {
    const auto merged = mergedCustomer(kept(), gone(), {QStringLiteral("address")});
    EXPECT_FALSE(merged.file == kept());
    EXPECT_TRUE(unmerged(merged.file, merged.changes) == kept());
}

TEST(FileMergeTest, WhatSomebodyChangedSinceStays) {
    const auto merged = mergedCustomer(kept(), gone(), {});
    Customer now = merged.file;
    now.flag = QStringLiteral("先打电话");
    now.phones.push_back({Phone::of(QStringLiteral("13900667731")), {}, false});
    const Customer after = unmerged(now, merged.changes);
    EXPECT_EQ(after.flag, QStringLiteral("先打电话"));
    EXPECT_EQ(after.honorific, Honorific::Unknown);
    ASSERT_EQ(after.phones.size(), 2U);
    EXPECT_EQ(after.phones[1].phone, Phone::of(QStringLiteral("13900667731")));
}

TEST(FileMergeTest, PhonesThatEndAlikeMayBeOne) {
    const auto alike = [](const char* one, const char* other) {
        return endAlike(Phone::of(QString::fromLatin1(one)), Phone::of(QString::fromLatin1(other)));
    };
    EXPECT_TRUE(alike("13855128830", "1395128830"));
    EXPECT_TRUE(alike("8830", "13855128830"));
    EXPECT_FALSE(alike("13855128830", "13855128831"));
    EXPECT_FALSE(alike("830", "830")) << "three digits say nothing";
    EXPECT_FALSE(alike("", ""));
}

TEST(FileMergeTest, AMergeIsUndoneOnItsDay) {
    FileMerge merge;
    merge.businessDate = QDate(2026, 11, 22);
    EXPECT_TRUE(merge.canBeUndone(QDate(2026, 11, 22)));
    EXPECT_FALSE(merge.canBeUndone(QDate(2026, 11, 23)));
    merge.undoneAt = Instant{1};
    EXPECT_FALSE(merge.canBeUndone(QDate(2026, 11, 22)));
}

}  // namespace baydesk::testing
